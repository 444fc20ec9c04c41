// The world of the command line: files, standard input and output, the clock.
import { lstat, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { AppError } from "../core/base/appError";
import { localDayOf } from "../files/localDay";
import { writeFaultSentence } from "../messages/writeFaultSentence";
import { WriteError, type Io, type ListedFile } from "./command";

async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

const unreadable = (path: string, cause: unknown): AppError =>
  new AppError("unreadable", { file: path }, cause);

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (cause) {
    throw new WriteError(writeFaultSentence(path, (cause as NodeJS.ErrnoException).code ?? ""), { cause });
  }
}

async function listFiles(paths: readonly string[]): Promise<ListedFile[]> {
  const lists = [];
  for (const path of paths) lists.push(await listBelow(path, basename(path)));
  return lists.flat();
}

/** `name` is what the file at `path` is called; a folder's own name is left out of its files' names. */
async function listBelow(path: string, name: string, isInside = false): Promise<ListedFile[]> {
  try {
    const info = await stat(path);
    if (!info.isDirectory()) return [{ path, name, modifiedOn: localDayOf(info.mtimeMs) }];
    const found: ListedFile[] = [];
    for (const inner of (await readdir(path)).sort()) {
      found.push(...(await listBelow(join(path, inner), isInside ? `${name}/${inner}` : inner, true)));
    }
    return found;
  } catch (cause) {
    if (!isInside) throw unreadable(path, cause);
    // A broken link or a locked folder is one file that cannot be read; the others still count.
    const link = await lstat(path).catch(() => null);
    return [{ path, name, modifiedOn: localDayOf(link?.mtimeMs ?? Date.now()) }];
  }
}

export const nodeIo: Io = {
  today: localDayOf(Date.now()),
  readInput,
  readFile: readBytes,
  writeFile: writeBytes,
  listFiles,
  print: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${text}\n`),
};
