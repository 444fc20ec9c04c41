// Rows of text under headings → units. Columns stand in any order, others are left alone, references are ids or names;
// what is not said is taken from the name, and what cannot be read is an issue.
import type { CellRef } from "../base/cell";
import { parsePlainDate, plainDate, type PlainDate } from "../base/date";
import type { Issue } from "../base/issue";
import { cleanText, withoutTones, wordKey } from "../base/text";
import { registryIssue, type RegistryFault } from "./checkRegistry";
import { kindOf, levelOf, membersOf, registryColumnOf, type RegistryColumn } from "./registryColumns";
import type { Unit, UnitId } from "./types";
import { kindOfName, levelOfName } from "./unitOfName";

/** Text of every row; `at` says where a cell stands. */
export interface TextTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly at: (row: number, col: number) => CellRef | null;
}

export interface RegistryReading {
  readonly units: readonly Unit[];
  readonly issues: readonly Issue[];
  /** Where a unit's record stands. */
  readonly at: (unit: UnitId) => CellRef | null;
}

const MAX_TITLE_ROWS = 20;

/** The first of the rows that has most of the headings. */
export function findHeadings<Column extends string>(
  rows: TextTable["rows"],
  columnOf: (text: string) => Column | null,
): { readonly row: number; readonly places: Partial<Record<Column, number>> } {
  let best: { row: number; places: Partial<Record<Column, number>> } = { row: 0, places: {} };
  rows.slice(0, MAX_TITLE_ROWS).forEach((cells, row) => {
    const places: Partial<Record<Column, number>> = {};
    cells.forEach((text, col) => {
      const column = columnOf(text);
      if (column && places[column] === undefined) places[column] = col;
    });
    if (Object.keys(places).length > Object.keys(best.places).length) best = { row, places };
  });
  return best;
}

/** `locality` is for rows that name none. */
export function readRegistryTable(table: TextTable, locality: string): RegistryReading {
  const header = findHeadings(table.rows, registryColumnOf);
  const nameAt = header.places.name;
  if (nameAt === undefined) {
    const issue = registryIssue("headingsMissing", table.name, "Tên đơn vị", table.at(0, 0));
    return { units: [], issues: [issue], at: () => null };
  }
  const issues: Issue[] = [];
  const drafts: { readonly unit: Unit; readonly row: number }[] = [];
  const ids = new Set<UnitId>();
  for (let row = header.row + 1; row < table.rows.length; row++) {
    const said = (column: RegistryColumn): string => {
      const col = header.places[column];
      return col === undefined ? "" : cleanText(table.rows[row]?.[col] ?? "");
    };
    const report = (fault: RegistryFault, text: string, column: RegistryColumn): void => {
      const at = table.at(row, header.places[column] ?? nameAt);
      issues.push(registryIssue(fault, said("name"), text, at));
    };
    if (Object.keys(header.places).every((column) => said(column as RegistryColumn) === "")) continue;
    if (said("name") === "") report("nameMissing", String(row + 1), "name");
    else {
      const unit = readRow(said, locality, ids, report);
      ids.add(unit.id);
      drafts.push({ unit, row });
    }
  }
  const rowOf = new Map(drafts.map(({ unit, row }) => [unit.id, row]));
  const at = (id: UnitId): CellRef | null => {
    const row = rowOf.get(id);
    return row === undefined ? null : table.at(row, nameAt);
  };
  const idOf = idFinder(drafts.map(({ unit }) => unit));
  const units = drafts.map(({ unit }) => withIds(unit, idOf));
  return { units, issues, at };
}

type Report = (fault: RegistryFault, text: string, column: RegistryColumn) => void;

function readRow(
  said: (column: RegistryColumn) => string,
  locality: string,
  taken: ReadonlySet<UnitId>,
  report: Report,
): Unit {
  const name = said("name");
  const day = (column: "validFrom" | "validTo"): PlainDate | null => {
    const date = said(column) === "" ? null : readDay(said(column));
    if (said(column) !== "" && date === null) report("dateUnread", said(column), column);
    return date;
  };
  const level = levelOf(said("level")) ?? levelOfName(name);
  if (levelOf(said("level")) === null && (said("level") !== "" || level === null))
    report("levelUnread", said("level"), "level");
  const kind = kindOf(said("kind")) ?? kindOfName(name);
  if (said("kind") !== "" && kindOf(said("kind")) === null) report("kindUnread", said("kind"), "kind");
  const members = membersOf(said("members"));
  if (said("members") !== "" && !members) report("membersUnread", said("members"), "members");
  const place = said("locality") === "" ? locality : said("locality");
  const shortName = said("shortName");
  const source = said("source");
  return {
    id: said("id") === "" ? freeId(place, name, taken) : said("id"),
    name,
    ...(shortName === "" ? {} : { shortName }),
    aliases: listOf(said("aliases"), /[|\n]/u),
    level: level ?? "district",
    kind,
    locality: place,
    parent: said("parent") === "" ? null : said("parent"),
    validFrom: day("validFrom"),
    validTo: day("validTo"),
    successors: listOf(said("successors"), /[;|\n]/u),
    ...(members ? { members } : {}),
    ...(source === "" ? {} : { source }),
  };
}

function listOf(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;

function readDay(text: string): PlainDate | null {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  return day === undefined ? parsePlainDate(text) : plainDate(Number(year), Number(month), Number(day));
}

/** "hau-loc.phong-y-te", with a number when it is taken. */
function freeId(locality: string, name: string, taken: ReadonlySet<UnitId>): UnitId {
  const id = `${locality}.${withoutTones(wordKey(name)).replace(/ /gu, "-")}`;
  for (let n = 1; ; n++) {
    const numbered = n === 1 ? id : `${id}-${n}`;
    if (!taken.has(numbered)) return numbered;
  }
}

/** An id, or the one unit of that name: of the own locality first. What is neither stays as written. */
export function idFinder(units: readonly Unit[]): (text: string, locality: string) => UnitId {
  const ids = new Set(units.map(({ id }) => id));
  const named = new Map<string, Unit[]>();
  for (const unit of units) {
    const keys = new Set([unit.name, unit.shortName ?? "", ...unit.aliases].map(wordKey));
    for (const key of keys) if (key !== "") named.set(key, [...(named.get(key) ?? []), unit]);
  }
  return (text, locality) => {
    if (ids.has(text)) return text;
    const all = named.get(wordKey(text)) ?? [];
    const own = all.filter((unit) => unit.locality === locality);
    const [only, ...others] = own.length > 0 ? own : all;
    return only && others.length === 0 ? only.id : text;
  };
}

function withIds(unit: Unit, idOf: (text: string, locality: string) => UnitId): Unit {
  const of = (text: string): UnitId => idOf(text, unit.locality);
  return {
    ...unit,
    parent: unit.parent === null ? null : of(unit.parent),
    successors: unit.successors.map(of),
    ...(unit.members ? { members: { ...unit.members, under: of(unit.members.under) } } : {}),
  };
}
