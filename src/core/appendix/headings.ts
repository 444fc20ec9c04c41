// From a heading's words to the roles its column may have, surest first. Which role it gets in the end is
// decided with the other columns (assignRoles.ts).
import { withoutTones, wordKey } from "../base/text";
import type { ColumnRole, HeadingWordings } from "./types";

/** The form of seeds/headings.json: wordings as people write them. */
export interface HeadingSeed {
  readonly wordings: Readonly<Partial<Record<ColumnRole, readonly string[]>>>;
}

export interface HeadingMatch {
  readonly role: ColumnRole;
  /** The heading is the wording; else it only contains it. */
  readonly isExact: boolean;
  /** Place in the role's list: an earlier wording is the more usual name of the column. */
  readonly rank: number;
  /** The heading only contains the wording, and begins with other words: what it names is something else. */
  readonly isInner?: true;
  /** The wording, folded, that a heading with a slip in its tones or letters stands for. */
  readonly meant?: string;
}

/** All wordings, folded, for finding; built once for a sheet. */
export interface HeadingIndex {
  readonly exact: ReadonlyMap<string, readonly HeadingMatch[]>;
  /** Wordings of at least two words, longest first: only these are looked for inside longer headings. */
  readonly phrases: readonly { readonly key: string; readonly matches: readonly HeadingMatch[] }[];
  /** The same by their letters without tones: for headings that are known in no other way. */
  readonly bare: ReadonlyMap<string, string>;
}

/** Longer texts are content, not headings. */
const MAX_HEADING_LENGTH = 120;

export function buildWordings(seed: HeadingSeed): HeadingWordings {
  const entries = Object.entries(seed.wordings).map(([role, list]) => [
    role,
    [...new Set(list.map(wordKey))],
  ]);
  return Object.fromEntries(entries) as HeadingWordings;
}

/** The wordings with one more, which the user taught; it wins over the wordings that were there. */
export function withWording(wordings: HeadingWordings, header: string, role: ColumnRole): HeadingWordings {
  const key = wordKey(header);
  const others = Object.entries(wordings).map(([r, list]) => [r, list.filter((known) => known !== key)]);
  const rest = Object.fromEntries(others) as HeadingWordings;
  return { ...rest, [role]: [key, ...(rest[role] ?? [])] };
}

export function buildHeadingIndex(wordings: HeadingWordings): HeadingIndex {
  const exact = new Map<string, HeadingMatch[]>();
  for (const [role, list] of Object.entries(wordings)) {
    list.forEach((key, rank) => {
      const match: HeadingMatch = { role: role as ColumnRole, isExact: true, rank };
      exact.set(key, [...(exact.get(key) ?? []), match]);
    });
  }
  const phrases = [...exact]
    .filter(([key]) => key.includes(" "))
    .map(([key, matches]) => ({ key, matches: matches.map((match) => ({ ...match, isExact: false })) }))
    .sort((a, b) => b.key.length - a.key.length);
  const bare = new Map(phrases.map(({ key }) => [withoutTones(key), key]));
  return { exact, phrases, bare };
}

/**
 * The roles of a heading; one of two rows is given as its lower cell, then both joined ("Thời gian" over "Hoàn
 * thành" → "Thời gian hoàn thành"). Known word for word, the whole says more than its lower cell.
 */
export function matchHeading(index: HeadingIndex, texts: readonly string[]): readonly HeadingMatch[] {
  const keys = texts.filter((text) => text !== "" && text.length <= MAX_HEADING_LENGTH).map(wordKey);
  for (const key of [...keys].reverse()) {
    const matches = index.exact.get(key);
    if (matches) return matches;
  }
  return (
    surestOf(keys, (key) => phraseIn(index, key)) ?? surestOf(keys, (key) => misprinted(index, key)) ?? []
  );
}

function surestOf(
  keys: readonly string[],
  read: (key: string) => readonly HeadingMatch[] | null,
): readonly HeadingMatch[] | null {
  for (const key of keys) {
    const matches = read(key);
    if (matches) return matches;
  }
  return null;
}

/** A heading is named by the words that it begins with: "Đơn vị được giao nhiệm vụ" is no "Nhiệm vụ". */
function phraseIn({ phrases }: HeadingIndex, key: string): readonly HeadingMatch[] | null {
  const first = phrases.find((phrase) => `${key} `.startsWith(`${phrase.key} `));
  if (first) return first.matches;
  const inner = phrases.find((phrase) => ` ${key} `.includes(` ${phrase.key} `));
  return inner ? inner.matches.map((match) => ({ ...match, isInner: true })) : null;
}

const LEAST_LETTERS_OF_SLIP = 8;

/** Other tones than a wording's ("Đơn vị chũ trì", "Don vi chu tri"), or one letter more, less or other. */
function misprinted({ exact, bare }: HeadingIndex, key: string): readonly HeadingMatch[] | null {
  const written = withoutTones(key);
  const isNear = (known: string): boolean =>
    written.length >= LEAST_LETTERS_OF_SLIP && isOneSlip(written, known);
  const meant = bare.get(written) ?? onlyOne([...bare].filter(([known]) => isNear(known)))?.[1];
  if (meant === undefined) return null;
  return exact.get(meant)!.map((match) => ({ ...match, isExact: false, meant }));
}

function onlyOne<T>(found: readonly T[]): T | null {
  return found.length === 1 ? found[0]! : null;
}

function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let first = 0;
  while (first < a.length && a[first] === b[first]) first++;
  let last = 0;
  while (last < Math.min(a.length, b.length) - first && a.at(-1 - last) === b.at(-1 - last)) last++;
  return Math.max(a.length, b.length) - first - last <= 1;
}

/** Whether the text is a heading's wording word for word. */
export function isHeading(index: HeadingIndex, text: string): boolean {
  return text.length <= MAX_HEADING_LENGTH && index.exact.has(wordKey(text));
}
