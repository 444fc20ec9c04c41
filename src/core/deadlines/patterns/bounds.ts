import type { Bound, Pattern } from "../piece";

const bound = (
  name: string,
  needsOneOf: string[],
  source: string,
  value: Bound,
  yes: string[],
  no: string[],
): Pattern => ({
  name,
  needsOneOf,
  source,
  read: () => ({ kind: "bound", bound: value }),
  examples: { yes, no },
});

/** Strictly before: the last day is the day before. */
export const before = bound(
  "before",
  ["trước"],
  "(?:(?:xong|đến|chậm nhất(?: là)?|muộn nhất(?: là)?|ngay|phải|hạn) )*trước(?: (?:thời điểm|mốc|thời hạn|ngày(?= [^ \\d])))?(?! (?:mắt|hết|tiên|khi|đây|đó|đầu))",
  "before",
  ["Trước ngày 01/7/2025", "xong trước 30/6"],
  ["trước mắt", "trước hết", "trước khi có"],
);

/** That day itself, or the end of the period itself. */
export const by = bound(
  "by",
  ["hạn", "chậm", "muộn", "trễ", "không", "kết", "hết", "đến", "tới"],
  "(?<!gia )(?:(?:hạn cuối|hạn chót|(?:thời )?hạn(?: (?:báo cáo|(?:nộp|gửi)(?: báo cáo)?|trả lời))?|chậm nhất|muộn nhất|không (?:được )?quá|không (?:được )?(?:muộn|chậm|trễ) (?:hơn|quá)|trễ nhất|không sau|kết thúc)(?: cùng)?(?: (?:là|vào|đến hết|đến|hết|tới|trong|:))*|(?<!trước )hết|(?:cho|kéo dài|từ nay|từ giờ) (?:đến|tới)(?: hết)?)(?: ngày(?= (?:cuối)))?",
  "by",
  ["Chậm nhất ngày 30/6", "đến hết 31/12", "từ nay đến 30/6"],
  ["trước 30/6", "đến ngày 30/6"],
);

/** "Trước khi kết thúc quý II", "trước hết tháng 7": the end itself; not of a course, nor "first of all 5/7 xã". */
export const beforeTheEnd = bound(
  "beforeTheEnd",
  ["kết", "hết"],
  "trước (?:khi (?:kết thúc|hết)|hết)(?= (?:ngày \\d|tháng \\d|quý|quí|năm (?:20\\d\\d|nay)))",
  "by",
  ["Trước khi kết thúc quý II/2024", "trước hết tháng 7/2024"],
  ["trước khi kết thúc khóa học", "trước hết 5/7 xã", "trước quý II"],
);

/** "ngày cuối cùng của tháng 6": one day, not "những ngày cuối tháng". */
export const lastDayOf = bound(
  "lastDayOf",
  ["cuối"],
  "(?<!(?:những|các|mười|trước|\\d|việc) )ngày cuối cùng(?: của)?(?= (?:tháng|quý|quí|năm|_))",
  "end",
  ["Ngày cuối cùng của tháng 6/2024"],
  ["những ngày cuối cùng của tháng 6/2024", "trước ngày cuối cùng của tháng 6/2024"],
);

export const through = bound(
  "through",
  ["hết"],
  "(?:(?:cho|kéo dài|từ nay|từ giờ) )*(?:đến|tới) hết(?: ngày(?= cuối))?",
  "through",
  ["đến hết 31/12"],
  ["hết 31/12", "đến 31/12"],
);

export const until = bound(
  "until",
  ["đến", "tới"],
  "(?:đến|tới)",
  "until",
  ["Đến ngày 30/6"],
  ["trước 30/6"],
);
export const within = bound(
  "within",
  ["trong", "vào", "đúng"],
  "(?:(?:ngay|xong|nội) )?(?:trong|vào|nội trong)(?: vòng| khoảng| suốt)?|(?:vào )?đúng(?= (?:ngày|_))",
  "within",
  ["Trong tháng 6"],
  ["trước 6"],
);
export const endOf = bound(
  "endOf",
  ["cuối"],
  "(?:đến |vào |trong )?(?:những ngày |(?:những|các) tháng )?cuối(?: của)?",
  "end",
  ["Cuối năm 2024"],
  ["đầu năm"],
);
export const from = bound(
  "from",
  ["từ"],
  "(?:(?:bắt đầu|thực hiện|áp dụng|kể|tính|triển khai|ngay) )*từ(?: (?:đầu|nay|cuối|giữa))?",
  "from",
  ["Từ quý II"],
  ["trong quý II"],
);
export const after = bound(
  "after",
  ["sau"],
  "(?:ngay )?sau(?= (?:ngày|tháng|quý|năm|tuần|\\d|_))",
  "after",
  ["Sau ngày 30/6"],
  ["sau khi"],
);
export const vague = bound(
  "vague",
  ["đầu", "giữa", "trung", "thượng", "hạ", "sau", "nửa", "tuần", "cuối", "gần"],
  "(?:(?:vào|trong|từ|đến|trước|khoảng) )*(?:đầu|giữa|trung tuần|thượng tuần|hạ tuần|trước và sau|trong và sau|nửa (?:đầu|cuối)|(?:tuần|tuần lễ|các tuần)(?: (?:thứ|đầu|cuối|lễ))*(?: (?:\\d|i{1,3}|iv|nhất|hai|ba|tư|cuối cùng))?|(?:những |các |mười |10 |15 )?ngày (?:đầu|cuối)(?: tiên)?|trước cuối|gần cuối|gần)(?: (?:của|trong|tiên))?(?= (?:tháng|quý|quí|năm|_))",
  "vague",
  ["Đầu năm 2025", "giữa tháng 6", "tuần 2 tháng 5"],
  ["cuối năm 2025", "ngày 5 tháng 6"],
);
