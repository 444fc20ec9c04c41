import type { Pattern } from "../piece";

/** Work without an end. */
export const ongoing: Pattern = {
  name: "ongoing",
  needsOneOf: [
    "thường",
    "liên",
    "hằng",
    "hàng",
    "mỗi",
    "24",
    "lâu",
    "quanh",
    "tiếp",
    "sau",
    "kế",
    "về",
    "trở",
    "không",
  ],
  source:
    "(?:(?:sau đó|duy trì|thực hiện|triển khai|tiếp tục|và|được|đảm bảo|định kỳ(?= (?:,|và) thường)|,(?= thường)) )*" +
    "(?:thường xuyên|liên tục|(?:hằng|hàng|mỗi) ngày|(?<!(?:ngày|trước|hết|đến|hạn|nhất|là) )24 / 7(?! [/.-] ?\\d)|24 / 24(?: (?:h|giờ))?|24 (?:h|giờ) / (?:24|7)|lâu dài|quanh năm|thường kỳ" +
    "|(?:trong |cho |và )*(?:các |những |cả )?(?:năm|thời gian|giai đoạn|quý|tháng) (?:tiếp theo|sau đó|kế tiếp|về sau)" +
    "|(?:và |cho )?(?:các|những) năm sau|trở đi|không (?:có )?thời hạn|không xác định thời hạn)" +
    "(?:(?: ,| và| -)+ (?:liên tục|thường xuyên|lâu dài|định kỳ))*(?: (?:, )?(?:hằng|hàng) (?:ngày|năm)(?= (?:$|[.;)])))?(?: (?:, )?(?:theo|đúng) (?:quy định|tiến độ)(?= (?:$|[,.;)])))?",
  read: (match) => ({ kind: "ongoing", isOnwards: match[0].endsWith("trở đi") }),
  examples: {
    yes: [
      "Thực hiện thường xuyên",
      "Duy trì thực hiện thường xuyên",
      "24/7",
      "và các năm tiếp theo",
      "hằng ngày",
    ],
    no: ["24/7/2024", "ngày 24/7", "hằng tháng", "thường trực"],
  },
};
