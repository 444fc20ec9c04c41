// From a heading's words to the roles its column may have, surest first. Which role it gets in the end is
// decided with the other columns (assignRoles.ts).
import { wordKey } from "../base/text";
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
}

/** All wordings, folded, for finding; built once for a sheet. */
export interface HeadingIndex {
  readonly exact: ReadonlyMap<string, readonly HeadingMatch[]>;
  /** Wordings of at least two words, longest first: only these are looked for inside longer headings. */
  readonly phrases: readonly { readonly key: string; readonly matches: readonly HeadingMatch[] }[];
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
  return { exact, phrases };
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
  for (const key of keys) {
    const phrase = index.phrases.find((candidate) => ` ${key} `.includes(` ${candidate.key} `));
    if (phrase) return phrase.matches;
  }
  return [];
}

/** Whether the text is a heading's wording word for word. */
export function isHeading(index: HeadingIndex, text: string): boolean {
  return text.length <= MAX_HEADING_LENGTH && index.exact.has(wordKey(text));
}
