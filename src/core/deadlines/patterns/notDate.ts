import type { Pattern } from "../piece";

/** Figures that look like dates and are none: money, phones, clocks without a day, lunar days, school years, visions. */
export const notDate: Pattern = {
  name: "notDate",
  source: [
    "\\d{1,3}(?: [.,] \\d{1,3})* (?:đồng|triệu|tỷ|tỉ|nghìn|ngàn|vnđ|vnd|usd|km|kg|ha|m|tấn|điểm)(?: đồng)?",
    "(?:đt|sđt|điện thoại|hotline|tel)(?: :)?(?: [\\d.() -]*\\d[\\d.() -]*)(?= )",
    "\\(? ?0\\d{2,3}(?: [\\).-])*(?: [\\d]{3,4}(?: [. -])*)+(?= )|0\\d{8,10}",
    "(?:ngày )?(?:mùng |mồng )?\\d{1,2} (?:/|tháng) (?:\\d{1,2}|giêng|chạp)(?: / \\d{4}| năm \\d{4})?(?: \\()? (?:âm lịch|âl|al|lunar)",
    "(?:tháng (?:\\d{1,2}|giêng|chạp)(?: năm \\d{4}| / \\d{4})? âm lịch|tháng giêng|tháng chạp)",
    "(?:năm học|học kỳ(?: i{1,2}| \\d)?(?: năm học)?|niên khóa|niên độ|khóa|nhiệm kỳ|vụ|mùa|đông xuân|năm tài chính|năm ngân sách|năm kế hoạch) (?:20\\d\\d(?: (?:-|đến|/) (?:20)?\\d\\d)?)(?! [/.-] ?\\d)",
    "(?:tầm nhìn|định hướng|hướng tới|hướng đến)(?: (?:đến|tới|cho))?(?: hết)?(?: năm| giai đoạn)? 20\\d\\d(?: - 20\\d\\d)?",
    "(?:so với|so|cùng kỳ|kể từ sau|số liệu|tính đến|tính từ|tồn đọng từ|chuyển tiếp từ|từ sau|chưa hoàn thành từ)(?: với)?(?: (?:cùng kỳ|cuối|đầu|đến|hết|thời điểm|của|quý|tháng|năm|trong|các|ngày|i{1,3}|iv|\\d{1,2}|/|-))* 20\\d\\d(?! [/.-] ?\\d)",
    // Left blank: "ngày ... tháng 6 năm 2024", "…/6/2024".
    "ngày(?: [.…/])* tháng(?: [.…/]| \\d{1,2})*(?:(?: năm| /) 20\\d\\d)?",
    "(?:tháng|quý|quí)(?: [.…])*(?: /|(?<=[.…]) năm|(?<=[.…])) 20\\d\\d",
    "(?:ngày )?(?:[.…] )+/ (?:\\d{1,2}|[.…](?: [.…])*) / 20\\d\\d|ngày / \\d{1,2} / 20\\d\\d|(?:[.…] )+/ 20\\d\\d",
    // "15/01 năm sau": of which year is anybody's guess.
    "(?:(?:ngày|tháng|quý|quí|\\d{1,2}|[/.,-]|và) )*(?:\\d{1,2}|i{1,3}|iv) (?:của )?năm (?:sau|tới|kế tiếp|liền kề|tiếp theo|trước|ngoái|kế hoạch)",
    "(?:tcvn|qcvn|iso|iec)(?: / \\p{L}+)? \\d+(?: [-:] \\d+)*",
    "(?:trong )?(?:năm|quý|tháng)[ /\\divx]* (?:chuyển sang|chuyển tiếp|tồn đọng|còn lại chuyển)",
    "(?:v|ver|phiên bản|version) \\d+(?: \\. \\d+)*",
    "\\d{1,2} (?:g|k)(?= )",
    "(?:khu vực|tổ|lô|thửa|đường|nhà|quốc lộ|ql|kiệt|hẻm|ngõ|phòng|lớp|quận|mẫu số|biểu số|biểu|kilomet|km)(?: số)? \\d{1,4}(?: / \\d{1,4})+",
  ].join("|"),
  read: () => ({ kind: "notDate" }),
  examples: {
    yes: ["100.000 đồng", "năm học 2024-2025", "tầm nhìn đến năm 2030", "15/8 âm lịch", "0912345678"],
    no: ["ngày 15/8", "đến năm 2030", "Năm 2024"],
  },
};
