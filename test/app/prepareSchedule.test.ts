import { existsSync, readFileSync } from "node:fs";
import { prepareSchedule, readScheduleLines } from "../../src/app/prepareSchedule";
import { readReportLines } from "../../src/app/reportLines";
import { REPORT_PERIODS } from "../../src/app/shippedReportPeriods";
import { cellAt, numberCell, type Grid } from "../../src/core/base/cell";
import { cellText } from "../../src/core/base/cellText";
import { serialOf, type PlainDate } from "../../src/core/base/date";
import { nextReports } from "../../src/core/reporting/nextReports";
import { readReportRules } from "../../src/core/reporting/readReportRules";
import { ruleLine, SCHEDULE_WORDS } from "../../src/messages/scheduleWords";
import { applyToGrid, emptyGrid } from "../core/applyToGrid";

const preset = REPORT_PERIODS[0]!;
const from = "2024-01-01" as PlainDate;
const until = "2024-12-31" as PlainDate;

function sheetOf(lines: readonly string[], before: Grid | null = null): Grid {
  const { rules } = readReportLines(lines);
  const reports = nextReports(rules, { on: from, until, preset });
  const plan = prepareSchedule({ lines, reports, from, until }, before, SCHEDULE_WORDS);
  return applyToGrid(before ?? emptyGrid(SCHEDULE_WORDS.sheet), plan);
}

const names = (grid: Grid): string[] =>
  grid.rows.map((_, r) => cellText(cellAt(grid, r, 1))).filter((text) => text !== "" && text !== "Báo cáo");

describe("lines that a person writes", () => {
  test.each<[line: string, ids: readonly string[]]>([
    ["Hằng tháng, trước ngày 15", ["month-14"]],
    ["Báo cáo tháng: trước ngày 15 hằng tháng", ["month-14"]],
    ["tuần, trước thứ Năm", ["week-3"]],
    ["6 tháng trước 15/6; năm trước 15/12", ["halfYear-6-14", "year-12-14"]],
    ["đột xuất khi có yêu cầu", ["onRequest"]],
  ])("%s", (line, ids) => {
    expect(readReportLines([line]).rules.map(({ id }) => id)).toEqual(ids);
  });

  test.each(["họp giao ban", "trước ngày 15", "???"])("no rule, and told: %s", (line) => {
    const { rules, unread } = readReportLines([line]);
    expect(rules).toEqual([]);
    expect(unread).toHaveLength(1);
  });

  test("blank lines are nothing; a rule written twice is one", () => {
    const { rules, unread } = readReportLines(["", "Hằng tháng, trước ngày 15", "  ", "Báo cáo tháng trước ngày 15 hằng tháng"]); // prettier-ignore
    expect([rules.length, unread.length]).toEqual([1, 0]);
  });
});

describe("a rule as a line is read as the same rule", () => {
  test.each([
    "Báo cáo tuần trước thứ Năm hằng tuần",
    "Báo cáo tháng trước ngày 15 hằng tháng",
    "Báo cáo tháng chậm nhất ngày 20 hằng tháng",
    "Báo cáo tháng trước ngày 17 hằng tháng, bản mềm gửi trước 01 ngày",
    "Báo cáo quý trước ngày 15/3, 15/6, 15/9, 15/12",
    "Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12",
    "Báo cáo đột xuất khi có yêu cầu",
  ])("%s", (text) => {
    const { rules } = readReportRules(text);
    expect(rules.length).toBeGreaterThan(0);
    const again = readReportLines(rules.map(ruleLine)).rules;
    const facts = (all: typeof rules) => all.map(({ id, isBefore, softCopyDaysEarlier }) => ({ id, isBefore, softCopyDaysEarlier })); // prettier-ignore
    expect(facts(again)).toEqual(facts(rules));
  });

  const seeds = ["hau-loc-2024", "thanh-hoa-2025", "bim-son-2024", "ngoc-lac-2024", "quang-xuong-2023"];
  const folder = `${__dirname}/../../../shared/seeds`;
  // The issued text is not part of this repository; where it is absent, the name says so.
  if (existsSync(folder)) {
    test.each(seeds)("every rule of the issued plan %s", (name) => {
      const { rules } = readReportRules(readFileSync(`${folder}/${name}.txt`, "utf8"));
      const again = readReportLines(rules.map(ruleLine)).rules;
      expect(again.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    });
  } else test.skip("the issued plans (../shared/seeds is absent)", () => undefined);
});

describe("the sheet", () => {
  const lines = ["Hằng tháng, trước ngày 15", "6 tháng trước 15/6; năm trước 15/12"];

  test("has every report of the year with real dates, and the lines as they were written", () => {
    const grid = sheetOf(lines);
    expect(names(grid)).toHaveLength(14);
    expect(names(grid)).toContain("Báo cáo tháng 6/2024");
    expect(names(grid)).toContain("Báo cáo 6 tháng đầu năm 2024");
    const row = grid.rows.findIndex((_, r) => cellText(cellAt(grid, r, 1)) === "Báo cáo tháng 6/2024");
    const day = (text: string) => numberCell(serialOf(text as PlainDate), "dd/mm/yyyy");
    expect([2, 5, 6].map((col) => cellAt(grid, row, col))).toEqual([
      day("2024-06-14"), day("2024-05-15"), day("2024-06-14"),
    ]); // prettier-ignore
    expect(readScheduleLines(grid, SCHEDULE_WORDS)).toEqual(lines);
  });

  test("drawn again with fewer lines leaves nothing of the old ones", () => {
    const again = sheetOf(["Hằng quý, trước ngày 15 tháng cuối quý"], sheetOf(lines));
    expect(names(again)).toHaveLength(4);
    expect(readScheduleLines(again, SCHEDULE_WORDS)).toEqual(["Hằng quý, trước ngày 15 tháng cuối quý"]);
  });

  test("another sheet has no lines", () => {
    expect(readScheduleLines(emptyGrid("Khác"), SCHEDULE_WORDS)).toEqual([]);
  });
});
