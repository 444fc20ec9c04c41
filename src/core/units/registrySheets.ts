// The sheets *Danh mục đơn vị* and *Tên gọi khác*: the registry as ordinary tables that the user edits. Units and
// aliases in, a plan for the two sheets out; the sheets in, units, aliases and what is odd in them out.
import { textCell, type Cell, type Grid, type Region } from "../base/cell";
import { cellText } from "../base/cellText";
import { setNewCells, type Edit, type EditPlan, type StyleName } from "../base/edit";
import type { Issue } from "../base/issue";
import { cleanText, wordKey } from "../base/text";
import { checkRegistry, registryIssue } from "./checkRegistry";
import { groupFinder, isMemberNote, type GroupMember } from "./groupMembers";
import { findHeadings, idFinder, readRegistryTable, type TextTable } from "./readRegistryTable";
import {
  aliasColumnOf,
  columnText,
  type AliasColumn,
  type RegistryColumn,
  type RegistryWords,
  type UnitAlias,
} from "./registryColumns";
import type { Unit } from "./types";
import { addAliases } from "./withAliases";

export interface RegistrySheetWords extends RegistryWords {
  readonly unitSheet: string;
  readonly aliasSheet: string;
  readonly unitNote: string;
  readonly aliasNote: string;
  readonly aliasHeadings: Readonly<Record<AliasColumn, string>>;
}

interface SheetColumn<Name> {
  readonly column: Name;
  readonly width: number;
  readonly style: StyleName;
}

const UNIT_COLUMNS: readonly SheetColumn<RegistryColumn>[] = [
  { column: "id", width: 22, style: "body" },
  { column: "name", width: 44, style: "body" },
  { column: "shortName", width: 18, style: "body" },
  { column: "level", width: 12, style: "bodyCentered" },
  { column: "kind", width: 10, style: "bodyCentered" },
  { column: "locality", width: 16, style: "body" },
  { column: "parent", width: 22, style: "body" },
  { column: "validFrom", width: 13, style: "bodyCentered" },
  { column: "validTo", width: 13, style: "bodyCentered" },
  { column: "successors", width: 30, style: "body" },
  { column: "members", width: 26, style: "body" },
  { column: "source", width: 44, style: "body" },
];
const ALIAS_COLUMNS: readonly SheetColumn<AliasColumn>[] = [
  { column: "alias", width: 44, style: "body" },
  { column: "unit", width: 44, style: "body" },
  { column: "locality", width: 16, style: "body" },
  { column: "note", width: 40, style: "body" },
];
/** The note stands in the first row, the headings in the second. */
const HEADER_ROW = 1;

export function layoutRegistrySheets(
  units: readonly Unit[],
  aliases: readonly UnitAlias[],
  words: RegistrySheetWords,
): EditPlan {
  const ofUnits = units.flatMap((unit) =>
    unit.aliases.map((text): UnitAlias => ({ text, unit: unit.id, locality: unit.locality, note: "" })),
  );
  const unitRows = units.map((unit) =>
    UNIT_COLUMNS.map(({ column }) => textCell(columnText(unit, column, words))),
  );
  const aliasRows = [...ofUnits, ...aliases].map(aliasCells);
  return {
    edits: [
      ...tableEdits(words.unitSheet, words.unitNote, UNIT_COLUMNS, words.headings, unitRows),
      ...tableEdits(words.aliasSheet, words.aliasNote, ALIAS_COLUMNS, words.aliasHeadings, aliasRows),
    ],
  };
}

/** The cells of an alias' row in a sheet that was laid out here; for adding one below the others. */
export function aliasCells({ text, unit, locality, note }: UnitAlias): Cell[] {
  return [text, unit, locality ?? "", note].map(textCell);
}

/** The names of a sheet of so many units as it is laid out here. */
export function nameRegion(units: number, { unitSheet: sheet }: RegistrySheetWords): Region {
  const col = UNIT_COLUMNS.findIndex(({ column }) => column === "name");
  return { sheet, top: HEADER_ROW + 1, left: col, bottom: HEADER_ROW + units, right: col };
}

function tableEdits<Name extends string>(
  sheet: string,
  note: string,
  columns: readonly SheetColumn<Name>[],
  headings: Readonly<Record<Name, string>>,
  rows: readonly (readonly Cell[])[],
): Edit[] {
  const right = columns.length - 1;
  const last = HEADER_ROW + rows.length;
  const style = (top: number, bottom: number, after: StyleName, left = 0, to = right): Edit => ({
    kind: "setStyle",
    region: { sheet, top, left, bottom, right: to },
    before: "plain",
    after,
  });
  return [
    { kind: "addSheet", sheet },
    style(0, 0, "note"),
    style(HEADER_ROW, HEADER_ROW, "header"),
    ...(rows.length > 0
      ? columns.map(({ style: after }, col) => style(HEADER_ROW + 1, last, after, col, col))
      : []),
    setNewCells(sheet, 0, 0, [
      [textCell(note)],
      columns.map(({ column }) => textCell(headings[column])),
      ...rows,
    ]),
    ...columns.map(({ width }, col): Edit => ({ kind: "setWidth", sheet, col, before: null, after: width })),
    { kind: "freezeRows", sheet, before: 0, after: HEADER_ROW + 1 },
    {
      kind: "pageSetup",
      sheet,
      setup: {
        orientation: "landscape",
        repeatRows: [HEADER_ROW, HEADER_ROW],
        printArea: { sheet, top: 0, left: 0, bottom: last, right },
      },
    },
  ];
}

export interface RegistrySheetsReading {
  /** With the aliases that hold in the unit's own locality; null when the sheet has no such table. */
  readonly units: readonly Unit[] | null;
  /** Aliases for the workbooks of other localities, or of every one. */
  readonly aliases: readonly UnitAlias[];
  /** Whom collectives stand for, as a person said it. */
  readonly members: readonly GroupMember[];
  /** Ways of writing that a person leaves as they are. */
  readonly left: readonly string[];
  /** Of the sheets and of the registry that they make. */
  readonly issues: readonly Issue[];
}

/** `aliasGrid` may be missing; `locality` is for rows that name none. */
export function readRegistrySheets(
  unitGrid: Grid,
  aliasGrid: Grid | null,
  locality: string,
): RegistrySheetsReading {
  const reading = readRegistryTable(tableOf(unitGrid), locality);
  if (reading.units.length === 0) return { ...NO_ALIASES, units: null, issues: reading.issues };
  const { aliases, members, left, issues } = aliasGrid
    ? readAliases(tableOf(aliasGrid), reading.units)
    : NO_ALIASES;
  const isOwnAlias = isOwn(reading.units);
  const units = addAliases(reading.units, aliases.filter(isOwnAlias));
  return {
    units,
    aliases: aliases.filter((alias) => !isOwnAlias(alias)),
    members,
    left,
    issues: [...reading.issues, ...issues, ...checkRegistry({ units }, ({ id }) => reading.at(id))],
  };
}

export interface AliasSheetReading {
  readonly aliases: readonly UnitAlias[];
  readonly members: readonly GroupMember[];
  /** Ways of writing without a unit: a person has seen them and leaves them as they are. */
  readonly left: readonly string[];
  readonly issues: readonly Issue[];
}

const NO_ALIASES: AliasSheetReading = { aliases: [], members: [], left: [], issues: [] };

/** Said for the unit's own locality and with no remark of the user's: part of the unit's record. */
function isOwn(units: readonly Unit[]): (alias: UnitAlias) => boolean {
  const localities = new Map(units.map(({ id, locality }) => [id, locality]));
  return ({ unit, locality, note }) => note === "" && localities.get(unit) === locality;
}

/** The sheet *Tên gọi khác* by itself, for units that come from elsewhere. */
export function readAliasSheet(grid: Grid, units: readonly Unit[]): AliasSheetReading {
  return readAliases(tableOf(grid), units);
}

function readAliases(table: TextTable, units: readonly Unit[]): AliasSheetReading {
  const { row: headerRow, places } = findHeadings(table.rows, aliasColumnOf);
  if (places.alias === undefined || places.unit === undefined) {
    const missing = places.alias === undefined ? "Tên gọi khác" : "Đơn vị";
    return {
      ...NO_ALIASES,
      issues: [registryIssue("headingsMissing", table.name, missing, table.at(0, 0))],
    };
  }
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const idOf = idFinder(units);
  const findGroup = groupFinder(units);
  const aliases: UnitAlias[] = [];
  const members: GroupMember[] = [];
  const left: string[] = [];
  const issues: Issue[] = [];
  for (let row = headerRow + 1; row < table.rows.length; row++) {
    const said = (column: AliasColumn): string => {
      const col = places[column];
      return col === undefined ? "" : cleanText(table.rows[row]?.[col] ?? "");
    };
    const [text, written, note] = [said("alias"), said("unit"), said("note")];
    const locality = said("locality") === "" ? null : said("locality");
    if (wordKey(text) === "") continue;
    if (written === "") {
      left.push(text);
      continue;
    }
    const unit = byId.get(idOf(written, locality ?? ""));
    const isMember = isMemberNote(note);
    const { group } = isMember ? findGroup(text, locality) : { group: null };
    if (!unit || (isMember && unit.kind === "group"))
      issues.push(registryIssue("aliasUnitUnknown", written, text, table.at(row, places.unit)));
    else if (group?.kind === "unit")
      issues.push(registryIssue("membersOfUnit", group.name, text, table.at(row, places.alias)));
    else if (isMember) members.push({ group: text, unit: unit.id, locality });
    else aliases.push({ text, unit: unit.id, locality, note });
  }
  return { aliases, members, left, issues };
}

/** A grid as text. */
export function tableOf({ file, sheet, top, left, rows }: Grid): TextTable {
  return {
    name: sheet,
    rows: rows.map((cells) => cells.map(cellText)),
    at: (row, col) => ({ file, sheet, row: top + row, col: left + col }),
  };
}
