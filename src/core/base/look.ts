// How each named style looks (decree 30/2020: Times New Roman, black), as plain data, so that the two
// workbook adapters draw the same. Fills are pale enough for black text in print and on screen.
import type { Paper, StyleName } from "./edit";

export interface Look {
  readonly bold?: true;
  readonly italic?: true;
  /** Points. */
  readonly size: number;
  /** "#RRGGBB"; absent = no fill. */
  readonly fill?: string;
  readonly color: string;
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center";
  readonly wrap: boolean;
  readonly border: boolean;
}

export const FONT_NAME = "Times New Roman";

interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Decree 30/2020 for A4: top and bottom 20–25 mm, left 30–35, right 15–20; page numbers in the top margin. */
export const MARGINS_MM: Readonly<Record<Paper, Margins>> = {
  A4: { top: 20, bottom: 20, left: 30, right: 15 },
  A3: { top: 18, bottom: 12, left: 20, right: 10 },
};

const text: Look = {
  size: 12,
  color: "#000000",
  horizontal: "general",
  vertical: "top",
  wrap: false,
  border: false,
};
const cell: Look = { ...text, wrap: true, border: true };
const centered: Look = { ...cell, horizontal: "center" };

/** Null is a cell never touched: no look of ours. */
export const LOOKS: Readonly<Record<StyleName, Look | null>> = {
  plain: null,
  title: { ...text, bold: true, size: 14, horizontal: "center", vertical: "center", wrap: true },
  attachedTo: { ...text, italic: true, size: 13, horizontal: "center", vertical: "center", wrap: true },
  letterhead: { ...text, size: 13, horizontal: "center", vertical: "center", wrap: true },
  text,
  header: { ...centered, bold: true, vertical: "center", fill: "#E7EDF5" },
  section: { ...cell, bold: true, fill: "#F5F5F5" },
  sectionNumber: { ...centered, bold: true, fill: "#F5F5F5" },
  body: cell,
  bodyCentered: centered,
  date: centered,
  number: { ...cell, horizontal: "right" },
  percent: { ...cell, horizontal: "right" },
  note: { ...text, italic: true, wrap: true },
  good: { ...cell, fill: "#DDF0DC" },
  warning: { ...cell, fill: "#FFF1CC" },
  bad: { ...cell, fill: "#FADCD9" },
  muted: { ...cell, color: "#595959" },
  label: { ...text, bold: true },
};
