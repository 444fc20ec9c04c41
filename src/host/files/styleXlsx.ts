// A cell's look between exceljs' words and Excel's API's words. Theme colours of a file are read as the Office
// theme's; exceljs does not tell the theme's own.
import type { Alignment, Border as FileBorder, Borders, Fill, Font, Style } from "exceljs";
import {
  DEFAULT_FONT,
  DEFAULT_STYLE,
  type Border,
  type BorderSide,
  type CellFont,
  type CellStyle,
} from "../model/cell";

const THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
];

interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
}

function tinted(hex: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16);
    const shifted = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
    return Math.max(0, Math.min(255, Math.round(shifted)))
      .toString(16)
      .padStart(2, "0");
  });
  return parts.join("").toUpperCase();
}

export function readColor(color: FileColor | undefined): string | undefined {
  if (!color) return undefined;
  const hex = color.argb ? color.argb.slice(-6).toUpperCase() : THEME[color.theme ?? -1];
  return hex && /^[0-9A-F]{6}$/.test(hex) ? `#${tinted(hex, color.tint ?? 0)}` : undefined;
}

export const writeColor = (color: string) => ({ argb: `FF${color.slice(1)}` });

// [style, weight] of the API under the line's name in a file.
const LINES: readonly (readonly [file: string, style: string, weight: string])[] = [
  ["hair", "Continuous", "Hairline"],
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dotted", "Dot", "Thin"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

const SIDES: readonly (readonly [file: "top" | "bottom" | "left" | "right", side: BorderSide])[] = [
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
];

const HORIZONTAL: readonly (readonly [file: string, api: string])[] = [
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["fill", "Fill"],
  ["justify", "Justify"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
];
const VERTICAL: readonly (readonly [file: string, api: string])[] = [
  ["top", "Top"],
  ["middle", "Center"],
  ["bottom", "Bottom"],
  ["justify", "Justify"],
  ["distributed", "Distributed"],
];

function readFont(font: Partial<Font> | undefined): CellFont {
  if (!font) return DEFAULT_FONT;
  return {
    name: font.name ?? DEFAULT_FONT.name,
    size: font.size ?? DEFAULT_FONT.size,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline === "double" ? "Double" : font.underline ? "Single" : "None",
    strikethrough: font.strike ?? false,
    color: readColor(font.color) ?? DEFAULT_FONT.color,
  };
}

function readBorders(borders: Partial<Borders> | undefined): CellStyle["borders"] {
  const read: Partial<Record<BorderSide, Border>> = {};
  for (const [file, side] of SIDES) {
    const line = LINES.find(([name]) => name === borders?.[file]?.style);
    if (!line) continue;
    read[side] = { style: line[1], weight: line[2], color: readColor(borders?.[file]?.color) ?? "#000000" };
  }
  return read;
}

const readFill = (fill: Fill | undefined) =>
  fill?.type === "pattern" && fill.pattern !== "none" ? (readColor(fill.fgColor) ?? "") : "";

export function readStyle(style: Partial<Style> | undefined): CellStyle {
  if (!style) return DEFAULT_STYLE;
  const { alignment, protection } = style;
  const rotation = alignment?.textRotation;
  return {
    numberFormat: style.numFmt || "General",
    font: readFont(style.font),
    fill: readFill(style.fill),
    borders: readBorders(style.border),
    wrapText: alignment?.wrapText ?? false,
    horizontalAlignment: HORIZONTAL.find(([file]) => file === alignment?.horizontal)?.[1] ?? "General",
    verticalAlignment: VERTICAL.find(([file]) => file === alignment?.vertical)?.[1] ?? "Bottom",
    indentLevel: alignment?.indent ?? 0,
    textOrientation: typeof rotation === "number" ? rotation : 0,
    shrinkToFit: alignment?.shrinkToFit ?? false,
    locked: protection?.locked ?? true,
    formulaHidden: protection?.hidden ?? false,
  };
}

function writeBorder(border: Border): Partial<FileBorder> {
  const line =
    LINES.find(([, style, weight]) => style === border.style && weight === border.weight) ??
    LINES.find(([, style]) => style === border.style);
  return { style: (line?.[0] ?? "thin") as FileBorder["style"], color: writeColor(border.color) };
}

function writeAlignment(style: CellStyle): Partial<Alignment> {
  const horizontal = HORIZONTAL.find(([, api]) => api === style.horizontalAlignment)?.[0];
  const vertical = VERTICAL.find(([, api]) => api === style.verticalAlignment)?.[0];
  return {
    ...(horizontal ? { horizontal: horizontal as Alignment["horizontal"] } : {}),
    ...(vertical ? { vertical: vertical as Alignment["vertical"] } : {}),
    ...(style.wrapText ? { wrapText: true } : {}),
    ...(style.indentLevel ? { indent: style.indentLevel } : {}),
    ...(style.textOrientation ? { textRotation: style.textOrientation } : {}),
    ...(style.shrinkToFit ? { shrinkToFit: true } : {}),
  };
}

export function writeStyle(style: CellStyle): Partial<Style> {
  const { font } = style;
  return {
    numFmt: style.numberFormat,
    font: {
      name: font.name,
      size: font.size,
      color: writeColor(font.color),
      ...(font.bold ? { bold: true } : {}),
      ...(font.italic ? { italic: true } : {}),
      ...(font.strikethrough ? { strike: true } : {}),
      ...(font.underline === "None" ? {} : { underline: font.underline === "Double" ? "double" : true }),
    },
    ...(style.fill ? { fill: { type: "pattern", pattern: "solid", fgColor: writeColor(style.fill) } } : {}),
    border: Object.fromEntries(
      SIDES.flatMap(([file, side]) => {
        const border = style.borders[side];
        return border ? [[file, writeBorder(border)]] : [];
      }),
    ),
    alignment: writeAlignment(style),
    protection: { locked: style.locked, hidden: style.formulaHidden },
  };
}
