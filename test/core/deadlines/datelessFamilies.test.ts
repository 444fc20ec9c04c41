// Families of texts in which numbers stand like dates and are none, multiplied out: no date may come out of any.
import { parseDeadline } from "../../../src/core/deadlines/parseDeadline";
import type { PlainDate } from "../../../src/core/base/date";

const CONTEXT = { year: 2024, issuedOn: "2024-03-15" as PlainDate, isWorkday: () => true };

/** Every way of taking one word from each list, joined. */
const every = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.reduce((starts, list) => starts.flatMap((start) => list.map((next) => start + next)), [""]);

const words = (list: string): readonly string[] => list.split("|");

const DOCUMENTS = words(
  "Kế hoạch|KH|Quyết định|QĐ|Công văn|CV|Nghị quyết|NQ|Chỉ thị|Thông báo|Kết luận|Nghị định|Thông tư|Đề án|Hướng dẫn|Tờ trình|Công điện|Văn bản|Báo cáo|Giấy mời|Biên bản|Hợp đồng|Nghị quyết liên tịch|Kết luận thanh tra",
);
const NUMBERS = words(" số 12/KH-UBND| 12/KH-UBND| số: 12-NQ/TW| 12/2023/QĐ-UBND| số 123-CT/TU");
const ATTACHED = words(
  " ngày 15/5/2024|, ngày 15/5/2024| (ngày 15/5/2024)| (15/5/2024)| 15/5/2024| ngày 15/5/2024 của UBND tỉnh| của UBND tỉnh ngày 15/5/2024| ban hành ngày 15/5/2024| ký ngày 15/5/2024| ngày 15 tháng 5 năm 2024| ngày 15-5-2024| ngày 15.5.2024| ngày 15/5| - 15/5/2024",
);
const LEADS = words("|Theo |Thực hiện |Căn cứ |Theo lộ trình của ");
const FRACTIONS = words("5/7|12/16|3/4|10/12|1/2|05/11|2/3");
const VERBS = words("|Hoàn thành |Đạt |Đã có |Triển khai tại |tại |trên |ít nhất |còn |Phấn đấu |Dự kiến ");
const COUNTED = words(
  "xã|phường|thị trấn|huyện|thôn|bản|tổ|tổ dân phố|hộ dân|đơn vị|phòng|sở|tiêu chí|chỉ tiêu|nội dung|nhiệm vụ|hồ sơ|TTHC|thủ tục|mô hình|trường|cơ sở|doanh nghiệp|điểm|cuộc|lớp|dự án|công trình|văn bản|kiến nghị|cơ quan|sao|tỉnh|chi bộ|đại biểu|UBND xã|trạm y tế|camera|tài khoản|DVC|đội|phần mềm|hệ thống|chuyên đề|buổi|vụ việc|thành viên|ý kiến|số xã|tổng số|diện tích|khối lượng|dân số",
);
const PLACES = words(
  "Đường|Phố|Trường|Trường THPT|Chợ|Nhà máy|Nông trường|Công viên|Quảng trường|Sân vận động|HTX|Xí nghiệp|Khu phố|Cầu|Bệnh viện|Công ty|Nhà văn hóa|Xóm|Rạp|Giải|Phong trào|Quỹ|Hội trường|Làng|Tổ|Ngõ|Hẻm|Số nhà|Số|Lô|Thửa|Phòng|Lớp|Mục|Điểm|Khoản|Câu|Mẫu|Biểu|Tầng",
);
const DAYS = words(" 2/9| 30/4| 3/2| 19/5| 1/5| 22/12| 5/12");
const AMOUNTS = words("2024|2.024|12.5|12,5|6.2024|30.6|15.12|1.5.24|6-8|10-12|3 - 5|2025|12/24");
const MEASURES = words(
  " đồng| triệu đồng| tỷ đồng| tỷ| điểm| km| ha| kg| tấn| MW| GB| Mbps| hộ| người| trường hợp| lượt| thẻ| xã",
);
const STANDARD_NUMBERS = words(" 9001:2015| 27001:2022| 11930:2017| 7878-2:2018| 17025 : 2017");

const FAMILIES: readonly (readonly [family: string, texts: readonly string[]])[] = [
  ["a document with its number and date", every(LEADS, DOCUMENTS, NUMBERS, ATTACHED)],
  ["a count out of a count", every(VERBS, FRACTIONS, [" "], COUNTED)],
  ["a place named by a day or a number", every(PLACES, DAYS, words("|, phường Ba Đình"))],
  ["an amount with its measure", every(words("|Đạt |Trên |Khoảng |Giải ngân "), AMOUNTS, MEASURES)],
  [
    "an ISO standard",
    every(words("|Theo |Đạt |Áp dụng tiêu chuẩn "), words("ISO|ISO/IEC|TCVN ISO"), STANDARD_NUMBERS),
  ],
  [
    "a document whose date stands away from its number",
    every(LEADS, DOCUMENTS, NUMBERS, words(" (ký ngày 15/5/2024)| của UBND tỉnh (ngày 15/5/2024)")),
  ],
  ["first of all so many", every(["Trước hết "], FRACTIONS, [" "], COUNTED)],
  [
    "a count out of a count, of things that also measure time",
    every(VERBS, FRACTIONS, words(" đợt| đối tượng| cấp| thời gian")),
  ],
  [
    "a standard",
    every(words("|Theo |Đạt "), words("TCVN|TCCS|ASTM|VietGAP|HACCP|EN|TCXDVN"), STANDARD_NUMBERS),
  ],
  [
    "what has been done",
    every(
      words("Đã ban hành|Đã trình|Đã tổ chức|Đã ký|Đã gửi|Đã phê duyệt|Đã báo cáo"),
      words(" trong năm 2023| trong quý IV/2023| trước ngày 31/12/2023"),
    ),
  ],
  ["a number before a percent sign", words("2024 %|Khoảng 2025 %|6.2024 %")],
  [
    "the bracket after a law",
    every(
      words("Theo |Theo quy định của |Thực hiện theo "),
      words("Luật Ngân sách nhà nước|Nghị định của Chính phủ|Thông tư của Bộ Tài chính|Luật Căn cước"),
      words(" (trước 31/12)| (ngày 01/7/2024)| (có hiệu lực từ 01/7/2024)"),
    ),
  ],
  [
    "the date of a document, some words after its number",
    every(
      words("Theo |Căn cứ |Thực hiện |"),
      words("Quyết định số 06/QĐ-TTg|Công văn số 123/UBND-VX|KH 35/KH-UBND|Chỉ thị 05/CT-TTg"),
      words(", 12/3/2024| của UBND tỉnh, ngày 12/3/2024| của UBND tỉnh (12/3/2024)| - 12/3/2024| (năm 2022)"),
    ),
  ],
  [
    "what has been done, and when",
    every(
      words("Đã |UBND huyện đã |Cơ bản đã "),
      words("hoàn thành|ban hành|triển khai|báo cáo"),
      words(" trước ngày 15/2/2024| quý I/2024| từ ngày 01/01/2024| (15/02/2024)"),
    ),
  ],
  [
    "what it is compared with",
    every(
      words("So với |Tăng 5% so với |Bằng 120% |Tính đến |Lũy kế đến |Từ đầu năm đến "),
      words("năm 2023|quý I/2023|31/12/2023|tháng 3/2024"),
    ),
  ],
];

const withDate = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => parseDeadline(text, CONTEXT).due !== null);

test.each(FAMILIES)("no date in %s", (_family, texts) => {
  expect(withDate(texts)).toEqual([]);
});
