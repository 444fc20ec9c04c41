// An appendix as it was read: what each cell says and where. Readings (units, dates) lie beside it.
import type { CellRef, FileId, Region } from "../base/cell";

export type ColumnRole =
  | "ordinal" // TT, STT
  | "content" // Nội dung nhiệm vụ, Mô hình
  | "lead" // Đơn vị chủ trì
  | "coordinating" // Đơn vị phối hợp
  | "deadline" // Thời gian hoàn thành
  | "platform" // Nền tảng
  | "result" // Kết quả thực hiện
  | "progress" // Tiến độ, tình trạng mà đơn vị báo cáo
  | "completedOn" // Ngày hoàn thành
  | "difficulty" // Khó khăn, vướng mắc
  | "proposal" // Đề xuất, kiến nghị
  | "note" // Ghi chú
  | "due" // Hạn (cột của phần mềm)
  | "status" // Tình trạng (cột của phần mềm)
  | "daysLeft" // Còn lại (ngày) (cột của phần mềm)
  | "taskId" // mã ẩn của dòng
  | "team" // Đoàn kiểm tra
  | "members" // Thành phần đoàn
  | "inspected" // Đơn vị được kiểm tra
  | "other"; // kept, with its heading

export type LayoutKind = "tasks" | "models" | "inspection" | "outline" | "progress";

/** Heading texts (folded with `wordKey`) by role, from seeds/headings.json. */
export type HeadingWordings = Readonly<Partial<Record<ColumnRole, readonly string[]>>>;

export interface Column {
  readonly role: ColumnRole;
  /** The heading as written; two-row headings are joined with " / ". */
  readonly header: string;
  /** 0-based sheet column. */
  readonly col: number;
}

/** What the sheet says and where; never rewritten. `raw` is `cleanText` of the cell's shown text. */
export interface Field {
  readonly raw: string;
  readonly at: CellRef;
  /** The cell's letters were not composed (NFD) or were the PDF's ƣ; `raw` has them mended. */
  readonly mended?: true;
}

export interface Section {
  /** "I", "II", "1.1"; "" when the heading row has no number. */
  readonly ordinal: string;
  readonly title: string;
  /** From "(29 nhiệm vụ)" or the like in the heading row. */
  readonly declaredCount: number | null;
  /** The cell of the title. */
  readonly at: CellRef;
  /** Further cells of the heading row (a note, a number), in column order. */
  readonly extras: readonly Field[];
}

export interface Task {
  /** The hidden id where the sheet has one, else a key made of section and ordinal that is unique here. */
  readonly id: string;
  readonly ordinal: string | null;
  /** Ordinal of the section it stands in, null above the first. */
  readonly section: string | null;
  /** 0-based sheet rows, inclusive. */
  readonly rows: readonly [first: number, last: number];
  readonly fields: Readonly<Partial<Record<ColumnRole, Field>>>;
  /** Cells of columns with role `other`, in column order. */
  readonly others: readonly { readonly header: string; readonly field: Field }[];
}

/** Where a table begins: which of several is meant. */
export type TablePlace = Pick<Region, "sheet" | "top" | "left">;

export interface Appendix {
  readonly file: FileId;
  readonly sheet: string;
  readonly title: string;
  /** "(Kèm theo Kế hoạch số …)" without its brackets' outer spaces. */
  readonly attachedTo: string;
  readonly layout: LayoutKind;
  /** From the first heading row to the last task row. */
  readonly table: Region;
  readonly headerRows: readonly [first: number, last: number];
  /** Rows inside the table that say the heading again (page breaks). */
  readonly repeatedHeaderRows: readonly number[];
  readonly columns: readonly Column[];
  readonly sections: readonly Section[];
  readonly tasks: readonly Task[];
  /** Lines above and below the table (letterhead, place and date, signatures), each with its place. */
  readonly textAbove: readonly Field[];
  /** Rows inside the table that are neither task nor section: page numbers, sums, unused numbers. */
  readonly textBetween: readonly Field[];
  readonly textBelow: readonly Field[];
}

/** What is worked with as one: an appendix, or several tables of a workbook that make one plan together. */
export interface Plan {
  readonly file: FileId;
  readonly title: string;
  readonly attachedTo: string;
  readonly layout: LayoutKind;
  /** In the order of the sheets, on each of them from top to bottom. */
  readonly parts: readonly Appendix[];
  /** The part with most tasks. */
  readonly main: Appendix;
  /** Those of all parts, in their order; each id stands once. */
  readonly tasks: readonly Task[];
}

/** A column of a standard layout (seeds/layouts.json). */
export interface LayoutColumn {
  readonly role: ColumnRole;
  readonly heading: string;
  /** In characters of the default font. */
  readonly width: number;
}

export interface AppendixLayout {
  readonly kind: LayoutKind;
  /** As the user is offered it. */
  readonly name: string;
  /** What a section counts: "3 nhiệm vụ", "3 mô hình"; "" where headings have no count. */
  readonly countNoun: string;
  readonly columns: readonly LayoutColumn[];
  /** Rows are at least so many lines high: room for an answer. */
  readonly leastLines?: number;
}

/** What a new sheet of a layout begins with, to be written over. */
export interface LayoutTemplate {
  /** As the user asks for it: a layout's kind, or one of several templates of the kind. */
  readonly id: string;
  readonly kind: LayoutKind;
  readonly name: string;
  readonly title: string;
  /** A section without a title has no heading row. */
  readonly sections: readonly {
    readonly ordinal: string;
    readonly title: string;
    readonly rows: readonly string[];
  }[];
}

/** seeds/layouts.json. */
export interface LayoutSeed {
  readonly layouts: readonly AppendixLayout[];
  readonly templates: readonly LayoutTemplate[];
  /** Columns for values that a layout has no place for, so that nothing is lost. */
  readonly furtherColumns: readonly LayoutColumn[];
}
