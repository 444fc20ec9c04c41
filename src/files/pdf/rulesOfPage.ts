// What a page draws in, the level and upright lines in it out: strokes, the sides of rectangles, and
// rectangles so thin that they are lines.
import type { Rule } from "../../core/placedText/types";

/** a b c d e f of a PDF's transformation. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface DrawingList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Numbers of pdf.js' operations that are looked at. */
export interface DrawingOps {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fillStroke: number;
  readonly eoFillStroke: number;
  readonly closeFillStroke: number;
  readonly closeEOFillStroke: number;
  readonly fill: number;
  readonly eoFill: number;
}

const THIN = 3;
/** Beyond this a page is a drawing, not a table. */
const MAX_RULES = 50_000;
/** Steps of a path as pdf.js packs them: the number of coordinates that follow each. */
const STEP_LENGTHS = [2, 2, 6, 4, 0];
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4];

export function rulesOfPage(list: DrawingList, ops: DrawingOps, toPage: Matrix): readonly Rule[] {
  const strokes = [
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ];
  const fills = [ops.fill, ops.eoFill];
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = toPage;
  list.fnArray.forEach((op, i) => {
    const args = list.argsArray[i];
    if (op === ops.save) saved.push(matrix);
    else if (op === ops.restore) matrix = saved.pop() ?? toPage;
    else if (op === ops.transform && isMatrix(args)) matrix = times(matrix, args);
    else if (op === ops.constructPath && Array.isArray(args) && rules.length < MAX_RULES) {
      const [paint, [path] = [null]] = args as [number, [unknown]];
      const isStroke = strokes.includes(paint);
      if (!isStroke && !fills.includes(paint)) return;
      for (const lines of linesOfPath(path, matrix)) rules.push(...(isStroke ? lines : thinOnly(lines)));
    }
  });
  return rules;
}

function isMatrix(args: unknown): args is Matrix {
  return Array.isArray(args) && args.length === 6 && args.every((value) => typeof value === "number");
}

export function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** For each closed or open figure of a path, its straight level and upright sides. */
function linesOfPath(path: unknown, [a, b, c, d, e, f]: Matrix): readonly (readonly Rule[])[] {
  if (!(path instanceof Float32Array) && !Array.isArray(path)) return [];
  const numbers = path as ArrayLike<number>;
  const figures: Rule[][] = [];
  let start: readonly [number, number] = [0, 0];
  let at = start;
  const lineTo = (to: readonly [number, number]): void => {
    figures.at(-1)?.push({
      left: Math.min(at[0], to[0]),
      right: Math.max(at[0], to[0]),
      top: Math.min(at[1], to[1]),
      bottom: Math.max(at[1], to[1]),
    });
    at = to;
  };
  for (let i = 0; i < numbers.length;) {
    const step = numbers[i]!;
    const length = STEP_LENGTHS[step];
    if (length === undefined) return [];
    const [x, y] = [numbers[i + length - 1]!, numbers[i + length]!];
    const point: readonly [number, number] = [a * x + c * y + e, b * x + d * y + f];
    if (step === MOVE) {
      figures.push([]);
      start = at = point;
    } else if (step === LINE) lineTo(point);
    else if (step === CURVE || step === QUADRATIC) at = point;
    else if (step === CLOSE) lineTo(start);
    i += length + 1;
  }
  return figures.map((lines) => lines.filter(isStraight));
}

function isStraight({ left, right, top, bottom }: Rule): boolean {
  return right - left < 1 || bottom - top < 1;
}

/** A filled figure is a line where it is thin; else it is the colour of a cell. */
function thinOnly(lines: readonly Rule[]): readonly Rule[] {
  if (lines.length === 0) return [];
  const rule: Rule = {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    top: Math.min(...lines.map(({ top }) => top)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  };
  return rule.right - rule.left <= THIN || rule.bottom - rule.top <= THIN ? [rule] : [];
}
