// Looks and page set-up drawn through Office.js.
import type { Region } from "../core/base/cell";
import { FONT_NAME, LOOKS, MARGINS_MM } from "../core/base/look";
import type { PageSetup, StyleName } from "../core/base/edit";
import { hasPageLayout } from "./excelSupport";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
const POINTS_PER_MM = 72 / 25.4;

function capitalised<Word extends string>(word: Word): Capitalize<Word> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<Word>;
}

export function applyLook(range: Excel.Range, style: StyleName): void {
  const look = LOOKS[style];
  if (!look) {
    range.clear("Formats");
    return;
  }
  const { format } = range;
  format.font.name = FONT_NAME;
  format.font.size = look.size;
  format.font.bold = look.bold ?? false;
  format.font.italic = look.italic ?? false;
  format.font.color = look.color;
  if (look.fill) format.fill.color = look.fill;
  format.wrapText = look.wrap;
  format.horizontalAlignment = capitalised(look.horizontal);
  format.verticalAlignment = capitalised(look.vertical);
  if (look.border) {
    for (const side of SIDES) format.borders.getItem(side).style = "Continuous";
  }
}

export function setPage(sheet: Excel.Worksheet, setup: PageSetup): void {
  if (!hasPageLayout()) return;
  const { pageLayout } = sheet;
  const paper = setup.paper ?? "A4";
  const margins = MARGINS_MM[paper];
  pageLayout.orientation = capitalised(setup.orientation);
  pageLayout.paperSize = paper;
  pageLayout.topMargin = margins.top * POINTS_PER_MM;
  pageLayout.bottomMargin = margins.bottom * POINTS_PER_MM;
  pageLayout.leftMargin = margins.left * POINTS_PER_MM;
  pageLayout.rightMargin = margins.right * POINTS_PER_MM;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (setup.repeatRows) {
    const [first, last] = setup.repeatRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  if (setup.printArea) setPrintArea(sheet, setup.printArea);
  pageLayout.headersFooters.defaultForAllPages.centerHeader = "&P";
}

/** Office.js cannot take a print area away; of the whole sheet Excel prints what is used, as without one. */
export function setPrintArea(sheet: Excel.Worksheet, area: Region | null): void {
  if (!hasPageLayout()) return;
  if (!area) {
    sheet.pageLayout.setPrintArea(sheet.getRange());
    return;
  }
  const { top, left, bottom, right } = area;
  sheet.pageLayout.setPrintArea(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
}
