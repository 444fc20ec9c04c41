// How long 100,000 mentions take against a registry of 15,000 units (every commune of a made-up country), and how many
// are right, by our index and by fuse.js (bench/README.md has the command). Fuse.js is asked a sample: it scans the
// whole list for each name.
import Fuse from "fuse.js";
import type { PlainDate } from "../src/core/base/date";
import { readUnits } from "../src/core/units/readUnits";
import { buildRegistry } from "../src/core/units/registry";
import type { Unit, UnitLevel } from "../src/core/units/types";

const MENTIONS = 100_000;
const FUSE_SAMPLE = 400;
const PROVINCES = 63;
const DISTRICTS = 11;
const COMMUNES = 15;
const ON = "2024-06-01" as PlainDate;

const FIRST =
  "An Bình Hòa Tân Phú Đông Tây Nam Bắc Thanh Vĩnh Long Hải Sơn Ngọc Quảng Hà Yên Xuân Thạch Trung Mỹ Kim Đại Hưng".split(
    " ",
  );
const SECOND =
  "Bình An Hòa Phú Lộc Sơn Giang Hà Thành Thắng Tiến Long Hải Lâm Thủy Trạch Khê Minh Quang Châu Điền Lương Định Phong Ninh".split(
    " ",
  );

interface Labelled {
  readonly text: string;
  readonly locality: string;
  readonly unit: string | null;
}

/** The same numbers in every run. */
let seed = 20260101;
function random(below: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}

function pick<T>(from: readonly T[]): T {
  return from[random(from.length)]!;
}

/** The n-th of the place names, each different. */
function placeName(n: number): string {
  return `${FIRST[n % FIRST.length]!} ${SECOND[Math.floor(n / FIRST.length) % SECOND.length]!}`;
}

function unitOf(id: string, name: string, level: UnitLevel, locality: string, parent: string | null): Unit {
  return {
    id,
    name,
    aliases: [],
    level,
    kind: "unit",
    locality,
    parent,
    validFrom: null,
    validTo: null,
    successors: [],
  };
}

const DEPARTMENTS = [
  "Sở Nội vụ", "Sở Ngoại vụ", "Sở Tư pháp", "Sở Y tế", "Sở Tài chính", "Sở Xây dựng", "Sở Giáo dục và Đào tạo",
  "Sở Văn hóa, Thể thao và Du lịch", "Sở Thông tin và Truyền thông", "Sở Tài nguyên và Môi trường",
  "Sở Lao động - Thương binh và Xã hội", "Công an tỉnh", "Bảo hiểm xã hội tỉnh",
]; // prettier-ignore
const OFFICES = [
  "Phòng Nội vụ", "Phòng Tư pháp", "Phòng Văn hóa và Thông tin", "Công an huyện", "Bảo hiểm xã hội huyện",
]; // prettier-ignore

function country(): Unit[] {
  const units: Unit[] = [];
  for (let p = 0; p < PROVINCES; p++) {
    const province = `p${p}`;
    units.push({
      ...unitOf(`${province}.ubnd`, "UBND tỉnh", "province", province, null),
      aliases: [`UBND tỉnh ${placeName(p * 7)}`],
    });
    for (const [i, name] of DEPARTMENTS.entries())
      units.push(unitOf(`${province}.${i}`, name, "province", province, `${province}.ubnd`));
    for (let d = 0; d < DISTRICTS; d++) {
      const district = `${province}d${d}`;
      const place = placeName(100 + p * DISTRICTS + d);
      const above = `${district}.ubnd`;
      units.push(unitOf(above, `UBND huyện ${place}`, "district", district, `${province}.ubnd`));
      for (const [i, name] of OFFICES.entries())
        units.push(unitOf(`${district}.${i}`, name, "district", district, above));
      for (let c = 0; c < COMMUNES; c++) {
        const kind = c === 0 ? "thị trấn" : "xã";
        const name = placeName(p * 131 + d * 29 + c);
        units.push(unitOf(`${district}.c${c}`, `UBND ${kind} ${name}`, "commune", district, above));
      }
    }
  }
  return units;
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^Sở Văn hóa, Thể thao và Du lịch/u, "Sở VHTT&DL"],
  [/^Sở Thông tin và Truyền thông/u, "Sở TT&TT"],
  [/^Sở Lao động - Thương binh và Xã hội/u, "Sở LĐTBXH"],
  [/^Sở Tài nguyên và Môi trường/u, "Sở TN&MT"],
  [/^Phòng Văn hóa và Thông tin/u, "P. VHTT"],
  [/^Bảo hiểm xã hội/u, "BHXH"],
  [/^Công an/u, "CA"],
  [/^UBND/u, "Ủy ban nhân dân"],
];

const NOISE: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize("NFD"),
  (name) => name.replace(/ và /gu, " & ").replace(/ - /gu, " – "),
  (name) => `- ${name};`,
];

const OTHER_TONE: Readonly<Record<string, string>> = { a: "ạ", â: "ậ", à: "ả", ú: "ụ", ò: "õ", ơ: "ở", i: "ĩ", ì: "ị", ô: "ổ" }; // prettier-ignore

/** The last letter but one is left out: "Phòg Nội vụ", "Công an huyn Tân An". */
const MISPRINTED = /Phòng|Thông|Giáo|hiểm|huyện/u;

/** Mentions as officials write them, each with the unit that the rules decide. */
function mentionsOf(units: readonly Unit[]): Labelled[] {
  const names = new Set(units.map(({ name }) => name));
  return Array.from({ length: MENTIONS }, () => {
    const unit = pick(units);
    const own = { text: unit.name, locality: unit.locality, unit: unit.id };
    switch (random(10)) {
      case 0:
        return { ...own, text: pick(NOISE)(unit.name) };
      case 1:
      case 2: {
        const short = SHORT.find(([long]) => long.test(unit.name));
        return short ? { ...own, text: unit.name.replace(...short) } : own;
      }
      case 3:
        return { ...own, text: unit.name.replace(MISPRINTED, (word) => word.slice(0, -2) + word.at(-1)!) };
      case 4: {
        const twin = unit.name.replace(/(?<= )(\p{L}+) (\p{L}+)$/u, "$2 $1");
        return unit.level !== "commune" || names.has(twin) ? own : { ...own, text: twin, unit: null };
      }
      case 5: {
        const twin = unit.name.replace(/[aâàúòơiìô](?=\p{L}*$)/u, (letter) => OTHER_TONE[letter]!);
        return unit.level !== "commune" || names.has(twin) ? own : { ...own, text: twin, unit: null };
      }
      default:
        return own;
    }
  });
}

interface Tally {
  right: number;
  wrong: number;
  named: number;
}

function tally(mentions: readonly Labelled[], decide: (mention: Labelled) => string | null): Tally {
  const result = { right: 0, wrong: 0, named: 0 };
  for (const mention of mentions) {
    const decided = decide(mention);
    if (mention.unit !== null) result.named++;
    if (decided !== null && decided === mention.unit) result.right++;
    else if (decided !== null) result.wrong++;
  }
  return result;
}

function rates({ right, wrong, named }: Tally): string {
  return `precision ${(right / (right + wrong)).toFixed(4)}, recall ${(right / named).toFixed(4)}`;
}

/** Time of this process on the processor: what else the machine does is left out. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function medianMs(work: () => unknown, rounds: number): number {
  const times = Array.from({ length: rounds }, () => {
    const start = cpuMs();
    work();
    return cpuMs() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

function measureOwn(units: readonly Unit[], mentions: readonly Labelled[]): void {
  const first = cpuMs();
  const registry = buildRegistry({ units });
  const cold = cpuMs() - first;
  const warm = medianMs(() => buildRegistry({ units }), 5);
  const start = cpuMs();
  const result = tally(mentions, ({ text, locality }) => {
    const found = readUnits(text, registry, { locality, on: ON }).mentions;
    return found.length === 1 ? found[0]!.unit : null;
  });
  const ms = cpuMs() - start;
  console.log(
    `own: index of ${units.length} units ${cold.toFixed(0)} ms cold, ${warm.toFixed(0)} ms warm; ` +
      `${mentions.length} mentions ${ms.toFixed(0)} ms; ${rates(result)}`,
  );
}

/** Fuse.js is helped as far as its kind allows: of the best scores the one of the workbook's own locality is taken. */
function measureFuse(units: readonly Unit[], mentions: readonly Labelled[]): void {
  const start = cpuMs();
  const fuse = new Fuse(units, { keys: ["name"], includeScore: true, threshold: 0.2 });
  const built = cpuMs() - start;
  const from = cpuMs();
  const result = tally(mentions, ({ text, locality }) => {
    const found = fuse.search(text.normalize("NFC"), { limit: 2000 });
    const [best] = found;
    const equals = found.filter(({ score }) => score === best?.score).map(({ item }) => item);
    return (equals.find((unit) => unit.locality === locality) ?? best?.item)?.id ?? null;
  });
  const ms = cpuMs() - from;
  console.log(
    `fuse.js: index ${built.toFixed(0)} ms; ${mentions.length} mentions ${ms.toFixed(0)} ms ` +
      `(${((ms / mentions.length) * MENTIONS).toFixed(0)} ms for ${MENTIONS}); ${rates(result)}`,
  );
}

// As read from a file: strings just put together are slower the first time.
const units = JSON.parse(JSON.stringify(country())) as Unit[];
const mentions = mentionsOf(units);
measureOwn(units, mentions);
measureFuse(units, mentions.slice(0, FUSE_SAMPLE));
