// Short names of closed sets of codes. Each table is typed by its union, so a new code does not compile
// without its words in both languages.
import type { ColumnRole } from "../core/appendix/types";
import type { Severity } from "../core/base/issue";
import type { TaskStatus } from "../core/deadlines/types";
import type { FileOutcome } from "../core/merge/types";
import type { Language } from "./language";

type Labels<Code extends string> = Readonly<Record<Code, Readonly<Record<Language, string>>>>;

const ROLES: Labels<ColumnRole> = {
  ordinal: { vi: "Số thứ tự", en: "Ordinal" },
  content: { vi: "Nội dung nhiệm vụ", en: "Task" },
  lead: { vi: "Đơn vị chủ trì", en: "Lead unit" },
  coordinating: { vi: "Đơn vị phối hợp", en: "Coordinating units" },
  deadline: { vi: "Thời gian hoàn thành", en: "Deadline" },
  platform: { vi: "Nền tảng", en: "Platform" },
  result: { vi: "Kết quả thực hiện", en: "Result" },
  progress: { vi: "Tiến độ", en: "Progress" },
  completedOn: { vi: "Ngày hoàn thành", en: "Completed on" },
  difficulty: { vi: "Khó khăn, vướng mắc", en: "Difficulties" },
  proposal: { vi: "Đề xuất, kiến nghị", en: "Proposals" },
  note: { vi: "Ghi chú", en: "Note" },
  due: { vi: "Hạn", en: "Due" },
  status: { vi: "Tình trạng", en: "Status" },
  daysLeft: { vi: "Còn lại (ngày)", en: "Days left" },
  taskId: { vi: "Mã nhiệm vụ", en: "Task id" },
  team: { vi: "Đoàn kiểm tra", en: "Inspection team" },
  members: { vi: "Thành phần đoàn", en: "Team members" },
  inspected: { vi: "Đơn vị được kiểm tra", en: "Inspected units" },
  other: { vi: "Cột khác", en: "Other column" },
};

const STATUSES: Labels<TaskStatus> = {
  doneOnTime: { vi: "Hoàn thành đúng hạn", en: "Done on time" },
  doneLate: { vi: "Hoàn thành quá hạn", en: "Done late" },
  inTime: { vi: "Chưa hoàn thành trong hạn", en: "Not done, in time" },
  dueSoon: { vi: "Sắp đến hạn", en: "Due soon" },
  overdue: { vi: "Chưa hoàn thành quá hạn", en: "Not done, overdue" },
  noDate: { vi: "Không hạn", en: "No date" },
};

const OUTCOMES: Labels<FileOutcome> = {
  merged: { vi: "Đã gộp", en: "Merged" },
  rejected: { vi: "Không nhận", en: "Rejected" },
  superseded: { vi: "Có bản mới hơn", en: "Superseded" },
  duplicate: { vi: "Trùng tệp", en: "Duplicate" },
  ignored: { vi: "Bỏ qua", en: "Ignored" },
};

const SEVERITIES: Labels<Severity> = {
  error: { vi: "Lỗi", en: "Error" },
  warning: { vi: "Cần xem lại", en: "Warning" },
  info: { vi: "Lưu ý", en: "Note" },
};

export function roleNames(language: Language): Readonly<Record<ColumnRole, string>> {
  const names = Object.entries(ROLES).map(([role, label]) => [role, label[language]]);
  return Object.fromEntries(names) as Record<ColumnRole, string>;
}

export function roleLabel(role: ColumnRole, language: Language): string {
  return ROLES[role][language];
}

/** For a field that travels as plain text in an issue: a column role's label, else the text itself. */
export function fieldLabel(field: string, language: Language): string {
  return Object.hasOwn(ROLES, field) ? roleLabel(field as ColumnRole, language) : field;
}

export function statusLabel(status: TaskStatus, language: Language): string {
  return STATUSES[status][language];
}

export function outcomeLabel(outcome: FileOutcome, language: Language): string {
  return OUTCOMES[outcome][language];
}

export function severityLabel(severity: Severity, language: Language): string {
  return SEVERITIES[severity][language];
}
