// Which tables make a plan together, and which are left out.
import type { Language } from "./language";

interface PartOfPlan {
  /** `Phụ lục 1!A5:E40`. */
  readonly place: string;
  readonly tasks: number;
}

function listOf(parts: readonly PartOfPlan[], language: Language): string {
  return parts
    .map(({ place, tasks }) =>
      language === "vi"
        ? `“${place}” (${tasks} nhiệm vụ)`
        : `“${place}” (${tasks} ${tasks === 1 ? "task" : "tasks"})`,
    )
    .join("; ");
}

export function partsSentence(parts: readonly PartOfPlan[], language: Language): string {
  const list = listOf(parts, language);
  return {
    vi: `Kế hoạch gồm ${parts.length} bảng: ${list}.`,
    en: `The plan has ${parts.length} tables: ${list}.`,
  }[language];
}

/** `others` are no part of what is worked with. */
export function tablesLeftSentence(others: readonly PartOfPlan[], language: Language): string {
  const list = listOf(others, language);
  return { vi: `Không tính: ${list}.`, en: `Left out: ${list}.` }[language];
}

export function oneTableSentence(part: PartOfPlan, language: Language): string {
  const list = listOf([part], language);
  return { vi: `Chỉ dùng một bảng: ${list}.`, en: `One table is used: ${list}.` }[language];
}

/** A table of the plan that has another one on its right. */
export function notWrittenSentence(place: string, language: Language): string {
  return {
    vi: `Bảng “${place}” có một bảng khác của kế hoạch ngay bên phải nên không ghi được các cột thời hạn cạnh bảng; số liệu chung vẫn tính cả bảng này. Hãy chuyển bảng sang trang tính khác hoặc xuống dưới rồi làm lại.`,
    en: `Table “${place}” has another table of the plan on its right, so the deadline columns could not be written beside it; the counts include it. Move the table to another sheet or further down and run again.`,
  }[language];
}
