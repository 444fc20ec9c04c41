// Whether one word is an evident misprint of another: one letter, or its marks lost. Short words and words
// with a meaning of their own are not corrected: "Hội" and "Đội" are different bodies.
import { tonelessWord } from "./tonelessWord";
import { isSyllable } from "./syllable";
import { LOOK_ALIKES } from "./words";

const CODE = /\d|^[ivx]+$/u;

/** Both words folded; `vocabulary` holds the words of registry labels. */
export function isMisprintOf(written: string, meant: string, vocabulary: ReadonlySet<string>): boolean {
  if (written === meant || CODE.test(meant) || meant.startsWith("{")) return false;
  if (vocabulary.has(written) || LOOK_ALIKES.has(written)) return false;
  if (Math.abs(written.length - meant.length) > 1) return false;
  if (written === tonelessWord(meant)) return true; // also "đơn vi", which looks like a Roman number
  if (CODE.test(written) || isShortCode(meant)) return false;
  if (isToneMoved(written, meant)) return true;
  if (!isOneEdit(written, meant) && !isOneEdit(toneOnVowel(written), toneOnVowel(meant))) return false;
  if (tonelessWord(written) === tonelessWord(meant)) return true; // one wrong mark
  // In a short word another letter makes another real word; a letter lost or put in, or an impossible
  // syllable, shows the slip.
  if (written.length !== meant.length) return !isSyllable(written) || meant.length > 2;
  return meant.length >= (isSyllable(written) ? 3 : 2);
}

/** "BCA", "VNPT": another letter is another body. */
function isShortCode(word: string): boolean {
  return word.length <= 4 && !isSyllable(word);
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const TONES = new RegExp(TONE.source, "gu");

/** "trừơng" for "trường": the right tone on the wrong letter. */
function isToneMoved(written: string, meant: string): boolean {
  if (written.length !== meant.length || written[0] !== meant[0]) return false;
  const [a, b] = [written.normalize("NFD"), meant.normalize("NFD")];
  return a.replace(TONES, "") === b.replace(TONES, "") && TONE.exec(a)?.[0] === TONE.exec(b)?.[0];
}

const TONE_BEFORE = { òa: "oà", óa: "oá", ỏa: "oả", õa: "oã", ọa: "oạ", òe: "oè", óe: "oé", ỏe: "oẻ", ọe: "oẹ", ùy: "uỳ", úy: "uý", ủy: "uỷ", ụy: "uỵ" } as const; // prettier-ignore
const TONE_PAIRS = new RegExp(Object.keys(TONE_BEFORE).join("|"), "gu");

/** Folding writes "đoàn" as "đòan"; among misprints the letter's own place counts. */
function toneOnVowel(word: string): string {
  return word.replace(TONE_PAIRS, (pair) => TONE_BEFORE[pair as keyof typeof TONE_BEFORE]);
}

/** One letter put in, left out or changed, or two neighbours turned round. */
export function isOneEdit(a: string, b: string): boolean {
  if (a.length > b.length) return isOneEdit(b, a);
  if (b.length - a.length > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.length === b.length) {
    const isTurned = a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
    return a.slice(i + 1) === b.slice(i + 1) || isTurned;
  }
  return a.slice(i) === b.slice(i + 1);
}
