// What will be printed and how; kept as set, used only when the workbook is saved.
import type { Region } from "./region";

export interface PageLayout {
  readonly orientation: string;
  readonly paperSize: string;
  /** Points. */
  readonly margins: Readonly<Record<MarginSide, number>>;
  readonly zoom: Readonly<{ scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number }>;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly firstPageNumber: number | "";
  readonly printOrder: string;
  readonly headersFooters: Readonly<Record<HeaderFooterPart, string>>;
  readonly printArea: Region | null;
  readonly titleRows: Region | null;
  readonly titleColumns: Region | null;
}

export type MarginSide = "left" | "right" | "top" | "bottom" | "header" | "footer";
export type HeaderFooterPart =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

export const DEFAULT_PAGE_LAYOUT: PageLayout = {
  orientation: "Portrait",
  paperSize: "A4",
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  firstPageNumber: "",
  printOrder: "DownThenOver",
  headersFooters: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
  printArea: null,
  titleRows: null,
  titleColumns: null,
};
