// The registry itself → what is odd in it: names that two units share at one time, references that lead nowhere or in
// a circle, dates the wrong way round, collectives without anyone. Nothing is mended.
import type { CellRef } from "../base/cell";
import type { Issue, IssueParams, Severity } from "../base/issue";
import { buildRegistry } from "./registry";
import type { RegistryData, Unit, UnitId } from "./types";
import { labelWords } from "./unitLabel";

export type RegistryFault = IssueParams["registryFault"]["fault"];

const SEVERITY: Partial<Record<RegistryFault, Severity>> = {
  aliasOfAnother: "warning",
  nameRepeated: "warning",
  membersNone: "warning",
};

export function registryIssue(fault: RegistryFault, unit: string, text: string, at: CellRef | null): Issue {
  return { code: "registryFault", severity: SEVERITY[fault] ?? "error", at, params: { fault, unit, text } };
}

/** `at` says where a unit's record stands, for registries that come from a sheet. */
export function checkRegistry(
  { units }: RegistryData,
  at: (unit: Unit) => CellRef | null = () => null,
): Issue[] {
  const byId = new Map<UnitId, Unit>();
  const issues: Issue[] = [];
  const report = (fault: RegistryFault, unit: Unit, text: string): void => {
    issues.push(registryIssue(fault, unit.name, text, at(unit)));
  };
  for (const unit of units) {
    if (byId.has(unit.id)) report("idRepeated", unit, unit.id);
    else byId.set(unit.id, unit);
  }
  for (const unit of units) {
    if (unit.parent !== null && !byId.has(unit.parent)) report("parentMissing", unit, unit.parent);
    for (const id of unit.successors) if (!byId.has(id)) report("successorMissing", unit, id);
    if (unit.validFrom !== null && unit.validTo !== null && unit.validFrom > unit.validTo)
      report("datesReversed", unit, `${unit.validFrom} > ${unit.validTo}`);
  }
  const nameOf = (id: UnitId): string => byId.get(id)?.name ?? id;
  const circles = [
    ["parentCircular", (unit: Unit) => (unit.parent === null ? [] : [unit.parent])],
    ["successorCircular", (unit: Unit) => unit.successors],
  ] as const;
  for (const [fault, nextOf] of circles) {
    for (const circle of circlesOf(byId, nextOf))
      report(fault, byId.get(circle[0]!)!, [...circle, circle[0]!].map(nameOf).join(" → "));
  }
  reportSharedNames(units, report);
  reportMembers(units, byId, report);
  return issues;
}

type Report = (fault: RegistryFault, unit: Unit, text: string) => void;

/** Each circle once, from its first unit in the registry's order. */
function circlesOf(
  byId: ReadonlyMap<UnitId, Unit>,
  nextOf: (unit: Unit) => readonly UnitId[],
): (readonly UnitId[])[] {
  const circles: UnitId[][] = [];
  const done = new Set<UnitId>();
  const path: UnitId[] = [];
  const onPath = new Set<UnitId>();
  const visit = (id: UnitId): void => {
    if (onPath.has(id)) {
      circles.push(path.slice(path.indexOf(id)));
      return;
    }
    const unit = byId.get(id);
    if (!unit || done.has(id)) return;
    path.push(id);
    onPath.add(id);
    nextOf(unit).forEach(visit);
    onPath.delete(id);
    path.pop();
    done.add(id);
  };
  for (const id of byId.keys()) visit(id);
  return circles;
}

interface Said {
  readonly unit: Unit;
  readonly label: string;
  readonly isName: boolean;
}

/** One label for two units of a locality at one time: neither could ever be decided by it. */
function reportSharedNames(units: readonly Unit[], report: Report): void {
  const said = new Map<string, Said[]>();
  for (const unit of units) {
    const labels = [unit.name, ...(unit.shortName ? [unit.shortName] : []), ...unit.aliases];
    for (const label of labels) {
      const key = `${unit.locality}|${labelWords(label)
        .map(({ word }) => word)
        .join(" ")}`;
      const before = said.get(key) ?? [];
      said.set(key, before);
      const isName = label === unit.name;
      const other = before.find((each) => each.unit.id !== unit.id && areAtOneTime(each.unit, unit));
      if (other && isName && other.isName) report("nameRepeated", unit, other.unit.name);
      else if (other) {
        const [aliased, named] = isName ? [other, { unit, label }] : [{ unit, label }, other];
        report("aliasOfAnother", aliased.unit, `${aliased.label} – ${named.unit.name}`);
      }
      if (!before.some((each) => each.unit === unit)) before.push({ unit, label, isName });
    }
  }
}

function areAtOneTime(a: Unit, b: Unit): boolean {
  const startsAfter = (one: Unit, other: Unit): boolean =>
    one.validFrom !== null && other.validTo !== null && one.validFrom > other.validTo;
  return !startsAfter(a, b) && !startsAfter(b, a);
}

/** A collective may name no members; one that names them must have some. */
function reportMembers(units: readonly Unit[], byId: ReadonlyMap<UnitId, Unit>, report: Report): void {
  const groups = units.filter(({ members }) => members !== undefined);
  const registry = groups.length > 0 ? buildRegistry({ units }) : null;
  for (const group of groups) {
    const { under } = group.members!;
    if (group.kind !== "group") report("membersOfUnit", group, under);
    else if (!byId.has(under) && !units.some(({ locality }) => locality === under))
      report("membersUnderMissing", group, under);
    else if (registry?.membersOf(group.id, null)?.length === 0) report("membersNone", group, under);
  }
}
