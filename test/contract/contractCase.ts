// What a case of the workbook port's contract is, and the words that the cases are written in. Nothing here needs a
// test framework.
import type { WorkbookPort } from "../../src/app/workbookPort";
import {
  EMPTY,
  a1Of,
  a1OfRegion,
  cellAt,
  numberCell,
  parseA1,
  textCell,
  type Cell,
  type Grid,
  type Region,
} from "../../src/core/base/cell";
import { setNewCells, type Edit, type EditPlan } from "../../src/core/base/edit";
import type { InitialWorkbook } from "./initialWorkbook";

export interface ContractCase {
  readonly name: string;
  /** What `port` has open. */
  readonly initial: InitialWorkbook;
  readonly run: (port: WorkbookPort) => Promise<void>;
}

export const PLAN = "Kế hoạch";
export const DATE = "dd/mm/yyyy";
export const yes: Cell = { kind: "boolean", value: true };

export const INITIAL: InitialWorkbook = {
  sheets: [
    {
      name: PLAN,
      cells: {
        A1: textCell("PHỤ LỤC"),
        A2: textCell("TT"),
        B2: textCell("Nội dung\nnhiệm vụ"),
        C2: textCell("Thời gian"),
        A3: numberCell(1),
        B3: textCell("=1+1"),
        C3: numberCell(45443, DATE),
        A4: numberCell(0),
        B4: { kind: "error", value: "#N/A" },
        C4: yes,
        A5: numberCell(2.5, "0.00"),
        B5: textCell("  Ủy ban  "),
        C5: numberCell(3),
      },
      merges: ["A1:C1"],
      formulas: { C5: "A3+2" },
    },
    { name: "Ẩn", cells: { D7: textCell("ẩn") }, isHidden: true },
    { name: "Trống" },
    { name: "Khóa", cells: { A1: textCell("khóa") }, isProtected: true },
  ],
};

export function contractCase(name: string, run: ContractCase["run"]): ContractCase {
  return { name, initial: INITIAL, run };
}

function fail(what: string, actual: unknown, expected: unknown): never {
  throw new Error(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
}

export function equal(what: string, actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) fail(what, actual, expected);
}

export function cellEqual(what: string, actual: Cell, expected: Cell): void {
  const isEqual =
    actual.kind === expected.kind &&
    (actual.kind === "empty" || ("value" in expected && actual.value === expected.value)) &&
    (actual.kind !== "number" || expected.kind !== "number" || actual.format === expected.format);
  if (!isEqual) fail(what, actual, expected);
}

/** The block's cells, whichever way the adapter cuts its grid. */
export function blockEqual(
  grid: Grid,
  top: number,
  left: number,
  expected: readonly (readonly Cell[])[],
): void {
  expected.forEach((line, r) =>
    line.forEach((cell, c) => cellEqual(a1Of(top + r, left + c), cellAt(grid, top + r, left + c), cell)),
  );
}

/** Texts of notes by A1 address; null where the port cannot tell. */
export async function notesOf(port: WorkbookPort, sheet: string): Promise<Record<string, string> | null> {
  const { notes } = await port.readDetails(sheet);
  const byPlace = [...(notes ?? [])].sort((a, b) => a.at.row - b.at.row || a.at.col - b.at.col);
  return notes && Object.fromEntries(byPlace.map(({ at, text }) => [a1Of(at.row, at.col), text]));
}

/** Everything that the port can tell, in a form that can be compared. */
export async function stateOf(port: WorkbookPort): Promise<string> {
  const sheets = await port.listSheets();
  const grids = [];
  for (const { name } of sheets) {
    const grid = await port.readSheet(name);
    const cells: Record<string, Cell> = {};
    grid.rows.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (cell.kind !== "empty") cells[a1Of(grid.top + r, grid.left + c)] = cell;
      }),
    );
    const merges = grid.merges.map((merge) => a1OfRegion(merge)).sort();
    const { printArea } = await port.readDetails(name);
    const notes = await notesOf(port, name);
    grids.push({ name, cells, merges, formulas: Object.keys(grid.formulas ?? {}), printArea, notes });
  }
  return JSON.stringify({ sheets, grids });
}

export async function refused(code: string, port: WorkbookPort, plan: EditPlan): Promise<void> {
  const before = await stateOf(port);
  await fails(code, port.apply(plan));
  equal("after the refusal", await stateOf(port), before);
}

export async function fails(code: string, work: Promise<unknown>): Promise<void> {
  const outcome = await work.then(
    () => "no failure",
    // By its code, because the page and the test may have two copies of the class.
    (error: unknown) => (error as { code?: unknown } | null)?.code ?? String(error),
  );
  equal("failure", outcome, code);
}

export function region(sheet: string, ref: string): Region {
  const [start = "", end = start] = ref.split(":");
  const from = parseA1(start)!;
  const to = parseA1(end)!;
  return { sheet, top: from.row, left: from.col, bottom: to.row, right: to.col };
}

export function setCell(sheet: string, a1: string, before: Cell, after: Cell): Edit {
  return { kind: "setCells", region: region(sheet, a1), before: [[before]], after: [[after]] };
}

export function setNote(sheet: string, a1: string, before: string | null, after: string | null): Edit {
  const { row, col } = parseA1(a1)!;
  return { kind: "setNote", at: { file: "", sheet, row, col }, before, after };
}

export const RISKY_TEXTS = [
  "=1+1", "=HYPERLINK(\"a\")", "+84 237", "-5", "- Sở Nội vụ", "@tên", "007", "1/2", "31/12/2024", "12,5%", "1e5",
  "TRUE", "'trích'", "\"a\"", "Dòng một\nDòng hai", "  hai đầu  ", "Sở TT&TT <a>", "_x000D_ và _x0041_", "Ủy ban nhân dân xã Đồng Lộc",
]; // prettier-ignore

export const NEW_SHEET = "Tổng hợp";

export const LARGE_ROWS = 3000;
export const LARGE_COLS = 10;

export function largePlan(sheet: string): { plan: EditPlan; cells: Cell[][] } {
  const cells = Array.from({ length: LARGE_ROWS }, (_, r) =>
    Array.from({ length: LARGE_COLS }, (_, c): Cell =>
      c === 0
        ? numberCell(r + 1)
        : c === 1
          ? numberCell(45000 + r, DATE)
          : textCell(`Nhiệm vụ ${r}.${c}, đơn vị chủ trì`),
    ),
  );
  return { plan: { edits: [{ kind: "addSheet", sheet }, setNewCells(sheet, 0, 0, cells)] }, cells };
}

export const addSheet = (sheet: string): Edit => ({ kind: "addSheet", sheet });
export const newText = (sheet: string, a1: string): Edit => setCell(sheet, a1, EMPTY, textCell("mới"));
