// What a command of `phuluc` is given and gives back. The world (files, standard input, the clock) comes in
// through `Io`, so that a command can be run by a test as it is.
import type { PlainDate } from "../core/base/date";

/** 0 clean, 1 issues or conflicts found, 2 failed (contract.md). */
export type ExitCode = 0 | 1 | 2;

export interface ListedFile {
  readonly path: string;
  /** From the folder that was named: "dot-2/xa-hoa-loc.xlsx"; the bare name for a file named by itself. */
  readonly name: string;
  readonly modifiedOn: PlainDate;
}

export interface Io {
  readonly today: PlainDate;
  readInput(): Promise<string>;
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** Files named by the arguments: a folder stands for the files in it and below, in name order. */
  listFiles(paths: readonly string[]): Promise<readonly ListedFile[]>;
  print(text: string): void;
  /** What a person should know beside the result: standard error. */
  warn(text: string): void;
}

export interface Command {
  readonly usage: string;
  run(args: readonly string[], io: Io): Promise<ExitCode>;
}

/** The arguments are off; the message says what to do. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A file could not be written; the message says why and what to do. */
export class WriteError extends Error {
  override readonly name = "WriteError";
}
