// Drawing operations into level and upright lines, in the coordinates of the page as it is seen.
import { rulesOfPage, type DrawingOps, type Matrix } from "../../../src/files/pdf/rulesOfPage";
import { wordsOfItem } from "../../../src/files/pdf/wordsOfItem";

const OPS: DrawingOps = {
  save: 10,
  restore: 11,
  transform: 12,
  constructPath: 91,
  stroke: 20,
  closeStroke: 21,
  fillStroke: 24,
  eoFillStroke: 25,
  closeFillStroke: 26,
  closeEOFillStroke: 27,
  fill: 22,
  eoFill: 23,
};
/** A page 800 high, measured from its upper corner. */
const PAGE: Matrix = [1, 0, 0, -1, 0, 800];

type Step = readonly [op: number, args: unknown];
const path = (paint: number, ...numbers: number[]): Step => [
  OPS.constructPath,
  [paint, [Float32Array.from(numbers)], null],
];
const rectangle = (x: number, y: number, w: number, h: number): number[] => [
  0,
  x,
  y,
  1,
  x + w,
  y,
  1,
  x + w,
  y + h,
  1,
  x,
  y + h,
  4,
];

function rules(...steps: readonly Step[]): readonly string[] {
  const list = { fnArray: steps.map(([op]) => op), argsArray: steps.map(([, args]) => args) };
  return rulesOfPage(list, OPS, PAGE).map(({ left, top, right, bottom }) =>
    [left, top, right, bottom].map(Math.round).join(" "),
  );
}

test.each<[string, readonly Step[], readonly string[]]>([
  ["a level stroke", [path(OPS.stroke, 0, 10, 700, 1, 110, 700)], ["10 100 110 100"]],
  ["an upright stroke", [path(OPS.stroke, 0, 10, 700, 1, 10, 600)], ["10 100 10 200"]],
  ["a slanting stroke is no rule", [path(OPS.stroke, 0, 10, 700, 1, 110, 600)], []],
  [
    "a stroked rectangle has four sides",
    [path(OPS.stroke, ...rectangle(0, 700, 50, 50))],
    ["0 100 50 100", "50 50 50 100", "0 50 50 50", "0 50 0 100"],
  ],
  ["a thin filled rectangle is a rule", [path(OPS.fill, ...rectangle(0, 700, 100, 0.5))], ["0 100 100 100"]],
  ["a filled box is the colour of a cell", [path(OPS.fill, ...rectangle(0, 700, 100, 30))], []],
  ["a path that is only clipped to is not drawn", [path(99, 0, 10, 700, 1, 110, 700)], []],
  [
    "what is moved is where it is seen, until it is restored",
    [
      [OPS.save, null],
      [OPS.transform, [2, 0, 0, 2, 0, 0]],
      path(OPS.stroke, 0, 10, 100, 1, 20, 100),
      [OPS.restore, null],
      path(OPS.stroke, 0, 10, 100, 1, 20, 100),
    ],
    ["20 600 40 600", "10 700 20 700"],
  ],
  ["numbers that are no path", [path(OPS.stroke, 77, 1, 2)], []],
])("%s", (_name, steps, read) => expect(rules(...steps)).toEqual(read));

test("words of a piece of text share its width by their letters", () => {
  const words = wordsOfItem({ str: "Quý  I/2024", transform: [12, 0, 0, 12, 100, 700], width: 60 }, PAGE);
  expect(words.map(({ text }) => text)).toEqual(["Quý", "I/2024"]);
  expect(words[0]!.left).toBeCloseTo(100);
  expect(words[1]!.right).toBeCloseTo(160);
  expect(words[0]!.top).toBeCloseTo(100 - 12 * 0.78);
});

test.each([
  ["text of no height", [0, 0, 0, 0, 100, 700]],
  ["text aslant", [7, 7, -7, 7, 0, 0]],
])("%s is left out", (_name, transform) => {
  expect(wordsOfItem({ str: "x", transform, width: 10 }, PAGE)).toEqual([]);
});

test("turned text among level text is one word where its middle stands", () => {
  const [turned, ...others] = wordsOfItem(
    { str: "Ghi chú", transform: [0, 10, -10, 0, 50, 0], width: 40 },
    PAGE,
  );
  expect(others).toEqual([]);
  expect(turned!.text).toBe("Ghi chú");
  expect((turned!.left + turned!.right) / 2).toBeCloseTo(50);
});
