// `phuluc`: the one place of the command line that meets the world and ends the process.
import { readFile, readdir, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { AppError } from "../core/base/appError";
import { localDayOf } from "../files/localDay";
import { errorSentence } from "../messages/errorSentence";
import { check } from "./check";
import { UsageError, type Command, type ExitCode, type Io, type ListedFile } from "./command";
import { deadlines } from "./deadlines";
import { layout } from "./layout";
import { merge } from "./merge";
import { read } from "./read";
import { reports } from "./reports";
import { status } from "./status";
import { units } from "./units";

const COMMANDS: Readonly<Record<string, Command>> = {
  read,
  check,
  layout,
  deadlines,
  units,
  status,
  merge,
  reports,
};

const USAGE = [
  "phuluc – phụ lục kế hoạch và báo cáo của các đơn vị",
  "",
  ...Object.values(COMMANDS).map((command) => `  ${command.usage}`),
  "",
  "Mã thoát: 0 không có gì cần xem, 1 có điểm cần xem lại, 2 không làm được.",
].join("\n");

async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new AppError("unreadable", { file: path }, cause);
  }
}

async function listFiles(paths: readonly string[]): Promise<ListedFile[]> {
  const lists = [];
  for (const path of paths) lists.push(await listBelow(path, basename(path)));
  return lists.flat();
}

/** `name` is what the file at `path` is called; a folder's own name is left out of its files' names. */
async function listBelow(path: string, name: string, isInside = false): Promise<ListedFile[]> {
  const info = await stat(path).catch((cause: unknown) => {
    throw new AppError("unreadable", { file: path }, cause);
  });
  if (!info.isDirectory()) return [{ path, name, modifiedOn: localDayOf(info.mtimeMs) }];
  const found: ListedFile[] = [];
  for (const inner of (await readdir(path)).sort()) {
    found.push(...(await listBelow(join(path, inner), isInside ? `${name}/${inner}` : inner, true)));
  }
  return found;
}

const io: Io = {
  today: localDayOf(Date.now()),
  readInput,
  readFile: readBytes,
  writeFile: (path, bytes) => writeFile(path, bytes),
  listFiles,
  print: (text) => process.stdout.write(`${text}\n`),
};

/** The sentence for standard error; our own faults keep their stack. */
function sentenceOf(error: unknown, command: Command): string {
  if (error instanceof UsageError) return `${error.message}\nCách dùng: ${command.usage}`;
  if (error instanceof AppError) return errorSentence(error, "vi");
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function main([name, ...args]: readonly string[]): Promise<ExitCode> {
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!command) {
    const wantsHelp = name === undefined || name === "--help" || name === "help";
    (wantsHelp ? process.stdout : process.stderr).write(
      wantsHelp ? `${USAGE}\n` : `Không có lệnh “${name}”.\n\n${USAGE}\n`,
    );
    return wantsHelp ? 0 : 2;
  }
  try {
    return await command.run(args, io);
  } catch (error) {
    process.stderr.write(`${sentenceOf(error, command)}\n`);
    return 2;
  }
}

// `phuluc … | head` closes the pipe early; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
