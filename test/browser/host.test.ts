// The host through the unmodified Office.js: what the add-in uses works, what Excel refuses is refused.
import ExcelJS from "exceljs";
import type { Frame, Page } from "playwright-core";
import { startBench, type Bench, type OpenHost } from "./harness";

jest.setTimeout(60_000);

let bench: Bench;
let host: OpenHost;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  bench = await startBench();
  host = await bench.openHost();
  ({ page, pane } = host);
});

afterAll(() => bench?.close());

beforeEach(() =>
  page.evaluate(() => {
    window.excelHost.openEmpty();
    window.excelHost.knobs.undoUnit = "perRun";
  }),
);

/** Runs a function in the pane; gives its value, or the code of the error. */
async function run(script: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> {
  return pane.evaluate(`Excel.run(${script.toString()}).catch((error) => "error: " + error.code)`);
}

describe("start", () => {
  test("Office.js believes that it is in Excel on the web", async () => {
    const started = await pane.evaluate(async () => ({
      ready: await Office.onReady(),
      language: Office.context.displayLanguage,
      isSupported: ["1.1", "1.17", "1.99"].map((version) =>
        Office.context.requirements.isSetSupported("ExcelApi", version),
      ),
    }));
    expect(started).toMatchObject({
      ready: { host: "Excel", platform: "OfficeOnline" },
      language: "vi-VN",
      isSupported: [true, true, false],
    });
  });

  test("nothing was complained about", () => expect(host.complaints).toEqual([]));

  test("language, theme and requirement set come from the address", async () => {
    const other = await bench.openHost({ lang: "en-US", theme: "dark", api: "1.9", paneWidth: 320 });
    const seen = await other.pane.evaluate(() => ({
      language: Office.context.displayLanguage,
      isDark: matchMedia("(prefers-color-scheme: dark)").matches,
      has: ["1.9", "1.10"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
      width: innerWidth,
    }));
    await other.close();
    expect(seen).toEqual({ language: "en-US", isDark: true, has: [true, false], width: 320 });
  });

  test("an address of another origin is refused with a message", async () => {
    const other = await bench.browser.newPage({ ignoreHTTPSErrors: true });
    await other.goto(
      `${bench.origin}/host/index.html?addin=${encodeURIComponent("https://example.com/a.html")}&workbook=none`,
    );
    await other.waitForSelector("iframe[src]");
    expect(await other.locator("[role=status]").textContent()).toContain("https://example.com/a.html");
    expect(await other.locator("iframe").getAttribute("src")).toMatch(`${bench.origin}/taskpane.html`);
    await other.close();
  });
});

describe("reading and writing", () => {
  test("values, formulas, text, types, number formats", async () => {
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C4");
      range.numberFormat = [
        ["General", "0%"],
        ["dd/mm/yyyy", "@"],
        ["General", "General"],
      ];
      range.values = [
        ["Sở Y tế", 0.25],
        [45_444, "=1+1"],
        ["=1+1", "'=2+2"],
      ];
      range.load(
        "values, formulas, text, valueTypes, numberFormat, address, rowIndex, columnIndex, rowCount",
      );
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      values: [
        ["Sở Y tế", 0.25],
        [45_444, "=1+1"],
        [2, "=2+2"],
      ],
      formulas: [
        ["Sở Y tế", 0.25],
        [45_444, "=1+1"],
        ["=1+1", "=2+2"],
      ],
      text: [
        ["Sở Y tế", "25%"],
        ["01/06/2024", "=1+1"],
        ["2", "=2+2"],
      ],
      valueTypes: [
        ["String", "Double"],
        ["Double", "String"],
        ["Double", "String"],
      ],
      numberFormat: [
        ["General", "0%"],
        ["dd/mm/yyyy", "@"],
        ["General", "General"],
      ],
      address: "Sheet1!B2:C4",
      rowIndex: 1,
      columnIndex: 1,
      rowCount: 3,
    });
  });

  test("every form of load", async () => {
    const names = await run(async (context) => {
      const forms = [
        "name",
        ["name"],
        { name: true },
        { select: "name" },
        { select: ["name"] },
      ] as Excel.Interfaces.WorksheetLoadOptions[];
      const sheets = forms.map((form) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.load(form);
        return sheet;
      });
      const all = context.workbook.worksheets.load("items/name, items/visibility");
      const top = context.workbook.worksheets.load({ $all: true } as object);
      await context.sync();
      return [...sheets.map(({ name }) => name), all.items[0]?.name, top.items[0]?.position];
    });
    expect(names).toEqual([...Array<string>(6).fill("Sheet1"), 0]);
  });

  test("a property that was not loaded cannot be read", async () => {
    expect(
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.load("id");
        await context.sync();
        return sheet.name;
      }),
    ).toBe("error: PropertyNotLoaded");
  });

  test("ranges by index, offset, size, row, column, used, intersection", async () => {
    expect(
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("B2:D5").values = [["a"]].length ? Array.from({ length: 4 }, () => [1, 2, 3]) : [];
        const range = sheet.getRangeByIndexes(1, 1, 4, 3);
        const ranges = [
          range,
          range.getCell(1, 1),
          range.getOffsetRange(1, -1),
          range.getResizedRange(1, 1),
          range.getEntireColumn(),
          range.getEntireRow(),
          range.getLastCell(),
          range.getColumn(2),
          range.getRow(0),
          range.getIntersection("C3:Z9"),
          sheet.getUsedRange(true),
          sheet.getRange("C:C").getUsedRange(),
          sheet.getCell(9, 9),
        ];
        ranges.forEach((one) => one.load("address"));
        const none = range.getIntersectionOrNullObject("Z9");
        none.load("address");
        await context.sync();
        return [...ranges.map(({ address }) => address.split("!")[1]), none.isNullObject];
      }),
    ).toEqual([
      "B2:D5",
      "C3",
      "A3:C6",
      "B2:E6",
      "B:D",
      "2:5",
      "D5",
      "D2:D5",
      "B2:D2",
      "C3:D5",
      "B2:D5",
      "C2:C5",
      "J10",
      true,
    ]);
  });

  test("an array of more than 1,500 cells, which Office.js cuts into chunks", async () => {
    expect(
      await run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:E1001");
        range.values = Array.from({ length: 1000 }, (_row, row) => [row, row + 0.5, `'${row}`, ""]);
        range.load("values");
        await context.sync();
        return [range.values.length, range.values[999], range.values[374]];
      }),
    ).toEqual([1000, [999, 999.5, "999", ""], [374, 374.5, "374", ""]]);
  });

  test("a large array of another shape is refused before anything is written", async () => {
    const code = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1000");
      range.values = Array.from({ length: 999 }, () => [1, 2]);
      await context.sync();
    });
    const cells = await page.evaluate(() => window.excelHost.cells("Sheet1", "A1"));
    expect([code, cells[0]?.[0]?.value]).toEqual(["error: InvalidArgument", null]);
  });

  test("an empty sheet has no used range", async () => {
    expect(
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const none = sheet.getUsedRangeOrNullObject();
        const corner = sheet.getUsedRange();
        none.load("address");
        corner.load("address");
        await context.sync();
        return [none.isNullObject, corner.address];
      }),
    ).toEqual([true, "Sheet1!A1"]);
  });

  test("formats: font, fill, borders, alignment, sizes, protection", async () => {
    expect(
      await run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
        const { format } = range;
        format.font.name = "Times New Roman";
        format.font.size = 13;
        format.font.bold = true;
        format.fill.color = "#ddebf7";
        format.wrapText = true;
        format.horizontalAlignment = "Center";
        format.verticalAlignment = "Top";
        format.indentLevel = 1;
        format.columnWidth = 96;
        format.rowHeight = 30;
        format.protection.locked = false;
        for (const side of ["EdgeTop", "InsideHorizontal"] as const) {
          format.borders.getItem(side).style = "Continuous";
          format.borders.getItem(side).color = "#FF0000";
        }
        const cell = range.getCell(1, 1);
        cell.load(
          "format/font/name, format/font/size, format/font/bold, format/fill/color, format/wrapText, format/columnWidth",
        );
        const border = cell.format.borders.getItem("EdgeTop").load("style, color");
        format.load("rowHeight, horizontalAlignment, protection/locked");
        const other = range.getOffsetRange(0, 5).format;
        other.columnWidth = 200;
        other.useStandardWidth = true;
        other.load("columnWidth, useStandardWidth");
        await context.sync();
        return [
          cell.format.font.toJSON(),
          cell.format.fill.color,
          cell.format.wrapText,
          cell.format.columnWidth,
          [border.style, border.color],
          [format.rowHeight, format.horizontalAlignment, format.protection.locked],
          [other.columnWidth, other.useStandardWidth],
        ];
      }),
    ).toEqual([
      { name: "Times New Roman", size: 13, bold: true },
      "#DDEBF7",
      true,
      96,
      ["Continuous", "#FF0000"],
      [30, "Center", false],
      [48, true],
    ]);
  });

  test("merges and merged areas", async () => {
    expect(
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:C1").values = [["x", "y", "z"]];
        sheet.getRange("A1:C1").merge();
        sheet.getRange("A3:B4").merge(true);
        const areas = sheet.getRange("A1:Z9").getMergedAreasOrNullObject();
        areas.load("address, areas/items/address");
        const values = sheet.getRange("A1:C1").load("values");
        const none = sheet.getRange("H1:Z9").getMergedAreasOrNullObject();
        none.load("address");
        await context.sync();
        return [areas.areas.items.map(({ address }) => address), values.values, none.isNullObject];
      }),
    ).toEqual([["Sheet1!A1:C1", "Sheet1!A3:B3", "Sheet1!A4:B4"], [["x", "", ""]], true]);
  });

  test("hidden rows, also through getRowProperties; insert and delete", async () => {
    expect(
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
        sheet.getRange("3:3").rowHidden = true;
        const rows = sheet.getRange("A1:A4").getRowProperties({ rowHidden: true, rowIndex: true });
        const whole = sheet.getRange("A1:A4").load("rowHidden");
        sheet.getRange("2:2").insert("Down");
        const after = sheet.getRange("A1:A5").load("values");
        const moved = sheet.getRange("4:4").load("rowHidden");
        await context.sync();
        sheet.getRange("1:2").delete("Up");
        const last = sheet.getRange("A1:A3").load("values");
        await context.sync();
        return [rows.value, whole.rowHidden, after.values.flat(), moved.rowHidden, last.values.flat()];
      }),
    ).toEqual([
      [
        { rowHidden: false, rowIndex: 0 },
        { rowHidden: false, rowIndex: 1 },
        { rowHidden: true, rowIndex: 2 },
        { rowHidden: false, rowIndex: 3 },
      ],
      null,
      [1, "", 2, 3, 4],
      true,
      [2, 3, 4],
    ]);
  });
});

describe("sheets", () => {
  test("add, rename, order, visibility, tab colour, activate, delete", async () => {
    expect(
      await run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add("Tổng hợp");
        sheet.tabColor = "#217346";
        sheet.showGridlines = false;
        sheet.position = 0;
        sheet.activate();
        worksheets.add("Ẩn").visibility = "Hidden";
        worksheets.add("Thừa").delete();
        const active = worksheets.getActiveWorksheet().load("name, tabColor, showGridlines");
        const missing = worksheets.getItemOrNullObject("không có");
        missing.load("name");
        worksheets.load("items/name, items/position, items/visibility");
        const counts = [worksheets.getCount(), worksheets.getCount(true)];
        await context.sync();
        return [
          worksheets.items.map(({ name, position, visibility }) => [name, position, visibility]),
          active.toJSON(),
          missing.isNullObject,
          counts.map(({ value }) => value),
        ];
      }),
    ).toMatchObject([
      [
        ["Tổng hợp", 0, "Visible"],
        ["Sheet1", 1, "Visible"],
        ["Ẩn", 2, "Hidden"],
      ],
      { name: "Tổng hợp", tabColor: "#217346", showGridlines: false },
      true,
      [3, 2],
    ]);
  });

  test("frozen panes, page layout, names, protection, selection, rules, application", async () => {
    expect(
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.freezePanes.freezeAt(sheet.getRange("A1:B4"));
        const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
        const layout = sheet.pageLayout;
        layout.orientation = "Landscape";
        layout.paperSize = "A4";
        layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
        layout.setPrintMargins("Centimeters", { left: 3, right: 2 });
        layout.setPrintTitleRows("$4:$4");
        layout.setPrintArea("A1:F20");
        layout.headersFooters.defaultForAllPages.centerFooter = "&P/&N";
        layout.load("orientation, leftMargin, zoom");
        const titles = layout.getPrintTitleRowsOrNullObject().load("address");
        context.workbook.names.add("Donvi", sheet.getRange("A5:A9"));
        const named = context.workbook.names.getItem("Donvi").getRange().load("address");
        context.workbook.names.load("items/name, items/formula");
        sheet.getRange("B2:C3").select();
        const selected = context.workbook.getSelectedRange().load("address");
        const rule = sheet.getRange("A5:F9").conditionalFormats.add("Custom");
        rule.custom.rule.formula = "=$F5=1";
        rule.custom.format.fill.color = "#FFC7CE";
        const rules = sheet.getRange("A6").conditionalFormats.getCount();
        sheet.getRange("D5:D9").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
        sheet.protection.load("protected");
        context.application.load("calculationMode");
        context.application.suspendApiCalculationUntilNextSync();
        context.application.suspendScreenUpdatingUntilNextSync();
        await context.sync();
        return [
          frozen.address,
          [layout.orientation, Math.round(layout.leftMargin), layout.zoom],
          titles.address,
          named.address,
          context.workbook.names.items.map(({ name, formula }) => [name, formula]),
          selected.address,
          rules.value,
          sheet.protection.protected,
          context.application.calculationMode,
        ];
      }),
    ).toEqual([
      "Sheet1!A1:B4",
      ["Landscape", 85, { horizontalFitToPages: 1, verticalFitToPages: 0 }],
      "Sheet1!4:4",
      "Sheet1!A5:A9",
      [["Donvi", "=Sheet1!$A$5:$A$9"]],
      "Sheet1!B2:C3",
      1,
      false,
      "Automatic",
    ]);
  });
});

describe("events", () => {
  test("onChanged, onSelectionChanged, onActivated, onAdded reach their handlers", async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
        await context.sync();
        sheet.onChanged.add(async ({ address, changeType }) => void seen.push(`${changeType} ${address}`));
        sheet.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
        context.workbook.worksheets.onActivated.add(async () => void seen.push("activated"));
        context.workbook.worksheets.onAdded.add(async () => void seen.push("added"));
        await context.sync();
      }),
    );
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("C3").select();
      context.workbook.worksheets.add("Mới").activate();
      await context.sync();
    });
    await page.evaluate(() => window.excelHost.type("Sheet1", "D4", "xin chào"));
    await pane.waitForFunction(() => ((globalThis as { seen?: readonly string[] }).seen?.length ?? 0) >= 5);
    expect(await pane.evaluate("window.seen")).toEqual([
      "RangeEdited B2",
      "selected C3",
      "added",
      "activated",
      "RangeEdited D4",
    ]);
  });
});

describe("refusals", () => {
  const cases: [name: string, code: string, script: (context: Excel.RequestContext) => Promise<unknown>][] = [
    [
      "an array of another shape",
      "InvalidArgument",
      async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2]];
        await context.sync();
      },
    ],
    [
      "an address that is none",
      "InvalidArgument",
      async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A0").values = [[1]];
        await context.sync();
      },
    ],
    [
      "a sheet that is not there",
      "ItemNotFound",
      async (context) => {
        context.workbook.worksheets.getItem("không có").load("name");
        await context.sync();
      },
    ],
    [
      "a sheet name twice, in another case",
      "ItemAlreadyExists",
      async (context) => {
        context.workbook.worksheets.add("SHEET1");
        await context.sync();
      },
    ],
    [
      "a sheet name over 31 characters",
      "InvalidArgument",
      async (context) => {
        context.workbook.worksheets.add("x".repeat(32));
        await context.sync();
      },
    ],
    [
      "a sheet name with a slash",
      "InvalidArgument",
      async (context) => {
        context.workbook.worksheets.add("quý I/2024");
        await context.sync();
      },
    ],
    [
      "deleting the only sheet",
      "InvalidArgument",
      async (context) => {
        context.workbook.worksheets.getActiveWorksheet().delete();
        await context.sync();
      },
    ],
    [
      "writing to a protected sheet",
      "AccessDenied",
      async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.protection.protect();
        sheet.getRange("A1").values = [[1]];
        await context.sync();
      },
    ],
    [
      "formatting on a protected sheet",
      "AccessDenied",
      async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.protection.protect();
        sheet.getRange("A1").format.fill.color = "#FF0000";
        await context.sync();
      },
    ],
    [
      "a request over 5 MB",
      "RequestPayloadSizeLimitExceeded",
      async (context) => {
        const values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
        context.workbook.worksheets.getActiveWorksheet().getRange("A1:A200").values = values;
        await context.sync();
      },
    ],
    [
      "a response over 5 MB",
      "ResponsePayloadSizeLimitExceeded",
      async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1:Z60000").load("values, text");
        await context.sync();
      },
    ],
    [
      "a member that the host does not know",
      "NotImplemented",
      async (context) => {
        context.workbook.worksheets.getActiveWorksheet().charts.load("items/name");
        await context.sync();
      },
    ],
  ];

  test.each(cases)("%s: %s", async (_name, code, script) => {
    expect(await run(script)).toBe(`error: ${code}`);
  });

  test("an unknown member is named in the message", async () => {
    const message = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").group("ByRows");
        await context.sync();
      }).catch((error: Error) => error.message),
    );
    expect(message).toContain("Range.group()");
  });

  test("what came before the failing call stays done", async () => {
    const code = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["còn"]];
      sheet.getRange("A2:B2").values = [["mất"]];
      await context.sync();
    });
    const cells = await page.evaluate(() => window.excelHost.cells("Sheet1", "A1:A2"));
    expect([code, cells.flat().map(({ value }) => value)]).toEqual(["error: InvalidArgument", ["còn", null]]);
  });

  test("a call that the bench was told to fail", async () => {
    await page.evaluate(() => window.excelHost.failNext("WorksheetCollection.add", "AccessDenied"));
    const add = () =>
      run(async (context) => {
        context.workbook.worksheets.add("Một lần");
        await context.sync();
        return "ok";
      });
    expect([await add(), await add()]).toEqual(["error: AccessDenied", "ok"]);
  });

  test("a batch while a person is editing a cell", async () => {
    await page.locator(".grid").focus();
    await page.keyboard.press("F2");
    const read = () =>
      run(async (context) => {
        context.workbook.worksheets.load("items/name");
        await context.sync();
        return "ok";
      });
    const during = await read();
    await page.keyboard.press("Escape");
    expect([during, await read()]).toEqual(["error: InvalidOperationInCellEditMode", "ok"]);
  });
});

describe("undo", () => {
  const threeSheets = () =>
    run(async (context) => {
      for (const name of ["Tổng hợp", "Tình hình nộp", "Cần xem lại"]) {
        const sheet = context.workbook.worksheets.add(name);
        sheet.getRange("A1").values = [[name]];
        await context.sync();
      }
    });
  const sheetNames = () => page.evaluate(() => window.excelHost.sheets().map(({ name }) => name));

  test("one run of several syncs is one step, and redo brings it back", async () => {
    await threeSheets();
    const after = await sheetNames();
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    const undone = await sheetNames();
    await page.getByRole("button", { name: "Làm lại" }).click();
    const again = await sheetNames();
    expect([after.length, undone, again, await page.evaluate(() => window.excelHost.undoCount())]).toEqual([
      4,
      ["Sheet1"],
      after,
      1,
    ]);
    expect(await page.evaluate(() => window.excelHost.cells("Tổng hợp", "A1")[0]?.[0]?.value)).toBe(
      "Tổng hợp",
    );
  });

  test("two runs are two steps", async () => {
    for (const value of ["một", "hai"])
      await pane.evaluate(
        (text) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[text]];
            await context.sync();
          }),
        value,
      );
    expect(await page.evaluate(() => window.excelHost.undoCount())).toBe(2);
    await page.evaluate(() => window.excelHost.undo());
    expect(await page.evaluate(() => window.excelHost.cells("Sheet1", "A1")[0]?.[0]?.value)).toBe("một");
  });

  test("perSync: every sync is a step", async () => {
    await page.evaluate(() => (window.excelHost.knobs.undoUnit = "perSync"));
    await threeSheets();
    expect(await page.evaluate(() => window.excelHost.undoCount())).toBe(3);
  });

  test("strict: what cannot be undone is refused, as inside a group", async () => {
    await page.evaluate(() => (window.excelHost.knobs.undoUnit = "strict"));
    const code = await run(async (context) => {
      context.workbook.worksheets.add("Một").delete();
      await context.sync();
    });
    expect(code).toBe("error: UndoNotSupported");
  });

  test("builds that clear the stack when a sheet is added", async () => {
    await page.evaluate(() => (window.excelHost.knobs.clearUndoOnAddSheet = true));
    await threeSheets();
    const count = await page.evaluate(() => window.excelHost.undoCount());
    await page.evaluate(() => (window.excelHost.knobs.clearUndoOnAddSheet = false));
    expect(count).toBe(0);
  });

  test("reading leaves no step", async () => {
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getUsedRange().load("values");
      await context.sync();
    });
    expect(await page.evaluate(() => window.excelHost.undoCount())).toBe(0);
  });
});

describe("a person at the grid", () => {
  const LOOK = { fill: "", fontColor: "#000000" };

  test("types, moves, edits, undoes", async () => {
    const grid = page.locator(".grid");
    await grid.focus();
    await page.keyboard.type("15/6/2024");
    await page.keyboard.press("Enter");
    await page.keyboard.type("'=1+1");
    await page.keyboard.press("Tab");
    expect(await page.locator(".address").textContent()).toBe("B2");
    const cells = await page.evaluate(() => window.excelHost.cells("Sheet1", "A1:A2"));
    expect(cells.flat()).toEqual([
      { value: 45_458, formula: null, text: "15/06/2024", numberFormat: "dd/mm/yyyy", ...LOOK },
      { value: "=1+1", formula: null, text: "=1+1", numberFormat: "General", ...LOOK },
    ]);
    await page.keyboard.press("Control+z");
    expect(await page.evaluate(() => window.excelHost.cells("Sheet1", "A2")[0]?.[0]?.value)).toBeNull();
  });

  test("sheet tabs follow the workbook", async () => {
    await run(async (context) => {
      context.workbook.worksheets.add("Hai");
      await context.sync();
    });
    await page.getByRole("tab", { name: "Hai" }).click();
    const active = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe("Hai");
  });
});

describe("files", () => {
  async function sample(): Promise<number[]> {
    const file = new ExcelJS.Workbook();
    const sheet = file.addWorksheet("Phụ lục", { views: [{ state: "frozen", ySplit: 4, xSplit: 1 }] });
    sheet.getCell("A1").value = { richText: [{ text: "PHỤ " }, { text: "LỤC", font: { bold: true } }] };
    sheet.mergeCells("A1:D1");
    sheet.getCell("B2").value = new Date(Date.UTC(2024, 5, 30));
    sheet.getCell("B2").numFmt = "dd/mm/yyyy";
    sheet.getCell("C2").value = { formula: "1+2", result: 3 };
    sheet.getCell("D2").value = { error: "#N/A" };
    sheet.getCell("A2").font = { name: "Times New Roman", size: 14, bold: true };
    sheet.getCell("A2").value = "đậm";
    sheet.getColumn(2).width = 40;
    sheet.getCell("A3").value = "ẩn";
    sheet.getRow(3).hidden = true;
    file.addWorksheet("Ẩn", { state: "hidden" });
    file.definedNames.add("'Phụ lục'!$A$1:$B$2", "Vung");
    return [...new Uint8Array((await file.xlsx.writeBuffer()) as ArrayBuffer)];
  }

  test("open, change through Office.js, save, read again with another program's eyes", async () => {
    await page.evaluate((bytes) => window.excelHost.open(new Uint8Array(bytes)), await sample());
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Phụ lục");
      const range = sheet.getRange("A1:D2").load("values, formulas, text");
      const font = sheet.getRange("A2").format.font.load("name, size, bold");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const hidden = sheet.getRange("3:3").load("rowHidden");
      const name = context.workbook.names.getItemOrNullObject("Vung").getRange().load("address");
      await context.sync();
      sheet.getRange("7:7").rowHidden = true;
      sheet.getRange("A5:B5").values = [["mới", 1.5]];
      sheet.getRange("A5:B5").format.borders.getItem("EdgeTop").style = "Continuous";
      sheet.getRange("D5").values = [["'=1+1"]];
      await context.sync();
      return [
        range.values,
        range.formulas[1]?.[2],
        range.text[1],
        font.toJSON(),
        frozen.address,
        hidden.rowHidden,
        name.address,
      ];
    });
    expect(seen).toEqual([
      [
        ["PHỤ LỤC", "", "", ""],
        ["đậm", 45_473, 3, "#N/A"],
      ],
      "=1+2",
      ["đậm", "30/06/2024", "3", "#N/A"],
      { name: "Times New Roman", size: 14, bold: true },
      "'Phụ lục'!A1:A4",
      true,
      "'Phụ lục'!A1:B2",
    ]);

    const saved = new ExcelJS.Workbook();
    await saved.xlsx.load(
      Buffer.from(await page.evaluate(async () => [...(await window.excelHost.save())])) as never,
    );
    const sheet = saved.getWorksheet("Phụ lục");
    expect(saved.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["Phụ lục", "visible"],
      ["Ẩn", "hidden"],
    ]);
    expect(sheet?.getCell("B2").value).toEqual(new Date(Date.UTC(2024, 5, 30)));
    expect(sheet?.getCell("C2").value).toEqual({ formula: "1+2", result: 3 });
    expect(sheet?.getCell("D5").value).toBe("=1+1");
    expect(sheet?.getCell("B5").value).toBe(1.5);
    expect(sheet?.getCell("A5").border?.top?.style).toBe("thin");
    expect(sheet?.getCell("A2").font).toMatchObject({ name: "Times New Roman", size: 14, bold: true });
    expect(sheet?.model.merges).toEqual(["A1:D1"]);
    expect([3, 5, 7].map((row) => Boolean(sheet?.getRow(row).hidden))).toEqual([true, false, true]);
    expect(sheet?.getColumn(2).width).toBeCloseTo(40, 0);
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 4 });
    await bench.screenshot(page, "host");
  });
});
