// Files that no reader can merge, as they really come in: a password, an old format, a broken download.
import { TextEncoder } from "node:util";

const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const FAT_SECTOR = 0xfffffffd;

/**
 * An OLE compound file (MS-CFB, version 3) with the streams given; each is padded to 4096 bytes, below
 * which streams live in a mini stream of their own.
 */
function compoundFile(streams) {
  const contents = streams.map(({ bytes }) => {
    const size = Math.max(4096, Math.ceil(bytes.length / SECTOR) * SECTOR);
    const padded = new Uint8Array(size);
    padded.set(bytes);
    return padded;
  });
  const fat = new Uint32Array(SECTOR / 4).fill(FREE);
  fat[0] = FAT_SECTOR;
  fat[1] = END; // the directory
  let next = 2;
  const starts = contents.map((content) => {
    const start = next;
    for (let left = content.length / SECTOR; left > 0; left--, next++) fat[next] = left > 1 ? next + 1 : END;
    return start;
  });

  const file = new Uint8Array(SECTOR * (1 + next));
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true); // sectors of 512 bytes
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true); // one FAT sector
  view.setUint32(48, 1, true); // the directory's first sector
  view.setUint32(56, 4096, true);
  view.setUint32(60, END, true);
  view.setUint32(68, END, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + 4 * i, i === 0 ? 0 : FREE, true);
  fat.forEach((entry, i) => view.setUint32(SECTOR + 4 * i, entry, true));

  const entries = [
    { name: "Root Entry", type: 5, start: END, size: 0, child: 1, right: FREE },
    ...streams.map(({ name }, i) => ({
      name,
      type: 2,
      start: starts[i],
      size: contents[i].length,
      child: FREE,
      right: i + 1 < streams.length ? i + 2 : FREE,
    })),
  ];
  entries.forEach(({ name, type, start, size, child, right }, i) => {
    const at = SECTOR * 2 + 128 * i;
    [...name].forEach((letter, k) => view.setUint16(at + 2 * k, letter.charCodeAt(0), true));
    view.setUint16(at + 64, 2 * (name.length + 1), true);
    view.setUint8(at + 66, type);
    view.setUint8(at + 67, 1);
    view.setUint32(at + 68, FREE, true);
    view.setUint32(at + 72, right, true);
    view.setUint32(at + 76, child, true);
    view.setUint32(at + 116, start, true);
    view.setUint32(at + 120, size, true);
  });
  contents.forEach((content, i) => file.set(content, SECTOR * (1 + starts[i])));
  return file;
}

/** A workbook with a password to open is an OLE file around an encrypted zip archive (MS-OFFCRYPTO). */
export function encryptedWorkbook() {
  const noise = new Uint8Array(6000).map((_, i) => (i * 197 + (i >> 3) * 61) & 0xff);
  return compoundFile([
    { name: "EncryptionInfo", bytes: Uint8Array.of(4, 0, 4, 0, 0x40, 0, 0, 0) },
    { name: "EncryptedPackage", bytes: noise },
  ]);
}

/** Excel 97–2003: the stream "Workbook" begins with a BIFF8 record BOF. */
export function oldXls() {
  return compoundFile([
    {
      name: "Workbook",
      bytes: Uint8Array.of(9, 8, 16, 0, 0, 6, 5, 0, 0xbb, 0x0d, 0xcc, 7, 0, 0, 0, 0, 6, 0, 0, 0, 10, 0, 0, 0),
    },
  ]);
}

/** A download that broke off: the zip archive's list of contents stands at its end. */
export function truncated(workbook) {
  return workbook.slice(0, Math.floor(workbook.length * 0.7));
}

/** What Excel leaves beside an open workbook: the name of who has it open, 165 bytes. */
export function lockFile() {
  const bytes = new Uint8Array(165).fill(0x20);
  const owner = new TextEncoder().encode("Can bo tong hop");
  bytes.set([owner.length, ...owner]);
  return bytes;
}
