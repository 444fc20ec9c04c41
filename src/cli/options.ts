// Options of the commands, read strictly: an unknown option or an impossible date is said, never passed over.
import { parseArgs, type ParseArgsConfig } from "node:util";
import { parsePlainDate, type PlainDate } from "../core/base/date";
import { UsageError } from "./command";

type OptionTable = NonNullable<ParseArgsConfig["options"]>;

export function parseOptions<Table extends OptionTable>(args: readonly string[], options: Table) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export function dateOption(name: string, value: string | undefined): PlainDate | null {
  if (value === undefined) return null;
  const date = parsePlainDate(value);
  if (!date)
    throw new UsageError(`--${name} ${value}: cần một ngày có thật dạng YYYY-MM-DD, ví dụ 2024-06-14.`);
  return date;
}

export function numberOption(name: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^\d{1,4}$/.test(value)) throw new UsageError(`--${name} ${value}: cần một số nguyên không âm.`);
  return Number(value);
}

export function requiredOption(name: string, value: string | undefined): string {
  if (value === undefined || value === "") throw new UsageError(`Thiếu --${name}.`);
  return value;
}

/** The one file that a command works on. */
export function onlyFile(positionals: readonly string[]): string {
  const [file, ...others] = positionals;
  if (file === undefined) throw new UsageError("Thiếu tên tệp.");
  if (others.length > 0) throw new UsageError(`Chỉ nhận một tệp; thừa: ${others.join(", ")}.`);
  return file;
}

/** Cells from standard input: one per line, a line break inside a cell written as `\n`. */
export function cellsOf(input: string): string[] {
  const lines = input.replace(/^\ufeff/, "").split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => line.replaceAll("\\n", "\n"));
}
