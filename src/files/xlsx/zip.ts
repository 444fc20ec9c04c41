// The bytes of a zip archive in, its parts by name out, each inflated when asked for and checked against its
// size and CRC. Knows zip64, stored parts and data descriptors (sizes are taken from the central directory,
// never from local headers); part names are compared as Office does: without case, "\" as "/".
import { AppError } from "../../core/base/appError";
import { crc32 } from "./crc32";
import { faultOfForeignFile } from "./foreignFile";
import { inflate } from "./inflate";
import { LIMITS } from "./limits";

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const ZIP64_EXTRA = 0x0001;
const MAX_COMMENT = 0xffff;
const UINT16_MAX = 0xffff;
const UINT32_MAX = 0xffffffff;

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerAt: number;
}

export class ZipArchive {
  private readonly view: DataView;
  private readonly entries: ReadonlyMap<string, Entry>;
  private inflatedSoFar = 0;

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length === 0) throw new AppError("empty");
    if (bytes.length > LIMITS.fileBytes) throw new AppError("tooLarge");
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.entries = readEntries(this.view, bytes);
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** The part's bytes; null when there is no such part. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(partKey(name));
    if (!entry) return null;
    // Counted at every call: a workbook can name the same part a million times.
    this.inflatedSoFar += entry.size;
    if (this.inflatedSoFar > LIMITS.inflatedBytes) throw new AppError("tooLarge");
    const packed = this.packedBytes(entry);
    const part = entry.method === 0 ? packed : inflate(packed, entry.size);
    if (part.length !== entry.size || crc32(part) !== entry.crc) throw new AppError("corrupt");
    return part;
  }

  /** Inflates and checks every part, for readers behind this one that have no bounds of their own. */
  checkAll(): void {
    for (const name of this.entries.keys()) this.read(name);
    this.inflatedSoFar = 0;
  }

  private packedBytes({ headerAt, packedSize }: Entry): Uint8Array {
    if (headerAt + 30 > this.bytes.length) throw new AppError("truncated");
    if (this.view.getUint32(headerAt, true) !== LOCAL_HEADER) throw new AppError("corrupt");
    const nameLength = this.view.getUint16(headerAt + 26, true);
    const extraLength = this.view.getUint16(headerAt + 28, true);
    const start = headerAt + 30 + nameLength + extraLength;
    if (start + packedSize > this.bytes.length) throw new AppError("truncated");
    return this.bytes.subarray(start, start + packedSize);
  }
}

function partKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}

function readEntries(view: DataView, bytes: Uint8Array): Map<string, Entry> {
  const { count, directoryAt } = findDirectory(view, bytes);
  if (count > LIMITS.zipEntries) throw new AppError("tooLarge");
  const decoder = new TextDecoder();
  const entries = new Map<string, Entry>();
  let declaredSize = 0;
  let at = directoryAt;
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL_HEADER) {
      throw new AppError("corrupt");
    }
    const flags = view.getUint16(at + 8, true);
    if (flags & 1) throw new AppError("encrypted");
    const method = view.getUint16(at + 10, true);
    if (method !== 0 && method !== 8) throw new AppError("corrupt");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const extraAt = at + 46 + nameLength;
    const next = extraAt + extraLength + commentLength;
    if (next > view.byteLength) throw new AppError("truncated");
    const name = partKey(decoder.decode(bytes.subarray(at + 46, extraAt)));
    const entry: Entry = {
      method,
      crc: view.getUint32(at + 16, true),
      ...sizesOf(view, at, extraAt, extraLength),
    };
    // A folder has an entry of its own in some archives.
    if (!name.endsWith("/")) entries.set(name, entry);
    declaredSize += entry.size;
    at = next;
  }
  if (declaredSize > LIMITS.inflatedBytes) throw new AppError("tooLarge");
  return entries;
}

function findDirectory(view: DataView, bytes: Uint8Array): { count: number; directoryAt: number } {
  const endAt = findEnd(view);
  if (endAt === null) {
    const isCutZip = view.byteLength >= 4 && view.getUint32(0, true) === LOCAL_HEADER;
    throw new AppError(isCutZip ? "truncated" : faultOfForeignFile(bytes));
  }
  let count = view.getUint16(endAt + 10, true);
  let size = view.getUint32(endAt + 12, true);
  let directoryAt = view.getUint32(endAt + 16, true);
  const locatorAt = endAt - ZIP64_LOCATOR_LENGTH;
  const isZip64 = count === UINT16_MAX || size === UINT32_MAX || directoryAt === UINT32_MAX;
  if (isZip64 && locatorAt >= 0 && view.getUint32(locatorAt, true) === ZIP64_LOCATOR) {
    const zip64At = uint64(view, locatorAt + 8);
    if (zip64At + 56 > view.byteLength || view.getUint32(zip64At, true) !== ZIP64_END) {
      throw new AppError("corrupt");
    }
    count = uint64(view, zip64At + 32);
    size = uint64(view, zip64At + 40);
    directoryAt = uint64(view, zip64At + 48);
  }
  // In a cut file the end that was found may belong to a workbook embedded in it: then nothing fits.
  if (directoryAt + size > endAt) throw new AppError("truncated");
  return { count, directoryAt };
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function sizesOf(
  view: DataView,
  at: number,
  extraAt: number,
  extraLength: number,
): Pick<Entry, "packedSize" | "size" | "headerAt"> {
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const headerAt = view.getUint32(at + 42, true);
  const wide = zip64Values(view, extraAt, extraAt + extraLength);
  // Only the values that do not fit in 32 bits are in the extra field, in this order.
  const take = (value: number) => (value === UINT32_MAX ? (wide.shift() ?? value) : value);
  return { size: take(size), packedSize: take(packedSize), headerAt: take(headerAt) };
}

function zip64Values(view: DataView, from: number, to: number): number[] {
  const values: number[] = [];
  for (let at = from; at + 4 <= to;) {
    const length = view.getUint16(at + 2, true);
    const end = Math.min(at + 4 + length, to);
    if (view.getUint16(at, true) === ZIP64_EXTRA) {
      for (let p = at + 4; p + 8 <= end && values.length < 3; p += 8) values.push(uint64(view, p));
    }
    at += 4 + length;
  }
  return values;
}

/** Beyond 2^53 the number is not exact, but by then every bound refuses it. */
function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
