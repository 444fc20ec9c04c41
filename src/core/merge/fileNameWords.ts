// File and sheet names freed of what offices add to a unit's name: numbers, "báo cáo", versions, dates.
import { cleanText, withoutTones } from "../base/text";

export interface NameParts {
  readonly folder: string;
  readonly file: string;
}

/** Without tones, because file names often come without. */
const ADDED = [
  "bao cao|bc|ket qua|kq|bieu(?: mau)?|mau|phu luc|pl|de an|da ?06|tong hop|thuc hien|nhiem vu|tien do|dinh ky",
  "gui|nop|ky|signed|sheet|trang tinh|copy(?: of)?|final|ban sao|ban cuoi|bo sung|sua doi|chinh sua|da sua|moi",
  "(?:thang|quy|nam|lan(?: thu)?|v|ver|dot|tuan|ngay|so|sheet)[ .]?(?:\\d{1,4}|[ivx]{1,4})",
].join("|");
const ADDED_BEFORE = new RegExp(`^(?:[^\\p{L}]+|(?:${ADDED})(?![\\p{L}\\p{N}]))`, "u");
const ADDED_AFTER = new RegExp(`(?:[^\\p{L}]+|(?<![\\p{L}\\p{N}])(?:${ADDED}))$`, "u");
/** Names are short; a hostile one is not worked through word by word for ever. */
const LONGEST = 255;

/** "dot-2/04. BC_UBND xã Hoa Lộc (lần 2).xlsx" → folder "dot-2", file "UBND xã Hoa Lộc". */
export function namePartsOf(path: string): NameParts {
  const parts = path.split(/[\\/]/u).filter((part) => part !== "");
  return { file: unitWordsOf(parts.at(-1) ?? ""), folder: unitWordsOf(parts.at(-2) ?? "") };
}

/** What is left of a name when everything added before and after the unit's name is taken off. */
export function unitWordsOf(name: string): string {
  let text = cleanText(name)
    .slice(0, LONGEST)
    .replace(/\.(?:xlsx|xlsm|xltx|xls|csv|ods)$/iu, "")
    .replace(/[_.()[\]{}+~$]+/gu, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  for (;;) {
    // Found without tones and cut from the text with them: both have the same length, letter by letter.
    const bare = withoutTones(text).toLowerCase();
    if (bare.length !== text.length) return text.trim();
    const before = ADDED_BEFORE.exec(bare)?.[0].length ?? 0;
    const after = ADDED_AFTER.exec(bare.slice(before))?.[0].length ?? 0;
    if (before + after === 0) return text;
    text = text.slice(before, text.length - after);
  }
}
