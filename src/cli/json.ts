// The shapes of contract.md. Rows are numbered from 1, as Excel shows them.
import { a1Of, type CellRef } from "../core/base/cell";
import type { Issue } from "../core/base/issue";
import { issueSentence } from "../messages/issueSentence";

export interface SourceJson {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly cell: string;
}

export function sourceJson(at: CellRef): SourceJson {
  return { file: at.file, sheet: at.sheet, row: at.row + 1, cell: a1Of(at.row, at.col) };
}

export function issueJson(issue: Issue, unitName: (id: string) => string): Record<string, unknown> {
  const { code, severity, at, params } = issue;
  return {
    code,
    severity,
    at: at ? sourceJson(at) : null,
    params,
    message: issueSentence(issue, "vi", unitName),
  };
}

/** A list has one item a line, so that a hundred thousand cells stay quick to write and to look through. */
export function printJson(print: (text: string) => void, value: unknown): void {
  if (!Array.isArray(value) || value.length === 0) print(JSON.stringify(value, null, 1));
  else print(`[\n${value.map((item) => JSON.stringify(item)).join(",\n")}\n]`);
}
