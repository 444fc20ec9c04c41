// Words of a file's name that name no unit ("bao cao", "T6", "moi"), taken out so that they part what stands
// beside them. In a name that the registry has they are no noise: "Phòng Tài nguyên và Môi trường".
import { withoutTones } from "../base/text";
import type { UnitRegistry } from "./registry";

/** As a rule no unit's name has them. */
const NOISE =
  /^(?:bc|baocao|kq|pl|t\d{1,2}|q[1-4]|quy|nam|thang|tuan|ngay|v\d+|final|copy|ban|ve|mau|bieu|form|da06|dean06|nop|gui|moi|cua|sua|lan|tonghop|phuluc|ketqua|kem|theo|so)$/u;
const NOISE_PAIRS: ReadonlySet<string> = new Set(
  (
    "bao cao|ket qua|phu luc|tong hop|de an|ke hoach|thuc hien|tien do|bieu mau|don vi|nhiem vu|cong viec|ban sao|" +
    "quy i|quy ii|quy iii|quy iv|kinh gui|dinh ky"
  ).split("|"),
);
const BEFORE_NUMBER: ReadonlySet<string> = new Set(["vuc", "phuong", "quan", "xa"]);
/** Begin names as well as file names: "Ban Chỉ huy Quân sự". */
const NAME_AFTER: ReadonlySet<string> = new Set(["ban"]);

interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
}

/** `names`: from `noisyNames`. */
export function withoutNoise(text: string, names: readonly string[]): string {
  const words = wordsOf(text);
  const plain = words.map((word) => word.plain);
  const ofNames = wordsWithin(plain, names);
  let kept = "";
  let from = 0;
  words.forEach(({ start, end }, i) => {
    if (ofNames.has(i) || !isNoise(plain, i)) return;
    kept += `${text.slice(from, start)} ; `;
    from = end;
  });
  return kept + text.slice(from);
}

const NAMES = new WeakMap<UnitRegistry, readonly string[]>();

/** The names of a registry's units that have such words in them, plain; worked out once. */
export function noisyNames(registry: UnitRegistry): readonly string[] {
  let names = NAMES.get(registry);
  if (!names) NAMES.set(registry, (names = noisyNamesOf(registry)));
  return names;
}

function noisyNamesOf({ units }: UnitRegistry): string[] {
  const names = new Set<string>();
  for (const { name, shortName, aliases } of units) {
    for (const label of [name, shortName ?? "", ...aliases]) {
      const plain = wordsOf(label.normalize("NFC")).map((word) => word.plain);
      // "UBND xã Lưu Vệ" is written with either name of the committee, or as "xã Lưu Vệ".
      if (plain[0] === "ubnd") plain.shift();
      const isOfNoise = plain.map((_, i) => isNoise(plain, i));
      if (isOfNoise.includes(true) && isOfNoise.includes(false)) names.add(plain.join(" "));
    }
  }
  return [...names];
}

function wordsOf(text: string): NameWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    plain: withoutTones(word).toLowerCase(),
  }));
}

function isNoise(words: readonly string[], i: number): boolean {
  const word = words[i]!;
  const isPair = (at: number): boolean => NOISE_PAIRS.has(`${words[at]} ${words[at + 1]}`);
  if (/^\d+$/u.test(word)) return !BEFORE_NUMBER.has(words[i - 1] ?? "");
  if (NOISE.test(word)) return !NAME_AFTER.has(word) || i + 1 === words.length || isPair(i);
  return isPair(i) || isPair(i - 1);
}

/** The indexes of the words that make up one of the names. */
function wordsWithin(words: readonly string[], names: readonly string[]): ReadonlySet<number> {
  const line = ` ${words.join(" ")} `;
  const found = new Set<number>();
  for (const name of names) {
    for (let at = line.indexOf(` ${name} `); at !== -1; at = line.indexOf(` ${name} `, at + 1)) {
      const first = line.slice(0, at).split(" ").length - 1;
      const count = name.split(" ").length;
      for (let i = first; i < first + count; i++) found.add(i);
    }
  }
  return found;
}
