// What a person has said a heading means, in the sheet *Cấu hình* (Loại | Cách viết | Nghĩa): the sheet in, the
// headings out; one more heading in, a plan for the sheet out. Rows of other kinds are other settings and stay.
import { cellAt, EMPTY, textCell, type Cell, type Grid } from "../base/cell";
import { cellText } from "../base/cellText";
import { setNewCells, type Edit, type EditPlan } from "../base/edit";
import { cleanText, wordKey } from "../base/text";
import { withWording } from "./headings";
import type { ColumnRole, HeadingWordings } from "./types";

export interface TaughtHeading {
  readonly header: string;
  readonly role: ColumnRole;
}

export interface SettingsWords {
  readonly sheet: string;
  /** The headings of the sheet. */
  readonly kind: string;
  readonly wording: string;
  readonly meaning: string;
  /** What a row of ours has under *Loại*. */
  readonly headingKind: string;
  /** Each different from all others. */
  readonly roles: Readonly<Record<ColumnRole, string>>;
}

const WIDTHS = [18, 48, 30];

/** Later rows win; a meaning that is no role's name is left alone. */
export function readTaughtHeadings(grid: Grid, words: SettingsWords): readonly TaughtHeading[] {
  const place = findColumns(grid, words);
  if (!place) return [];
  const roles = new Map(
    Object.entries(words.roles).map(([role, name]) => [wordKey(name), role as ColumnRole]),
  );
  const taught = new Map<string, TaughtHeading>();
  for (let row = place.row + 1; row < grid.top + grid.rows.length; row++) {
    const [kind, header, meaning] = place.cols.map((col) => textAt(grid, row, col)) as [
      string,
      string,
      string,
    ];
    const role = roles.get(wordKey(meaning));
    if (wordKey(kind) !== wordKey(words.headingKind) || header === "" || !role) continue;
    taught.set(wordKey(header), { header, role });
  }
  return [...taught.values()];
}

export function withTaughtHeadings(
  wordings: HeadingWordings,
  taught: readonly TaughtHeading[],
): HeadingWordings {
  return taught.reduce((all, { header, role }) => withWording(all, header, role), wordings);
}

/** `grid` is the sheet *Cấu hình* where the workbook has one. */
export function teachHeading(grid: Grid | null, heading: TaughtHeading, words: SettingsWords): EditPlan {
  const { sheet } = words;
  const cells = [words.headingKind, heading.header, words.roles[heading.role]].map(textCell);
  if (!grid) return { edits: [...newSheet(words), setNewCells(sheet, 1, 0, [cells]), look(sheet, 1)] };
  const place = findColumns(grid, words);
  const bottom = grid.top + grid.rows.length;
  if (!place) {
    const header = [words.kind, words.wording, words.meaning].map(textCell);
    const top = grid.rows.length === 0 ? 0 : bottom + 1;
    return { edits: [setNewCells(grid.sheet, top, 0, [header, cells])] };
  }
  const known = rowOf(grid, place, heading, words);
  const row = known ?? bottom;
  return {
    edits: place.cols.flatMap((col, i): Edit[] => {
      const before = cellAt(grid, row, col);
      if (known !== null && i < 2) return [];
      const region = { sheet: grid.sheet, top: row, left: col, bottom: row, right: col };
      return [{ kind: "setCells", region, before: [[before]], after: [[cells[i] ?? EMPTY]] }];
    }),
  };
}

function newSheet(words: SettingsWords): readonly Edit[] {
  const { sheet, kind, wording, meaning } = words;
  const header: Cell[] = [kind, wording, meaning].map(textCell);
  return [
    { kind: "addSheet", sheet },
    setNewCells(sheet, 0, 0, [header]),
    {
      kind: "setStyle",
      region: { sheet, top: 0, left: 0, bottom: 0, right: 2 },
      before: "plain",
      after: "header",
    },
    ...WIDTHS.map((width, col): Edit => ({ kind: "setWidth", sheet, col, before: null, after: width })),
    { kind: "freezeRows", sheet, before: 0, after: 1 },
  ];
}

function look(sheet: string, row: number): Edit {
  const region = { sheet, top: row, left: 0, bottom: row, right: 2 };
  return { kind: "setStyle", region, before: "plain", after: "body" };
}

interface Place {
  /** The row of the headings. */
  readonly row: number;
  /** Columns of kind, wording and meaning. */
  readonly cols: readonly [number, number, number];
}

function findColumns(grid: Grid, { kind, wording, meaning }: SettingsWords): Place | null {
  const wanted = [kind, wording, meaning].map(wordKey);
  for (const [r, cells] of grid.rows.entries()) {
    const keys = cells.map((cell) => wordKey(cellText(cell)));
    const [first, second, third] = wanted.map((key) => keys.indexOf(key)) as [number, number, number];
    if (first === -1 || second === -1 || third === -1) continue;
    return { row: grid.top + r, cols: [grid.left + first, grid.left + second, grid.left + third] };
  }
  return null;
}

/** The last row that speaks of the same heading: it is the one that counts. */
function rowOf(
  grid: Grid,
  { row, cols }: Place,
  { header }: TaughtHeading,
  words: SettingsWords,
): number | null {
  for (let known = grid.top + grid.rows.length - 1; known > row; known--) {
    const isOurs = wordKey(textAt(grid, known, cols[0])) === wordKey(words.headingKind);
    if (isOurs && wordKey(textAt(grid, known, cols[1])) === wordKey(header)) return known;
  }
  return null;
}

function textAt(grid: Grid, row: number, col: number): string {
  return cleanText(cellText(cellAt(grid, row, col)));
}
