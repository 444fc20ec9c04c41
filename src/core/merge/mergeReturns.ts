// The plan and the returned files in, one consolidated result out. It decides in the order of the files'
// ids, so that the order in which they were picked or dropped changes nothing.
import type { ColumnRole } from "../appendix/types";
import type { Issue } from "../base/issue";
import { foldText, wordKey } from "../base/text";
import { indexPlan } from "./alignRows";
import {
  closedAccount,
  rejectedAccount,
  rejectionIssues,
  rowsOf,
  totalsOf,
  unitAccount,
  unitIssues,
} from "./fileAccounts";
import { hiddenTables } from "./hiddenTables";
import { planLinesOf } from "./letterhead";
import { mergeTasks } from "./mergeTasks";
import { readReturn } from "./readReturn";
import { screenFiles } from "./screenFiles";
import { sortVersions, type UnitReturn } from "./versions";
import type { FileAccount, MergeInput, MergeReaders, MergeResult, ReturnedFile } from "./types";

/** The result but for its figures, which are counted from the tasks' statuses. */
export type MergedReturns = Omit<MergeResult, "counts" | "rate">;

export function mergeReturns(input: MergeInput, readers: MergeReaders): MergedReturns {
  const files = [...input.files].sort(byId);
  const keyOf = remembered(wordKey);
  const isSuperior = remembered((unit: string) =>
    input.expected.some((expected) => readers.isUnder(expected.unit, unit)),
  );
  const context = {
    input,
    readers: { ...readers, isSuperior, identify: remembered(readers.identify) },
    index: indexPlan(input.plan, keyOf),
    planLines: planLinesOf(input.plan),
  };
  const accounts = new Map<ReturnedFile, FileAccount>();
  const returns: UnitReturn[] = [];
  const hidden: Issue[] = [];
  for (const screened of screenFiles(files, (file) => input.chosenUnits?.[file.file] !== undefined)) {
    const { file } = screened;
    if (screened.outcome !== "readable") {
      accounts.set(file, closedAccount(file, screened.outcome, screened.reason));
      continue;
    }
    const read = readReturn(file, screened.sheets, context);
    hidden.push(...hiddenTables(file, screened.hiddenSheets, read, readers));
    if (read && read.identified?.ok && read.reject === null) {
      returns.push({ file, name: file.name, unit: read.identified.unit, read, dates: read.dates });
    } else {
      accounts.set(file, rejectedAccount(file, read));
    }
  }

  const versions = sortVersions(inListOrder(returns, input));
  for (const item of returns) {
    accounts.set(item.file, unitAccount(item, versions.replacedBy.get(item), input));
  }
  const { tasks, unplaced, issues } = mergeTasks(
    input.plan,
    versions.current,
    {
      keyOf,
      valueKeyOf: remembered(foldText),
      planRoles: new Set<ColumnRole>(
        input.plan.parts.flatMap(({ columns }) => columns.map(({ role }) => role)),
      ),
    },
    readers,
  );

  const fileAccounts = files.map((file) => accounts.get(file)!);
  const expected = new Set(input.expected.map(({ unit }) => unit));
  const reported = new Set(versions.current.map(({ unit }) => unit.unit));
  const missing = input.expected.filter(({ unit }) => !reported.has(unit));
  const rowsRead = versions.current.reduce((sum, { read }) => sum + rowsOf(read), 0);
  return {
    plan: input.plan,
    on: input.on,
    dueOn: input.dueOn,
    files: fileAccounts,
    expected: input.expected,
    missing,
    tasks,
    unplaced,
    issues: [
      ...fileAccounts.flatMap(rejectionIssues),
      ...versions.current.flatMap((item) => [...unitIssues(item, expected), ...item.read.issues]),
      ...hidden,
      ...versions.issues,
      ...issues,
    ],
    totals: totalsOf(fileAccounts, { read: rowsRead, unplaced: unplaced.length }, missing.length),
  };
}

function byId(a: ReturnedFile, b: ReturnedFile): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

/** Units as the plan expects them, then the others by their ids; files of one unit by their ids. */
function inListOrder(returns: readonly UnitReturn[], { expected }: MergeInput): UnitReturn[] {
  const rank = new Map(expected.map(({ unit }, index) => [unit, index]));
  const rankOf = (item: UnitReturn): number => rank.get(item.unit.unit) ?? expected.length;
  return [...returns].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      (a.unit.unit < b.unit.unit ? -1 : a.unit.unit > b.unit.unit ? 1 : byId(a.file, b.file)),
  );
}

/** Returns repeat the plan's texts a thousand times; each is worked out once. */
function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    let entry = known.get(text);
    if (!entry) known.set(text, (entry = { value: answer(text) }));
    return entry.value;
  };
}
