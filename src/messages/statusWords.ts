// What *Thời hạn* writes into a workbook: headings, the words of a status, explaining notes, the line of counts.
import type { AnalysedTask } from "../core/analysePlan";
import { vietnameseDate, type PlainDate } from "../core/base/date";
import type { DeadlineStatus, ParsedDeadline, StatusCounts, TaskStatus } from "../core/deadlines/types";
import { countsSentence, rateSentence } from "./countsSentence";
import { deadlineSentence, progressSentence, statusSentence } from "./deadlineSentence";
import { roleLabel, statusLabel } from "./labels";
import type { Language } from "./language";

type Standing = Pick<DeadlineStatus, "status" | "because">;
type Because = DeadlineStatus["because"];

const STATUSES = ["doneOnTime", "doneLate", "inTime", "dueSoon", "overdue"] as const satisfies TaskStatus[];
const UNDATED = ["ongoing", "dependent", "recurring", "relative", "unread", "empty"] as const;

const BECAUSE: Readonly<Record<Because, Readonly<Record<Language, string>>>> = {
  date: { vi: "", en: "" },
  ongoing: { vi: "thường xuyên", en: "ongoing" },
  dependent: { vi: "phụ thuộc", en: "depends" },
  recurring: { vi: "định kỳ", en: "recurring" },
  relative: { vi: "chưa rõ ngày bắt đầu", en: "first day not known" },
  unread: { vi: "chưa đọc được", en: "not read" },
  empty: { vi: "chưa ghi", en: "not given" },
  doneDateUnknown: { vi: "chưa ghi ngày", en: "day not given" },
};

/** `Chưa hoàn thành quá hạn`, `Không hạn (thường xuyên)`, `Hoàn thành đúng hạn (chưa ghi ngày)`. */
export function statusText({ status, because }: Standing, language: Language): string {
  const detail = BECAUSE[because][language];
  return statusLabel(status, language) + (detail === "" ? "" : ` (${detail})`);
}

const STANDINGS: readonly Standing[] = [
  ...STATUSES.map((status) => ({ status, because: "date" as const })),
  { status: "doneOnTime", because: "doneDateUnknown" },
  ...UNDATED.map((because) => ({ status: "noDate" as const, because })),
];

interface LineFigures {
  readonly on: PlainDate;
  readonly counts: StatusCounts;
  readonly rate: { readonly doneOfDue: number; readonly due: number };
  readonly doneWithoutDay: number;
  readonly tables: number;
}

/**
 * Vietnamese whatever the pane's language is: they belong to the workbook. Earlier versions wrote English from an
 * English pane, which is known again.
 */
export const STATUS_WORDS = {
  headings: {
    due: roleLabel("due", "vi"),
    status: roleLabel("status", "vi"),
    daysLeft: roleLabel("daysLeft", "vi"),
  },
  statusText: (standing: Standing) => statusText(standing, "vi"),
  statusTexts: STANDINGS.map((standing) => ({ text: statusText(standing, "vi"), status: standing.status })),
  note: (text: string) => `Cách tính: ${text}`,
  isOwnNote: (text: string) => /^(?:Cách tính|Worked out):/u.test(text),
  dueNote: (deadline: ParsedDeadline) => `${deadlineSentence(deadline, "vi")}.`,
  statusNote: (
    { deadline, progress }: Pick<AnalysedTask, "deadline" | "progress">,
    standing: DeadlineStatus,
    on: PlainDate,
  ) => `${statusSentence(deadline, standing, on, "vi")}. ${progressSentence(progress, "vi")}.`,
  summary: ({ on, counts, rate, doneWithoutDay, tables }: LineFigures) =>
    `Tổng hợp đến ngày ${vietnameseDate(on)}. ` +
    (tables > 1 ? `Tính chung ${tables} bảng của kế hoạch. ` : "") +
    `${countsSentence({ ...counts, doneWithoutDay }, "vi")} ${rateSentence(rate, "vi")}`,
  isSummary: (text: string) => /^(?:Tổng hợp đến ngày|As of) \d{2}\/\d{2}\/\d{4}\./u.test(text),
};
