import { strToU8 } from "fflate";
import { a1Of, cellAt, parseA1, type Cell, type Grid } from "../../../src/core/base/cell";
import { readXlsx } from "../../../src/files/xlsx/readXlsx";
import {
  craftParts,
  craftXlsx,
  inline,
  NS,
  relationsXml,
  sheetXml,
  stylesXml,
  type Crafted,
} from "./craftXlsx";
import { craftZip } from "./craftZip";

const text = (value: string): Cell => ({ kind: "text", value });
const number = (value: number, format = "General"): Cell => ({ kind: "number", value, format });
const EMPTY: Cell = { kind: "empty" };

function firstGrid(bytes: Uint8Array): Grid {
  return readXlsx(bytes, "f").sheets[0]!.grid;
}

/** The grid's non-empty cells by address. */
function cellsOf(grid: Grid): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  grid.rows.forEach((line, r) =>
    line.forEach((cell, c) => {
      if (cell.kind !== "empty") cells[a1Of(grid.top + r, grid.left + c)] = cell;
    }),
  );
  return cells;
}

function withCells(rows: string, rest: Partial<Crafted> = {}): Crafted {
  return { sheets: [{ name: "Biểu 1", xml: `<sheetData>${rows}</sheetData>` }], ...rest };
}

const DATE_STYLES = stylesXml(
  [{ numFmtId: 0 }, { numFmtId: 14 }, { numFmtId: 164 }, { numFmtId: 20 }, { numFmtId: 9 }],
  { 164: 'dd/mm/yyyy;"ngày"' },
);
const DATED = { styles: DATE_STYLES };

describe("what a cell holds", () => {
  test.each<[name: string, crafted: Crafted, expected: Record<string, Cell>]>([
    ["a shared text", withCells(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`, { strings: "<si><t>Sở Nội vụ</t></si>" }), { A1: text("Sở Nội vụ") }],
    ["an inline text", withCells(`<row r="2">${inline("B2", "Quý I/2024")}</row>`), { B2: text("Quý I/2024") }],
    ["an inline text in runs", withCells(`<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Công </t></r><r><t>an</t></r></is></c></row>`), { A1: text("Công an") }],
    ["the text of a formula", withCells(`<row r="1"><c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>`), { A1: text("ab") }],
    ["text that looks like a formula", withCells(`<row r="1">${inline("A1", "=1+1")}${inline("B1", "@x")}</row>`), { A1: text("=1+1"), B1: text("@x") }],
    ["a number", withCells(`<row r="1"><c r="A1"><v>1.5E3</v></c><c r="B1" t="n"><v>0</v></c></row>`), { A1: number(1500), B1: number(0) }],
    ["a number that is none stays as text", withCells(`<row r="1"><c r="A1"><v>7a</v></c></row>`), { A1: text("7a") }],
    ["a boolean", withCells(`<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c></row>`), { A1: { kind: "boolean", value: true }, B1: { kind: "boolean", value: false } }],
    ["an error", withCells(`<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>`), { A1: { kind: "error", value: "#REF!" } }],
    ["a date by a built-in format", withCells(`<row r="1"><c r="A1" s="1"><v>45443</v></c></row>`, DATED), { A1: number(45443, "m/d/yyyy") }],
    ["a date by a format of the file", withCells(`<row r="1"><c r="A1" s="2"><v>45443</v></c></row>`, DATED), { A1: number(45443, 'dd/mm/yyyy;"ngày"') }],
    ["a percentage", withCells(`<row r="1"><c r="A1" s="4"><v>0.7</v></c></row>`, DATED), { A1: number(0.7, "0%") }],
    ["a style that the file does not have", withCells(`<row r="1"><c r="A1" s="99"><v>1</v></c></row>`), { A1: number(1) }],
    ["empty values", withCells(`<row r="1"><c r="A1"/><c r="B1"><v/></c><c r="C1" t="s"/><c r="D1" t="inlineStr"><is/></c><c r="E1" t="str"><v></v></c></row>`), {}],
    ["1904: a date moves to the 1900 system", withCells(`<row r="1"><c r="A1" s="1"><v>43981</v></c></row>`, { ...DATED, is1904: true }), { A1: number(45443, "m/d/yyyy") }],
    ["1904: a plain number, a time and a percentage stay", withCells(`<row r="1"><c r="A1"><v>43981</v></c><c r="B1" s="3"><v>0.5</v></c><c r="C1" s="4"><v>0.7</v></c></row>`, { ...DATED, is1904: true }), { A1: number(43981), B1: number(0.5, "h:mm"), C1: number(0.7, "0%") }],
    ["ISO date of the strict format", withCells(`<row r="1"><c r="A1" s="1" t="d"><v>2024-05-31</v></c></row>`, DATED), { A1: number(45443, "m/d/yyyy") }],
    ["ISO date and time", withCells(`<row r="1"><c r="A1" t="d"><v>2024-05-31T12:00:00</v></c></row>`), { A1: number(45443.5, "dd/mm/yyyy") }],
    ["ISO time", withCells(`<row r="1"><c r="A1" t="d"><v>T06:00:00Z</v></c></row>`), { A1: number(0.25, "h:mm:ss") }],
    ["ISO date in a 1904 workbook is not moved", withCells(`<row r="1"><c r="A1" t="d"><v>2024-05-31</v></c></row>`, { is1904: true }), { A1: number(45443, "dd/mm/yyyy") }],
    ["a day that there is not stays as text", withCells(`<row r="1"><c r="A1" t="d"><v>2024-04-31</v></c></row>`), { A1: text("2024-04-31") }],
  ])("%s", (_, crafted, expected) => {
    expect(cellsOf(firstGrid(craftXlsx(crafted)))).toEqual(expected);
  }); // prettier-ignore
});

describe("text as Excel shows it", () => {
  test.each<[name: string, si: string, expected: string]>([
    ["entities", "<t>Sở TT&amp;TT &lt;1&gt; &quot;a&quot; &apos; &#7873; &#x1EC1;</t>", "Sở TT&TT <1> \"a\" ' ề ề"],
    ["an entity that a DTD would declare stays", "<t>&lol;</t>", "&lol;"],
    ["_x000D_ is a line end", "<t>Phòng A_x000D_\nPhòng B</t>", "Phòng A\nPhòng B"],
    ["carriage returns", "<t>a\r\nb&#13;c</t>", "a\nb\nc"],
    ["an escaped escape", "<t>_x005F_x000D_</t>", "_x000D_"],
    ["an underscore that is no escape", "<t>ma_xa_01, _x00_</t>", "ma_xa_01, _x00_"],
    ["CDATA", "<t><![CDATA[UBND <xã> & thị trấn]]></t>", "UBND <xã> & thị trấn"],
    ["a comment in the middle", "<t>Công <!-- > <t>không</t> -->an</t>", "Công an"],
    ["a processing instruction", "<t>Công <?pi a>b?>an</t>", "Công an"],
    ["rich text", "<r><rPr><i/></rPr><t>Quý </t></r><r><t>III</t></r>", "Quý III"],
    ["a phonetic run is left out", "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/>", "東京"],
    ["letters are not normalised here", "<t>Ho\u0300a ƣ\u0301</t>", "Ho\u0300a ƣ\u0301"],
    ["spaces at the ends", '<t xml:space="preserve">  a  </t>', "  a  "],
  ])("%s", (_, si, expected) => {
    const bytes = craftXlsx(withCells(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`, { strings: `<si>${si}</si>` }));
    expect(cellAt(firstGrid(bytes), 0, 0)).toEqual(text(expected));
  }); // prettier-ignore

  test("an empty <si/> keeps its place, so later texts do not shift", () => {
    const cells = [0, 1, 2, 3].map((i) => `<c t="s"><v>${i}</v></c>`).join("");
    const bytes = craftXlsx(
      withCells(`<row>${cells}</row>`, { strings: "<si><t>a</t></si><si/><si><t/></si><si><t>d</t></si>" }),
    );
    expect(firstGrid(bytes).rows).toEqual([[text("a"), EMPTY, EMPTY, text("d")]]);
  });
});

describe("where a cell stands", () => {
  test.each<[name: string, rows: string, expected: Record<string, Cell>]>([
    ["rows and cells without r follow the one before", `<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>`, { A1: number(1), B1: number(2), C5: number(3), D5: number(4), A6: number(5) }],
    ["cells and rows out of order", `<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="C1"><v>3</v></c></row>`, { B3: number(1), A3: number(2), C1: number(3) }],
  ])("%s", (_, rows, expected) => {
    expect(cellsOf(firstGrid(craftXlsx(withCells(rows))))).toEqual(expected);
  }); // prettier-ignore

  test("tens of thousands of empty styled rows make no grid", () => {
    const styled = Array.from(
      { length: 40_000 },
      (_, i) => `<row r="${i + 3}"><c r="A${i + 3}" s="1"/></row>`,
    );
    const grid = firstGrid(
      craftXlsx(withCells(`<row r="2">${inline("B2", "TT")}</row>${styled.join("")}`, DATED)),
    );
    expect(grid).toMatchObject({ top: 1, left: 1, rows: [[text("TT")]] });
  });

  test("the dimension that a file claims is not believed", () => {
    const xml = `<dimension ref="A1:XFD1048576"/><sheetData><row r="1">${inline("A1", "TT")}</row></sheetData>`;
    expect(firstGrid(craftXlsx({ sheets: [{ name: "s", xml }] })).rows).toEqual([[text("TT")]]);
  });

  test("a sheet without content is an empty grid", () => {
    expect(firstGrid(craftXlsx({}))).toEqual({
      file: "f", sheet: "Sheet1", top: 0, left: 0, rows: [], merges: [],
    }); // prettier-ignore
  });

  test("cells in the first and the last corner", () => {
    const grid = firstGrid(craftXlsx(withCells(`<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`))); // prettier-ignore
    expect(grid.rows.length).toBe(1_048_576);
    expect(cellAt(grid, 1_048_575, 16_383)).toEqual(number(2));
    expect(grid.rows[1]).toEqual([]);
  });
});

describe("beside the cells", () => {
  const cells = `<sheetData><row r="1">${inline("A1", "a")}${inline("B1", "dưới")}${inline("D1", "d")}</row><row r="2" hidden="1">${inline("A2", "b")}</row><row r="90" hidden="1"/></sheetData>`;

  test("a merge keeps its first cell only", () => {
    const grid = firstGrid(craftXlsx({ sheets: [{ name: "s", xml: `${cells}<mergeCells count="9"><mergeCell ref="A1:B2"/><mergeCell ref="D7:E7"/></mergeCells>` }] })); // prettier-ignore
    expect(grid.merges).toEqual([
      { sheet: "s", top: 0, left: 0, bottom: 1, right: 1 },
      { sheet: "s", top: 6, left: 3, bottom: 6, right: 4 },
    ]);
    expect(cellsOf(grid)).toEqual({ A1: text("a"), D1: text("d") });
  });

  test("hidden rows and columns inside the content", () => {
    const cols = `<cols><col min="2" max="3" hidden="1"/><col min="4" max="4"/><col min="5" max="16384" hidden="true"/></cols>`;
    const grid = firstGrid(craftXlsx({ sheets: [{ name: "s", xml: cols + cells }] }));
    expect(grid.hiddenRows).toEqual([1]);
    expect(grid.hiddenCols).toEqual([1, 2]);
  });

  test("formulas are listed beside their values", () => {
    const rows = `<row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>3</v></c><c r="B1"><f t="shared" ref="B1:C1" si="0">D1&lt;2</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c><c r="D1"><f>NOW()</f></c></row>`;
    const grid = firstGrid(craftXlsx(withCells(rows)));
    expect(grid.formulas).toEqual({ A1: "SUM(B1:C1)", B1: "D1<2", C1: "", D1: "NOW()" });
    expect(cellsOf(grid)).toEqual({ A1: number(3), B1: number(1), C1: number(2) });
  });

  test.each([
    ["2024-05-31T10:00:00Z", "2024-05-31"],
    ["2024-05-31T16:59:59Z", "2024-05-31"],
    ["2024-05-31T17:00:00Z", "2024-06-01"], // midnight in Vietnam
    ["2024-12-31T20:15:00.123Z", "2025-01-01"],
    ["2024-06-01T00:30:00+07:00", "2024-06-01"],
    ["2024-05-31T13:00:00-05:00", "2024-06-01"],
    ["2024-05-31", "2024-05-31"],
    ["2024-02-30T10:00:00Z", null],
    ["hôm qua", null],
    ["", null],
  ])("last changed at %s: %s", (modified, expected) => {
    expect(readXlsx(craftXlsx({ modified }), "f").modifiedOn).toBe(expected);
  });

  test("no core properties, no day", () => {
    const bytes = craftXlsx({ parts: { "docProps/core.xml": null } });
    expect(readXlsx(bytes, "f").modifiedOn).toBeNull();
  });
});

describe("sheets", () => {
  test("stand in tab order, whatever their part names say, with their visibility", () => {
    const bytes = craftXlsx({
      sheets: [
        { name: "Ba & <3>", xml: "<sheetData/>" },
        { name: "Một", xml: "<sheetData/>", state: "hidden" },
        { name: "Hai", xml: "<sheetData/>", state: "veryHidden" },
      ],
      parts: {
        "xl/_rels/workbook.xml.rels": relationsXml([
          ["rId3", "worksheet", "worksheets/sheet1.xml"],
          ["rId1", "worksheet", "/xl/worksheets/sheet3.xml"],
          ["rId2", "worksheet", "./../xl/worksheets/sheet2.xml"],
        ]),
        "xl/worksheets/sheet3.xml": sheetXml(
          `<sheetData><row r="1">${inline("A1", "của Ba")}</row></sheetData>`,
        ),
      },
    });
    const { sheets } = readXlsx(bytes, "f");
    expect(sheets.map(({ grid, isVisible }) => [grid.sheet, isVisible])).toEqual([
      ["Ba & <3>", true],
      ["Một", false],
      ["Hai", false],
    ]);
    expect(sheets[0]!.grid.rows).toEqual([[text("của Ba")]]);
  });

  test("chart sheets are left out", () => {
    const bytes = craftXlsx({
      sheets: [
        { name: "Biểu đồ", xml: "" },
        { name: "Số liệu", xml: "<sheetData/>" },
      ],
      parts: {
        "xl/_rels/workbook.xml.rels": relationsXml([
          ["rId1", "chartsheet", "chartsheets/sheet1.xml"],
          ["rId2", "worksheet", "worksheets/sheet2.xml"],
        ]),
      },
    });
    expect(readXlsx(bytes, "f").sheets.map(({ grid }) => grid.sheet)).toEqual(["Số liệu"]);
  });
});

describe("forms of the archive and of its parts", () => {
  const plain: Crafted = withCells(
    `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45443</v></c></row>`,
    {
      ...DATED,
      strings: "<si><t>Thị trấn Hậu Lộc</t></si>",
    },
  );
  const expected = [[text("Thị trấn Hậu Lộc"), number(45443, "m/d/yyyy")]];
  const parts = craftParts(plain);
  const renamed = (rename: (name: string) => string) =>
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [rename(name), part]));
  const rewritten = (rewrite: (xml: string) => string | Uint8Array) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => {
        const xml = rewrite(new TextDecoder().decode(part));
        return [name, typeof xml === "string" ? strToU8(xml) : xml];
      }),
    );
  const prefixed = (xml: string) =>
    xml.replace(/<(\/?)([a-zA-Z])/g, "<$1x:$2").replace(/xmlns="/, 'xmlns:x="');
  const utf16 = (xml: string) => Uint8Array.from(Buffer.from(`\ufeff${xml}`, "utf16le"));
  const utf16be = (xml: string) => Uint8Array.from(Buffer.from(`\ufeff${xml}`, "utf16le").swap16());

  test.each<[name: string, bytes: Uint8Array]>([
    ["deflated", craftZip(parts)],
    ["stored", craftZip(parts, { stored: true })],
    ["data descriptors", craftZip(parts, { descriptors: true })],
    ["zip64", craftZip(parts, { zip64: true })],
    ["zip64, stored, with descriptors", craftZip(parts, { zip64: true, stored: true, descriptors: true })],
    ["a comment at the end", craftZip(parts, { comment: "PK\x05\x06 ghi chú" })],
    ["back-slash names", craftZip(renamed((name) => name.replace(/\//g, "\\")))],
    ["a slash before names", craftZip(renamed((name) => `/${name}`))],
    ["names in capitals", craftZip(renamed((name) => name.toUpperCase()))],
    ["SharedStrings.xml in other case", craftZip(renamed((name) => name.replace("sharedS", "SharedS")))],
    ["prefixes on every element", craftZip(rewritten(prefixed))],
    ["UTF-16 little end first", craftZip(rewritten(utf16))],
    ["UTF-16 big end first", craftZip(rewritten(utf16be))],
    ["UTF-8 with a mark", craftZip(rewritten((xml) => `\ufeff${xml}`))],
    ["single quotes in tags", craftZip(rewritten((xml) => xml.replace(/="([^"']*)"/g, "='$1'")))],
    ["spaces in tags", craftZip(rewritten((xml) => xml.replace(/="([^"']*)"/g, ' =\n"$1" ')))],
    ["pretty-printed", craftZip(rewritten((xml) => xml.replace(/></g, ">\n\t<")))],
    ["a DOCTYPE, comments and instructions", craftZip(rewritten((xml) => `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><!-- <c> --><?pi?>${xml.replace(/^<\?xml.*?\?>/, "")}`))],
    ["the addresses of the strict format", craftZip(rewritten((xml) => xml.replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships").replaceAll(NS, "http://purl.oclc.org/ooxml/spreadsheetml/main")))],
    ["no relations of the package", craftXlsx({ ...plain, parts: { "_rels/.rels": null } })],
  ])("%s", (_, bytes) => {
    expect(firstGrid(bytes).rows).toEqual(expected);
  }); // prettier-ignore
});

test("the file's id and the sheet's name are in the grid", () => {
  const [sheet] = readXlsx(
    craftXlsx(withCells(`<row r="4">${inline("C4", "x")}</row>`)),
    "returns/a.xlsx",
  ).sheets;
  expect(sheet).toEqual({
    isVisible: true,
    grid: { file: "returns/a.xlsx", sheet: "Biểu 1", ...{ top: parseA1("C4")!.row, left: 2 }, rows: [[text("x")]], merges: [] },
  }); // prettier-ignore
});
