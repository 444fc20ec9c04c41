// Where a text breaks into lines in a column, and how high its row must be for all of it to show: Excel on
// the web, exceljs and LibreOffice do not fit the rows of a written file, and merged cells never grow. An
// estimate from the widths of the letters, rather a little too high than cut.
import type { StyleName } from "./edit";
import { LOOKS } from "./look";

/** Excel allows no higher row, in points. */
export const MAX_ROW_HEIGHT = 409;
/** A character of width is 7 px at 96 dpi in the default font; 1 pt is 4/3 px. */
const PX_PER_CHAR = 7;
const PX_PER_POINT = 4 / 3;
/** Of a column's width, around the text. */
const PADDING_PX = 5;
/** Share of the width that is not counted on: no two programs set letters quite alike. */
const SLACK = 0.04;
/** A line of Times New Roman 12 is 15.75 points high in Excel, of 14 it is 18.75. */
const LINE_PER_POINT = 1.32;
const PADDING_POINTS = 3;
const BOLD_EM = 1.07;

/** Widths of Times New Roman in thousandths of an em, by letter without its marks. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  [" .,", 250],
  ["iljt/\\:;'", 278],
  ["frI()[]-!‘’", 333],
  ["sJ", 390],
  ['acez?“”"*', 444],
  ["FPS", 556],
  ["ELTZ", 611],
  ["BCR", 667],
  ["ADGHKNOQUVXYw", 722],
  ["mM%W@&", 890],
  ["—…", 1000],
];
const EM_OF_LETTER = new Map(
  WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width / 1000])),
);
const EM_OF_D_WITH_STROKE = 0.72;
const OTHER_EM = 0.5;
/** Of ơ and ư; it stands beside the letter. */
const HORN = "\u031b";
const EM_OF_HORN = 0.04;
/** From here on: Chinese signs, symbols and the like, as wide as they are high. */
const FIRST_WIDE = 0x2e80;

function emOf(letter: string): number {
  const known = EM_OF_LETTER.get(letter);
  if (known !== undefined) return known;
  const code = letter.codePointAt(0)!;
  if (code < 0x80) return OTHER_EM;
  if (code >= FIRST_WIDE) return 1;
  if (letter === "Đ") return EM_OF_D_WITH_STROKE;
  if (/\p{M}/u.test(letter)) return 0;
  const [base = letter, ...marks] = letter.normalize("NFD");
  const horn = marks.includes(HORN) ? EM_OF_HORN : 0;
  return (EM_OF_LETTER.get(base) ?? OTHER_EM) + horn;
}

/** Width of a text on one line, in ems: what a letter of the font is high. */
export function emsOf(text: string): number {
  let sum = 0;
  for (const letter of text) sum += emOf(letter);
  return sum;
}

/** A column, or several merged, and the letters that stand in it. */
export interface TextBox {
  readonly widthChars: number;
  readonly points: number;
  readonly isBold?: boolean;
}

export interface MeasuredText extends TextBox {
  readonly text: string;
}

/** The box of a cell that has this look. */
export function textBox(widthChars: number, style: StyleName): TextBox {
  const look = LOOKS[style];
  return { widthChars, points: look?.size ?? 11, isBold: look?.bold === true };
}

/** Offsets at which the lines begin: after spaces and hyphens, and inside words wider than the column. */
export function lineStarts(text: string, { widthChars, points, isBold }: TextBox): number[] {
  const room =
    ((widthChars * PX_PER_CHAR - PADDING_PX) / (points * PX_PER_POINT) / (isBold ? BOLD_EM : 1)) *
    (1 - SLACK);
  const starts = [0];
  let used = 0; // ems since the line began
  let wordAt = 0; // where the last word begins, and how much of the line is before it
  let usedBefore = 0;
  let index = 0;
  const begin = (at: number, carried: number): void => {
    starts.push(at);
    wordAt = at;
    usedBefore = 0;
    used = carried;
  };
  for (const letter of text) {
    const next = index + letter.length;
    const em = emOf(letter);
    if (letter === "\n") begin(next, 0);
    else if (letter === " ") {
      used += em; // a space never needs another line itself
      wordAt = next;
      usedBefore = used;
    } else {
      if (used + em > room && wordAt > starts.at(-1)!) begin(wordAt, used - usedBefore);
      if (used + em > room && index > starts.at(-1)!) begin(index, 0);
      used += em;
      if (letter === "-") {
        wordAt = next;
        usedBefore = used;
      }
    }
    index = next;
  }
  return starts;
}

export function countLines(text: string, box: TextBox): number {
  return lineStarts(text, box).length;
}

/** Height in points that these texts need beside one another; it may be more than a row can have. */
export function heightOf(texts: readonly MeasuredText[]): number {
  const heights = texts.map(
    (measured) => countLines(measured.text, measured) * measured.points * LINE_PER_POINT + PADDING_POINTS,
  );
  return Math.ceil(Math.max(0, ...heights));
}
