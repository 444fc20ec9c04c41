// A table of units that comes from elsewhere → what it would change in a registry: units added, units changed and in
// which columns, rows refused and why. Cells left empty say nothing; nobody is taken away.
import type { CellRef } from "../base/cell";
import type { Issue } from "../base/issue";
import { wordKey } from "../base/text";
import { checkRegistry, registryIssue } from "./checkRegistry";
import { findHeadings, idFinder, readRegistryTable, type TextTable } from "./readRegistryTable";
import { columnText, registryColumnOf, type RegistryColumn, type RegistryWords } from "./registryColumns";
import type { Unit, UnitId } from "./types";

export interface ChangedUnit {
  readonly before: Unit;
  readonly unit: Unit;
  readonly columns: readonly RegistryColumn[];
}

export interface RegistryChanges {
  readonly added: readonly Unit[];
  readonly changed: readonly ChangedUnit[];
  readonly unchanged: number;
  /** Why rows were not taken: one or more for each of them. */
  readonly refused: readonly Issue[];
  /** What is odd about rows that were taken. */
  readonly odd: readonly Issue[];
  /** The registry with all of it. */
  readonly units: readonly Unit[];
}

interface Row {
  readonly unit: Unit;
  readonly before: Unit | null;
  readonly at: CellRef | null;
}

/** `locality` is for rows that name none; `words` are those of the registry's sheets. */
export function registryChanges(
  current: readonly Unit[],
  table: TextTable,
  locality: string,
  words: RegistryWords,
): RegistryChanges {
  const reading = readRegistryTable(table, locality);
  const header = findHeadings(table.rows, registryColumnOf);
  const columns = (Object.keys(header.places) as RegistryColumn[]).filter((column) => column !== "id");
  const rowsAt = placesOfRows(table, header);
  const refused: Issue[] = [];
  const odd: Issue[] = [];
  let rows: Row[] = [];
  const find = unitFinder(current);
  const ids = new Set<UnitId>();
  reading.units.forEach((said, index) => {
    const { at, id } = rowsAt[index] ?? { at: null, id: "" };
    const before = find(said, id !== "");
    const faults = reading.issues.filter(
      (issue) =>
        issue.at !== null && issue.at.row === at?.row && !isKnownAnyway(issue, before, header.places),
    );
    if (ids.has(said.id)) faults.push(registryIssue("idRepeated", said.name, said.id, at));
    ids.add(said.id);
    const isRefused = faults.some(({ severity }) => severity === "error");
    (isRefused ? refused : odd).push(...faults);
    if (!isRefused) rows.push({ unit: before ? overlaid(before, said, columns, words) : said, before, at });
  });
  const unitRows = new Set(rowsAt.map(({ at }) => at?.row));
  refused.push(...reading.issues.filter(({ at }) => at === null || !unitRows.has(at.row)));

  const known = new Set(checkRegistry({ units: current }).map(sameIssue));
  for (;;) {
    rows = withReferences(rows, current);
    const fresh = checkRegistry({ units: together(current, rows) }, placeIn(rows)).filter(
      (issue) => !known.has(sameIssue(issue)),
    );
    const errors = fresh.filter(({ severity }) => severity === "error");
    const bad = rows.filter((row) => errors.some((issue) => isAbout(issue, row)));
    if (bad.length === 0) {
      odd.push(...fresh);
      break;
    }
    refused.push(...errors);
    rows = rows.filter((row) => !bad.includes(row));
  }
  return { ...sorted(rows, columns, words), refused, odd, units: together(current, rows) };
}

type Header = ReturnType<typeof findHeadings<RegistryColumn>>;

/** Of each row with a name, in the order of the reading's units. */
function placesOfRows({ rows, at }: TextTable, { row, places }: Header) {
  const text = (r: number, column: RegistryColumn): string => {
    const col = places[column];
    return col === undefined ? "" : (rows[r]?.[col] ?? "").trim();
  };
  return rows.flatMap((_, r) =>
    r > row && text(r, "name") !== "" ? [{ at: at(r, places.name ?? 0), id: text(r, "id") }] : [],
  );
}

/** A level that neither a column nor the name says is that of the unit that is there already. */
function isKnownAnyway({ params }: Issue, before: Unit | null, places: Header["places"]): boolean {
  return before !== null && places.level === undefined && "fault" in params && params.fault === "levelUnread";
}

/** The unit that a row is about: by its id, or by name where it has none of its own. */
function unitFinder(units: readonly Unit[]): (said: Unit, hasId: boolean) => Unit | null {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return (said, hasId) => {
    const own = byId.get(said.id);
    if (own || hasId) return own ?? null;
    const key = wordKey(said.name);
    const [only, ...others] = units.filter(
      ({ name, locality }) => locality === said.locality && wordKey(name) === key,
    );
    return only && others.length === 0 ? only : null;
  };
}

function overlaid(before: Unit, said: Unit, columns: readonly RegistryColumn[], words: RegistryWords): Unit {
  const filled = columns.filter((column) => columnText(said, column, words) !== "");
  const values = Object.fromEntries(filled.map((column) => [column, said[column]]));
  return { ...before, ...values, aliases: [...new Set([...before.aliases, ...said.aliases])] };
}

/** Superiors, successors and members may be units of the registry as well as of the table. */
function withReferences(rows: readonly Row[], current: readonly Unit[]): Row[] {
  const idOf = idFinder(together(current, rows));
  return rows.map((row) => {
    const { unit } = row;
    const of = (text: string): UnitId => idOf(text, unit.locality);
    const parent = unit.parent === null ? null : of(unit.parent);
    const members = unit.members && { members: { ...unit.members, under: of(unit.members.under) } };
    return { ...row, unit: { ...unit, parent, successors: unit.successors.map(of), ...members } };
  });
}

function together(current: readonly Unit[], rows: readonly Row[]): Unit[] {
  const changed = new Map(rows.flatMap(({ before, unit }) => (before ? [[before.id, unit] as const] : [])));
  const added = rows.flatMap(({ before, unit }) => (before ? [] : [unit]));
  return [...current.map((unit) => changed.get(unit.id) ?? unit), ...added];
}

function placeIn(rows: readonly Row[]): (unit: Unit) => CellRef | null {
  const places = new Map(rows.map(({ unit, at }) => [unit.id, at]));
  return ({ id }) => places.get(id) ?? null;
}

const sameIssue = ({ code, params }: Issue): string => JSON.stringify([code, params]);

/** A circle is told once, of its first unit; any row that takes part in it is at fault. */
function isAbout({ at, params }: Issue, row: Row): boolean {
  if (at) return row.at?.row === at.row && row.at.sheet === at.sheet;
  const text = "fault" in params ? params.text : "";
  return text.split(" → ").includes(row.unit.name) || text.includes(row.unit.id);
}

function sorted(
  rows: readonly Row[],
  columns: readonly RegistryColumn[],
  words: RegistryWords,
): Pick<RegistryChanges, "added" | "changed" | "unchanged"> {
  const changed: ChangedUnit[] = [];
  let unchanged = 0;
  for (const { before, unit } of rows) {
    if (!before) continue;
    const differing = columns.filter(
      (column) => columnText(before, column, words) !== columnText(unit, column, words),
    );
    if (differing.length > 0) changed.push({ before, unit, columns: differing });
    else unchanged++;
  }
  return { added: rows.flatMap(({ before, unit }) => (before ? [] : [unit])), changed, unchanged };
}
