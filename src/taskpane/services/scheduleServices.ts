// *Thời hạn* → *Lịch báo cáo* and *Ngày nghỉ*: the reporting regime of the open plan and the days off that
// its working days are counted by.
import { prepareSchedule, readScheduleLines } from "../../app/prepareSchedule";
import { readReportLines } from "../../app/reportLines";
import { planTexts } from "../../app/planTexts";
import { REPORT_PERIODS } from "../../app/shippedReportPeriods";
import { seedsWith } from "../../app/workbookSeeds";
import { sheetNamed } from "../../core/base/cell";
import { addDays, type PlainDate } from "../../core/base/date";
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
import type { PaneServices, ReportLines } from "../paneServices";

const ALARM_DAYS_BEFORE = 2;
/** Offered as due days of a merge: the reports that are likely being gathered. */
const REPORTS_BACK = 3;
const REPORTS_AHEAD = 2;
const DAYS_BACK = 200;
const DAYS_AHEAD = 200;

type ScheduleServices = Pick<
  PaneServices,
  "periodPresets" | "reportLines" | "prepareSchedule" | "reportsAround" | "holidays" | "prepareHolidays"
>;

/** The lines of the sheet *Lịch báo cáo*, else the rules that the plan's own text gives. */
function linesOf(read: ReadPlan): ReportLines {
  const sheet = sheetNamed(read.grids, SCHEDULE_WORDS.sheet);
  const own = sheet ? readScheduleLines(sheet, SCHEDULE_WORDS) : [];
  if (own.length > 0) return { lines: own, source: "sheet", unread: [] };
  const { rules, unread } = readReportRules(planTexts(read.planGrids, read.plan));
  return { lines: rules.map(ruleLine), source: rules.length > 0 ? "plan" : "none", unread };
}

export function scheduleServices(language: Language, today: () => PlainDate): ScheduleServices {
  return {
    periodPresets: REPORT_PERIODS,

    async reportLines() {
      return linesOf(await readPlan());
    },

    async reportsAround(on) {
      const read = await readPlan();
      const { rules } = readReportLines(linesOf(read).lines);
      const [preset] = REPORT_PERIODS;
      if (!preset || rules.length === 0) return [];
      const from = addDays(on, -DAYS_BACK);
      const reports = nextReports(rules, { on: from, until: addDays(on, DAYS_AHEAD), preset });
      const firstAhead = reports.findIndex(({ due }) => due >= on);
      const middle = firstAhead < 0 ? reports.length : firstAhead;
      return reports.slice(Math.max(0, middle - REPORTS_BACK), middle + REPORTS_AHEAD);
    },

    async prepareSchedule({ lines, preset, from, until }) {
      const read = await readPlan();
      const { calendar, holidays } = seedsWith(read.own);
      const { rules, unread } = readReportLines(lines);
      const { isWorkday } = calendar;
      const reports = nextReports(rules, { on: from, until, preset, isWorkday });
      const sheet = sheetNamed(read.grids, SCHEDULE_WORDS.sheet);
      const written = lines.map((line) => line.trim()).filter((line) => line !== "");
      const plan = prepareSchedule({ lines: written, reports, from, until }, sheet, SCHEDULE_WORDS);
      const title = read.plan?.title ?? "";
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
