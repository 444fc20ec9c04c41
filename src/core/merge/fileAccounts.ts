// What became of each file, and what a person should look at in it.
import type { Issue } from "../base/issue";
import type { ReadReturn } from "./readReturn";
import { receivedOn } from "./receivedOn";
import { placeOf, type UnitReturn } from "./versions";
import type {
  FileAccount,
  FileOutcome,
  FileReason,
  MergeInput,
  MergeTotals,
  ReturnedFile,
  UnitRef,
} from "./types";

/** A file of which nothing was read. */
export function closedAccount(file: ReturnedFile, outcome: FileOutcome, reason: FileReason): FileAccount {
  return {
    file: file.file,
    name: file.name,
    outcome,
    unit: null,
    unitName: null,
    unitFrom: null,
    candidates: [],
    receivedOn: null,
    receivedFrom: null,
    late: false,
    rows: 0,
    reason,
  };
}

/** A file that was opened and cannot be used. */
export function rejectedAccount(file: ReturnedFile, read: ReadReturn | null): FileAccount {
  const code = read?.reject ?? "noTable";
  const account = closedAccount(file, code === "notReturn" ? "ignored" : "rejected", { code });
  if (!read || code === "notReturn") return account;
  const received = receivedOn(read.dates);
  const { identified } = read;
  return {
    ...account,
    candidates: identified && !identified.ok ? identified.candidates : [],
    receivedOn: received.on,
    receivedFrom: received.from,
    rows: rowsOf(read),
  };
}

/** A file whose unit is known: merged, or superseded by a newer one. */
export function unitAccount(item: UnitReturn, newer: UnitReturn | undefined, input: MergeInput): FileAccount {
  const received = receivedOn(item.dates);
  const { identified } = item.read;
  return {
    file: item.file.file,
    name: item.name,
    outcome: newer ? "superseded" : "merged",
    unit: item.unit.unit,
    unitName: item.unit.name,
    unitFrom: identified?.ok ? identified.from : null,
    candidates: identified?.ok ? identified.against : [],
    receivedOn: received.on,
    receivedFrom: received.from,
    late: input.dueOn !== null && received.on !== null && received.on > input.dueOn,
    rows: rowsOf(item.read),
    ...(newer && { reason: { code: "supersededBy" as const, other: newer.file.file } }),
  };
}

export function rowsOf({ placements, stray }: ReadReturn): number {
  return placements.length + stray.length;
}

/** Rejected files, for the list of what is to be looked at. */
export function rejectionIssues(account: FileAccount): Issue[] {
  if (account.outcome !== "rejected" || !account.reason) return [];
  const at = { file: account.file, sheet: "", row: 0, col: 0 };
  const { code } = account.reason;
  return code === "unitUnknown" || code === "unitAmbiguous"
    ? [unsure(at, account.candidates)]
    : [{ code: "fileRejected", severity: "error", at, params: { code } }];
}

/** A merged file whose own name speaks of another unit, or whose unit nobody asked to report. */
export function unitIssues(item: UnitReturn, expected: ReadonlySet<string>): Issue[] {
  const issues: Issue[] = [];
  const { identified } = item.read;
  if (identified?.ok && identified.against.length > 0) {
    issues.push({ ...unsure(placeOf(item), [item.unit, ...identified.against]), severity: "warning" });
  }
  if (expected.size > 0 && !expected.has(item.unit.unit)) {
    const params = { name: item.unit.name };
    issues.push({ code: "unitNotExpected", severity: "warning", at: placeOf(item), params });
  }
  return issues;
}

function unsure(at: NonNullable<Issue["at"]>, candidates: readonly UnitRef[]): Issue {
  const params = { candidates: candidates.map(({ unit }) => unit) };
  return { code: "unitOfFileUnsure", severity: "error", at, params };
}

export function totalsOf(
  files: readonly FileAccount[],
  rows: { readonly read: number; readonly unplaced: number },
  missing: number,
): MergeTotals {
  const count = (outcome: FileOutcome): number => files.filter((file) => file.outcome === outcome).length;
  return {
    files: files.length,
    merged: count("merged"),
    rejected: count("rejected"),
    superseded: count("superseded"),
    duplicate: count("duplicate"),
    ignored: count("ignored"),
    missing,
    rowsRead: rows.read,
    rowsPlaced: rows.read - rows.unplaced,
    rowsUnplaced: rows.unplaced,
  };
}
