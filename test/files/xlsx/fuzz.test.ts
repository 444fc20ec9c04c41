// Thousands of damaged files, the same ones every time. A file is read or refused with an AppError; any other
// exception, or a step that never ends (jest's own limit), is a fault of the reader.
import { strFromU8, strToU8 } from "fflate";
import { AppError } from "../../../src/core/base/appError";
import { readXlsx } from "../../../src/files/xlsx/readXlsx";
import { craftParts, craftXlsx, inline, stylesXml, type Crafted } from "./craftXlsx";
import { craftZip } from "./craftZip";

const SAMPLE: Crafted = {
  sheets: [
    {
      name: "Biểu",
      xml:
        `<cols><col min="1" max="2" hidden="1"/></cols><sheetData>` +
        `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" s="1"><v>45443</v></c></row>` +
        `<row r="2" hidden="1">${inline("A2", "Sở TT&TT")}<c t="d"><v>2024-05-31T10:00:00</v></c><c t="b"><v>1</v></c></row>` +
        `<row><c><f t="shared" ref="A3:A4" si="0">A1</f><v>7</v></c><c t="e"><v>#REF!</v></c></row>` +
        `</sheetData><mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells>`,
    },
    { name: "Ẩn", xml: "<sheetData/>", state: "hidden" },
  ],
  strings: "<si><t>Nội dung</t></si><si><r><t>Quý </t></r><r><t>I_x000D_</t></r><rPh><t>x</t></rPh></si>",
  styles: stylesXml([{ numFmtId: 0 }, { numFmtId: 164 }], { 164: "dd/mm/yyyy" }),
  is1904: true,
};

/** Mulberry32. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

type Random = ReturnType<typeof randomOf>;

function readOrRefused(bytes: Uint8Array): "read" | "refused" {
  try {
    readXlsx(bytes, "f");
    return "read";
  } catch (error) {
    if (error instanceof AppError) return "refused";
    throw error;
  }
}

function countOutcomes(
  count: number,
  make: (random: Random) => Uint8Array,
): { read: number; refused: number } {
  const outcomes = { read: 0, refused: 0 };
  for (let seed = 1; seed <= count; seed++) outcomes[readOrRefused(make(randomOf(seed)))]++;
  return outcomes;
}

function damageBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let times = 1 + random(4); times > 0; times--) copy[random(copy.length)] = random(256);
  return copy;
}

const FRAGMENTS = [
  "<", ">", "/>", "</", '"', "'", "=", "&", "&#99999999;", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE [", "<?", "_x0000_",
  " r=\"1048576\"", " r=\"XFD1\"", " r=\"-1\"", " t=\"s\"", " t=\"d\"", "<c/>", "<row/>", "<v>1e999</v>", "<is>", "</c>", "x:", "\0", "ề",
]; // prettier-ignore

function damageXml(xml: string, random: Random): string {
  let damaged = xml;
  for (let times = 1 + random(3); times > 0; times--) {
    const at = random(damaged.length);
    const cut = random(3) === 0 ? random(20) : 0;
    const piece = [FRAGMENTS[random(FRAGMENTS.length)]!, damaged.slice(at, at + random(60)), ""][random(3)]!;
    damaged = damaged.slice(0, at) + piece + damaged.slice(at + cut);
  }
  return damaged;
}

test("any bytes changed in the file", () => {
  const bytes = craftXlsx(SAMPLE);
  const { read, refused } = countOutcomes(3000, (random) => damageBytes(bytes, random));
  expect(refused).toBeGreaterThan(read);
});

test("headers changed in a zip64 file with data descriptors", () => {
  const bytes = craftZip(craftParts(SAMPLE), { zip64: true, descriptors: true, stored: true });
  const { read, refused } = countOutcomes(1500, (random) => damageBytes(bytes, random));
  expect(read + refused).toBe(1500);
  expect(refused).toBeGreaterThan(0);
});

test("the file cut anywhere", () => {
  const bytes = craftXlsx(SAMPLE);
  for (let length = 0; length < bytes.length; length += 7) {
    expect(readOrRefused(bytes.subarray(0, length))).toBe("refused");
  }
});

test("the text of a part changed, with a right check sum", () => {
  const parts = craftParts(SAMPLE);
  const names = Object.keys(parts);
  const { read, refused } = countOutcomes(4000, (random) => {
    const name = names[random(names.length)]!;
    const damaged = strToU8(damageXml(strFromU8(parts[name]!), random));
    return craftZip({ ...parts, [name]: damaged }, { stored: true });
  });
  expect(read).toBeGreaterThan(200);
  expect(refused).toBeGreaterThan(1000);
});
