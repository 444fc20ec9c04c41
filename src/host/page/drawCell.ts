// One cell on the canvas: its text with wrapping and alignment, and its borders.
import type { Border, BorderSide, CellContent, CellFont, CellStyle } from "../model/cell";
import { formatValue } from "../model/formatValue";
import type { Sheet } from "../model/sheet";
import type { Box, GridGeometry } from "./gridGeometry";

const POINTS_TO_PIXELS = 4 / 3;
const PADDING = 3;
const LINE_HEIGHT = 1.25;
const MAX_LINES = 60;

export function fontOf({
  name,
  size,
  bold,
  italic,
}: Pick<CellFont, "name" | "size" | "bold" | "italic">): string {
  // The name comes from a file: only letters, digits and spaces reach the font declaration.
  const family = name.replace(/[^\p{L}\p{N} -]/gu, "");
  return `${italic ? "italic " : ""}${bold ? "bold " : ""}${size * POINTS_TO_PIXELS}px "${family}", "Liberation Serif", sans-serif`;
}

function wrapLine(context: CanvasRenderingContext2D, line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    const longer = current ? `${current} ${word}` : word;
    if (current && context.measureText(longer).width > width) {
      lines.push(current);
      current = word;
    } else current = longer;
    if (lines.length >= MAX_LINES) break;
  }
  return [...lines, current];
}

function alignmentOf(content: CellContent, style: CellStyle): "left" | "center" | "right" {
  switch (style.horizontalAlignment) {
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
    case "Right":
      return "right";
    case "General":
      if (content.isError || typeof content.value === "boolean") return "center";
      return typeof content.value === "number" ? "right" : "left";
    default:
      return "left";
  }
}

export function drawText(
  context: CanvasRenderingContext2D,
  content: CellContent,
  style: CellStyle,
  box: Box,
  room: number,
): void {
  context.font = fontOf(style.font);
  const inner = box.width - 2 * PADDING;
  let text = formatValue(content, style.numberFormat);
  if (typeof content.value === "number" && context.measureText(text).width > inner + PADDING) text = "####";
  const lines = style.wrapText
    ? text.split("\n").flatMap((line) => wrapLine(context, line, inner))
    : [text.replaceAll("\n", " ")];
  const lineHeight = style.font.size * POINTS_TO_PIXELS * LINE_HEIGHT;
  const height = lines.length * lineHeight;
  const top = { Top: box.y + 1, Center: box.y + (box.height - height) / 2 }[style.verticalAlignment];
  let y = Math.max(box.y + 1, top ?? box.y + box.height - height - 1);

  const align = alignmentOf(content, style);
  const indent = PADDING + style.indentLevel * 9;
  const x = { left: box.x + indent, center: box.x + box.width / 2, right: box.x + box.width - indent }[align];
  context.save();
  context.beginPath();
  context.rect(box.x, box.y, align === "left" ? room : box.width, box.height);
  context.clip();
  context.fillStyle = style.font.color;
  context.textAlign = align;
  context.textBaseline = "top";
  for (const line of lines) {
    context.fillText(line, x, y + lineHeight * 0.1);
    if (style.font.underline !== "None" || style.font.strikethrough) {
      const width = context.measureText(line).width;
      const from = align === "left" ? x : align === "right" ? x - width : x - width / 2;
      context.fillRect(from, y + lineHeight * (style.font.strikethrough ? 0.5 : 0.92), width, 1);
    }
    y += lineHeight;
  }
  context.restore();
}

const THICKNESS: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const DASHES: Readonly<Record<string, number[]>> = { Dot: [1, 2], Dash: [4, 2], DashDot: [4, 2, 1, 2] };

function drawLine(
  context: CanvasRenderingContext2D,
  border: Border,
  from: [number, number],
  to: [number, number],
) {
  context.strokeStyle = border.color;
  context.lineWidth = THICKNESS[border.weight] ?? 1;
  context.setLineDash(DASHES[border.style] ?? []);
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
  context.setLineDash([]);
}

/** Sides inside a merge are not drawn. */
export function drawCellBorders(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  row: number,
  column: number,
  style: CellStyle,
  geometry: GridGeometry,
): void {
  const sides = Object.keys(style.borders) as BorderSide[];
  if (sides.length === 0) return;
  const merge = sheet.mergeAt(row, column);
  const { x, y, width, height } = geometry.box({ top: row, left: column, bottom: row, right: column });
  if (width === 0 || height === 0) return;
  const [left, top, right, bottom] = [x - 0.5, y - 0.5, x + width - 0.5, y + height - 0.5];
  const draw = (side: BorderSide, isOuter: boolean, from: [number, number], to: [number, number]) => {
    const border = style.borders[side];
    if (border && isOuter) drawLine(context, border, from, to);
  };
  draw("EdgeTop", !merge || merge.top === row, [left, top], [right, top]);
  draw("EdgeBottom", !merge || merge.bottom === row, [left, bottom], [right, bottom]);
  draw("EdgeLeft", !merge || merge.left === column, [left, top], [left, bottom]);
  draw("EdgeRight", !merge || merge.right === column, [right, top], [right, bottom]);
}
