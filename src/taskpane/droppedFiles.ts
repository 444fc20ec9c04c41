// The files of a drop, with those inside dropped folders, up to a bound.

const MOST_FILES = 5000;
const DEEPEST = 8;

function readBatch(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((done, fail) => {
    reader.readEntries(done, fail);
  });
}

async function collect(entry: FileSystemEntry, depth: number, files: File[]): Promise<void> {
  if (files.length >= MOST_FILES) return;
  if (entry.isFile) {
    files.push(
      await new Promise<File>((done, fail) => {
        (entry as FileSystemFileEntry).file(done, fail);
      }),
    );
  } else if (depth < DEEPEST) {
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    // A reader gives about a hundred entries at a time, and an empty batch at the end.
    for (let batch = await readBatch(reader); batch.length > 0; batch = await readBatch(reader)) {
      for (const inner of batch) await collect(inner, depth + 1, files);
    }
  }
}

export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  // Entries must be taken before the first await: the transfer is emptied when the event ends.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...transfer.files];
  const files: File[] = [];
  for (const entry of entries) await collect(entry, 0, files);
  return files;
}

/** Adds files that are not there yet; the same name, size and time is the same file chosen twice. */
export function withFiles(files: readonly File[], added: readonly File[]): readonly File[] {
  const keyOf = (file: File) => `${file.name}\n${file.size}\n${file.lastModified}`;
  const known = new Set(files.map(keyOf));
  return [...files, ...added.filter((file) => !known.has(keyOf(file)) && known.add(keyOf(file)))];
}
