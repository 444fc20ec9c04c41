// What the contract cannot see: looks, page set-up, the saved file, and the legal files that exceljs misreads.
import Exceljs from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { AppError } from "../../src/core/base/appError";
import { EMPTY, cellAt, numberCell, textCell, type Cell } from "../../src/core/base/cell";
import { inversePlan, setNewCells, type Edit, type EditPlan } from "../../src/core/base/edit";
import { openExceljsWorkbook, type WorkbookFile } from "../../src/files/exceljsWorkbook";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import { craftParts, craftXlsx, inline, stylesXml, type Crafted } from "./xlsx/craftXlsx";
import { craftZip } from "./xlsx/craftZip";

const SHEET = "Biểu";
const DATE = "dd/mm/yyyy";
const region = (top: number, left: number, bottom: number, right: number) => ({
  sheet: SHEET,
  top,
  left,
  bottom,
  right,
});

async function newWorkbook(edits: readonly Edit[]): Promise<WorkbookFile> {
  const workbook = await openExceljsWorkbook(null);
  await workbook.apply({ edits: [{ kind: "addSheet", sheet: SHEET }, ...edits] });
  return workbook;
}

async function savedBy(workbook: WorkbookFile): Promise<Exceljs.Workbook> {
  const saved = new Exceljs.Workbook();
  await saved.xlsx.load((await workbook.save()).buffer as ArrayBuffer);
  return saved;
}

async function savedSheet(edits: readonly Edit[]): Promise<Exceljs.Worksheet> {
  return (await savedBy(await newWorkbook(edits))).worksheets[0]!;
}

function craftedCells(cells: string, rest: Partial<Crafted> = {}): Crafted {
  return { sheets: [{ name: SHEET, xml: `<sheetData><row r="1">${cells}</row></sheetData>` }], ...rest };
}

describe("the saved file", () => {
  const cells: Cell[][] = [
    [textCell("=1+1"), textCell("a_x000D_b"), textCell("Dòng\nhai"), numberCell(45443, DATE)],
    [numberCell(0.5, "0%"), { kind: "boolean", value: false }, { kind: "error", value: "#N/A" }, EMPTY],
    [textCell('Sở TT&TT <1> "a"'), numberCell(-1e-7), numberCell(45443, "m/d/yyyy"), textCell("  a ")],
  ];

  test("holds the planned cells for our own reader", async () => {
    const workbook = await newWorkbook([setNewCells(SHEET, 2, 1, cells)]);
    const { grid } = readXlsx(await workbook.save(), "f").sheets[0]!;
    expect(grid).toMatchObject({ sheet: SHEET, top: 2, left: 1 });
    cells.forEach((line, r) => line.forEach((cell, c) => expect(cellAt(grid, r + 2, c + 1)).toEqual(cell)));
    expect(grid.formulas).toBeUndefined();
  });

  test("a date is a real date for other programs", async () => {
    const cell = (await savedSheet([setNewCells(SHEET, 0, 0, [[numberCell(45443, DATE)]])])).getCell("A1");
    expect(cell.value).toEqual(new Date(Date.UTC(2024, 4, 31)));
    expect(cell.numFmt).toBe(DATE);
  });

  test.each(["=1+1", "+84", "-5", "@a"])("%s stays text when a person edits it", async (text) => {
    const cell = (await savedSheet([setNewCells(SHEET, 0, 0, [[textCell(text)]])])).getCell("A1");
    expect(cell.value).toBe(text);
    expect(cell.numFmt).toBe("@");
  });

  test("other text has no format of its own", async () => {
    const cell = (await savedSheet([setNewCells(SHEET, 0, 0, [[textCell("Sở Nội vụ")]])])).getCell("A1");
    expect(cell.numFmt ?? "General").toBe("General");
  });

  test("a workbook without sheets cannot be saved", async () => {
    const workbook = await openExceljsWorkbook(null);
    await expect(workbook.save()).rejects.toMatchObject({ code: "noSheets" });
  });
});

describe("looks", () => {
  test("a look is drawn over the cell's own number format", async () => {
    const sheet = await savedSheet([
      setNewCells(SHEET, 0, 0, [[textCell("TT"), numberCell(45443, DATE)]]),
      { kind: "setStyle", region: region(0, 0, 0, 0), before: "plain", after: "header" },
      { kind: "setStyle", region: region(0, 1, 0, 1), before: "plain", after: "bad" },
    ]);
    expect(sheet.getCell("A1").style).toMatchObject({
      font: { name: "Times New Roman", bold: true, color: { argb: "FF000000" } },
      alignment: { horizontal: "center", vertical: "middle", wrapText: true },
      border: {
        top: { style: "thin" },
        left: { style: "thin" },
        bottom: { style: "thin" },
        right: { style: "thin" },
      },
    });
    expect(sheet.getCell("B1").style).toMatchObject({
      numFmt: DATE,
      fill: { type: "pattern", pattern: "solid" },
      alignment: { vertical: "top", wrapText: true },
    });
  });

  test("`plain` takes the look away", async () => {
    const edits: Edit[] = [
      setNewCells(SHEET, 0, 0, [[textCell("a")]]),
      { kind: "setStyle", region: region(0, 0, 0, 0), before: "plain", after: "bad" },
    ];
    const workbook = await newWorkbook(edits);
    await workbook.apply({
      edits: [{ kind: "setStyle", region: region(0, 0, 0, 0), before: "bad", after: "plain" }],
    });
    const cell = (await savedBy(workbook)).worksheets[0]!.getCell("A1");
    expect(cell.fill?.type === "pattern" && cell.fill.pattern === "solid").toBe(false);
    expect(cell.font?.name).not.toBe("Times New Roman");
  });

  test("all cells of a merge have the borders", async () => {
    const sheet = await savedSheet([
      setNewCells(SHEET, 0, 0, [[textCell("a")]]),
      { kind: "merge", region: region(0, 0, 1, 1) },
      { kind: "setStyle", region: region(0, 0, 1, 1), before: "plain", after: "body" },
    ]);
    for (const a1 of ["A1", "B1", "A2", "B2"]) expect(sheet.getCell(a1).border?.bottom?.style).toBe("thin");
  });
});

describe("the sheet", () => {
  test("wide tables on A3 with narrower margins; the print area is absolute in rows as well", async () => {
    const setup = { orientation: "landscape", paper: "A3", printArea: region(0, 0, 9, 3) } as const;
    const workbook = await newWorkbook([
      setNewCells(SHEET, 0, 0, [[textCell("TT")]]),
      { kind: "pageSetup", sheet: SHEET, setup },
    ]);
    const page = (await savedBy(workbook)).worksheets[0]!.pageSetup;
    expect(page).toMatchObject({ paperSize: 8, printArea: "A1:D10" });
    expect(page.margins?.left).toBeLessThan(1);
    const parts = unzipSync(await workbook.save());
    expect(strFromU8(parts["xl/workbook.xml"]!)).toContain("!$A$1:$D$10");
  });

  test("widths, heights, frozen rows and the page, and back", async () => {
    const edits: Edit[] = [
      setNewCells(SHEET, 0, 0, [[textCell("TT")]]),
      { kind: "setWidth", sheet: SHEET, col: 0, before: null, after: 40 },
      { kind: "setHeight", sheet: SHEET, row: 0, before: null, after: 33 },
      { kind: "freezeRows", sheet: SHEET, before: 0, after: 2 },
      { kind: "pageSetup", sheet: SHEET, setup: { orientation: "landscape", repeatRows: [0, 1], printArea: region(0, 0, 9, 3) } },
    ]; // prettier-ignore
    const workbook = await newWorkbook(edits);
    const sheet = (await savedBy(workbook)).worksheets[0]!;
    expect(sheet.getColumn(1).width).toBe(40);
    expect(sheet.getRow(1).height).toBe(33);
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 2, xSplit: 0 });
    expect(sheet.pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9, printTitlesRow: "1:2", printArea: "A1:D10" });
    expect(sheet.headerFooter).toMatchObject({ differentFirst: true, oddHeader: "&C&P" });

    await workbook.apply(inversePlan({ edits }));
    const after = (await savedBy(workbook)).worksheets[0]!;
    expect(after.getRow(1).height).toBeUndefined();
    expect(after.views[0]?.state).toBe("normal");
  }); // prettier-ignore

  test("one tab is active and selected", async () => {
    const workbook = await newWorkbook([]);
    await workbook.apply({
      edits: [
        { kind: "addSheet", sheet: "Hai" },
        { kind: "activate", sheet: "Hai" },
      ],
    });
    await workbook.apply({
      edits: [
        { kind: "addSheet", sheet: "Ba" },
        { kind: "activate", sheet: "Ba" },
      ],
    });
    const parts = unzipSync(await workbook.save());
    const xml = (part: string) => strFromU8(parts[part]!);
    expect(xml("xl/workbook.xml")).toContain('activeTab="2"');
    const selected = [1, 2, 3].map((n) => xml(`xl/worksheets/sheet${n}.xml`).includes('tabSelected="1"'));
    expect(selected).toEqual([false, false, true]);
  });

  test("content for a cell under a merge is a fault of the plan, and nothing is left of it", async () => {
    const workbook = await newWorkbook([{ kind: "merge", region: region(0, 0, 0, 1) }]);
    const plan: EditPlan = { edits: [setNewCells(SHEET, 5, 0, [[textCell("a")]]), setNewCells(SHEET, 0, 0, [[textCell("b"), textCell("c")]])] };
    await expect(workbook.apply(plan)).rejects.toMatchObject({ code: "failed" });
    expect((await workbook.readSheet(SHEET)).rows).toEqual([]);
  }); // prettier-ignore

  test("merges over a merge are a fault of the plan, and the old merge stays", async () => {
    const workbook = await newWorkbook([{ kind: "merge", region: region(0, 0, 0, 1) }]);
    const plan: EditPlan = { edits: [{ kind: "merge", region: region(0, 1, 0, 2) }] };
    await expect(workbook.apply(plan)).rejects.toMatchObject({ code: "failed" });
    expect((await workbook.readSheet(SHEET)).merges).toEqual([region(0, 0, 0, 1)]);
  });
});

describe("files that exceljs misreads", () => {
  const dated = stylesXml([{ numFmtId: 0 }, { numFmtId: 14 }, { numFmtId: 20 }]);
  test.each<[name: string, bytes: Uint8Array]>([
    ["an empty shared string", craftXlsx(craftedCells(`<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>`, { strings: "<si/><si><t>hai</t></si>" }))],
    ["an ISO date", craftXlsx(craftedCells(`<c r="A1" s="1" t="d"><v>2024-05-31</v></c>`, { styles: dated }))],
    ["1904 dates, times and numbers", craftXlsx(craftedCells(`<c r="A1" s="1"><v>43981</v></c><c r="B1" s="2"><v>0.25</v></c><c r="C1"><v>5</v></c>`, { styles: dated, is1904: true }))],
    ["an escaped escape", craftXlsx(craftedCells(`<c r="A1" t="s"><v>0</v></c>`, { strings: "<si><t>_x005F_x000D_</t></si>" }))],
    ["_x000D_ in an inline text", craftXlsx(craftedCells(inline("A1", "a_x000D_\nb")))],
    ["a number too large for a date", craftXlsx(craftedCells(`<c r="A1" s="1"><v>5000000000</v></c>`, { styles: dated }))],
    ["phonetic runs", craftXlsx(craftedCells(`<c r="A1" t="s"><v>0</v></c>`, { strings: "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si>" }))],
    ["a hyperlink over rich text", craftXlsx(craftedCells(`<c r="A1" t="s"><v>0</v></c>`, { strings: "<si><r><t>Quý </t></r><r><t>III</t></r></si>" }))],
  ])("%s: read right, and right again after saving", async (_, bytes) => {
    const { grid } = readXlsx(bytes, "").sheets[0]!;
    const workbook = await openExceljsWorkbook(bytes);
    expect(await workbook.readSheet(SHEET)).toEqual(grid);
    expect(readXlsx(await workbook.save(), "").sheets[0]!.grid).toEqual(grid);
  }); // prettier-ignore

  const parts = craftParts(craftedCells(`<c r="A1" t="s"><v>0</v></c>`, { strings: "<si><t>a</t></si>" }));
  const rewritten = (rewrite: (xml: string) => string) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, Buffer.from(rewrite(Buffer.from(part).toString()))]),
    );

  test.each<[name: string, bytes: Uint8Array]>([
    ["prefixes on every element", craftZip(rewritten((xml) => xml.replace(/<(\/?)([a-zA-Z])/g, "<$1x:$2").replace(/xmlns="/, 'xmlns:x="')))],
    ["cells without r", craftXlsx(craftedCells(`<c><v>1</v></c>`))],
  ])("%s: refused as notSupported, though our reader can read it", async (_, bytes) => {
    expect(readXlsx(bytes, "").sheets[0]!.grid.rows.length).toBe(1);
    await expect(openExceljsWorkbook(bytes)).rejects.toMatchObject({ code: "notSupported" });
  }); // prettier-ignore

  test("a date written into a 1904 workbook is the same day", async () => {
    const workbook = await openExceljsWorkbook(craftXlsx(craftedCells(inline("A1", "a"), { is1904: true })));
    const cells = [[numberCell(45443, DATE), numberCell(45443), numberCell(0.5, "h:mm")]];
    await workbook.apply({ edits: [setNewCells(SHEET, 1, 0, cells)] });
    expect((await workbook.readSheet(SHEET)).rows[1]).toEqual(cells[0]);
    expect(readXlsx(await workbook.save(), "").sheets[0]!.grid.rows[1]).toEqual(cells[0]);
  });
});

test.each([
  ["empty", new Uint8Array(0)],
  ["notWorkbook", Uint8Array.of(1, 2, 3)],
  ["truncated", craftXlsx({}).subarray(0, 400)],
])("a bad file has its fault: %s", async (code, bytes) => {
  await expect(openExceljsWorkbook(bytes)).rejects.toMatchObject({ code });
});

test("a bomb in a part that only exceljs would read is refused", async () => {
  const bytes = craftZip({ ...craftParts({}), "xl/media/image1.png": new Uint8Array(3e6) }, { lies: { "xl/media/image1.png": { size: 3000 } } }); // prettier-ignore
  expect(readXlsx(bytes, "").sheets).toHaveLength(1);
  await expect(openExceljsWorkbook(bytes)).rejects.toEqual(new AppError("tooLarge"));
});
