// A plan and its returned files, with the registry, calendar and headings to read them by → the whole merge.
// Here appendix, units and deadlines meet the merge, which knows them only as functions.
import { analysePlan, type AnalysedPlan, type AnalysedTask } from "./analysePlan";
import { isReportSheet } from "./base/sheetNames";
import { isOriginalSheet } from "./appendix/originalSheet";
import { parseAppendices } from "./appendix/parseAppendices";
import type { HeadingWordings, Plan } from "./appendix/types";
import type { FileId } from "./base/cell";
import type { PlainDate } from "./base/date";
import type { Calendar } from "./deadlines/workdays";
import { countStatuses, rateOf, statusOf } from "./deadlines/statusOf";
import { mergeReturns } from "./merge/mergeReturns";
import type { MergeReaders, MergeResult, ReturnedFile, UnitGuess, UnitRef } from "./merge/types";
import { progressOfTask } from "./progressOfTask";
import { identifyUnit, type UnitIdentity } from "./units/identifyUnit";
import { readUnits } from "./units/readUnits";
import type { UnitRegistry } from "./units/registry";
import type { UnitContext, UnitId } from "./units/types";

export interface Consolidation {
  readonly plan: Plan;
  readonly files: readonly ReturnedFile[];
  readonly registry: UnitRegistry;
  readonly calendar: Calendar;
  readonly wordings: HeadingWordings;
  readonly on: PlainDate;
  /** Last day for returns; null when none was set, and then no return is late. */
  readonly dueOn: PlainDate | null;
  /** Over what the plan itself says. */
  readonly year?: number;
  readonly locality?: string;
  /** From how many days before its last day a task is due soon; 7 unless told. */
  readonly soonDays?: number;
  /** What a person decided for files whose unit was not clear. */
  readonly chosenUnits?: Readonly<Record<FileId, UnitId>>;
}

export function consolidate(input: Consolidation): MergeResult {
  const { registry, on } = input;
  const plan = analysePlan(input.plan, {
    registry,
    isWorkday: input.calendar.isWorkday,
    ...(input.year !== undefined && { year: input.year }),
    ...(input.locality !== undefined && { locality: input.locality }),
  });
  const leads = plan.tasks.map((task) => leadsOf(task, registry, plan.facts.issuedOn));
  const merged = mergeReturns(
    {
      plan: input.plan,
      files: input.files.map((file) => withoutOriginals(file, input.wordings)),
      expected: distinct(leads.flat()),
      on,
      dueOn: input.dueOn,
      ...(input.chosenUnits && { chosenUnits: input.chosenUnits }),
    },
    readersOf(input, plan, leads),
  );
  return { ...merged, counts: countStatuses(merged.tasks), rate: rateOf(merged.tasks, on) };
}

/** What a conversion in place kept says again what the table in its place says; it is left out, and told. */
function withoutOriginals(file: ReturnedFile, wordings: HeadingWordings): ReturnedFile {
  const { content } = file;
  if (!content.ok || !content.sheets.some(({ sheet }) => isOriginalSheet(sheet))) return file;
  const sheets = content.sheets.filter(({ sheet }) => !isOriginalSheet(sheet));
  if (!sheets.some((grid) => parseAppendices(grid, wordings).ok)) return file;
  const originals = content.sheets.filter(({ sheet }) => isOriginalSheet(sheet));
  return { ...file, content: { ...content, sheets, hiddenSheets: [...content.hiddenSheets, ...originals] } };
}

/** The units that lead a task, a collective by its members where the registry knows them. */
function leadsOf({ lead }: AnalysedTask, registry: UnitRegistry, on: PlainDate | null): UnitRef[] {
  const ids = (lead?.mentions ?? []).flatMap(({ kind, unit, scope }): readonly UnitId[] => {
    if (unit === null) return [];
    return kind === "group" ? (registry.membersOf(unit, on, scope) ?? []).map(({ id }) => id) : [unit];
  });
  return distinct(ids.map((id) => refOf(id, registry)));
}

function readersOf(
  { wordings, registry, on, soonDays = 7 }: Consolidation,
  plan: AnalysedPlan,
  leads: readonly (readonly UnitRef[])[],
): MergeReaders {
  // A return answers the plan, so its names are first those of the plan's own date: a commune of 2024 must not
  // become the one that took its name in 2025. A unit that came later is known by the names of today.
  const { locality, issuedOn } = plan.facts;
  const contexts: UnitContext[] = [...new Set([issuedOn ?? on, on])].map((date) => ({ locality, on: date }));
  const decided = (guess: (context: UnitContext) => UnitGuess): UnitGuess => {
    const guesses = contexts.map(guess);
    return (
      guesses.find(({ unit }) => unit) ?? guesses.find(({ candidates }) => candidates.length > 0) ?? NOBODY
    );
  };
  const indexOf = new Map(plan.source.tasks.map((task, index) => [task, index]));
  return {
    isOriginal: isOriginalSheet,
    readTables: (sheets) =>
      sheets
        .filter((grid) => !isReportSheet(grid.sheet))
        .flatMap((grid) => {
          const tables = parseAppendices(grid, wordings);
          return tables.ok ? tables.value : [];
        }),
    identify: (text) => decided((context) => wholeName(text, registry, context)),
    findUnit: (text) =>
      decided((context) => {
        const whole = wholeName(text, registry, context);
        return whole.unit ? whole : guessOf(identifyUnit(text, registry, context), registry);
      }),
    unitName: (unit) => registry.unit(unit)?.name ?? unit,
    isUnder: (unit, above) => isUnder(unit, above, registry),
    standingOf: (task, entries) => {
      const index = indexOf.get(task);
      if (index === undefined) throw new Error("bug: a task that is not in the plan");
      const { deadline } = plan.tasks[index]!;
      const { progress, awaited, issues } = progressOfTask(
        entries,
        leads[index]!,
        deadline.due,
        plan.facts.year,
      );
      return { ...statusOf({ deadline, progress, on, soonDays }), awaited, issues };
    },
  };
}

function guessOf({ unit, candidates }: UnitIdentity, registry: UnitRegistry): UnitGuess {
  return {
    unit: unit === null ? null : refOf(unit, registry),
    candidates: candidates.map((candidate) => refOf(candidate.unit, registry)),
  };
}

const NOBODY: UnitGuess = { unit: null, candidates: [] };

/** A line names a unit when it has no other words: "Kế hoạch số … của UBND huyện" is no letterhead. */
function wholeName(text: string, registry: UnitRegistry, context: UnitContext): UnitGuess {
  const { mentions, rest } = readUnits(text, registry, context);
  const [mention] = mentions;
  if (!mention || mentions.length > 1 || rest.length > 0) return NOBODY;
  const unit = mention.kind === "unit" ? mention.unit : null;
  return guessOf({ unit, candidates: unit === null ? mention.candidates : [] }, registry);
}

function refOf(unit: UnitId, registry: UnitRegistry): UnitRef {
  return { unit, name: registry.unit(unit)?.name ?? unit };
}

/** Deeper than any administration; a registry with circular parents must not hang the merge. */
const MOST_LEVELS = 8;

function isUnder(unit: UnitId, above: UnitId, registry: UnitRegistry): boolean {
  let parent = registry.unit(unit)?.parent ?? null;
  for (let i = 0; i < MOST_LEVELS && parent !== null; i++) {
    if (parent === above) return true;
    parent = registry.unit(parent)?.parent ?? null;
  }
  return false;
}

function distinct(units: readonly UnitRef[]): UnitRef[] {
  return [...new Map(units.map((ref) => [ref.unit, ref])).values()];
}
