// A PaneServices without Excel for tests of the pane: a small plan, and a list of what was asked of it.
import { readReportLines } from "../../src/app/reportLines";
import { REPORT_PERIODS } from "../../src/app/shippedReportPeriods";
import type { EditPlan } from "../../src/core/base/edit";
import { nextReports } from "../../src/core/reporting/nextReports";
import type { PickedFile } from "../../src/taskpane/pickedFile";
import { planOf } from "../../src/core/appendix/planOf";
import { AppError } from "../../src/core/base/appError";
import type { CellRef } from "../../src/core/base/cell";
import type { PlainDate } from "../../src/core/base/date";
import type { Issue } from "../../src/core/base/issue";
import type { ParsedDeadline } from "../../src/core/deadlines/types";
import type { FileAccount, MergeResult } from "../../src/core/merge/types";
import type {
  BringInPreparation,
  ConversionPreparation,
  FoundAppendix,
  MergeOptions,
  MergePreparation,
  PaneServices,
  Preparation,
  StatusRow,
  WorkbookOverview,
} from "../../src/taskpane/paneServices";
import type { Doubt } from "../../src/core/settleDoubts";
import { sheetsOf } from "../../src/taskpane/sheetsOf";
import { inMemoryRegistryWork } from "./inMemoryRegistryWork";

export const day = (text: string) => text as PlainDate;

export const at = (row: number, col: number, sheet = "Kế hoạch", file = "ke-hoach.xlsx"): CellRef => ({
  file,
  sheet,
  row,
  col,
});

export const APPENDIX: FoundAppendix = {
  sheet: "Kế hoạch",
  title: "CÁC NHIỆM VỤ CỤ THỂ TRÊN ĐỊA BÀN HUYỆN NĂM 2024",
  attachedTo: "(Kèm theo Kế hoạch số 55/KH-UBND ngày 26/2/2024)",
  layout: "tasks",
  columns: [
    { role: "ordinal", header: "TT", col: 0 },
    { role: "content", header: "Nội dung, nhiệm vụ cụ thể", col: 1 },
    { role: "lead", header: "Đơn vị chủ trì", col: 2 },
    { role: "coordinating", header: "Đơn vị phối hợp", col: 3 },
    { role: "deadline", header: "Thời gian hoàn thành", col: 4 },
  ],
  sections: [
    { ordinal: "I", title: "Về pháp lý", declaredCount: 3, at: at(4, 0), extras: [], taskCount: 3 },
    {
      ordinal: "II",
      title: "Dịch vụ công trực tuyến",
      declaredCount: 29,
      at: at(8, 0),
      extras: [],
      taskCount: 28,
    },
  ],
  taskCount: 31,
  at: at(3, 0),
};

export const OVERVIEW: WorkbookOverview = {
  tables: [],
  isTableChosen: false,
  appendix: APPENDIX,
  issues: [],
  locality: "Hậu Lộc",
  planYear: 2024,
  issuedOn: day("2024-02-26"),
  registry: { source: "shipped", units: 412 },
};

export const EMPTY_OVERVIEW: WorkbookOverview = {
  ...OVERVIEW,
  appendix: null,
  locality: null,
  planYear: null,
  issuedOn: null,
};

export const ISSUES: readonly Issue[] = [
  { code: "sectionCountWrong", severity: "warning", at: at(8, 0), params: { section: "II", declared: 29, actual: 28 } },
  { code: "unitUnknown", severity: "warning", at: at(12, 2), params: { text: "Phòng Tin học" } },
  { code: "unitUnknown", severity: "warning", at: at(14, 3), params: { text: "Tổ công tác" } },
  { code: "dateImpossible", severity: "error", at: at(20, 4), params: { text: "31/4/2024" } },
  { code: "yearImplied", severity: "info", at: at(21, 4), params: { text: "Tháng 9", year: 2024 } },
]; // prettier-ignore

export function deadline(text: string, over: Partial<ParsedDeadline> = {}): ParsedDeadline {
  return {
    text, kinds: [], due: null, milestones: [], tentative: false, unread: "", impossible: false,
    yearImplied: false, steps: [], ...over,
  }; // prettier-ignore
}

const quarterOne = deadline("Quý I/2024", {
  due: day("2024-03-31"),
  steps: [
    { kind: "fixed", text: "Quý I/2024", due: day("2024-03-31"), rule: "endOfPeriod", tentative: false },
  ],
});

export const ROWS: readonly StatusRow[] = [
  { ordinal: "1", content: "Rà soát văn bản", at: at(5, 4),
    deadline: deadline("Thực hiện thường xuyên", { steps: [{ kind: "ongoing", text: "Thực hiện thường xuyên" }] }),
    status: { status: "noDate", due: null, daysLeft: null, because: "ongoing" } },
  { ordinal: "2", content: "Ban hành kế hoạch", at: at(6, 4), deadline: quarterOne,
    status: { status: "overdue", due: day("2024-03-31"), daysLeft: -5, because: "date" } },
  { ordinal: "3", content: "Tập huấn cho cán bộ một cửa các xã, thị trấn", at: at(7, 4), deadline: quarterOne,
    status: { status: "doneOnTime", due: day("2024-03-31"), daysLeft: null, because: "date" } },
]; // prettier-ignore

const account = (name: string, over: Partial<FileAccount>): FileAccount => ({
  file: name, name, outcome: "merged", unit: null, unitName: null, unitFrom: null,
  candidates: [], receivedOn: null, receivedFrom: null, late: false, rows: 0, ...over,
}); // prettier-ignore

export const MERGE_RESULT: MergeResult = {
  plan: planOf([{
    file: "ke-hoach.xlsx", sheet: "Kế hoạch", title: APPENDIX.title, attachedTo: "", layout: "tasks",
    table: { sheet: "Kế hoạch", top: 3, left: 0, bottom: 40, right: 4 }, headerRows: [3, 3],
    columns: APPENDIX.columns, sections: [], tasks: [], textAbove: [], repeatedHeaderRows: [], textBetween: [], textBelow: [],
  }]),
  on: day("2024-04-05"),
  dueOn: day("2024-03-25"),
  files: [
    account("cong-an.xlsx", { unit: "cong-an", unitName: "Công an huyện", rows: 20, late: true }),
    account("noi-vu.xlsx", { unit: "noi-vu", unitName: "Phòng Nội vụ", rows: 11 }),
    account("noi-vu (cũ).xlsx", { outcome: "superseded", reason: { code: "supersededBy", other: "noi-vu.xlsx" } }),
    account("mat-khau.xlsx", { outcome: "rejected", reason: { code: "encrypted" } }),
    account("bao-cao-2003.xls", { outcome: "rejected", reason: { code: "oldXls" } }),
  ],
  expected: [
    { unit: "cong-an", name: "Công an huyện" },
    { unit: "noi-vu", name: "Phòng Nội vụ" },
    { unit: "tu-phap", name: "Phòng Tư pháp" },
  ],
  missing: [{ unit: "tu-phap", name: "Phòng Tư pháp" }],
  tasks: [
    { id: "1", ordinal: "1", section: "I", content: "Rà soát", lead: "Công an huyện", coordinating: "",
      deadline: "", due: null, status: "noDate", daysLeft: null, because: "ongoing", awaited: [], entries: [], changes: [], source: at(5, 1),
      conflicts: [{ field: "progress", unit: "cong-an", unitName: "Công an huyện", versions: [] }] },
  ],
  unplaced: [{ text: "Việc khác", cells: [], unit: "noi-vu", unitName: "Phòng Nội vụ", source: at(30, 1, "Biểu", "noi-vu.xlsx") }],
  issues: [
    { code: "rowUnplaced", severity: "warning", at: at(30, 1, "Biểu", "noi-vu.xlsx"), params: { text: "Việc khác" } },
  ],
  totals: { files: 5, merged: 2, rejected: 2, superseded: 1, duplicate: 0, ignored: 0, missing: 1,
    rowsRead: 31, rowsPlaced: 30, rowsUnplaced: 1 },
  counts: { doneOnTime: 0, doneLate: 0, inTime: 0, dueSoon: 0, overdue: 0, noDate: 1 },
  rate: { doneOfDue: 0, due: 0 },
}; // prettier-ignore

const NO_EDITS = { edits: [] };

const ON_NEW_SHEET = { sheet: "Phụ lục", copySheet: null };

export const CONVERSION: ConversionPreparation = {
  kind: "conversion",
  plan: NO_EDITS,
  sheet: "Kế hoạch",
  copySheet: "Kế hoạch (bản gốc)",
  isDone: false,
  formulas: 0,
  notInPlace: null,
  doubtful: [],
  left: [],
  stayed: [],
  diff: {
    columns: [
      { before: { heading: "TT", col: 0 }, after: { heading: "TT", col: 0, isHidden: false } },
      {
        before: { heading: "Cơ quan chủ trì", col: 2 },
        after: { heading: "Đơn vị chủ trì", col: 2, isHidden: false },
      },
      { before: null, after: { heading: "Mã nhiệm vụ", col: 5, isHidden: true } },
      { before: { heading: "Cột thừa", col: 7 }, after: null },
    ],
    rows: [
      { part: "text", change: "same", from: 0, to: 0, text: "PHỤ LỤC", cells: [] },
      {
        part: "section",
        change: "changed",
        from: 4,
        to: 4,
        text: "I | Về pháp lý (3 nhiệm vụ)",
        cells: [{ heading: "", before: "I | Về pháp lý (5 nhiệm vụ)", after: "I | Về pháp lý (3 nhiệm vụ)" }],
      },
      {
        part: "task",
        change: "changed",
        from: 5,
        to: 5,
        text: "1. Rà soát văn bản",
        cells: [{ heading: "TT", before: "01.", after: "1" }],
      },
      { part: "heading", change: "removed", from: 20, to: null, text: "TT | Nội dung", cells: [] },
    ],
  },
};
const ONE_EDIT: EditPlan = { edits: [{ kind: "activate", sheet: "Kế hoạch" }] };

export interface InMemoryServices extends PaneServices {
  readonly calls: string[];
}

/** `over` replaces what a test looks at; a merge can be held at half way with `holdMerge`. */
const DOUBT: Doubt = {
  code: "cellBoundaryUnsure",
  severity: "warning",
  at: at(7, 1),
  params: {
    ordinal: "19",
    columns: ["Nội dung", "Chủ trì"],
    cells: [at(7, 1), at(7, 2)],
    chosen: ["Tập huấn cho Công an", "huyện; Phòng Tư pháp"],
    alternative: ["Tập huấn cho", "Công an huyện; Phòng Tư pháp"],
    alternatives: [["Tập huấn cho", "Công an huyện; Phòng Tư pháp"]],
  },
};
const BROUGHT_IN: BringInPreparation = {
  ...CONVERSION,
  ...ON_NEW_SHEET,
  kind: "bringIn",
  from: "",
  brought: { grids: [], issues: [] },
  title: "PHỤ LỤC NHIỆM VỤ",
  tasks: 72,
  sections: 10,
  columns: [
    { col: 0, header: "TT", role: "ordinal" },
    { col: 1, header: "Nội dung", role: "content" },
    { col: 2, header: "Ai làm", role: "other" },
  ],
  doubts: [DOUBT],
  doubtful: [at(7, 1), at(7, 2)],
  left: [{ raw: "12", at: at(20, 0) }],
  issues: [],
};

export function inMemoryServices(
  over: Partial<PaneServices> = {},
  { holdMerge = false }: { holdMerge?: boolean } = {},
): InMemoryServices {
  const calls: string[] = [];
  const written: Preparation[] = [];
  return {
    calls,
    language: "vi",
    today: () => day("2024-04-05"),
    inspect: () => Promise.resolve({ ...OVERVIEW }), // read anew: what is shown of it is looked for again
    chooseTable: (place) => {
      calls.push(`chooseTable ${place ? `${place.sheet} ${place.top}` : "plan"}`);
    },
    prepareConversion: (layout, place) => {
      calls.push(`prepareConversion ${layout} ${place}`);
      return Promise.resolve({ ...CONVERSION, ...(place === "newSheet" ? ON_NEW_SHEET : {}) });
    },
    prepareBringIn: ({ name, content }) => {
      calls.push(`prepareBringIn ${name} ${typeof content}`);
      return Promise.resolve({ ...BROUGHT_IN, from: name });
    },
    settleBringIn: (preparation, chosen) => {
      calls.push(`settleBringIn ${chosen.map(({ texts }) => texts.join(" | ")).join("; ")}`);
      const doubts = chosen.length > 0 ? [] : preparation.doubts;
      return Promise.resolve({ ...preparation, doubts, doubtful: [] });
    },
    prepareHeading: (header, role) => {
      calls.push(`prepareHeading ${header} ${role}`);
      return Promise.resolve({ kind: "heading", plan: NO_EDITS, sheet: "Cấu hình" });
    },
    prepareFix: (fix) => {
      calls.push(`prepareFix ${fix}`);
      const cells =
        fix === "letters" ? [{ at: at(5, 1), before: "Thƣờng xuyên", after: "Thường xuyên" }] : [];
      const isCellwise = fix !== "numbers";
      return Promise.resolve({
        kind: "fix",
        fix,
        plan: NO_EDITS,
        sheets: ["Kế hoạch"],
        cells,
        isCellwise,
        formulas: 0,
      });
    },
    prepareLayout: (template) => {
      calls.push(`prepareLayout ${template}`);
      return Promise.resolve({
        kind: "layout",
        plan: NO_EDITS,
        sheet: "Danh mục nhiệm vụ",
        headings: ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"],
      });
    },
    check: () =>
      Promise.resolve({
        issues: ISSUES,
        findings: [],
        tasks: 31,
        units: { found: 80, decided: 78, left: 0 },
        deadlines: { found: 31, read: 30 },
      }),
    prepareUnitFixes: (fixes) => {
      for (const { finding, name, places } of fixes)
        calls.push(`prepareUnitFix ${finding.text} → ${name} × ${places.length}`);
      return Promise.resolve({
        kind: "unitFix",
        plan: ONE_EDIT,
        sheets: ["Kế hoạch"],
        notFound: [],
        formulas: 0,
      });
    },
    prepareUnitDecision: (decision) => {
      calls.push(`prepareUnitDecision ${JSON.stringify(decision)}`);
      return Promise.resolve({ kind: "unitDecision", plan: ONE_EDIT, sheet: "Tên gọi khác" });
    },
    registryWork: () => Promise.resolve(inMemoryRegistryWork(calls)),
    unitChoices: () =>
      Promise.resolve([
        { unit: "tu-phap", name: "Phòng Tư pháp", label: "Phòng Tư pháp" },
        { unit: "noi-vu", name: "Phòng Nội vụ", label: "Phòng Nội vụ" },
      ]),
    periodPresets: REPORT_PERIODS,
    reportLines: () =>
      Promise.resolve({ lines: ["Báo cáo tháng: trước ngày 15 hằng tháng"], source: "plan", unread: [] }),
    prepareSchedule: ({ lines, preset, from, until }) => {
      calls.push(`prepareSchedule ${preset.id} ${from} ${until}`);
      const { rules, unread } = readReportLines(lines);
      const reports = nextReports(rules, { on: from, until, preset });
      const plan = ONE_EDIT;
      return Promise.resolve({ kind: "schedule", plan, sheet: "Lịch báo cáo", rules, unread, reports, yearsMissing: [], ics: "" }); // prettier-ignore
    },
    reportsAround: () => Promise.resolve([]),
    holidays: () =>
      Promise.resolve({
        source: "shipped",
        holidays: { off: [{ date: day("2024-04-18"), name: "Giỗ Tổ" }], worked: [] },
        years: [2024],
      }),
    prepareHolidays: () => Promise.resolve({ kind: "holidays", plan: ONE_EDIT, sheet: "Ngày nghỉ" }),
    prepareStatus: ({ on, soonDays, withNotes }) => {
      calls.push(`prepareStatus ${on} ${soonDays}`);
      return Promise.resolve({
        kind: "status",
        plan: NO_EDITS,
        sheets: ["Kế hoạch"],
        on,
        columns: ["Hạn", "Tình trạng", "Còn lại (ngày)"],
        rows: ROWS,
        counts: { doneOnTime: 1, doneLate: 0, inTime: 0, dueSoon: 0, overdue: 1, noDate: 1 },
        rate: { doneOfDue: 1, due: 2 },
        doneWithoutDay: 0,
        withNotes,
        notesKept: 0,
        formulas: 0,
        boxedIn: [],
        issues: [],
      });
    },
    prepareMerge: (files: readonly PickedFile[], { on, dueOn, onProgress, signal }: MergeOptions) => {
      calls.push(`prepareMerge ${files.map(({ path }) => path).join(",")} ${on} ${dueOn}`);
      onProgress({ stage: "reading", done: 1, total: 2 });
      const done: MergePreparation = {
        kind: "merge",
        plan: NO_EDITS,
        result: MERGE_RESULT,
        sheets: ["Tổng hợp", "Tình hình nộp", "Cần xem lại"],
      };
      if (!holdMerge) return Promise.resolve(done);
      return new Promise((_done, fail) => {
        signal.addEventListener("abort", () => {
          fail(new AppError("cancelled"));
        });
      });
    },
    apply: (preparation) => {
      calls.push(`apply ${preparation.kind}`);
      written.push(preparation);
      return Promise.resolve();
    },
    undoable: () => {
      const last = written.at(-1);
      return last ? { kind: last.kind, sheets: sheetsOf(last) } : null;
    },
    undoLast: () => {
      calls.push(`undo ${written.pop()?.kind}`);
      return Promise.resolve();
    },
    select: ({ sheet, row, col }) => {
      calls.push(`select ${sheet} ${row} ${col}`);
      return Promise.resolve();
    },
    sampleFiles: null,
    unitName: (id) => id,
    ...over,
  };
}
