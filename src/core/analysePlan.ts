// A plan with every cell read: units, deadlines, and all that is odd about it. The one place where
// appendix, units and deadlines meet.
import { checkAppendix } from "./appendix/checkAppendix";
import type { Field, Plan, Task } from "./appendix/types";
import type { PlainDate } from "./base/date";
import type { Issue } from "./base/issue";
import { parseDeadline } from "./deadlines/parseDeadline";
import { statusOf } from "./deadlines/statusOf";
import type { DeadlineContext, DeadlineStatus, ParsedDeadline, ReportedProgress } from "./deadlines/types";
import { planFactsOf, type PlanFacts } from "./planFacts";
import { progressOfCells } from "./progressOfTask";
import { readUnits } from "./units/readUnits";
import type { UnitRegistry } from "./units/registry";
import type { UnitReading } from "./units/types";
import { foundInTask, planLevelOf } from "./unitsInTask";
import { unitIssues } from "./unitIssues";

export interface AnalysedTask {
  readonly task: Task;
  readonly lead: UnitReading | null;
  readonly coordinating: UnitReading | null;
  readonly deadline: ParsedDeadline;
  readonly progress: ReportedProgress;
}

export interface AnalysedPlan {
  readonly source: Plan;
  readonly facts: PlanFacts;
  readonly tasks: readonly AnalysedTask[];
  readonly issues: readonly Issue[];
}

export interface AnalysisContext {
  readonly registry: UnitRegistry;
  readonly isWorkday: DeadlineContext["isWorkday"];
  /** Over what the plan itself says, where the user has said otherwise. */
  readonly year?: number;
  readonly locality?: string;
  /** Date on which unit names must be valid; default is the plan's date of issue, else any date. */
  readonly namesValidOn?: PlainDate;
}

function deadlineIssues(field: Field, deadline: ParsedDeadline, year: number | null): Issue[] {
  const { at, raw: text } = field;
  const issues: Issue[] = [];
  if (deadline.impossible) issues.push({ code: "dateImpossible", severity: "error", at, params: { text } });
  if (deadline.unread !== "") {
    issues.push({
      code: "deadlineUnread",
      severity: "warning",
      at,
      params: { text, unread: deadline.unread },
    });
  }
  if (deadline.yearImplied && year !== null) {
    issues.push({ code: "yearImplied", severity: "info", at, params: { text, year } });
  }
  return issues;
}

/** Progress as officers spread it over up to three columns, read together. */
function progressOf({ fields }: Task, year: number | null): ReportedProgress {
  const raw = (field: Field | undefined): string => field?.raw ?? "";
  const { progress, result, completedOn } = fields;
  const values = { progress: raw(progress), result: raw(result), completedOn: raw(completedOn) };
  return progressOfCells(values, year);
}

function progressIssues({ task, progress }: AnalysedTask): Issue[] {
  const field = task.fields.progress;
  if (!field || field.raw === "" || progress.state !== null) return [];
  return [{ code: "progressUnread", severity: "warning", at: field.at, params: { text: field.raw } }];
}

export function analysePlan(source: Plan, context: AnalysisContext): AnalysedPlan {
  const { registry, isWorkday } = context;
  const written = planFactsOf(source, registry);
  const facts: PlanFacts = {
    issuedOn: written.issuedOn,
    year: context.year ?? written.year,
    locality: context.locality ?? written.locality,
  };
  const deadlineContext: DeadlineContext = { year: facts.year, issuedOn: facts.issuedOn, isWorkday };
  const unitContext = { locality: facts.locality, on: context.namesValidOn ?? facts.issuedOn };
  const unitsOf = (field: Field | undefined): UnitReading | null =>
    field ? readUnits(field.raw, registry, unitContext) : null;

  const tasks = source.tasks.map((task): AnalysedTask => ({
    task,
    lead: unitsOf(task.fields.lead),
    coordinating: unitsOf(task.fields.coordinating),
    deadline: parseDeadline(task.fields.deadline?.raw ?? "", deadlineContext),
    progress: progressOf(task, facts.year),
  }));
  const planLevel = planLevelOf(facts.locality, registry);
  const issues = tasks.flatMap((analysed): Issue[] => {
    const { task } = analysed;
    const { deadline } = task.fields;
    return [
      ...unitIssues(foundInTask(analysed, planLevel, registry), task),
      ...(deadline ? deadlineIssues(deadline, analysed.deadline, facts.year) : []),
      ...progressIssues(analysed),
    ];
  });
  return { source, facts, tasks, issues: [...checkAppendix(...source.parts), ...issues] };
}

export function statusOfTask(
  { deadline, progress }: AnalysedTask,
  on: PlainDate,
  soonDays: number,
): DeadlineStatus {
  return statusOf({ deadline, progress, on, soonDays });
}
