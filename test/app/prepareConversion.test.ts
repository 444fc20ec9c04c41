// *Đưa về mẫu chuẩn* over a workbook: written in one step, the original kept, taken back by the inverse.
import { createHistory } from "../../src/app/history";
import { prepareConversion, type ConversionPlace } from "../../src/app/prepareConversion";
import { shippedSeeds } from "../../src/app/shippedSeeds";
import { findAppendix } from "../../src/core/appendix/findAppendix";
import { cellAt, textCell, type CellRef, type Grid } from "../../src/core/base/cell";
import { cellText } from "../../src/core/base/cellText";
import { setNewCells } from "../../src/core/base/edit";
import { openExceljsWorkbook, type WorkbookFile } from "../../src/files/exceljsWorkbook";

const MESSY: readonly (readonly string[])[] = [
  ["PHỤ LỤC"],
  ["STT", "Thời hạn", "Nội dung công việc", "Cơ quan chủ trì", "Căn cứ"],
  ["I", "", "Về pháp lý (5 nhiệm vụ)"],
  ["1", "Quý I/2024", "Rà soát văn bản của ngƣời dân", "Phòng Tư pháp", "Luật"],
  ["2", "Tháng 5/2024", "Ban hành quy chế", "Công an huyện", ""],
  [],
  ["Nơi nhận:"],
];

async function messyWorkbook(rows = MESSY): Promise<WorkbookFile> {
  const workbook = await openExceljsWorkbook(null);
  const cells = rows.map((row) => row.map(textCell));
  await workbook.apply({
    edits: [
      { kind: "addSheet", sheet: "Biểu" },
      setNewCells("Biểu", 0, 0, cells),
      { kind: "merge", region: { sheet: "Biểu", top: 0, left: 0, bottom: 0, right: 4 } },
    ],
  });
  return workbook;
}

async function convertIn(
  workbook: WorkbookFile,
  place: ConversionPlace,
  sheet = "Biểu",
  doubtful: readonly CellRef[] = [],
) {
  const grid = await workbook.readSheet(sheet);
  const { wordings } = shippedSeeds();
  const found = findAppendix([grid], wordings);
  if (!found.ok) throw new Error("no appendix");
  const taken = (await workbook.listSheets()).map(({ name }) => name);
  const request = {
    appendix: found.value,
    grid,
    wordings,
    layout: "tasks" as const,
    place,
    taken,
    names: [],
    doubtful,
  };
  return prepareConversion(request);
}

const textsOf = ({ rows }: Grid): string[] =>
  rows.flatMap((row) => row.flatMap((cell) => (cell.kind === "text" ? cell.value : [])));

test("doubtful cells are coloured where they come to stand, and no others", async () => {
  const workbook = await messyWorkbook();
  const at = (row: number, col: number) => ({ file: "", sheet: "Biểu", row, col });
  // The content of the second task, the deadline of the first, a heading, a column that has no role.
  const { plan, doubtful, sheet } = await convertIn(workbook, "newSheet", "Biểu", [
    at(4, 2),
    at(3, 1),
    at(1, 2),
    at(3, 4),
  ]);
  await workbook.apply(plan);
  const written = await workbook.readSheet(sheet);
  const text = ({ row, col }: { row: number; col: number }) => cellText(cellAt(written, row, col));
  expect(doubtful.map(text)).toEqual(["Ban hành quy chế", "Quý I/2024"]);
  const marks = plan.edits.filter((edit) => edit.kind === "setStyle" && edit.after === "warning");
  expect(marks.map((edit) => edit.kind === "setStyle" && [edit.region.top, edit.region.left])).toEqual(
    doubtful.map(({ row, col }) => [row, col]),
  );
});

test("in place: the original is kept on a sheet of its own, and undo gives back what was", async () => {
  const workbook = await messyWorkbook();
  const history = createHistory<string>(workbook);
  const before = await workbook.readSheet("Biểu");
  const { plan, copySheet, isDone } = await convertIn(workbook, "inPlace");
  expect([copySheet, isDone]).toEqual(["Biểu (bản gốc)", false]);
  await history.apply(plan, "conversion");
  const after = await workbook.readSheet("Biểu");
  expect(textsOf(after)).toEqual(
    expect.arrayContaining([
      "Nội dung nhiệm vụ cụ thể", "Về pháp lý (2 nhiệm vụ)", "Rà soát văn bản của người dân", "Căn cứ", "Luật", "Nơi nhận:",
    ]),
  ); // prettier-ignore
  expect(after.hiddenCols).toEqual([6]);
  const copy = await workbook.readSheet("Biểu (bản gốc)");
  expect({ rows: copy.rows, merged: copy.merges.length }).toEqual({ rows: before.rows, merged: 1 });
  await history.undo();
  const back = await workbook.readSheet("Biểu");
  expect(textsOf(back)).toEqual(textsOf(before));
  expect(back.merges).toEqual(before.merges);
  expect((await workbook.listSheets()).map(({ name }) => name)).not.toContain("Biểu (bản gốc)");
});

test("a second time there is nothing to do", async () => {
  const workbook = await messyWorkbook();
  await workbook.apply((await convertIn(workbook, "inPlace")).plan);
  expect((await convertIn(workbook, "inPlace")).isDone).toBe(true);
  const { plan } = await convertIn(workbook, "newSheet");
  expect(plan.edits[0]).toEqual({ kind: "addSheet", sheet: "Phụ lục" });
});

test("a sheet with two tables is not replaced: the table goes to a new sheet", async () => {
  const table = MESSY.slice(1, 5);
  const workbook = await messyWorkbook([["PHỤ LỤC I"], ...table, [], ["PHỤ LỤC II"], ...table]);
  const { sheet, copySheet, notInPlace } = await convertIn(workbook, "inPlace");
  expect([sheet, copySheet, notInPlace]).toEqual(["Phụ lục", null, "severalTables"]);
});
