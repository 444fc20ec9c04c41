// Paints what is in view: fills, grid lines, borders, text, headers, selection.
import { shownStyle } from "../model/cellRules";
import { cellRegion, columnLetters, contains, intersect, type Region } from "../model/region";
import type { Sheet } from "../model/sheet";
import { drawCellBorders, drawText, fontOf } from "./drawCell";
import { HEADER_HEIGHT, HEADER_WIDTH, type Box, type GridGeometry, type Quadrant } from "./gridGeometry";

const LINE = "#e1dfdd";
const HEADER_FILL = "#f3f2f1";
const HEADER_CHOSEN = "#d8e6dd";
const HEADER_TEXT = "#444444";
const ACCENT = "#217346";
const NOTE_MARK = "#c00000";
const NOTE_MARK_SIZE = 7;

type Context = CanvasRenderingContext2D;

function clipped(context: Context, { x, y, width, height }: Box, draw: () => void): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  draw();
  context.restore();
}

interface Visible {
  readonly region: Region;
  readonly box: Box;
}

/** Cells of the quadrant, each merge as one. */
function visibleCells(sheet: Sheet, geometry: GridGeometry, { cells }: Quadrant): Visible[] {
  const seen = new Set<Region>();
  const visible: Visible[] = [];
  for (let row = cells.top; row <= cells.bottom; row++) {
    if (geometry.rows.size(row) === 0) continue;
    for (let column = cells.left; column <= cells.right; column++) {
      if (geometry.columns.size(column) === 0) continue;
      const merge = sheet.mergeAt(row, column);
      if (merge && seen.has(merge)) continue;
      if (merge) seen.add(merge);
      const region = merge ?? { top: row, left: column, bottom: row, right: column };
      visible.push({ region, box: geometry.box(region) });
    }
  }
  return visible;
}

function drawGridLine(context: Context, { x, y, width, height }: Box): void {
  context.fillStyle = LINE;
  context.fillRect(x + width - 1, y, 1, height);
  context.fillRect(x, y + height - 1, width, 1);
}

/** Text that does not fit runs on over empty neighbours, as in Excel. */
function roomRight(sheet: Sheet, geometry: GridGeometry, { region, box }: Visible): number {
  let width = box.width;
  for (let column = region.right + 1; column < region.right + 12; column++) {
    if (sheet.contentAt(region.top, column).value !== null || sheet.mergeAt(region.top, column)) break;
    width += geometry.columns.size(column);
  }
  return width;
}

function drawQuadrant(context: Context, sheet: Sheet, geometry: GridGeometry, quadrant: Quadrant): void {
  const visible = visibleCells(sheet, geometry, quadrant);
  for (const { region, box } of visible) {
    const { fill } = shownStyle(sheet, region.top, region.left);
    if (fill) {
      context.fillStyle = fill;
      context.fillRect(box.x, box.y, box.width, box.height);
    } else if (sheet.content.showGridlines) drawGridLine(context, box);
  }
  for (const cell of visible) {
    const { top, left } = cell.region;
    const content = sheet.contentAt(top, left);
    if (content.value === null) continue;
    const style = shownStyle(sheet, top, left);
    const canRunOn =
      !style.wrapText && typeof content.value === "string" && style.horizontalAlignment !== "Center";
    drawText(context, content, style, cell.box, canRunOn ? roomRight(sheet, geometry, cell) : cell.box.width);
  }
  for (let row = quadrant.cells.top; row <= quadrant.cells.bottom; row++)
    for (const [column, cell] of sheet.content.rows.get(row) ?? [])
      if (column >= quadrant.cells.left && column <= quadrant.cells.right)
        drawCellBorders(context, sheet, row, column, cell.style, geometry);
  drawNoteMarks(context, sheet, geometry, quadrant.cells);
}

/** A red corner, as in Excel. */
function drawNoteMarks(context: Context, sheet: Sheet, geometry: GridGeometry, cells: Region): void {
  context.fillStyle = NOTE_MARK;
  for (const { row, column } of sheet.content.notes) {
    if (!contains(cells, row, column)) continue;
    const { x, y, width, height } = geometry.box(sheet.mergeAt(row, column) ?? cellRegion(row, column));
    if (width === 0 || height === 0) continue;
    const right = x + width - 1;
    context.beginPath();
    context.moveTo(right - NOTE_MARK_SIZE, y);
    context.lineTo(right, y);
    context.lineTo(right, y + NOTE_MARK_SIZE);
    context.fill();
  }
}

function drawSelection(context: Context, box: Box): void {
  context.fillStyle = "#21734618";
  context.fillRect(box.x, box.y, box.width, box.height);
  context.strokeStyle = ACCENT;
  context.lineWidth = 2;
  context.strokeRect(box.x, box.y, box.width - 1, box.height - 1);
}

function drawHeaders(
  context: Context,
  geometry: GridGeometry,
  selection: Region,
  width: number,
  height: number,
) {
  context.font = fontOf({ name: "Segoe UI", size: 9, bold: false, italic: false });
  context.textAlign = "center";
  context.textBaseline = "middle";
  const cell = (box: Box, text: string, isChosen: boolean) => {
    context.fillStyle = isChosen ? HEADER_CHOSEN : HEADER_FILL;
    context.fillRect(box.x, box.y, box.width, box.height);
    drawGridLine(context, box);
    context.fillStyle = HEADER_TEXT;
    context.fillText(text, box.x + box.width / 2, box.y + box.height / 2 + 1);
  };
  for (const { clip, cells } of geometry.quadrants()) {
    clipped(context, { x: clip.x, y: 0, width: clip.width, height: HEADER_HEIGHT }, () => {
      for (let column = cells.left; column <= cells.right; column++) {
        const { x, width: size } = geometry.box({ ...cells, left: column, right: column });
        const isChosen = column >= selection.left && column <= selection.right;
        if (size > 0) cell({ x, y: 0, width: size, height: HEADER_HEIGHT }, columnLetters(column), isChosen);
      }
    });
    clipped(context, { x: 0, y: clip.y, width: HEADER_WIDTH, height: clip.height }, () => {
      for (let row = cells.top; row <= cells.bottom; row++) {
        const { y, height: size } = geometry.box({ ...cells, top: row, bottom: row });
        const isChosen = row >= selection.top && row <= selection.bottom;
        if (size > 0) cell({ x: 0, y, width: HEADER_WIDTH, height: size }, String(row + 1), isChosen);
      }
    });
  }
  context.fillStyle = HEADER_FILL;
  context.fillRect(0, 0, HEADER_WIDTH, HEADER_HEIGHT);
  context.fillStyle = "#8a8886";
  if (geometry.frozenWidth > 0) context.fillRect(HEADER_WIDTH + geometry.frozenWidth - 1, 0, 1, height);
  if (geometry.frozenHeight > 0) context.fillRect(0, HEADER_HEIGHT + geometry.frozenHeight - 1, width, 1);
}

export function drawGrid(
  context: Context,
  sheet: Sheet,
  geometry: GridGeometry,
  width: number,
  height: number,
) {
  context.clearRect(0, 0, width, height);
  const chosen = sheet.content.selection;
  const isOneCell = chosen.top === chosen.bottom && chosen.left === chosen.right;
  const selection = (isOneCell && sheet.mergeAt(chosen.top, chosen.left)) || chosen;
  for (const quadrant of geometry.quadrants())
    clipped(context, quadrant.clip, () => {
      drawQuadrant(context, sheet, geometry, quadrant);
      if (intersect(quadrant.cells, selection)) drawSelection(context, geometry.box(selection));
    });
  drawHeaders(context, geometry, selection, width, height);
}
