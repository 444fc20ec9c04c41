// Files that LibreOffice has saved, so that the reader is not tested on our own writing alone.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { EMPTY, cellAt, numberCell, textCell, type Cell } from "../../src/core/base/cell";
import { setNewCells, type Edit } from "../../src/core/base/edit";
import { openExceljsWorkbook } from "../../src/files/exceljsWorkbook";
import { readReturnedFile } from "../../src/files/readReturnedFile";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import { decodeEntities } from "../../src/files/xlsx/xmlText";
import { craftXlsx, inline } from "./xlsx/craftXlsx";

function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

const isThere = hasLibreOffice();
const SHEET = "Biểu 1";
const DATE = "dd/mm/yyyy";
const CELLS: Cell[][] = [
  [textCell("PHỤ LỤC")],
  [textCell("TT"), textCell("Nội dung\nnhiệm vụ"), textCell("Thời gian"), textCell("Kết quả")],
  [numberCell(1), textCell("=1+1"), numberCell(45443, DATE), numberCell(0.857, "0.0%")],
  [numberCell(0), textCell('Sở TT&TT <a> "b"'), { kind: "boolean", value: true }, EMPTY],
  [textCell("I"), textCell("Ủy ban nhân dân xã Đồng Lộc"), textCell("  Quý I  "), textCell("_x000D_")],
];
const EDITS: Edit[] = [
  { kind: "addSheet", sheet: SHEET },
  setNewCells(SHEET, 0, 0, CELLS),
  { kind: "merge", region: { sheet: SHEET, top: 0, left: 0, bottom: 0, right: 3 } },
  {
    kind: "setStyle",
    region: { sheet: SHEET, top: 1, left: 0, bottom: 4, right: 3 },
    before: "plain",
    after: "body",
  },
  { kind: "freezeRows", sheet: SHEET, before: 0, after: 2 },
  { kind: "addSheet", sheet: "Hai" },
  setNewCells("Hai", 9, 2, [[textCell("x")]]),
];

// A second opinion that only some machines have; where it is absent, the name says so.
(isThere ? describe : describe.skip)(
  `LibreOffice${isThere ? "" : " (soffice is not on this machine)"}`,
  () => {
    const folder = isThere ? mkdtempSync(join(tmpdir(), "phuluc-")) : "";
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    /** The file as LibreOffice saves it. */
    function resaved(bytes: Uint8Array, extension: "xlsx" | "xls"): Uint8Array {
      writeFileSync(join(folder, "in.xlsx"), bytes);
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
      const out = join(folder, "out");
      execFileSync(
        "soffice",
        [profile, "--headless", "--convert-to", extension, "--outdir", out, join(folder, "in.xlsx")],
        { stdio: "ignore", timeout: 120_000 },
      );
      return readFileSync(join(out, `in.${extension}`));
    }

    test("our saved workbook, saved again, has the same cells and merges", async () => {
      const workbook = await openExceljsWorkbook(null);
      await workbook.apply({ edits: EDITS });
      const bytes = resaved(await workbook.save(), "xlsx");
      const { sheets, modifiedOn } = readXlsx(bytes, "f");
      const [first, second] = sheets.map(({ grid }) => grid);
      CELLS.forEach((line, r) =>
        line.forEach((cell, c) => {
          const read = cellAt(first!, r, c);
          // LibreOffice may word a format in another way: "dd/mm/yyyy" comes back as "dd\/mm\/yyyy".
          const unescaped =
            read.kind === "number" ? { ...read, format: read.format.replace(/\\/g, "") } : read;
          expect(unescaped).toEqual(cell);
        }),
      );
      expect(first!.merges).toEqual([{ sheet: SHEET, top: 0, left: 0, bottom: 0, right: 3 }]);
      expect(first!.formulas).toEqual({ C4: "TRUE()" }); // its way of writing a logical value
      expect(second).toMatchObject({ sheet: "Hai", top: 9, left: 2, rows: [[textCell("x")]] });
      expect(modifiedOn).toMatch(/^\d{4}-\d\d-\d\d$/);

      // What exceljs makes of LibreOffice's file is the same again.
      expect(await (await openExceljsWorkbook(bytes)).readSheet(SHEET)).toEqual({ ...first, file: "" });
    }, 180_000);

    test("colours, notes, lists, names, hidden columns and print areas are understood", async () => {
      const quoted = "Danh mục 'A' mới";
      const region = (sheet: string, top: number, left: number, bottom: number, right: number) => {
        return { sheet, top, left, bottom, right };
      };
      const note = "Hạn được tính đến hết ngày làm việc cuối cùng của tháng.\nDòng hai";
      const items = region(quoted, 0, 0, 1, 0);
      const colours = [{ text: 'Đã "xong"', style: "good" as const }];
      const workbook = await openExceljsWorkbook(null);
      await workbook.apply({
        edits: [
          ...EDITS,
          { kind: "addSheet", sheet: quoted },
          setNewCells(quoted, 0, 0, [[textCell("Xong")], [textCell("Chưa")]]),
          { kind: "colourTexts", region: region(SHEET, 2, 3, 9, 3), before: [], after: colours },
          { kind: "setNote", at: { file: "", sheet: SHEET, row: 7, col: 3 }, before: null, after: note },
          { kind: "offerList", region: region(SHEET, 2, 3, 9, 3), before: null, after: items },
          { kind: "nameRegion", name: "Danh_mục", before: null, after: items },
          { kind: "hideColumn", sheet: SHEET, col: 1, before: false, after: true },
          { kind: "setPrintArea", sheet: quoted, before: null, after: region(quoted, 0, 0, 1, 3) },
        ],
      });
      const bytes = resaved(await workbook.save(), "xlsx");
      const parts = Object.fromEntries(
        Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decodeEntities(strFromU8(part))]),
      );
      const xml = parts["xl/worksheets/sheet1.xml"]!;
      expect(xml).toMatch(/<conditionalFormatting sqref="D3:D10"><cfRule type="cellIs"[^>]*operator="equal"/);
      expect(xml).toContain('<formula>"Đã ""xong"""</formula>');
      expect(xml).toMatch(/<dataValidation [^>]*showErrorMessage="false"[^>]*sqref="D3:D10" type="list"/);
      expect(xml).toContain("<formula1>'Danh mục ''A'' mới'!$A$1:$A$2</formula1>");
      expect(parts["xl/styles.xml"]).toMatch(/<dxf>.*FFDDF0DC/s);
      const names = parts["xl/workbook.xml"]!.match(/<definedName .*?<\/definedName>/g)?.join("\n") ?? "";
      expect(names).toMatch(/name="Danh_mục"[^>]*>'Danh mục ''A'' mới'!\$A\$1:\$A\$2</);
      expect(names).toMatch(
        /localSheetId="2" name="_xlnm.Print_Area"[^>]*>'Danh mục ''A'' mới'!\$A\$1:\$D\$2</,
      );
      const again = await openExceljsWorkbook(bytes);
      const details = await again.readDetails(SHEET);
      expect(details.notes).toEqual([{ at: { file: "", sheet: SHEET, row: 7, col: 3 }, text: note }]);
      expect((await again.readSheet(SHEET)).hiddenCols).toEqual([1]);
      // The plan's own inverse fits what LibreOffice has written.
      await again.apply({
        edits: [
          { kind: "offerList", region: region(SHEET, 2, 3, 9, 3), before: items, after: null },
          { kind: "nameRegion", name: "Danh_mục", before: items, after: null },
        ],
      });
      expect((await again.readDetails(quoted)).printArea).toEqual(region(quoted, 0, 0, 1, 3));
    }, 180_000);

    test("a formula has its value and is listed", () => {
      const xml = `<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*3</f></c>${inline("C1", "a")}</row></sheetData>`;
      const { grid } = readXlsx(resaved(craftXlsx({ sheets: [{ name: SHEET, xml }] }), "xlsx"), "f")
        .sheets[0]!;
      expect(grid.rows[0]).toEqual([numberCell(2), numberCell(6), textCell("a")]);
      expect(grid.formulas).toEqual({ B1: "A1*3" });
    }, 180_000);

    test("a real .xls is told apart", () => {
      const bytes = resaved(craftXlsx({ sheets: [{ name: SHEET, xml: "<sheetData/>" }] }), "xls");
      const { content } = readReturnedFile({ file: "f", name: "a.xlsx", bytes, fileTimeOn: null });
      expect(content).toEqual({ ok: false, fault: "oldXls" });
    }, 180_000);
  },
);
