import type { Pattern } from "../piece";

/** trước 17h00 ngày …: the hour does not move the day, except midnight. */
export const clock: Pattern = {
  name: "clock",
  needsOneOf: ["h", "g", "giờ", ":"],
  needsFigure: true,
  source:
    "(?:lúc )?(?<hour>\\d{1,2}) (?:h|g|giờ|:(?= \\d\\d ))(?: (?<minute>\\d{2})(?: (?:p|phút|'))?| 0)?(?: ')?(?: (?:sáng|chiều|trưa|tối))?(?: ,)?(?: (?:của|các|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|ngày(?= thứ)))*(?: [,(] ?)?(?= (?:ngày|_))",
  read: (match) => {
    const { hour, minute } = match.groups ?? {};
    return { kind: "clock", isMidnight: Number(hour) === 0 && Number(minute ?? 0) === 0 };
  },
  examples: { yes: ["17h00 ngày 15/3/2024", "10 giờ 30 phút ngày 15/3"], no: ["17h00", "24/7"] },
};
