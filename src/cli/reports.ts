// `phuluc reports`: the reporting rules of a plan's text, the dates that follow from them with the periods
// that they cover, and a calendar file on request.
import { planTexts } from "../app/planTexts";
import { REPORT_PERIODS } from "../app/shippedReportPeriods";
import { shippedSeeds } from "../app/shippedSeeds";
import { addDays, addMonths } from "../core/base/date";
import { yearsMissing } from "../core/deadlines/workdays";
import { icsOfReports } from "../core/reporting/icsOfReports";
import { nextReports } from "../core/reporting/nextReports";
import { withCutOffDay, type PeriodPreset } from "../core/reporting/periodOf";
import { readReportRules } from "../core/reporting/readReportRules";
import type { DueReport } from "../core/reporting/types";
import { readXlsx } from "../files/xlsx/readXlsx";
import { isOwnSheet } from "../core/base/sheetNames";
import {
  dueReportSentence,
  icsWords,
  periodLabel,
  ruleSentence,
  unreadRuleSentence,
} from "../messages/reportingSentence";
import { UsageError, type Command, type Io } from "./command";
import { printJson } from "./json";
import { dateOption, numberOption, onlyFile, parseOptions } from "./options";

const PRESET_IDS = REPORT_PERIODS.map(({ id }) => id).join("|");

export const reports: Command = {
  usage: `phuluc reports [KẾ-HOẠCH.txt|.xlsx] [--from NGÀY] [--to NGÀY] [--preset ${PRESET_IDS}] [--cutoff NGÀY-CHỐT] [--ics TỆP.ics [--alarm SỐ-NGÀY]] [--on NGÀY] --json < kế-hoạch.txt`,
  async run(args, io) {
    const { values, positionals } = parseOptions(args, {
      from: { type: "string" },
      to: { type: "string" },
      on: { type: "string" },
      preset: { type: "string" },
      cutoff: { type: "string" },
      ics: { type: "string" },
      alarm: { type: "string" },
      json: { type: "boolean" },
    });
    const on = dateOption("on", values.on) ?? io.today;
    const from = dateOption("from", values.from) ?? on;
    const to = dateOption("to", values.to) ?? addDays(addMonths(from, 12), -1);
    if (to < from) throw new UsageError(`--to ${to} đứng trước --from ${from}.`);
    const preset = presetOption(values.preset, numberOption("cutoff", values.cutoff));
    const alarmDaysBefore = numberOption("alarm", values.alarm) ?? undefined;
    const plan = positionals.length > 0 ? onlyFile(positionals) : null;

    const { rules, unread } = readReportRules(await textsOf(plan, io));
    const { calendar, holidays } = shippedSeeds();
    const due = nextReports(rules, { on: from, until: to, preset, isWorkday: calendar.isWorkday });
    if (values.ics !== undefined) {
      const name = plan === null ? "phuluc" : nameOf(plan);
      const words = icsWords(name, "vi");
      const ics = icsOfReports(due, { words, plan: name, stampedOn: on, alarmDaysBefore });
      await io.writeFile(values.ics, new TextEncoder().encode(ics));
    }

    if (values.json) {
      printJson(io.print, {
        rules: rules.map((rule) => ({ ...rule, explain: ruleSentence(rule, "vi") })),
        reports: due.map(reportJson),
        unread: unread.map((each) => ({ ...each, message: unreadRuleSentence(each, "vi") })),
        preset: preset.id,
        yearsWithoutHolidays: yearsMissing(from, to, holidays),
      });
    } else {
      for (const rule of rules) io.print(ruleSentence(rule, "vi"));
      for (const report of due) io.print(dueReportSentence(report, "vi"));
      for (const each of unread) io.print(unreadRuleSentence(each, "vi"));
      if (rules.length === 0) io.print("Không tìm thấy chế độ báo cáo định kỳ trong văn bản.");
    }
    return unread.length > 0 || rules.length === 0 ? 1 : 0;
  },
};

function reportJson(report: DueReport): Record<string, unknown> {
  const { id, rule, due, softCopyDue, sendBy, period } = report;
  return {
    id,
    rule: rule.id,
    due,
    softCopyDue,
    sendBy,
    period: { ...period, label: periodLabel(period, "vi") },
    explain: dueReportSentence(report, "vi"),
  };
}

function presetOption(id: string | undefined, cutOff: number | null): PeriodPreset {
  const preset = REPORT_PERIODS.find((each) => id === undefined || each.id === id);
  if (!preset) throw new UsageError(`--preset ${id}: chỉ có ${PRESET_IDS}.`);
  if (cutOff === null) return preset;
  if (cutOff < 1 || cutOff > 31) throw new UsageError(`--cutoff ${cutOff}: cần một ngày từ 1 đến 31.`);
  return withCutOffDay(preset, cutOff);
}

/** "thu-muc/ke-hoach.txt" → "ke-hoach". */
function nameOf(path: string): string {
  return (path.split(/[\\/]/u).at(-1) ?? path).replace(/\.[^.]+$/u, "");
}

/** A workbook begins with the letters of a zip archive; anything else is text. */
function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

/** One text, or one for each sheet. */
async function textsOf(path: string | null, io: Io): Promise<string | readonly string[]> {
  if (path === null) return io.readInput();
  const bytes = await io.readFile(path);
  if (isZip(bytes)) {
    return planTexts(
      readXlsx(bytes, path)
        .sheets.map(({ grid }) => grid)
        .filter(({ sheet }) => !isOwnSheet(sheet)),
      null,
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path}: cần tệp văn bản UTF-8 (.txt) hoặc tệp .xlsx.`);
  }
}
