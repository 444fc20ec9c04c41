// How high a row must be for its whole wrapped text to show: Excel on the web and exceljs do not fit heights
// by themselves, and merged cells never do. An estimate, rather a little too high than cut.

/** Excel allows no higher row. */
const MAX_HEIGHT = 409;
/** A character of width is 7 px at 96 dpi in the default font; 1 pt is 4/3 px. */
const PX_PER_CHAR = 7;
const PX_PER_POINT = 4 / 3;
/** Share of the width that is not counted on: other renderers' fonts run a little wider. */
const SLACK = 0.06;

/** Width of a letter of Times New Roman in em. */
function emOf(letter: string): number {
  if (/[\sijltf.,;:'’!|()[\]\-/]/.test(letter) || /[ìíỉĩị]/.test(letter)) return 0.3;
  if (/[mwMW%@—]/.test(letter)) return 0.85;
  if (/\p{Lu}/u.test(letter)) return 0.69;
  return 0.5;
}

export function countLines(text: string, widthChars: number, points: number, isBold = false): number {
  const room = ((widthChars * PX_PER_CHAR) / (points * PX_PER_POINT)) * (1 - SLACK);
  const em = (word: string): number =>
    [...word].reduce((sum, letter) => sum + emOf(letter), 0) * (isBold ? 1.06 : 1);
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const width = em(word);
    const isFirst = used === 0;
    if (!isFirst && used + 0.3 + width > room) {
      lines++;
      used = 0;
    }
    const overlong = Math.floor(width / Math.max(room, 1)); // a word wider than the column breaks inside
    lines += overlong;
    used = overlong > 0 ? width - overlong * room : used + (used === 0 ? 0 : 0.3) + width;
  }
  return lines;
}

export interface MeasuredText {
  readonly text: string;
  readonly widthChars: number;
  readonly points: number;
  readonly isBold?: boolean;
}

/** Height in points of a row with these texts beside one another. */
export function heightOf(texts: readonly MeasuredText[]): number {
  const heights = texts.map(({ text, widthChars, points, isBold }) => {
    const lineHeight = points * 1.3; // Times New Roman 12 stands 15.75 high in Excel, 14 stands 18.75
    return countLines(text, widthChars, points, isBold) * lineHeight + 3;
  });
  return Math.min(MAX_HEIGHT, Math.ceil(Math.max(0, ...heights)));
}
