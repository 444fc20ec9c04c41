// Lines in, paragraphs out. A line goes on from the one above unless it has a mark of its own, or its first word
// would have fitted on the line above: then the line was broken on purpose.
import { mendBrokenNumbers } from "../base/brokenNumber";
import { emsOf } from "../base/textHeight";
import { markerOf } from "./markers";

export interface TextRow {
  /** 0-based row of the document. */
  readonly row: number;
  readonly text: string;
}

const FULL_SHARE = 0.9;
/** A paragraph's first line is indented by about so much, in ems. */
const INDENT = 3;
/** With so much room left the line ends its paragraph, whatever it ends with. */
const CLEARLY_SHORT = 0.1;
/** Words that are no names: with a capital letter they begin a sentence. */
const SENTENCE_START = /^(Về|Việc|Trong|Đối với|Khi|Nếu|Lưu ý|Để|Căn cứ) /u;
const SPACE_EMS = 0.25;

export function joinParagraphs(rows: readonly TextRow[]): readonly TextRow[] {
  const widths = rows.map(({ text }) => emsOf(text)).sort((a, b) => a - b);
  const full = widths[Math.floor((widths.length - 1) * FULL_SHARE)] ?? 0;
  const paragraphs: { row: number; lines: string[] }[] = [];
  for (const { row, text } of rows) {
    const last = paragraphs.at(-1);
    if (last && goesOn(last.lines, text, full)) last.lines.push(text);
    else paragraphs.push({ row, lines: [text] });
  }
  return paragraphs.map(({ row, lines }) => ({ row, text: mendBrokenNumbers(lines.join(" ")) }));
}

function goesOn(lines: readonly string[], text: string, full: number): boolean {
  if (markerOf(text)) return false;
  if (/^[\p{Ll}\d,;.)]/u.test(text)) return true;
  const before = lines.at(-1)!;
  if (SENTENCE_START.test(text) && !/[,(–-]$/u.test(before)) return false;
  const indent = lines.length === 1 ? INDENT : 0;
  const room = full - indent - emsOf(before) - SPACE_EMS - emsOf(text.split(" ", 1)[0]!);
  return room < 1 || (room < full * CLEARLY_SHORT && !/[.:;?!)\]”"]$/u.test(before));
}
