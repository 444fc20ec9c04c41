// Writes zip archives field by field, for the forms that zipSync does not write: zip64, data descriptors,
// wrong sizes and check sums, encrypted entries.
import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "node:zlib";

export interface ZipForm {
  readonly zip64?: boolean;
  /** Sizes after the data, zeros in the local header, as streaming writers do. */
  readonly descriptors?: boolean;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly comment?: string;
  /** What the headers of a part say instead of the truth. */
  readonly lies?: Readonly<Record<string, { readonly size?: number; readonly crc?: number }>>;
}

export function craftZip(parts: Record<string, Uint8Array>, form: ZipForm = {}): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const push = (chunk: Uint8Array) => {
    chunks.push(chunk);
    offset += chunk.length;
  };
  for (const [name, part] of Object.entries(parts)) {
    const data = form.stored ? part : deflateSync(part);
    const entry = {
      name: strToU8(name),
      method: form.stored ? 0 : 8,
      flags: (form.flags ?? 0) | (form.descriptors ? 8 : 0),
      crc: form.lies?.[name]?.crc ?? crc32(part),
      packed: data.length,
      size: form.lies?.[name]?.size ?? part.length,
      offset,
    };
    push(localHeader(entry, form));
    push(data);
    if (form.descriptors) push(fields([4, 0x08074b50], [4, entry.crc], [4, entry.packed], [4, entry.size]));
    directory.push(centralHeader(entry, form));
  }
  const directoryAt = offset;
  directory.forEach(push);
  const directorySize = offset - directoryAt;
  const count = directory.length;
  if (form.zip64) {
    const endAt = offset;
    push(fields([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count], [8, directorySize], [8, directoryAt])); // prettier-ignore
    push(fields([4, 0x07064b50], [4, 0], [8, endAt], [4, 1]));
  }
  const comment = strToU8(form.comment ?? "");
  const shown = form.zip64 ? [0xffff, 0xffffffff, 0xffffffff] : [count, directorySize, directoryAt];
  push(fields([4, 0x06054b50], [2, 0], [2, 0], [2, shown[0]!], [2, shown[0]!], [4, shown[1]!], [4, shown[2]!], [2, comment.length])); // prettier-ignore
  push(comment);
  return concat(chunks);
}

interface CraftedEntry {
  name: Uint8Array;
  method: number;
  flags: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

function localHeader(entry: CraftedEntry, form: ZipForm): Uint8Array {
  const { crc, packed, size } = form.descriptors ? { crc: 0, packed: 0, size: 0 } : entry;
  return concat([
    fields([4, 0x04034b50], [2, 20], [2, entry.flags], [2, entry.method], [2, 0], [2, 0x5821]),
    fields([4, crc], [4, packed], [4, size], [2, entry.name.length], [2, 0]),
    entry.name,
  ]);
}

function centralHeader(entry: CraftedEntry, form: ZipForm): Uint8Array {
  const extra = form.zip64
    ? fields([2, 1], [2, 24], [8, entry.size], [8, entry.packed], [8, entry.offset])
    : new Uint8Array(0);
  const wide = 0xffffffff;
  const [packed, size, offset] = form.zip64 ? [wide, wide, wide] : [entry.packed, entry.size, entry.offset];
  return concat([
    fields([4, 0x02014b50], [2, 20], [2, 20], [2, entry.flags], [2, entry.method], [2, 0], [2, 0x5821]),
    fields([4, entry.crc], [4, packed!], [4, size!], [2, entry.name.length], [2, extra.length], [2, 0]),
    fields([2, 0], [2, 0], [4, 0], [4, offset!]),
    entry.name,
    extra,
  ]);
}

function fields(...list: (readonly [width: number, value: number])[]): Uint8Array {
  return Uint8Array.from(
    list.flatMap(([width, value]) =>
      Array.from({ length: width }, (_, i) => Math.floor(value / 2 ** (8 * i)) % 256),
    ),
  );
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
