// Words that plans are made of, and slips in them: of two syllables one has another tone or mark. Only
// proposed: a person decides.
import { withoutTones } from "../base/text";

const KEY_WORDS: readonly (readonly [string, string])[] = [
  "báo cáo", "chủ trì", "dự kiến", "hoàn thành", "kế hoạch", "nhiệm vụ", "phấn đấu", "phối hợp", "thực hiện",
  "thường xuyên", "triển khai", "trước ngày", "tham mưu", "đề xuất", "kiến nghị", "rà soát", "ban hành",
].map((word) => word.split(" ") as [string, string]); // prettier-ignore

/** Not slips: "thông báo cao điểm", "để xuất khẩu", "trước ngay". */
const OTHER_WORDS: ReadonlySet<string> = new Set(["báo cao", "để xuất", "kiên nghị", "trước ngay"]);

/** By both syllables without tones. */
const BY_BARE = new Map(KEY_WORDS.map((pair) => [withoutTones(pair.join(" ")), pair]));

export interface Misprint {
  /** As it is written. */
  readonly word: string;
  /** With the capitals of what is written. */
  readonly meant: string;
}

export function findMisprints(text: string): readonly Misprint[] {
  return [...text.matchAll(/(?<!\p{L})(?=(\p{L}+)\s(\p{L}+))/gu)].flatMap(([, first = "", second = ""]) => {
    const word = `${first} ${second}`;
    const written = word.toLowerCase();
    const pair = BY_BARE.get(withoutTones(written));
    if (!pair || OTHER_WORDS.has(written)) return [];
    const [isFirstRight, isSecondRight] = [first, second].map((part, i) => part.toLowerCase() === pair[i]);
    if (isFirstRight === isSecondRight) return []; // right, or a text without tones at all
    return [{ word, meant: `${asWritten(pair[0], first)} ${asWritten(pair[1], second)}` }];
  });
}

function asWritten(word: string, written: string): string {
  if (written === written.toUpperCase()) return word.toUpperCase();
  return written[0] === written[0]?.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
}
