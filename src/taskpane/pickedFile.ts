// A file that a person chose or dropped, with the folder it came in: two units may send files of one name,
// and neither the browser's File nor its copy in a worker keeps the path of a drop.
export interface PickedFile {
  readonly file: File;
  /** "dot-2/xa-hoa-loc.xlsx"; the bare name for a file chosen by itself. */
  readonly path: string;
}

export function pickedFile(file: File): PickedFile {
  return { file, path: file.webkitRelativePath || file.name };
}

/** Adds files that are not there yet; the same path, size and time is the same file chosen twice. */
export function withFiles(files: readonly PickedFile[], added: readonly PickedFile[]): readonly PickedFile[] {
  const keyOf = ({ file, path }: PickedFile) => `${path}\n${file.size}\n${file.lastModified}`;
  const known = new Set(files.map(keyOf));
  return [...files, ...added.filter((each) => !known.has(keyOf(each)) && known.add(keyOf(each)))];
}
