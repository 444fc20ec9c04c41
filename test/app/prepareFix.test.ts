// Quick fixes over a sheet of which some cells hold formulas: those stay, and are counted.
import { FIX_KINDS, fixOfCell, prepareFix, type FixKind } from "../../src/app/prepareFix";
import { parseAppendix } from "../../src/core/appendix/parseAppendix";
import { a1Of, type Grid } from "../../src/core/base/cell";
import { tinyGrid, wordings } from "../core/appendix/tinyGrid";

const LINES = [
  "TT | Nội dung | Chủ trì | Thời hạn | Mã nhiệm vụ",
  "I | Pháp lý năm 2024 (03 nhiệm vụ)",
  "1 | Văn bản của ngƣời dân | Phòng A | Quý I | NV-00001",
  "3 | Phần đấu hoàn thành | Phòng A | Quý I | NV-00001",
];

function prepared(kind: FixKind, formulas?: Grid["formulas"]) {
  const grid: Grid = { ...tinyGrid(LINES), ...(formulas && { formulas }) };
  const result = parseAppendix(grid, wordings);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return prepareFix(kind, [result.value], [grid]);
}

const FAULTS: Readonly<Record<FixKind, string>> = {
  letters: "B3",
  numbers: "A4",
  counts: "B2",
  words: "B4",
  ids: "E4",
};

describe.each(FIX_KINDS)("%s", (kind) => {
  const place = FAULTS[kind];
  test.each<[name: string, formulas: Grid["formulas"], cells: readonly string[], left: number]>([
    ["no formulas", undefined, [place], 0],
    ["a formula in the cell: it stays and is counted", { [place]: "=A1" }, [], 1],
    ["formulas elsewhere: they change nothing", { D3: "=A1", C4: "=A1" }, [place], 0],
  ])("%s", (_name, formulas, cells, left) => {
    const fix = prepared(kind, formulas);
    expect(fix.cells.map(({ at }) => a1Of(at.row, at.col))).toEqual(cells);
    expect(fix.plan.edits).toHaveLength(cells.length);
    expect(fix.formulas).toBe(left);
  });
});

test("one cell of a fix is written alone", () => {
  const fix = prepared("letters");
  expect(fixOfCell(fix, fix.cells[0]!).plan).toEqual(fix.plan);
});

describe("a plan on two sheets", () => {
  const HEAD = "TT | Nội dung | Chủ trì | Thời hạn | Mã nhiệm vụ";
  const SHEETS: readonly (readonly string[])[] = [
    [HEAD, "I | Pháp lý (03 nhiệm vụ)", "1 | Văn bản của ngƣời dân | Phòng A | Quý I | NV-00001"],
    [HEAD, "II | Dịch vụ (02 nhiệm vụ)", "3 | Phần đấu hoàn thành | Phòng A | Quý I | NV-00001"],
  ];
  const grids = SHEETS.map((lines, i) => tinyGrid(lines, { sheet: `Trang ${i + 1}` }));
  const parts = grids.map((grid) => {
    const result = parseAppendix(grid, wordings);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.value;
  });

  test.each<[FixKind, readonly string[]]>([
    ["letters", ["Trang 1 B3 → Văn bản của người dân"]],
    ["numbers", ["Trang 2 A3 → 2"]],
    ["counts", ["Trang 1 B2 → Pháp lý (1 nhiệm vụ)", "Trang 2 B2 → Dịch vụ (1 nhiệm vụ)"]],
    ["words", ["Trang 2 B3 → Phấn đấu hoàn thành"]],
  ])("%s are put right on both", (kind, expected) => {
    const { cells } = prepareFix(kind, parts, grids);
    const told = cells.map(({ at, after }) => `${at.sheet} ${a1Of(at.row, at.col)} → ${after}`);
    expect(told).toEqual(expected);
  });

  test("an id that stands on both sheets is renewed on the second", () => {
    const { cells } = prepareFix("ids", parts, grids);
    expect(cells.map(({ at, before }) => [at.sheet, before])).toEqual([["Trang 2", "NV-00001"]]);
    expect(cells[0]!.after).not.toBe("NV-00001");
  });

  test("one cell of a fix is of one sheet", () => {
    const fix = prepareFix("counts", parts, grids);
    const { plan } = fixOfCell(fix, fix.cells[1]!);
    expect(plan.edits).toEqual(fix.plan.edits.slice(1));
  });
});
