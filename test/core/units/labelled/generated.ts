// Mentions made from the registry by rules of this file's own: for each unit what an official might write for it, and
// for each kind of twin a name that is not it. Nothing here is taken from src/core/units.
import type { Unit } from "../../../../src/core/units/types";
import type { LabelledMention } from "./labelledMention";
import { DISTRICTS, labelledRegistry } from "./registry";

const UNITS = labelledRegistry().units;
const D24 = "2024-06-01";
const D25 = "2025-09-01";

/** A date on which the unit exists. */
const dayOf = ({ validFrom }: Unit) => (validFrom === null ? D24 : D25);
const isOf24 = ({ validFrom }: Unit) => validFrom === null;
const isNamed = ({ kind }: Unit) => kind === "unit";
const written = new Set(UNITS.flatMap(({ name, aliases }) => [name, ...aliases]).map(lower));
const taken = (text: string) => written.has(lower(text));

function lower(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

function bare(text: string): string {
  return lower(text).normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
}

function mention(kind: string, unit: Unit, text: string, id: string | null = unit.id): LabelledMention {
  return { class: kind, text, locality: unit.locality, on: dayOf(unit), unit: id };
}

/** The n-th way of disturbing a name without changing what it says. */
const NOISE: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => lower(name),
  (name) => name.normalize("NFD"),
  (name) => name.replace(/ư/g, "ƣ").replace(/Ư/g, "Ƣ"),
  (name) => name.replace(/óa/g, "oá").replace(/òa/g, "oà").replace(/ủy/g, "uỷ").replace(/Ủy/g, "Uỷ"),
  (name) => name.replace(/ /g, "  "),
  (name) => ` ${name}.`,
  (name) => name.replace(/ - /g, " – ").replace(/ và /g, " & "),
  (name) => name.replace(/,/g, ""),
  (name) => name.replace(/ /g, "\u00a0"),
  (name) => `- ${name};`,
  (name) => name.replace(/ (?=\S+$)/u, "\n"),
];

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^Bảo hiểm xã hội/u, "BHXH"],
  [/^Kho bạc Nhà nước/u, "KBNN"],
  [/^Viện kiểm sát nhân dân/u, "VKSND"],
  [/^Tòa án nhân dân/u, "TAND"],
  [/^Ban Chỉ huy Quân sự/u, "BCH Quân sự"],
  [/^Ủy ban Mặt trận Tổ quốc Việt Nam/u, "UB MTTQ Việt Nam"],
  [/^Liên đoàn Lao động/u, "LĐLĐ"],
  [/^Hội Cựu chiến binh/u, "Hội CCB"],
  [/^Hội Liên hiệp Phụ nữ/u, "Hội LHPN"],
  [/^Văn phòng HĐND và UBND/u, "VP HĐND&UBND"],
  [/^UBND/u, "Ủy ban nhân dân"],
  [/^Phòng Tài chính - Kế hoạch/u, "Phòng TC-KH"],
  [/^Phòng Lao động - Thương binh và Xã hội/u, "P.LĐTBXH"],
  [/^Phòng Văn hóa và Thông tin/u, "P. VH&TT"],
  [/^Phòng Giáo dục và Đào tạo/u, "Phòng GD&ĐT"],
  [/^Phòng Tài nguyên và Môi trường/u, "Phòng TN&MT"],
  [/^Trung tâm Y tế/u, "TTYT"],
  [/^Chi cục Thi hành án dân sự/u, "Chi cục THADS"],
  [/^Đoàn Thanh niên Cộng sản Hồ Chí Minh/u, "Đoàn TNCS Hồ Chí Minh"],
  [/^Công an/u, "CA"],
];

function inOwnWorkbook(): LabelledMention[] {
  return UNITS.filter(isOf24).flatMap((unit, index) => {
    const short = SHORT.find(([long]) => long.test(unit.name));
    const noisy = [NOISE[index % NOISE.length]!, NOISE[(index * 5 + 3) % NOISE.length]!].map((make) =>
      mention("noise", unit, make(unit.name)),
    );
    return [
      mention("exact", unit, unit.name),
      ...noisy,
      ...unit.aliases.slice(0, 1).map((alias) => mention("alias", unit, alias)),
      ...(short ? [mention("abbreviation", unit, unit.name.replace(...short))] : []),
    ];
  });
}

const COMMON =
  /(?<![\p{L}])(kiểm|hiểm|thanh|tiếp|nhận|quân|phòng|trung|nông|phụ|thương|chính|thông|hành|nghiệp|công|nước|hoạch)(?![\p{L}])/u;

/** One letter gone, doubled or a tone lost in a common word; the place is left alone. */
function misprints(): LabelledMention[] {
  return UNITS.filter((unit) => isOf24(unit) && isNamed(unit) && COMMON.test(unit.name)).flatMap(
    (unit, index) => {
      const spoilt = unit.name.replace(COMMON, (word) =>
        index % 3 === 0 ? word.slice(0, -1) : index % 3 === 1 ? word + word.at(-1)! : bare(word),
      );
      return spoilt === unit.name ? [] : [mention("misprint", unit, spoilt)];
    },
  );
}

/** The whole name without diacritics, when no other name reads the same. */
function withoutDiacritics(): LabelledMention[] {
  const readings = new Map<string, Set<string>>();
  for (const unit of UNITS)
    for (const name of [unit.name, ...unit.aliases]) {
      const places = readings.get(bare(name)) ?? new Set();
      readings.set(bare(name), places.add(lower(name)));
    }
  return UNITS.filter(
    (unit, index) => isOf24(unit) && index % 2 === 0 && readings.get(bare(unit.name))!.size === 1,
  ).map((unit) => mention("no diacritics", unit, bare(unit.name)));
}

/** An office of a district with its place, in the workbooks of other localities. */
function placeDecides(): LabelledMention[] {
  return DISTRICTS.flatMap((district, d) =>
    ["UBND", "Công an", "Phòng Tư pháp", "Bảo hiểm xã hội", "Tòa án nhân dân", "Hội Nông dân"].flatMap(
      (office, o) => {
        const unit = UNITS.find(
          ({ locality, name, level }) =>
            locality === district.id && level === "district" && name.startsWith(office),
        )!;
        const elsewhere = DISTRICTS[(d + o + 1) % DISTRICTS.length]!;
        return [elsewhere.id, "dg"].map((locality) => ({
          ...mention("place", unit, `${office} ${district.kind} ${district.place}`),
          locality,
        }));
      },
    ),
  );
}

/** Offices with the level word of another kind of district, and communes with another level word. */
function levelTwins(): LabelledMention[] {
  const offices = DISTRICTS.flatMap((district) =>
    ["huyện", "thị xã", "thành phố"]
      .filter((kind) => kind !== district.kind)
      .flatMap((kind) =>
        ["Công an", "UBND", "Bưu điện", "Hội Nông dân"].map((office) => ({
          class: "level twin",
          text: `${office} ${kind}`,
          locality: district.id,
          on: D24,
          unit: null,
        })),
      ),
  );
  const communes = UNITS.filter((unit) => unit.level === "commune" && isOf24(unit)).flatMap((unit) =>
    ["xã", "phường", "thị trấn"].flatMap((kind) => {
      const text = unit.name.replace(/^UBND (xã|phường|thị trấn)/iu, `UBND ${kind}`);
      return taken(text) ? [] : [mention("level twin", unit, text, null)];
    }),
  );
  return [...offices, ...communes];
}

const OTHER_TONE: Readonly<Record<string, string>> = {
  â: "ấ", ì: "ỉ", ú: "ụ", ù: "ủ", ò: "ỏ", ạ: "ã", ế: "ề", ắ: "ằ", ỳ: "ỷ", ô: "ồ", ề: "ể", à: "ả", ư: "ự", ả: "ạ", ọ: "ỏ", ố: "ồ", ơ: "ờ",
}; // prettier-ignore

/** Communes with another tone, without one tone, and turned round: other places, even if no such place exists. */
function placeTwins(): LabelledMention[] {
  return UNITS.filter(
    (unit) =>
      unit.level === "commune" && isOf24(unit) && /\p{L}+ \p{L}+$/u.test(unit.name) && !/\d/u.test(unit.name),
  ).flatMap((unit) => {
    const [, head, first, second] = /^(.*?) (\p{L}+) (\p{L}+)$/u.exec(unit.name)!;
    const marked = [...second!].findIndex((letter) => OTHER_TONE[letter] !== undefined);
    const other = [...second!].map((letter, at) => (at === marked ? OTHER_TONE[letter] : letter)).join("");
    const twins = [
      ["order twin", `${head} ${second} ${first}`],
      ["tone twin", marked < 0 ? unit.name : `${head} ${first} ${other}`],
      ["tone twin", `${head} ${first} ${second!.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d")}`],
    ] as const;
    return twins.flatMap(([kind, text]) => (taken(text) ? [] : [mention(kind, unit, text, null)]));
  });
}

/** After the reform the old names are still those units; before it the new ones are nobody. */
function history(): LabelledMention[] {
  const ended = UNITS.filter(
    ({ validTo, level, name }) =>
      validTo !== null && level === "district" && /^(UBND|Công an|Phòng|Hội)/u.test(name),
  ).map((unit) => ({ ...mention("expired", unit, unit.name), on: D25 }));
  const early = UNITS.filter(({ validFrom }) => validFrom !== null).map((unit) => ({
    ...mention("not yet", unit, unit.name, null),
    on: D24,
  }));
  const now = UNITS.filter(({ validFrom }) => validFrom !== null).map((unit) =>
    mention("exact", unit, unit.name),
  );
  return [...ended, ...early, ...now];
}

/** A commune without its district in the workbook of another district. */
function elsewhere(): LabelledMention[] {
  return UNITS.filter((unit) => unit.level === "commune" && isOf24(unit)).flatMap((unit) => {
    const other = DISTRICTS.find(
      ({ id, communes }) =>
        id !== unit.locality && !communes.some(([, name]) => unit.name === `UBND ${name}`),
    )!;
    return [{ ...mention("other district", unit, unit.name, null), locality: other.id }];
  });
}

export const GENERATED: readonly LabelledMention[] = [
  ...inOwnWorkbook(),
  ...misprints(),
  ...withoutDiacritics(),
  ...placeDecides(),
  ...levelTwins(),
  ...placeTwins(),
  ...history(),
  ...elsewhere(),
];
