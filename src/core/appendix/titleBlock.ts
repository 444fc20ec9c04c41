// The lines above a table: its title and the "(Kèm theo …)" line among letterheads, places and dates.
import type { SheetText } from "./sheetText";

export interface TitleBlock {
  readonly title: string;
  readonly attachedTo: string;
}

interface Line {
  readonly text: string;
  readonly isAlone: boolean;
}

const ATTACHED = /^\(? ?(ban hành )?kèm theo/iu;
const LABEL = /^phụ lục(?: số)?(?: ?[\dIVX]{1,5}(?!\p{L}))?(?: ?[.:–-])?(?: (.*))?$/iu;
const LETTERHEAD =
  /^(cộng h(òa|oà) xã hội|độc lập ?[-–]|số ?:|(biểu|mẫu)( số)? ?[\d.:]|[-_*=.o0 ]+$|.{2,40}, ?ngày .{0,6} ?tháng)/iu;
const OFFICE =
  /^(ubnd|ủy ban nhân dân|uỷ ban nhân dân|công an|phòng|văn phòng|sở|ban|hội|trung tâm|chi cục|bảo hiểm|bệnh viện|t(òa|oà) án|viện|tổ công tác|huyện ủy|đảng ủy|tỉnh|huyện|thị xã|xã|phường|thị trấn|trường|đơn vị)(?!\p{L})/iu;
const MAX_LINES = 40;

/** Reads upwards from the heading to `fromRow`. */
export function readTitleBlock(sheet: SheetText, fromRow: number, headerRow: number): TitleBlock {
  const lines = linesAbove(sheet, fromRow, headerRow);
  const attachedAt = lines.findIndex((line) => ATTACHED.test(line.text));
  const above = (attachedAt === -1 ? lines : lines.slice(0, attachedAt)).filter(isOfTitle);
  return {
    title: titleOf(above),
    attachedTo: attachedAt === -1 ? "" : attachedText(lines.slice(attachedAt)),
  };
}

function linesAbove(sheet: SheetText, fromRow: number, headerRow: number): readonly Line[] {
  const lines: Line[] = [];
  for (let row = headerRow - 1; row >= fromRow && lines.length < MAX_LINES; row--) {
    const texts = sheet.filledCols(row).map((col) => sheet.text(row, col));
    lines.unshift(...texts.map((text) => ({ text, isAlone: texts.length === 1 })));
  }
  return lines;
}

function isOfTitle({ text, isAlone }: Line): boolean {
  const isLabelled = /^[^:]{2,40}: ?\S/u.test(text) && !LABEL.test(text); // "Đơn vị: …", "Kỳ báo cáo: …"
  return isAlone && !LETTERHEAD.test(text) && !isLabelled && !/^\(.*\)$/u.test(text);
}

function titleOf(lines: readonly Line[]): string {
  const labelAt = lines.reduce((last, line, i) => (LABEL.test(line.text) ? i : last), -1);
  if (labelAt !== -1) {
    const own = LABEL.exec(lines[labelAt]!.text)?.[1] ?? "";
    const rest = lines.slice(labelAt + 1).map((line) => line.text);
    const title = [own, ...rest].filter((text) => text !== "").join(" ");
    if (title !== "") return title;
    return lines.slice(0, labelAt).at(-1)?.text ?? "";
  }
  return lastCapitals(lines.map((line) => line.text));
}

/** Without a label, the last lines in capitals, less the names of offices above them. */
function lastCapitals(texts: readonly string[]): string {
  const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
  let end = texts.length;
  while (end > 0 && !isCapitals(texts[end - 1]!)) end--;
  if (end === 0) return texts.find((text) => !OFFICE.test(text)) ?? "";
  let start = end;
  while (start > 0 && isCapitals(texts[start - 1]!)) start--;
  while (start < end - 1 && OFFICE.test(texts[start]!)) start++;
  return texts.slice(start, end).join(" ");
}

/** The line up to its closing bracket, which may stand a line lower. */
function attachedText(lines: readonly Line[]): string {
  const first = lines[0]!.text;
  const isOpen = first.startsWith("(") && !first.includes(")");
  const closing = isOpen ? lines.slice(0, 4).findIndex((line) => line.text.endsWith(")")) : 0;
  const text = lines
    .slice(0, Math.max(closing, 0) + 1)
    .map((line) => line.text)
    .join(" ");
  return text.replace(/^\( +/, "(").replace(/ +\)$/, ")");
}
