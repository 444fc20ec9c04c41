// The files of a drop, with those inside dropped folders. A drop beyond the bound is refused whole: leaving
// some files out in silence would be worse than asking for a smaller folder.
import { AppError } from "../core/base/appError";
import { pickedFile, type PickedFile } from "./pickedFile";

const MOST_FILES = 20_000;

function readBatch(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((done, fail) => {
    reader.readEntries(done, fail);
  });
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((done, fail) => {
    entry.file(done, fail);
  });
}

async function collect(entry: FileSystemEntry, files: PickedFile[]): Promise<void> {
  if (files.length >= MOST_FILES) throw new AppError("tooManyFiles");
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry);
    files.push({ file, path: entry.fullPath.replace(/^\//, "") });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A reader gives about a hundred entries at a time, and an empty batch at the end.
  for (let batch = await readBatch(reader); batch.length > 0; batch = await readBatch(reader)) {
    for (const inner of batch) await collect(inner, files);
  }
}

export async function droppedFiles(transfer: DataTransfer): Promise<readonly PickedFile[]> {
  // Entries must be taken before the first await: the transfer is emptied when the event ends.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...transfer.files].map(pickedFile);
  const files: PickedFile[] = [];
  for (const entry of entries) await collect(entry, files);
  return files;
}
