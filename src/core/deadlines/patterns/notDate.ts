// Figures that look like dates and are none. Each kind takes its words before any date pattern looks.
import type { Pattern } from "../piece";

function notDate(
  name: string,
  needsOneOf: string[] | undefined,
  sources: string[],
  yes: string[],
  no: string[],
): Pattern {
  const source = sources.join("|");
  return { name, needsOneOf, source, read: () => ({ kind: "notDate" }), examples: { yes, no } };
}

const AMOUNTS = "đồng triệu tỷ tỉ nghìn ngàn vnđ vnd usd km kg ha m tấn điểm".split(" ");
export const amount = notDate(
  "amount",
  [...AMOUNTS, "g", "k"],
  [`\\d{1,3}(?: [.,] \\d{1,3})* (?:${AMOUNTS.join("|")})(?: đồng)?`, "\\d{1,2} (?:g|k)"],
  ["100.000 đồng", "2,5 tỷ", "4G"],
  ["Năm 2024", "100%"],
);

const BEST_SCORES = ["3", "4", "5", "10", "20", "100"];
export const score = notDate(
  "score",
  BEST_SCORES,
  [`(?<!(?:ngày|tháng|và|[/.,-]) )\\d{1,3} [.,] \\d{1,2} / (?:${BEST_SCORES.join("|")})(?! [/.,-])(?= )`],
  ["8,5/10"],
  ["ngày 3, 5/10", "15/4, 5/10"],
);

export const phone: Pattern = {
  ...notDate(
    "phone",
    undefined,
    [
      "(?:đt|sđt|điện thoại|hotline|tel)(?: :)?(?: [\\d.() -]*\\d[\\d.() -]*)(?= )",
      "\\(? ?0\\d{2,3}(?: [\\).-])*(?: [\\d]{3,4}(?: [. -])*)+(?= )|0\\d{8,10}",
    ],
    ["0912345678", "ĐT: 0912.345.678", "0237.3852.246"],
    ["05/3/2024", "Phòng GD&ĐT)"],
  ),
  needsFigure: true,
};

/** Lunar days move from year to year. */
export const lunarDay = notDate(
  "lunarDay",
  ["âm", "âl", "al", "lunar", "giêng", "chạp"],
  [
    "(?:ngày )?(?:mùng |mồng )?\\d{1,2} (?:/|tháng) (?:\\d{1,2}|giêng|chạp)(?: / \\d{4}| năm \\d{4})?(?: \\()? (?:âm lịch|âl|al|lunar)",
    "tháng (?:\\d{1,2}|giêng|chạp)(?: năm \\d{4}| / \\d{4})? âm lịch|tháng giêng|tháng chạp",
  ],
  ["15/8 âm lịch", "tháng Giêng"],
  ["ngày 15/8", "tháng 12"],
);

export const namedYears = notDate(
  "namedYears",
  "thời học niên khóa nhiệm vụ mùa đông tài ngân kế".split(" "),
  [
    "(?:năm học|học kỳ(?: i{1,2}| \\d)?(?: năm học)?|niên khóa|niên độ|khóa|nhiệm kỳ|vụ|mùa|đông xuân|năm tài chính|năm ngân sách|năm kế hoạch) (?:20\\d\\d(?: (?:-|đến|/) (?:20)?\\d\\d)?)(?! [/.-] ?\\d)",
    "(?:thời kỳ|niên độ) (?:thanh tra|kiểm tra|kiểm toán|quyết toán)(?: (?::|từ|năm|giai đoạn))* 20\\d\\d(?: (?:-|đến|và|,) (?:năm )?20\\d\\d)*",
  ],
  ["năm học 2024-2025", "thời kỳ thanh tra: 2021-2023", "nhiệm kỳ 2020-2025"],
  ["Năm 2024", "giai đoạn 2021-2025"],
);

export const vision = notDate(
  "vision",
  ["tầm", "định", "hướng"],
  [
    "(?:tầm nhìn|định hướng|hướng tới|hướng đến)(?: (?:đến|tới|cho))?(?: hết)?(?: năm| giai đoạn)? 20\\d\\d(?: - 20\\d\\d)?",
  ],
  ["tầm nhìn đến năm 2030"],
  ["đến năm 2030"],
);

/** What is compared with, counted from or left over from another time. */
export const otherTime = notDate(
  "otherTime",
  "so cùng kể số tính tồn chuyển từ chưa còn".split(" "),
  [
    "(?:so với|so|cùng kỳ|kể từ sau|số liệu|tính đến|tính từ|tồn đọng từ|chuyển tiếp từ|từ sau|chưa hoàn thành từ)(?: với)?(?: (?:cùng kỳ|cuối|đầu|đến|hết|thời điểm|của|quý|tháng|năm|trong|các|ngày|i{1,3}|iv|\\d{1,2}|/|-))* 20\\d\\d(?! [/.-] ?\\d)",
    "(?:trong )?(?:năm|quý|tháng)[ /\\divx]* (?:chuyển sang|chuyển tiếp|tồn đọng|còn lại chuyển)",
  ],
  ["So với cùng kỳ năm 2023", "năm 2023 chuyển sang", "số liệu đến hết tháng 6/2024"],
  ["từ năm 2024", "đến hết tháng 6/2024"],
);

/** The time that a figure equals a share of. */
export const comparedTime = notDate(
  "comparedTime",
  ["bằng"],
  ["(?<=bằng \\d{1,3}(?: [.,] \\d{1,2})? % )(?:(?:quý|tháng|năm|ngày|i{1,3}|iv|\\d{1,2}|[/-]) )*20\\d\\d"],
  ["bằng 120% quý I/2023"],
  ["100% trong quý I/2024"],
);

/** "15/01 năm sau", "tháng 6 này": of which year is anybody's guess. */
export const nextYear = notDate(
  "nextYear",
  "sau tới kế liền tiếp trước ngoái này".split(" "),
  [
    "(?:(?:ngày|tháng|quý|quí|\\d{1,2}|[/.,-]|và) )*(?:\\d{1,2}|i{1,3}|iv) (?:này|(?:của )?năm (?:sau|tới|kế tiếp|liền kề|tiếp theo|trước|ngoái|kế hoạch))",
  ],
  ["15/01 năm sau", "Quý I năm sau", "Tháng 6 này"],
  ["15/01/2025", "Quý I năm 2024", "các năm tiếp theo", "tháng này"],
);

/** Left blank to be filled in by hand: "ngày ... tháng 6 năm 2024", "…/6/2024". */
export const blank = notDate(
  "blank",
  ["ngày", "tháng", "quý", "quí", ".", "…"],
  [
    "ngày(?: [.…/])* tháng(?: [.…/]| \\d{1,2})*(?:(?: năm| /) 20\\d\\d)?",
    "(?:tháng|quý|quí)(?: [.…])*(?: /|(?<=[.…]) năm|(?<=[.…])) 20\\d\\d",
    "(?:ngày )?(?:[.…] )+/ (?:\\d{1,2}|[.…](?: [.…])*) / 20\\d\\d|ngày / \\d{1,2} / 20\\d\\d|(?:[.…] )+/ 20\\d\\d",
  ],
  ["ngày ... tháng 6 năm 2024", "…/6/2024", "Quý .../2024"],
  ["ngày 5 tháng 6 năm 2024", "Quý II/2024"],
);

const STANDARDS = "tcvn|tccs|tcxdvn|qcvn|iso|iec|astm|vietgap|haccp|en";
const PLACES =
  "khu vực|tổ|lô|thửa|đường|nhà|quốc lộ|ql|kiệt|hẻm|ngõ|phòng|lớp|quận|mẫu số|biểu số|biểu|kilomet|km";
/** Standards, versions, addresses: a word and its number. */
export const numberedThing = notDate(
  "numberedThing",
  ["v", "ver", "phiên", "version", ...`${STANDARDS}|${PLACES}`.split(/[| ]/)],
  [
    `(?:${STANDARDS})(?: / \\p{L}+)? \\d+(?: [-:] \\d+)*`,
    "(?:v|ver|phiên bản|version) \\d+(?: \\. \\d+)*",
    `(?:${PLACES})(?: số)? \\d{1,4}(?: / \\d{1,4})+`,
  ],
  ["TCVN 7878-2:2018", "phiên bản 2.0", "Tổ 3/5"],
  ["Năm 2024", "3/5"],
);
