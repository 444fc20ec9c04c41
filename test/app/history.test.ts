import { createHistory } from "../../src/app/history";
import type { WorkbookPort } from "../../src/app/workbookPort";
import { AppError } from "../../src/core/base/appError";
import { textCell } from "../../src/core/base/cell";
import { setNewCells, type EditPlan } from "../../src/core/base/edit";
import { openExceljsWorkbook } from "../../src/files/exceljsWorkbook";

const textAt = (row: number, text: string): EditPlan => ({
  edits: [setNewCells("S", row, 0, [[textCell(text)]])],
});
const NEW_SHEET: EditPlan = { edits: [{ kind: "addSheet", sheet: "S" }, ...textAt(0, "của phần mềm").edits] };

async function rowsOf(workbook: WorkbookPort): Promise<unknown[] | null> {
  const names = (await workbook.listSheets()).map(({ name }) => name);
  if (!names.includes("S")) return null;
  return (await workbook.readSheet("S")).rows.flatMap(([cell]) =>
    cell?.kind === "text" ? [cell.value] : [],
  );
}

test("steps are taken back from the last to the first, and then there is nothing", async () => {
  const workbook = await openExceljsWorkbook(null);
  const history = createHistory<string>(workbook);
  await history.apply(NEW_SHEET, "trang");
  await history.apply(textAt(1, "thêm"), "dòng");
  expect(history.last()?.label).toBe("dòng");
  await history.undo();
  expect([history.last()?.label, await rowsOf(workbook)]).toEqual(["trang", ["của phần mềm"]]);
  await history.undo();
  expect([history.last(), await rowsOf(workbook)]).toEqual([null, null]);
  await history.undo();
});

test("a sheet on which a person has written since stays, and the step with it", async () => {
  const workbook = await openExceljsWorkbook(null);
  const history = createHistory<string>(workbook);
  await history.apply(NEW_SHEET, "trang");
  await workbook.apply(textAt(3, "của người dùng"));
  await expect(history.undo()).rejects.toMatchObject({
    code: "changedSince",
    where: { sheet: "S", address: "A4" },
  });
  expect(await rowsOf(workbook)).toEqual(["của phần mềm", "của người dùng"]);
  expect(history.last()?.label).toBe("trang");
});

test("a write that failed is no step; a refusal of a write is told as such", async () => {
  const workbook = await openExceljsWorkbook(null);
  const history = createHistory<string>(workbook);
  await history.apply(NEW_SHEET, "trang");
  await expect(history.apply(textAt(0, "đè"), "đè")).rejects.toMatchObject({ code: "changedMeanwhile" });
  expect(history.last()?.label).toBe("trang");
});

test("other failures of taking back are told as they are", async () => {
  const workbook = await openExceljsWorkbook(null);
  const history = createHistory<string>(workbook);
  await history.apply(NEW_SHEET, "trang");
  workbook.apply = () => Promise.reject(new AppError("busy"));
  await expect(history.undo()).rejects.toMatchObject({ code: "busy" });
});

test("a step that is written while another is being taken back is not the one that goes", async () => {
  const workbook = await openExceljsWorkbook(null);
  const history = createHistory<string>(workbook);
  await history.apply(NEW_SHEET, "trang");
  await history.apply(textAt(1, "thêm"), "dòng");
  await Promise.all([history.undo(), history.apply(textAt(5, "sau"), "sau")]);
  expect([history.last()?.label, await rowsOf(workbook)]).toEqual(["sau", ["của phần mềm", "sau"]]);
  await history.undo();
  expect(history.last()?.label).toBe("trang");
});
