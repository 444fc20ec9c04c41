// Conditional formats by value, lists and other validations, and notes between a sheet and exceljs.
import type {
  Comment,
  ConditionalFormattingOptions,
  ConditionalFormattingRule,
  DataValidation,
  Fill,
  Worksheet,
} from "exceljs";
import { cellRegion, columnLetters, formatA1, parseA1, type Region } from "../model/region";
import { NOTE_HEIGHT, NOTE_WIDTH, type Sheet, type StoredRule } from "../model/sheet";
import { readColor, writeColor } from "./styleXlsx";

/** exceljs reads and writes these, but does not declare them. */
interface Undeclared {
  readonly conditionalFormattings?: readonly ConditionalFormattingOptions[];
  readonly dataValidations: { readonly model: Record<string, DataValidation | undefined> };
}

const undeclared = (worksheet: Worksheet) => worksheet as unknown as Undeclared;

const OPERATORS: readonly (readonly [file: string, api: string])[] = [
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqual"],
  ["lessThanOrEqual", "LessThanOrEqual"],
  ["between", "Between"],
  ["notBetween", "NotBetween"],
];

type CellIs = Extract<ConditionalFormattingRule, { type: "cellIs" }>;

function settingsOf(rule: CellIs): Record<string, unknown> {
  const [formula1, formula2] = (rule.formulae ?? []).map((formula) => `=${String(formula)}`);
  const fill = rule.style?.fill as Extract<Fill, { type: "pattern" }> | undefined;
  const color = readColor(rule.style?.font?.color);
  const fillColor = readColor(fill?.bgColor ?? fill?.fgColor);
  return {
    "CellValue/Rule": {
      formula1,
      ...(formula2 !== undefined && { formula2 }),
      operator: OPERATORS.find(([file]) => file === (rule.operator as string))?.[1],
    },
    ...(color && { "CellValue/Format/Font/Color": color }),
    ...(fillColor && { "CellValue/Format/Fill/Color": fillColor }),
    ...(rule.style?.font?.bold && { "CellValue/Format/Font/Bold": true }),
    ...(rule.style?.font?.italic && { "CellValue/Format/Font/Italic": true }),
  };
}

/** The first of a sheet's rules has the lowest number in a file. */
function readRules(from: Worksheet, sheet: Sheet): void {
  const rules = (undeclared(from).conditionalFormattings ?? []).flatMap((format) =>
    format.rules.flatMap((rule) =>
      rule.type !== "cellIs" ? [] : format.ref.split(/\s+/).map((ref) => ({ ref, rule })),
    ),
  );
  rules.sort((a, b) => a.rule.priority - b.rule.priority);
  sheet.edit().conditionalFormats = rules.flatMap(({ ref, rule }, index): StoredRule[] => {
    const region = parseA1(ref);
    return region ? [{ id: `rule-${index + 1}`, type: "CellValue", region, settings: settingsOf(rule) }] : [];
  });
}

function writeRules(sheet: Sheet, to: Worksheet): void {
  sheet.content.conditionalFormats.forEach(({ type, region, settings }, index) => {
    const { formula1, formula2, operator } = (settings["CellValue/Rule"] ?? {}) as Record<string, unknown>;
    const file = OPERATORS.find(([, api]) => api === operator)?.[0];
    if (type !== "CellValue" || !file) return;
    const color = settings["CellValue/Format/Font/Color"];
    const fill = settings["CellValue/Format/Fill/Color"];
    const formulae = [formula1, formula2].filter((formula) => formula !== undefined && formula !== null);
    to.addConditionalFormatting({
      ref: formatA1(region),
      rules: [
        {
          type: "cellIs",
          operator: file as CellIs["operator"],
          formulae: formulae.map((formula) => String(formula).replace(/^=/, "")),
          priority: index + 1,
          style: {
            font: {
              ...(typeof color === "string" && { color: writeColor(color) }),
              ...(settings["CellValue/Format/Font/Bold"] === true && { bold: true }),
              ...(settings["CellValue/Format/Font/Italic"] === true && { italic: true }),
            },
            ...(typeof fill === "string" && {
              fill: { type: "pattern", pattern: "solid", bgColor: writeColor(fill) },
            }),
          },
        },
      ],
    });
  });
}

/** exceljs has one rule object for the cells that share it. Only lists are known to the host. */
function readValidations(from: Worksheet, sheet: Sheet): void {
  const cells = Object.entries(undeclared(from).dataValidations.model);
  sheet.edit().validations = cells.flatMap(([a1, rule], index): StoredRule[] => {
    const region = parseA1(a1);
    if (!region || rule?.type !== "list") return [];
    const source = String(rule.formulae?.[0] ?? "");
    const isText = /^".*"$/s.test(source);
    return [
      {
        id: `validation-${index}`,
        type: "Validation",
        region,
        settings: {
          Rule: { list: { inCellDropDown: true, source: isText ? source.slice(1, -1) : `=${source}` } },
          IgnoreBlanks: rule.allowBlank ?? false,
          ErrorAlert: {
            showAlert: rule.showErrorMessage ?? false,
            style: "Stop",
            title: rule.errorTitle ?? "",
            message: rule.error ?? "",
          },
        },
      },
    ];
  });
  joinColumns(sheet);
}

/** Cells under one another with equal rules become one region again. */
function joinColumns(sheet: Sheet): void {
  const joined: StoredRule[] = [];
  const byColumn = [...sheet.content.validations].sort(
    (a, b) => a.region.left - b.region.left || a.region.top - b.region.top,
  );
  for (const rule of byColumn) {
    const last = joined.at(-1);
    const isNext = last?.region.left === rule.region.left && last.region.bottom + 1 === rule.region.top;
    if (last && isNext && JSON.stringify(last.settings) === JSON.stringify(rule.settings))
      joined[joined.length - 1] = { ...last, region: { ...last.region, bottom: rule.region.bottom } };
    else joined.push(rule);
  }
  sheet.edit().validations = joined;
}

function* addressesOf({ top, left, bottom, right }: Region): Generator<string, void, undefined> {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) yield `${columnLetters(column)}${row + 1}`;
}

function writeValidations(sheet: Sheet, to: Worksheet): void {
  for (const { region, settings } of sheet.content.validations) {
    const { list } = (settings.Rule ?? {}) as { list?: { source?: unknown } };
    if (!list) continue;
    const source = String(list.source ?? "");
    const alert = settings.ErrorAlert as { showAlert?: boolean } | undefined;
    const rule: DataValidation = {
      type: "list",
      formulae: [source.startsWith("=") ? source.slice(1) : `"${source}"`],
      allowBlank: settings.IgnoreBlanks !== false,
      showErrorMessage: alert?.showAlert ?? true,
    };
    for (const a1 of addressesOf(region)) undeclared(to).dataValidations.model[a1] = rule;
  }
}

function readNotes(from: Worksheet, sheet: Sheet): void {
  from.eachRow({ includeEmpty: true }, (row, rowNumber) =>
    row.eachCell({ includeEmpty: true }, ({ note, isMerged, master, address }, columnNumber) => {
      if (note === undefined || (isMerged && master.address !== address)) return;
      const text = typeof note === "string" ? note : (note.texts ?? []).map((part) => part.text).join("");
      const content = sheet.edit();
      const at = { row: rowNumber - 1, column: columnNumber - 1 };
      const looks = { author: "", isShown: false, width: NOTE_WIDTH, height: NOTE_HEIGHT };
      content.notes = [...content.notes, { ...at, text, ...looks }];
    }),
  );
}

function writeNotes(sheet: Sheet, to: Worksheet): void {
  for (const { row, column, text } of sheet.content.notes) {
    const note: Comment = { texts: [{ text }] };
    to.getCell(formatA1(cellRegion(row, column))).note = note;
  }
}

export function readSheetRules(from: Worksheet, sheet: Sheet): void {
  readRules(from, sheet);
  readValidations(from, sheet);
  readNotes(from, sheet);
}

export function writeSheetRules(sheet: Sheet, to: Worksheet): void {
  writeRules(sheet, to);
  writeValidations(sheet, to);
  writeNotes(sheet, to);
}
