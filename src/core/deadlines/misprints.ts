// Evident misprints in the key words of deadlines: one wrong letter or a lost tone ("Phần đấu", "Qúy",
// "thánh 5/2024"), or a cell typed without any tones. A word is only mended where its neighbours leave no
// doubt, because a wrong date is worse than none. Only keys change; the author's words stay.
import { withoutTones } from "../base/text";
import type { Token } from "./cellText";

/** Pairs of words that belong together: if one is right, the other may have one wrong letter. */
const PAIRS: readonly (readonly [string, string])[] = [
  "thường xuyên", "phấn đấu", "dự kiến", "hoàn thành", "thực hiện", "lộ trình", "hướng dẫn", "tiến độ",
  "định kỳ", "chậm nhất", "muộn nhất", "giai đoạn", "kể từ", "hằng tháng", "hằng quý", "hằng năm",
  "hằng tuần", "hàng tháng", "hàng quý", "hàng năm", "hàng tuần", "làm việc", "liên tục", "trước ngày",
  "trong tháng", "trong quý", "trong năm", "trước tháng", "hết tháng", "hết quý", "hết năm", "đến hết",
  "cuối tháng", "cuối quý", "cuối năm", "chỉ đạo", "ban hành", "triển khai", "duy trì", "thời gian",
  "yêu cầu", "đột xuất", "tiếp theo", "thời hạn",
].map((pair) => pair.split(" ") as [string, string]); // prettier-ignore

/** Single words, and what must follow for the mended word to be evident. */
const BEFORE_NUMBER: readonly (readonly [word: string, next: RegExp])[] = [
  ["tháng", /^\d{1,2} (?:[/.-] |năm )20\d\d /u],
  ["quý", /^(?:i{1,3}|iv|[1-4]) (?:[/.-] |năm )?20\d\d /u],
  ["năm", /^20\d\d /u],
  ["ngày", /^\d{1,2} (?:[/.-]|tháng) \d{1,2} /u],
  ["trước", /^(?:ngày|tháng|quý|năm) (?:\d|i)/u],
  ["trước", /^\d{1,2} [/.-] \d/u],
];

/** For cells without any tones; a later line wins over an earlier one for the same bare word. */
const BARE_WORDS = new Map(
  [
    "ngày tháng năm quý trước trong đến hết từ và của kể khi có sau theo cuối đầu giữa mỗi lần giờ vào",
    "chậm muộn nhất không quá hạn hằng tuần thứ định kỳ dự kiến thực hiện hoàn thành thường xuyên liên tục",
    "lộ trình chỉ đạo hướng dẫn yêu cầu kế hoạch tiến độ giai đoạn làm việc ban hành ký nhận được đạt",
    "triển khai duy trì xong thời gian các những tiếp sáu nửa đột xuất tỉnh quốc báo cáo quyết nghị",
  ]
    .join(" ")
    .split(" ")
    .map((word): [string, string] => [withoutTones(word), word])
    .concat([["qui", "quý"]]),
);
const BARE_PAIRS = new Map(
  [...PAIRS.map((pair) => pair.join(" ")), "phấn đấu", "đầu năm", "đầu quý", "đầu tháng"].map((pair) => [
    withoutTones(pair),
    pair.split(" ") as [string, string],
  ]),
);

const SECONDS_BY_FIRST = new Map<string, string[]>();
const FIRSTS_BY_SECOND = new Map<string, string[]>();
for (const [first, second] of PAIRS) {
  SECONDS_BY_FIRST.set(first, [...(SECONDS_BY_FIRST.get(first) ?? []), second]);
  // "Tết năm 2025" is not "hết năm 2025": before a period only its own word is mended.
  if (/^(?:ngày|tuần|tháng|quý|năm)$/u.test(second) && !/^h[ằà]ng$/u.test(first)) continue;
  FIRSTS_BY_SECOND.set(second, [...(FIRSTS_BY_SECOND.get(second) ?? []), first]);
}
const KEY_WORDS = new Set([...PAIRS.flat(), ...BARE_WORDS.values()]);

/** Equal but for tone and mark, or one letter changed, lost, added or swapped with its neighbour. */
export function isOneLetterOff(written: string, word: string): boolean {
  if (written === word || written.length < 2) return false;
  if (Math.abs(written.length - word.length) > 1) return false;
  // Most pairs of words end here: one slip leaves the first or the last letter.
  if (written[0] !== word[0] && written.at(-1) !== word.at(-1)) return false;
  if (withoutTones(written) === withoutTones(word)) return true;
  let start = 0;
  while (start < word.length && written[start] === word[start]) start++;
  let end = 0;
  while (
    end < Math.min(written.length, word.length) - start &&
    written[written.length - 1 - end] === word[word.length - 1 - end]
  )
    end++;
  const left = written.slice(start, written.length - end);
  const right = word.slice(start, word.length - end);
  const isSwap = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return isSwap || (left.length <= 1 && right.length <= 1);
}

function mendPair(first: Token, second: Token): void {
  const wantedSeconds = SECONDS_BY_FIRST.get(first.key);
  if (wantedSeconds && !KEY_WORDS.has(second.key)) {
    second.key = wantedSeconds.find((word) => isOneLetterOff(second.key, word)) ?? second.key;
    return;
  }
  const wantedFirsts = FIRSTS_BY_SECOND.get(second.key);
  if (wantedFirsts && !KEY_WORDS.has(first.key)) {
    first.key = wantedFirsts.find((word) => isOneLetterOff(first.key, word)) ?? first.key;
  }
}

function mendBareCell(tokens: readonly Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const pair = next && BARE_PAIRS.get(`${token.key} ${next.key}`);
    if (pair) {
      [token.key, next.key] = pair;
      i++;
    } else token.key = BARE_WORDS.get(token.key) ?? token.key;
  }
}

/** "Việt Nam 2024": a capital inside a sentence is a name, not a misprint; among capitals only *Nam* is in doubt. */
function isName(text: string, tokens: readonly Token[], index: number, mended: string): boolean {
  const { start, end, newLine } = tokens[index]!;
  const written = text.slice(start, end);
  const startsSentence = newLine || /^[.;:(•]?$/.test(tokens[index - 1]?.key ?? "");
  if (startsSentence || !/^\p{Lu}/u.test(written)) return false;
  return mended === "năm" || written !== written.toUpperCase();
}

export function mendKeyWords(text: string, tokens: readonly Token[]): void {
  if (/^[\x00-\x7f]*$/.test(text)) return mendBareCell(tokens);
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1]!;
    mendPair(token, next);
    if (!/^(?:\d|i|ngày|tháng|quý|năm)/u.test(next.key)) continue;
    if (KEY_WORDS.has(token.key) || !/^\p{L}/u.test(token.key)) continue;
    const after = tokens
      .slice(i + 1, i + 5)
      .map((word) => word.key + " ")
      .join("");
    for (const [word, follows] of BEFORE_NUMBER) {
      if (follows.test(after) && isOneLetterOff(token.key, word) && !isName(text, tokens, i, word))
        token.key = word;
    }
  }
}
