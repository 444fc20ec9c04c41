// The lines above a table: its label, its title and the "(Kèm theo …)" line among letterheads, places and
// dates. Every line is told: of the title, before it or beneath it.
import { beginsAsOffice } from "./officeName";
import type { Field } from "./types";

export interface TitleBlock {
  /** "Phụ lục II" as written; "" without one. */
  readonly label: string;
  readonly title: string;
  readonly attachedTo: string;
  /** Rows of other lines, above the first line of the title and below it. */
  readonly before: readonly (readonly Field[])[];
  readonly beneath: readonly (readonly Field[])[];
}

interface Line {
  readonly field: Field;
  readonly text: string;
  readonly isAlone: boolean;
}

const ATTACHED = /^\(? ?(ban hành )?kèm theo/iu;
const LABEL = /^(phụ lục(?: số)?(?: ?[\dIVX]{1,5}(?!\p{L}))?)(?: ?[.:–-])?(?: (.*))?$/iu;
const LETTERHEAD =
  /^(cộng h(òa|oà) xã hội|độc lập ?[-–]|số ?:|(biểu|mẫu)( số)? ?[\d.:]|[-_*=.o0 ]+$|.{2,40}, ?ngày .{0,6} ?tháng)/iu;
const MAX_LINES = 40;

/** From the cells above the heading in reading order. */
export function readTitleBlock(textAbove: readonly Field[]): TitleBlock {
  const rows = rowsOf(textAbove);
  const lines = nearestLines(rows);
  const attachedAt = lines.findIndex(({ text }) => ATTACHED.test(text));
  const attached = attachedAt === -1 ? [] : attachedLines(lines.slice(attachedAt));
  const above = (attachedAt === -1 ? lines : lines.slice(0, attachedAt)).filter(isOfTitle);
  const { label, title, from } = titleOf(above);
  const own = new Set([...from, ...attached].map(({ field }) => field));
  const others = rows.map((row) => row.filter((field) => !own.has(field))).filter((row) => row.length > 0);
  const first = [...own].reduce((top, { at }) => Math.min(top, at.row), Number.POSITIVE_INFINITY);
  return {
    label,
    title,
    attachedTo: attachedText(attached),
    before: others.filter(([field]) => field!.at.row < first),
    beneath: others.filter(([field]) => field!.at.row >= first),
  };
}

function rowsOf(fields: readonly Field[]): readonly (readonly Field[])[] {
  const rows: Field[][] = [];
  for (const field of fields) {
    const row = rows.at(-1);
    if (row?.[0]!.at.row === field.at.row) row.push(field);
    else rows.push([field]);
  }
  return rows;
}

/** As many whole rows from the heading upwards as make up to 40 lines. */
function nearestLines(rows: readonly (readonly Field[])[]): readonly Line[] {
  const lines: Line[] = [];
  for (let i = rows.length - 1; i >= 0 && lines.length < MAX_LINES; i--) {
    const row = rows[i]!;
    lines.unshift(...row.map((field) => ({ field, text: field.raw, isAlone: row.length === 1 })));
  }
  return lines;
}

function isOfTitle({ text, isAlone }: Line): boolean {
  const isLabelled = /^[^:]{2,40}: ?\S/u.test(text) && !LABEL.test(text); // "Đơn vị: …", "Kỳ báo cáo: …"
  return isAlone && !LETTERHEAD.test(text) && !isLabelled && !/^\(.*\)$/u.test(text);
}

interface Title {
  readonly label: string;
  readonly title: string;
  readonly from: readonly Line[];
}

function titleOf(lines: readonly Line[]): Title {
  const labelAt = lines.reduce((last, line, i) => (LABEL.test(line.text) ? i : last), -1);
  if (labelAt === -1) return { label: "", ...lastCapitals(lines) };
  const labelLine = lines[labelAt]!;
  const [, label = "", own = ""] = LABEL.exec(labelLine.text)!;
  const rest = lines.slice(labelAt + 1);
  const title = [own, ...rest.map((line) => line.text)].filter((text) => text !== "").join(" ");
  if (title !== "") return { label, title, from: [labelLine, ...rest] };
  const before = labelAt > 0 ? lines[labelAt - 1] : undefined;
  return { label, title: before?.text ?? "", from: before ? [before, labelLine] : [labelLine] };
}

/** Without a label, the last lines in capitals, less the names of offices above them. */
function lastCapitals(lines: readonly Line[]): Pick<Title, "title" | "from"> {
  const isCapitals = ({ text }: Line): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
  let end = lines.length;
  while (end > 0 && !isCapitals(lines[end - 1]!)) end--;
  if (end === 0) {
    const first = lines.find((line) => !beginsAsOffice(line.text));
    return first ? { title: first.text, from: [first] } : { title: "", from: [] };
  }
  let start = end;
  while (start > 0 && isCapitals(lines[start - 1]!)) start--;
  while (start < end - 1 && beginsAsOffice(lines[start]!.text)) start++;
  const from = lines.slice(start, end);
  return { title: from.map(({ text }) => text).join(" "), from };
}

/** The line up to its closing bracket, which may stand a line lower. */
function attachedLines(lines: readonly Line[]): readonly Line[] {
  const first = lines[0]!.text;
  const isOpen = first.startsWith("(") && !first.includes(")");
  const closing = isOpen ? lines.slice(0, 4).findIndex(({ text }) => text.endsWith(")")) : 0;
  return lines.slice(0, Math.max(closing, 0) + 1);
}

function attachedText(lines: readonly Line[]): string {
  return lines
    .map(({ text }) => text)
    .join(" ")
    .replace(/^\( +/, "(")
    .replace(/ +\)$/, ")");
}
