// The words of a section row: ordinal, title, and the number of tasks that it announces.
import { splitOrdinal } from "./ordinals";

export interface SectionHeading {
  readonly ordinal: string;
  readonly title: string;
  readonly declaredCount: number | null;
}

const NOUN = "(?:nhiệm vụ|mô hình|nội dung|công việc|việc|chỉ tiêu|tiêu chí|đoàn|đơn vị|nv|mh)(?: cụ thể)?";
const COUNT_IN_BRACKETS = new RegExp(`\\s*\\((?:gồm|có|tổng số|tổng)?:? ?(\\d{1,4}) ${NOUN}\\)[.:;]?$`, "iu");
const COUNT_AFTER_MARK = new RegExp(`\\s*[:,–-] ?(?:gồm|có)? ?(\\d{1,4}) ${NOUN}[.:;]?$`, "iu");
const COUNT_ALONE = new RegExp(`^\\(?(\\d{1,4})(?: ${NOUN})?\\)?$`, "iu");

/** "I. Về pháp lý (03 nhiệm vụ)" → I, Về pháp lý, 3. A separate ordinal cell is given as `ordinal`. */
export function parseSectionHeading(text: string, ordinal: string | null): SectionHeading {
  const split = ordinal === null ? splitOrdinal(text) : null;
  const words = split ? split.rest : text;
  const count = COUNT_IN_BRACKETS.exec(words) ?? COUNT_AFTER_MARK.exec(words);
  return {
    ordinal: ordinal ?? split?.ordinal.text ?? "",
    title: (count ? words.slice(0, count.index) : words).replace(/\s*:$/, ""),
    declaredCount: count ? Number(count[1]) : null,
  };
}

/** A count in a cell of its own: "29", "29 nhiệm vụ". */
export function parseCountCell(text: string): number | null {
  const match = COUNT_ALONE.exec(text);
  return match ? Number(match[1]) : null;
}

export function hasDeclaredCount(text: string): boolean {
  return COUNT_IN_BRACKETS.test(text) || COUNT_AFTER_MARK.test(text);
}
