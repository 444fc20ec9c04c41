import type { Pattern } from "../piece";

export const tentative: Pattern = {
  name: "tentative",
  needsOneOf: ["dự", "có", "phấn", "cố", "khoảng", "ước"],
  source:
    "(?:dự kiến|có thể(?= (?:hoàn|xong|trong|vào|đến|_))|phấn đấu|dự định|cố gắng|dự tính|(?:khoảng|ước)(?= (?:_|ngày|tháng|quý|quí|năm|đầu|giữa|cuối|trước|đến|tới|trong|hoàn|xong|thời)))(?= )",
  read: () => ({ kind: "tentative" }),
  examples: {
    yes: ["Dự kiến quý II", "phấn đấu hoàn thành"],
    no: ["ý kiến", "đấu thầu", "khoảng 200 hồ sơ"],
  },
};

/** Words that only lead to a date. */
export const lead: Pattern = {
  name: "lead",
  needsOneOf: [
    "sáng",
    "chiều",
    "tối",
    "trưa",
    "thời",
    "mốc",
    "tiến",
    "hạn",
    "lộ",
    "cơ",
    "hoàn",
    "thực",
    "triển",
    "tổ",
    "xong",
    "kết",
    "là",
    "phải",
    "được",
    "cần",
    "thứ",
    "nhật",
  ],
  source:
    "(?<!gia )(?:(?:thời gian|thời hạn|thời điểm|mốc thời gian|tiến độ|hạn|lộ trình)(?: (?:hoàn thành|thực hiện|triển khai|là))*|cơ bản hoàn thành|hoàn thành(?: xong)?|hoàn tất|thực hiện|triển khai(?: thực hiện)?|tổ chức thực hiện|tiến hành|xong|kết thúc|là|phải|được|cần|(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?: [,(](?= (?:ngày |_))|(?= (?:,|ngày|_|\\))))|(?:sáng|chiều|tối|trưa)(?= (?:ngày|thứ|_)))",
  read: ([words]) => ({
    kind: "lead",
    isCompletion: /hoàn t|xong|kết thúc/u.test(words),
    isWork: /^ (?:tổ chức|triển khai|thực hiện|tiến hành)/u.test(words),
  }),
  examples: { yes: ["Hoàn thành quý I", "Thời gian: năm 2024"], no: ["hành chính"] },
};
