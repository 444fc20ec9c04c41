// A small world for merge tests: a plan of six tasks, five units, and returns drawn as rows of text.
// Its table reader and its unit reader are its own, so that merging is tested on nothing but merging.
import type { Appendix, Column, ColumnRole, Field, Section, Task } from "../../../src/core/appendix/types";
import { planOf } from "../../../src/core/appendix/planOf";
import { cellAt, numberCell, textCell, type Cell, type Grid } from "../../../src/core/base/cell";
import { cellText } from "../../../src/core/base/cellText";
import type { PlainDate } from "../../../src/core/base/date";
import { cleanText, wordKey } from "../../../src/core/base/text";
import { mergeReturns, type MergedReturns } from "../../../src/core/merge/mergeReturns";
import type {
  MergeInput,
  MergeReaders,
  ReturnedFile,
  UnitGuess,
  UnitRef,
} from "../../../src/core/merge/types";

export const day = (text: string): PlainDate => text as PlainDate;

/** Short names, without tones too; `above` is the body that stands over it in letterheads. */
export const UNITS: readonly (UnitRef & { above?: string })[] = [
  { unit: "huyen", name: "UBND huyện Hậu Lộc" },
  { unit: "tu-phap", name: "Phòng Tư pháp", above: "huyen" },
  { unit: "noi-vu", name: "Phòng Nội vụ", above: "huyen" },
  { unit: "hoa-loc", name: "UBND xã Hoa Lộc", above: "huyen" },
  { unit: "minh-loc", name: "UBND xã Minh Lộc", above: "huyen" },
];

const HEADINGS: Readonly<Record<string, ColumnRole>> = {
  TT: "ordinal",
  "Nội dung": "content",
  "Chủ trì": "lead",
  "Thời hạn": "deadline",
  "Tiến độ": "progress",
  "Kết quả": "result",
  "Ngày xong": "completedOn",
  "Khó khăn": "difficulty",
  "Đề xuất": "proposal",
  "Ghi chú": "note",
  Mã: "taskId",
};

export const HEADER = ["TT", "Nội dung", "Chủ trì", "Thời hạn", "Tiến độ", "Kết quả", "Ngày xong"];

export type Value = string | number | null;

const toCell = (value: Value): Cell =>
  value === null ? textCell("") : typeof value === "number" ? numberCell(value) : textCell(value);

export function gridOf(file: string, rows: readonly (readonly Value[])[], sheet = "Sheet1"): Grid {
  return { file, sheet, top: 0, left: 0, rows: rows.map((row) => row.map(toCell)), merges: [] };
}

/** A table begins at the row whose first cell is "TT" and ends at the first empty row. */
export function tableOf(grid: Grid): Appendix | null {
  const top = grid.rows.findIndex((row) => row.some((cell) => cellText(cell) === "TT"));
  if (top < 0) return null;
  const field = (row: number, col: number): Field => ({
    raw: cleanText(cellText(cellAt(grid, row, col))),
    at: { file: grid.file, sheet: grid.sheet, row, col },
  });
  const columns = grid.rows[top]!.map((cell, col): Column => {
    const header = cellText(cell);
    return { role: HEADINGS[header] ?? "other", header, col };
  });
  const sections: Section[] = [];
  const tasks: Task[] = [];
  let row = top + 1;
  for (; row < grid.rows.length; row++) {
    const fields = columns.map((column) => ({ column, field: field(row, column.col) }));
    if (fields.every((f) => f.field.raw === "")) break;
    const of = (role: ColumnRole): Field | undefined => fields.find((f) => f.column.role === role)?.field;
    const ordinal = of("ordinal")?.raw ?? "";
    const content = of("content")?.raw ?? "";
    if (/^[IVX]+$/.test(ordinal)) {
      sections.push({
        ordinal,
        title: content,
        declaredCount: null,
        at: field(row, 0).at,
        extras: fields.slice(2).flatMap((f) => (f.field.raw === "" ? [] : [f.field])),
      });
      continue;
    }
    const section = sections.at(-1)?.ordinal ?? null;
    tasks.push({
      id: of("taskId")?.raw || `${section}/${ordinal}`,
      ordinal: ordinal || null,
      section,
      rows: [row, row],
      fields: Object.fromEntries(
        fields.filter((f) => f.column.role !== "other").map((f) => [f.column.role, f.field]),
      ),
      others: fields
        .filter((f) => f.column.role === "other" && f.field.raw !== "")
        .map((f) => ({ header: f.column.header, field: f.field })),
    });
  }
  const textAbove = grid.rows
    .slice(0, top)
    .flatMap((cells, r) => cells.map((_, c) => field(r, c)))
    .filter((f) => f.raw !== "");
  return {
    file: grid.file,
    sheet: grid.sheet,
    title: textAbove.find((f) => f.raw.startsWith("PHỤ LỤC"))?.raw ?? "",
    attachedTo: "",
    layout: "tasks",
    table: { sheet: grid.sheet, top, left: 0, bottom: row - 1, right: columns.length - 1 },
    headerRows: [top, top],
    repeatedHeaderRows: [],
    columns,
    sections,
    tasks,
    textAbove,
    textBetween: [],
    textBelow: [],
  };
}

export const PLAN_TABLE: readonly (readonly Value[])[] = [
  ["I", "Pháp lý"],
  ["1", "Rà soát văn bản quy phạm", "Phòng Tư pháp", "Quý I/2024"],
  ["2", "Ban hành quy chế phối hợp", "Phòng Nội vụ", "Tháng 5/2024"],
  ["3", "Báo cáo định kỳ", "Phòng Nội vụ", "Thường xuyên"],
  ["II", "Dịch vụ công"],
  ["4", "Số hóa hồ sơ lưu trữ", "UBND các xã", "Quý II/2024"],
  ["5", "Báo cáo định kỳ", "UBND các xã", "Thường xuyên"],
  ["6", "Tập huấn cán bộ xã", "Phòng Nội vụ", "Tháng 9/2024"],
];

export const PLAN = planOf([
  tableOf(
    gridOf("plan.xlsx", [["UBND HUYỆN HẬU LỘC"], ["PHỤ LỤC NHIỆM VỤ NĂM 2024"], HEADER, ...PLAN_TABLE]),
  )!,
]);

const guessOf = (hits: readonly UnitRef[]): UnitGuess =>
  hits.length === 1
    ? { unit: { unit: hits[0]!.unit, name: hits[0]!.name }, candidates: [] }
    : { unit: null, candidates: hits.map(({ unit, name }) => ({ unit, name })) };

/** "UBND" alone could be any; a name without its first word is only a suggestion. */
const fullKey = (text: string): string => wordKey(text.replace(/ủy ban nhân dân/iu, "UBND"));

export const readers: MergeReaders = {
  isOriginal: () => false,
  readTables: (sheets) => sheets.flatMap((sheet) => tableOf(sheet) ?? []),
  identify: (text) => {
    const key = fullKey(text);
    const exact = UNITS.filter((unit) => wordKey(unit.name) === key);
    if (exact.length > 0) return guessOf(exact);
    const near = UNITS.filter((unit) => wordKey(unit.name).endsWith(` ${key}`));
    return { unit: null, candidates: near.map(({ unit, name }) => ({ unit, name })) };
  },
  findUnit: (text) => guessOf(UNITS.filter((unit) => fullKey(text).includes(wordKey(unit.name)))),
  unitName: (id) => UNITS.find((unit) => unit.unit === id)?.name ?? id,
  isUnder: (unit, above) => UNITS.find((u) => u.unit === unit)?.above === above,
  standingOf: () => ({
    status: "noDate",
    due: null,
    daysLeft: null,
    because: "empty",
    awaited: [],
    issues: [],
  }),
};

export interface ReturnSketch {
  readonly name: string;
  /** Lines above the table. */
  readonly above?: readonly (readonly Value[])[];
  readonly header?: readonly string[];
  readonly rows?: readonly (readonly Value[])[];
  readonly sheets?: readonly Grid[];
  readonly hiddenSheets?: readonly Grid[];
  readonly digest?: string;
  readonly modifiedOn?: string;
  readonly fileTimeOn?: string;
  readonly fault?: "truncated" | "encrypted";
}

/** The plan's rows with what one unit reports, by task ordinal. */
export function rowsWith(reported: Readonly<Record<string, readonly Value[]>>): Value[][] {
  return PLAN_TABLE.map((row) => [...row, ...(reported[String(row[0])] ?? [])]);
}

export function returned(sketch: ReturnSketch): ReturnedFile {
  const { name, above = [], header = HEADER, rows = rowsWith({}) } = sketch;
  const sheets = sketch.sheets ?? [gridOf(name, [...above, header, ...rows])];
  return {
    file: name,
    name,
    digest: sketch.digest ?? `digest of ${name}`,
    modifiedOn: sketch.modifiedOn ? day(sketch.modifiedOn) : null,
    fileTimeOn: sketch.fileTimeOn ? day(sketch.fileTimeOn) : null,
    content: sketch.fault
      ? { ok: false, fault: sketch.fault }
      : { ok: true, sheets, hiddenSheets: sketch.hiddenSheets ?? [] },
  };
}

export const EXPECTED: readonly UnitRef[] = UNITS.slice(1).map(({ unit, name }) => ({ unit, name }));

export function merge(files: readonly ReturnedFile[], more: Partial<MergeInput> = {}): MergedReturns {
  return mergeReturns(
    { plan: PLAN, files, expected: EXPECTED, on: day("2024-06-20"), dueOn: day("2024-06-14"), ...more },
    readers,
  );
}
