// Which of several returns of one unit counts. Days are compared like with like, because a file's time is
// often only the day on which somebody copied the folder. Where nothing tells the newer one, all stay and
// their cells decide together.
import type { PlainDate } from "../base/date";
import { foldText, withoutTones } from "../base/text";
import { RECEIVED_IN_ORDER, type ReceivedDates } from "./receivedOn";

export interface Version {
  /** The file's name, which may say "lần 2". */
  readonly name: string;
  readonly dates: ReceivedDates;
}

/**
 * How often the file's name says it was sent before: "lan 2" and "v2" → 2, "(1)" of a second download → 2,
 * "bổ sung" and the like without a number → 2, nothing → 1.
 */
export function versionNumberOf(name: string): number {
  const text = withoutTones(foldText(name))
    .replace(/\.[a-z0-9]{2,5}$/u, "")
    .replace(/_/gu, " ");
  const numbered =
    /(?<![\p{L}\p{N}])(?:lan(?: thu)?|v|ver|version|ban|phien ban)[ .]?(\d{1,2})(?!\p{N})/u.exec(text);
  if (numbered) return Number(numbered[1]);
  const copied = /\((\d{1,2})\)\s*$/u.exec(text);
  if (copied) return Number(copied[1]) + 1;
  return /(?<!\p{L})(?:bo sung|sua doi|chinh sua|da sua|thay the|moi|cuoi|final)(?!\p{L})/u.test(text)
    ? 2
    : 1;
}

/** The newest of `versions`; several where nothing decides between them. Same answer in any order. */
export function newestOf<T extends Version>(versions: readonly T[]): readonly T[] {
  const common = RECEIVED_IN_ORDER.filter((source) => versions.every((v) => v.dates[source] !== null));
  const [best, ...rest] = common;
  let left = versions;
  if (best) left = greatest(left, (version) => version.dates[best]!);
  left = greatest(left, (version) => versionNumberOf(version.name));
  for (const source of rest) {
    // The file's time orders only what nothing inside the file orders.
    if (source === "modified") left = greatest(left, (version) => version.dates[source]!);
  }
  return left;
}

function greatest<T>(items: readonly T[], keyOf: (item: T) => number | PlainDate): readonly T[] {
  const keys = items.map(keyOf);
  const top = keys.reduce((a, b) => (b > a ? b : a), keys[0]!);
  return items.filter((_, i) => keys[i] === top);
}
