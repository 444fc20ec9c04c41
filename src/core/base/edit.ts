// What is to be done to a workbook, with every value already computed: applying computes nothing, and the
// inverse is known before the first cell is written.
import { EMPTY, type Cell, type CellRef, type Region } from "./cell";
import type { CellBlock } from "./cellBlock";

/** Named looks; each adapter knows how to draw them. `plain` is a cell never touched. */
export type StyleName =
  | "plain"
  | "title"
  | "attachedTo"
  | "letterhead"
  | "text"
  | "header"
  | "section"
  | "sectionNumber"
  | "body"
  | "bodyCentered"
  | "date"
  | "number"
  | "percent"
  | "note"
  | "good"
  | "warning"
  | "bad"
  | "muted"
  | "label";

export type Paper = "A4" | "A3";

export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  /** A4 without, with the margins of decree 30/2020; A3 is for wide tables and has narrower ones. */
  readonly paper?: Paper;
  /** 0-based rows repeated on every page. */
  readonly repeatRows?: readonly [first: number, last: number];
  readonly printArea?: Region;
}

/** Cells that hold exactly `text` look like `style`. */
export interface TextColour {
  readonly text: string;
  readonly style: StyleName;
}

export type Edit =
  | { readonly kind: "addSheet"; readonly sheet: string }
  /** Only ever the inverse of `addSheet`. The sheet goes only while it holds what `blocks` left on it, no more and no less. */
  | { readonly kind: "removeSheet"; readonly sheet: string; readonly blocks: readonly CellBlock[] }
  /** Changes nothing: the plan was computed from these cells, and holds only while they stand there. */
  | ({ readonly kind: "expectCells" } & CellBlock)
  /** `before` and `after` have the shape of `region`, row by row. */
  | {
      readonly kind: "setCells";
      readonly region: Region;
      readonly before: readonly (readonly Cell[])[];
      readonly after: readonly (readonly Cell[])[];
    }
  | {
      readonly kind: "setStyle";
      readonly region: Region;
      readonly before: StyleName;
      readonly after: StyleName;
    }
  | { readonly kind: "merge"; readonly region: Region }
  | { readonly kind: "unmerge"; readonly region: Region }
  /** Widths in characters of the default font; null is the sheet's standard width. */
  | {
      readonly kind: "setWidth";
      readonly sheet: string;
      readonly col: number;
      readonly before: number | null;
      readonly after: number | null;
    }
  /** Heights in points; null is automatic. */
  | {
      readonly kind: "setHeight";
      readonly sheet: string;
      readonly row: number;
      readonly before: number | null;
      readonly after: number | null;
    }
  | { readonly kind: "freezeRows"; readonly sheet: string; readonly before: number; readonly after: number }
  | { readonly kind: "pageSetup"; readonly sheet: string; readonly setup: PageSetup }
  /** Null prints the whole sheet. */
  | {
      readonly kind: "setPrintArea";
      readonly sheet: string;
      readonly before: Region | null;
      readonly after: Region | null;
    }
  /**
   * Colours that follow the text when rows are sorted (conditional formats). Only rules for the texts of
   * `before` and `after` are touched: a person's own stay.
   */
  | {
      readonly kind: "colourTexts";
      readonly region: Region;
      readonly before: readonly TextColour[];
      readonly after: readonly TextColour[];
    }
  /** The note on a cell; null is none. */
  | {
      readonly kind: "setNote";
      readonly at: CellRef;
      readonly before: string | null;
      readonly after: string | null;
    }
  | {
      readonly kind: "hideColumn";
      readonly sheet: string;
      readonly col: number;
      readonly before: boolean;
      readonly after: boolean;
    }
  /** A name for a region, known in the whole workbook; null is no such name. */
  | {
      readonly kind: "nameRegion";
      readonly name: string;
      readonly before: Region | null;
      readonly after: Region | null;
    }
  /** A drop-down list whose items stand in a region; any other text may still be typed. Null is no list. */
  | {
      readonly kind: "offerList";
      readonly region: Region;
      readonly before: Region | null;
      readonly after: Region | null;
    }
  | { readonly kind: "activate"; readonly sheet: string };

export interface EditPlan {
  /** In the order in which they are carried out. */
  readonly edits: readonly Edit[];
}

function inverseOf(edit: Edit, plan: EditPlan): Edit | null {
  switch (edit.kind) {
    case "addSheet":
      return { kind: "removeSheet", sheet: edit.sheet, blocks: blocksOn(edit.sheet, plan) };
    case "removeSheet":
      throw new Error("bug: the inverse of removing a sheet is not known");
    case "setCells":
      return { ...edit, before: edit.after, after: edit.before };
    case "setStyle":
      return { ...edit, before: edit.after, after: edit.before };
    case "merge":
      return { kind: "unmerge", region: edit.region };
    case "unmerge":
      return { kind: "merge", region: edit.region };
    case "setWidth":
      return { ...edit, before: edit.after, after: edit.before };
    case "setHeight":
      return { ...edit, before: edit.after, after: edit.before };
    case "freezeRows":
      return { ...edit, before: edit.after, after: edit.before };
    case "setPrintArea":
      return { ...edit, before: edit.after, after: edit.before };
    case "colourTexts":
      return { ...edit, before: edit.after, after: edit.before };
    case "setNote":
      return { ...edit, before: edit.after, after: edit.before };
    case "hideColumn":
      return { ...edit, before: edit.after, after: edit.before };
    case "nameRegion":
      return { ...edit, before: edit.after, after: edit.before };
    case "offerList":
      return { ...edit, before: edit.after, after: edit.before };
    case "expectCells":
    case "pageSetup": // belongs to sheets that the plan itself adds, and goes with them
    case "activate":
      return null;
  }
}

function blocksOn(sheet: string, { edits }: EditPlan): CellBlock[] {
  return edits.flatMap((edit) =>
    edit.kind === "setCells" && edit.region.sheet === sheet
      ? [{ region: edit.region, cells: edit.after }]
      : [],
  );
}

/** The sheet that an edit is about; a name that is taken away has none. */
export function sheetOfEdit(edit: Edit): string | null {
  if ("region" in edit) return edit.region.sheet;
  if (edit.kind === "setNote") return edit.at.sheet;
  if (edit.kind === "nameRegion") return (edit.after ?? edit.before)?.sheet ?? null;
  return edit.sheet;
}

/** The plan that takes everything back. Edits inside a sheet that goes away as a whole are left out. */
export function inversePlan(plan: EditPlan): EditPlan {
  const added = new Set(plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])));
  const edits: Edit[] = [];
  for (const edit of [...plan.edits].reverse()) {
    const isGone = added.has(sheetOfEdit(edit) ?? "");
    if (isGone && edit.kind !== "addSheet" && edit.kind !== "nameRegion") continue;
    const inverse = inverseOf(edit, plan);
    if (inverse) edits.push(inverse);
  }
  return { edits };
}

/** A block of new cells where nothing was before (`before` is all empty). */
export function setNewCells(
  sheet: string,
  top: number,
  left: number,
  after: readonly (readonly Cell[])[],
): Extract<Edit, { kind: "setCells" }> {
  const width = after.reduce((widest, row) => Math.max(widest, row.length), 1);
  const filled = after.map((row) => [...row, ...Array<Cell>(width - row.length).fill(EMPTY)]);
  return {
    kind: "setCells",
    region: { sheet, top, left, bottom: top + after.length - 1, right: left + width - 1 },
    before: filled.map((row) => row.map(() => EMPTY)),
    after: filled,
  };
}
