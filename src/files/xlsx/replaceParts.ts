// A zip archive in, the same archive with some parts' content replaced out; all other parts stay packed as
// they are. For archives that we have just made ourselves: no zip64, no encryption.
import { deflateSync } from "fflate";
import { crc32 } from "./crc32";

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const DEFLATED = 8;
/** Sizes that follow the data; ours stand before it. */
const HAS_DESCRIPTOR = 1 << 3;

export function replaceParts(archive: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const view = viewOf(archive);
  const endAt = archive.length - END_LENGTH;
  if (view.getUint32(endAt, true) !== END) throw new Error("bug: not an archive of ours");
  const decoder = new TextDecoder();
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let length = 0;
  let at = view.getUint32(endAt + 16, true);
  while (at < endAt && view.getUint32(at, true) === CENTRAL_HEADER) {
    const nameLength = view.getUint16(at + 28, true);
    const headerLength = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const central = archive.slice(at, at + headerLength);
    at += headerLength;
    const name = central.subarray(46, 46 + nameLength);
    const part = parts.get(decoder.decode(name));
    const data = part ? deflateSync(part) : packedData(archive, viewOf(central));
    const header = viewOf(central);
    if (part) {
      header.setUint16(10, DEFLATED, true);
      header.setUint32(16, crc32(part), true);
      header.setUint32(20, data.length, true);
      header.setUint32(24, part.length, true);
    }
    header.setUint16(8, header.getUint16(8, true) & ~HAS_DESCRIPTOR, true);
    header.setUint32(42, length, true);
    const local = localHeader(central, name);
    locals.push(local, data);
    centrals.push(central);
    length += local.length + data.length;
  }
  const end = archive.slice(endAt);
  viewOf(end).setUint32(16, length, true);
  return joined([...locals, ...centrals, end]);
}

function packedData(archive: Uint8Array, central: DataView): Uint8Array {
  const headerAt = central.getUint32(42, true);
  const view = viewOf(archive);
  const dataAt = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  return archive.subarray(dataAt, dataAt + central.getUint32(20, true));
}

/** Version to the length of the name stand in both headers in the same order. */
function localHeader(central: Uint8Array, name: Uint8Array): Uint8Array {
  const local = new Uint8Array(30 + name.length);
  viewOf(local).setUint32(0, LOCAL_HEADER, true);
  local.set(central.subarray(6, 30), 4);
  local.set(name, 30);
  return local;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
