// The first bytes of a file that is not a zip archive in, the reason for refusing it out: what people send
// under the name .xlsx is often an old .xls, or a workbook with a password (an OLE container in both cases).
import type { FileFault } from "../../core/base/appError";

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function faultOfForeignFile(bytes: Uint8Array): FileFault {
  if (OLE_SIGNATURE.every((byte, i) => bytes[i] === byte)) {
    if (hasStreamName(bytes, "EncryptedPackage")) return "encrypted";
    return hasStreamName(bytes, "Workbook") || hasStreamName(bytes, "Book") ? "oldXls" : "notWorkbook";
  }
  // BIFF2 to BIFF4 stand without a container: record 0x?09, length under 256.
  const isBareBiff = bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && bytes[3] === 0;
  return isBareBiff ? "oldXls" : "notWorkbook";
}

/** Word's .doc of 1997 to 2003. */
export function isOldWord(bytes: Uint8Array): boolean {
  return OLE_SIGNATURE.every((byte, i) => bytes[i] === byte) && hasStreamName(bytes, "WordDocument");
}

/** Directory entries of an OLE container hold their name in UTF-16, ended by a zero. */
function hasStreamName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
  // Entries are 128 bytes long in sectors of 512 or 4096 bytes.
  for (let at = 512; at + wanted.length <= bytes.length; at += 128) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
