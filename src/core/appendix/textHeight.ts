// How high a row must be for its whole wrapped text to show: Excel on the web and exceljs do not fit heights
// by themselves, and merged cells never do. An estimate, rather a little too high than cut.

import { withoutTones } from "../base/text";

/** Excel allows no higher row, in points. */
export const MAX_ROW_HEIGHT = 409;
/** A character of width is 7 px at 96 dpi in the default font; 1 pt is 4/3 px. */
const PX_PER_CHAR = 7;
const PX_PER_POINT = 4 / 3;
/** Share of the width that is not counted on: other renderers' fonts run a little wider. */
const SLACK = 0.06;

/** Widths of Times New Roman in em, by letter without its marks; small letters not listed are half an em. */
const EM_BY_LETTERS: readonly (readonly [letters: string, em: number])[] = [
  [" .,;:'|’", 0.26],
  ["iljt/!", 0.28],
  ["rfI()[]-", 0.34],
  ["sJ", 0.39],
  ["acez", 0.45],
  ["wW%mM—…", 0.85],
];
const EM_OF_LETTER = new Map(
  EM_BY_LETTERS.flatMap(([letters, em]) => [...letters].map((letter) => [letter, em])),
);
const EM_OF_SPACE = 0.26;

function emOf(letter: string): number {
  return EM_OF_LETTER.get(letter) ?? (/\p{Lu}/u.test(letter) ? 0.69 : 0.51);
}

export function countLines(text: string, widthChars: number, points: number, isBold = false): number {
  const room = ((widthChars * PX_PER_CHAR) / (points * PX_PER_POINT)) * (1 - SLACK);
  const em = (word: string): number =>
    [...withoutTones(word)].reduce((sum, letter) => sum + emOf(letter), 0) * (isBold ? 1.06 : 1);
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const width = em(word);
    const isFirst = used === 0;
    if (!isFirst && used + EM_OF_SPACE + width > room) {
      lines++;
      used = 0;
    }
    const overlong = Math.floor(width / Math.max(room, 1)); // a word wider than the column breaks inside
    lines += overlong;
    used = overlong > 0 ? width - overlong * room : used + (used === 0 ? 0 : EM_OF_SPACE) + width;
  }
  return lines;
}

export interface MeasuredText {
  readonly text: string;
  readonly widthChars: number;
  readonly points: number;
  readonly isBold?: boolean;
}

/** Height in points that these texts need beside one another; it may be more than a row can have. */
export function heightOf(texts: readonly MeasuredText[]): number {
  const heights = texts.map(({ text, widthChars, points, isBold }) => {
    const lineHeight = points * 1.32; // a line of Times New Roman 12 is 15.75 high in Excel, of 14 18.75
    return countLines(text, widthChars, points, isBold) * lineHeight + 3;
  });
  return Math.ceil(Math.max(0, ...heights));
}
