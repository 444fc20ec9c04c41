// *Thời hạn* → *Lịch báo cáo* and *Ngày nghỉ*: the reporting regime of the open plan and the days off that
// its working days are counted by.
import { prepareSchedule, readScheduleLines } from "../../app/prepareSchedule";
import { readReportLines } from "../../app/reportLines";
import { REPORT_PERIODS } from "../../app/shippedReportPeriods";
import { seedsWith } from "../../app/workbookSeeds";
import { cellText } from "../../core/base/cellText";
import type { Grid } from "../../core/base/cell";
import type { PlainDate } from "../../core/base/date";
import { layoutHolidaySheet } from "../../core/deadlines/holidaySheet";
import { yearsCovered, yearsMissing } from "../../core/deadlines/workdays";
import { icsOfReports } from "../../core/reporting/icsOfReports";
import { nextReports } from "../../core/reporting/nextReports";
import { readReportRules } from "../../core/reporting/readReportRules";
import { HOLIDAY_SHEET_WORDS } from "../../messages/holidaySheetWords";
import type { Language } from "../../messages/language";
import { icsWords } from "../../messages/reportingSentence";
import { ruleLine, SCHEDULE_WORDS } from "../../messages/scheduleWords";
import { readPlan, type ReadPlan } from "../openPlan";
import type { PaneServices } from "../paneServices";

const ALARM_DAYS_BEFORE = 2;

const sheetNamed = ({ grids }: ReadPlan, name: string): Grid | null =>
  grids.find(({ sheet }) => sheet.toLowerCase() === name.toLowerCase()) ?? null;

/** Everything that is written in the workbook but the table of tasks: where a plan says who reports when. */
function textBeside({ grids, appendix }: ReadPlan): string {
  const lines = grids.flatMap((grid) =>
    grid.rows.flatMap((cells, r) => {
      const row = grid.top + r;
      const { table } = appendix ?? {};
      const isInTable = table?.sheet === grid.sheet && row >= table.top && row <= table.bottom;
      const text = isInTable
        ? ""
        : cells
            .map(cellText)
            .filter((part) => part !== "")
            .join(" ");
      return text === "" ? [] : [text];
    }),
  );
  return lines.join("\n");
}

type ScheduleServices = Pick<
  PaneServices,
  "periodPresets" | "reportLines" | "prepareSchedule" | "holidays" | "prepareHolidays"
>;

export function scheduleServices(language: Language, today: () => PlainDate): ScheduleServices {
  return {
    periodPresets: REPORT_PERIODS,

    async reportLines() {
      const read = await readPlan();
      const sheet = sheetNamed(read, SCHEDULE_WORDS.sheet);
      const own = sheet ? readScheduleLines(sheet, SCHEDULE_WORDS) : [];
      if (own.length > 0) return { lines: own, source: "sheet", unread: [] };
      const { rules, unread } = readReportRules(textBeside(read));
      return { lines: rules.map(ruleLine), source: rules.length > 0 ? "plan" : "none", unread };
    },

    async prepareSchedule({ lines, preset, from, until }) {
      const read = await readPlan();
      const { calendar, holidays } = seedsWith(read.own);
      const { rules, unread } = readReportLines(lines);
      const { isWorkday } = calendar;
      const reports = nextReports(rules, { on: from, until, preset, isWorkday });
      const sheet = sheetNamed(read, SCHEDULE_WORDS.sheet);
      const written = lines.map((line) => line.trim()).filter((line) => line !== "");
      const plan = prepareSchedule({ lines: written, reports, from, until }, sheet, SCHEDULE_WORDS);
      const title = read.appendix?.title ?? "";
      return {
        kind: "schedule",
        plan,
        sheet: SCHEDULE_WORDS.sheet,
        rules,
        unread,
        reports,
        yearsMissing: yearsMissing(from, until, holidays),
        ics: icsOfReports(reports, {
          words: icsWords(title, language),
          plan: title,
          stampedOn: today(),
          alarmDaysBefore: ALARM_DAYS_BEFORE,
        }),
      };
    },

    async holidays() {
      const { own } = await readPlan();
      const { holidays } = seedsWith(own);
      return { source: own.holidays ? "workbook" : "shipped", holidays, years: yearsCovered(holidays) };
    },

    async prepareHolidays() {
      const { own } = await readPlan();
      const { holidays } = seedsWith(own);
      const { sheet } = HOLIDAY_SHEET_WORDS;
      return { kind: "holidays", plan: layoutHolidaySheet(holidays, HOLIDAY_SHEET_WORDS), sheet };
    },
  };
}
