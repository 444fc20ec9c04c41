import type { Pattern } from "../piece";
import { COUNTED } from "./words";

/** Things that also measure time or head a label: a count only where nothing follows that would make them that. */
const COUNTED_AT_LAST = "(?:đối tượng|(?:đợt|cấp|thời gian)(?= (?:$|[,;.()])))";

/** Not the figure of a date before: "tháng 6, 100%". */
const AMOUNT = "(?<!(?:tháng| t|quý|ngày|đợt|/) )\\d{1,3}(?: [.,] \\d{1,2})?";

/** A ranking, a percentage or a count to reach: 100%; đạt từ 90% trở lên; top 15/63 tỉnh; 5/10 xã. */
export const target: Pattern = {
  name: "target",
  needsOneOf: ["%", "phần", "top", "hạng", "nhóm", "tốp", "vị", "thứ", "/"],
  needsFigure: true,
  source:
    "(?:(?:đạt|tỷ lệ|tỉ lệ|từ|trên|tối thiểu|ít nhất|hơn|dưới|không dưới|khoảng|đến|lên|≥|>|=|<|≤|đứng|xếp|ở|thuộc|nằm|trong|nhóm) )*" +
    `(?:${AMOUNT}(?: - ${AMOUNT}| đến ${AMOUNT}| % (?:-|đến) ${AMOUNT})? (?:%|phần trăm)(?: trở lên| trở xuống)?` +
    `|top \\d{1,3}(?: / \\d{1,3})?(?: ${COUNTED})*(?: cả nước| toàn quốc)?` +
    `|(?:nhóm|tốp) \\d{1,3}(?: ${COUNTED})+(?: (?:dẫn đầu|cao nhất))?` +
    "|(?:thứ hạng|hạng|vị trí|xếp thứ|đứng thứ|vị thứ) (?:thứ )?\\d{1,3}(?: / \\d{1,3})?" +
    `|(?<!(?:ngày|trước|(?<!trước )hết|tháng|nhất|trong) )\\d{1,4} / (?!20\\d\\d )\\d{1,4} (?:${COUNTED}|${COUNTED_AT_LAST})(?= ))`,
  read: () => ({ kind: "target" }),
  examples: {
    yes: [
      "100%",
      "đạt từ 70% trở lên",
      "top 15/63 tỉnh",
      "15/19 mô hình",
      "97,5%",
      "xếp thứ 5/63",
      "3/4 đợt",
    ],
    no: ["15/6", "15/6 đợt 1", "trước 30/6 xã báo cáo", "thứ 5 hằng tuần", "100 triệu"],
  },
};
