// How wide texts are in the fonts that documents are written in: where a line of a cell had to be broken shows how
// wide its column is, and so where the words of the next one begin.

/** Widths in thousandths of an em, by letter without its marks; the first width is that of all others. */
interface Font {
  readonly others: number;
  readonly widths: ReadonlyMap<string, number>;
}

const HORN = "\u031b";

/** Times New Roman, and Liberation Serif after it. */
const SERIF = fontOf(500, [
  ["ijlt/\\:;", 278],
  [" .,", 250],
  ["frI()[]-!‘’", 333],
  ["sJ", 389],
  ["acez?“”", 444],
  ['"', 408],
  ["'", 180],
  ["FPS", 556],
  ["ELTZ", 611],
  ["BCR", 667],
  ["ADGHKNOQUVXYwĐ", 722],
  ["m&", 778],
  ["%", 833],
  ["M", 889],
  ["@", 921],
  ["W", 944],
  ["—…", 1000],
  ["+<=>", 564],
]);
/** Arial, Helvetica, Liberation Sans. */
const SANS = fontOf(556, [
  ["'", 191],
  ["ijl", 222],
  [" !,./:;I[\\]ft", 278],
  ["()-r“”", 333],
  ["‘’", 222],
  ['"', 355],
  ["*", 389],
  ["Jcksvxyz", 500],
  ["+<=>", 584],
  ["FTZ", 611],
  ["&ABEKPSVXY", 667],
  ["CDHNRUwĐ", 722],
  ["GOQ", 778],
  ["Mm", 833],
  ["%", 889],
  ["W", 944],
  ["@", 1015],
  ["—…", 1000],
]);
const HORN_WIDTHS = new Map([
  ["ơ", [529, 656]],
  ["ư", [542, 669]],
  ["Ơ", [722, 857]],
  ["Ư", [776, 854]],
]);

export type TextWidth = (text: string) => number;

/** In ems. */
export const FONTS: readonly TextWidth[] = [SERIF, SANS].map((font, i) => (text) => {
  let sum = 0;
  for (const letter of text) {
    const [base = letter, ...marks] = letter.normalize("NFD");
    const horned = marks.includes(HORN) ? HORN_WIDTHS.get(`${base}${HORN}`.normalize("NFC"))?.[i] : undefined;
    sum += horned ?? font.widths.get(base) ?? font.others;
  }
  return sum / 1000;
});

function fontOf(others: number, groups: readonly (readonly [letters: string, width: number])[]): Font {
  return {
    others,
    widths: new Map(groups.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width]))),
  };
}
