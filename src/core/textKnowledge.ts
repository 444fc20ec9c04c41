// What the readers of pasted text and of PDFs know about headings, units and deadlines: the one place where
// they meet the registry and the deadline patterns.
import { buildHeadingIndex, isHeading, matchHeading } from "./appendix/headings";
import { isClosingText } from "./appendix/tableRows";
import type { ColumnRole, HeadingWordings } from "./appendix/types";
import { parseDeadline } from "./deadlines/parseDeadline";
import type { CellEvidence, CellKind, TextKnowledge } from "./pastedText/types";
import { localityOf } from "./units/localityOf";
import { readUnits } from "./units/readUnits";
import type { UnitRegistry } from "./units/registry";
import type { Mention, UnitReading } from "./units/types";

const KINDS: Readonly<Partial<Record<ColumnRole, CellKind>>> = {
  ordinal: "ordinal",
  lead: "units",
  coordinating: "units",
  members: "units",
  inspected: "units",
  deadline: "deadline",
};
/** What looks like a unit but is none that is known counts for so much of an unread word, each word. */
const UNNAMED = 0.4;
const MOST_UNNAMED = 3;
/** A name may have so many words more than the registry's, and the words of its bracket. */
const MORE_WORDS = 3;
const LABEL = 0.5;
const LONGEST_NAME = 10;
const NO_CONTEXT = { year: null, issuedOn: null, isWorkday: () => true };
const SEPARATOR = /[,;:.\n•+–-]|(?<!\p{L})(và|cùng)(?!\p{L})/iu;

export interface KnowledgeSource {
  readonly wordings: HeadingWordings;
  readonly registry: UnitRegistry;
}

/** `text` is the whole text, for the place that it is about. */
export function textKnowledge(text: string, { wordings, registry }: KnowledgeSource): TextKnowledge {
  const index = buildHeadingIndex(wordings);
  const context = { locality: localityOf(text.split("\n"), registry), on: null };
  const named = new Map<string, readonly (number | null)[]>();
  const unitWords: TextKnowledge["unitWords"] = (words) => {
    const cell = words.join(" ");
    let known = named.get(cell);
    if (!known) named.set(cell, (known = namedWords(words, readUnits(cell, registry, context))));
    return known;
  };
  return {
    kindOfHeading: (words) => {
      if (!isHeading(index, words)) return null;
      const role = matchHeading(index, [words])[0]!.role;
      return KINDS[role] ?? "text";
    },
    units: (cell) => unitEvidence(readUnits(cell, registry, context)),
    unitWords,
    deadline: (cell) => deadlineEvidence(cell, unitWords),
    isClosing: isClosingText,
  };
}

/** The words are a unit's name, even if they do not say which unit's of that name. */
function isNamed({ unit, candidates }: Mention): boolean {
  return unit !== null || candidates.some(({ reasons }) => !reasons.includes("similar"));
}

/** In words; of a decided mention its own, which the rules of matching have compared. */
function longestName({ unit, text, scope, candidates }: Mention): number {
  const words = unit !== null ? [countWords(text)] : candidates.map(({ name }) => countWords(name));
  return Math.max(...words) + countWords(scope ?? "");
}

function namedWords(words: readonly string[], { mentions }: UnitReading): readonly (number | null)[] {
  const named = mentions.filter(isNamed);
  let at = 0;
  return words.map((word) => {
    const middle = at + word.length / 2;
    at += word.length + 1;
    const mention = named.findIndex(({ start, end }) => start <= middle && middle < end);
    return mention === -1 ? null : mention;
  });
}

function unitEvidence({ text, mentions, rest }: UnitReading): CellEvidence {
  let read = 0;
  let unread = 0;
  let runTogether = 0;
  mentions.forEach((mention, i) => {
    const words = countWords(mention.text) + (mention.scope ? countWords(mention.scope) : 0);
    const unnamed = isNamed(mention) ? Math.max(0, words - longestName(mention) - MORE_WORDS) : words;
    read += words - unnamed;
    if (unnamed > 0) unread += Math.min(MOST_UNNAMED, unnamed * UNNAMED);
    const before = mentions[i - 1];
    if (before && !SEPARATOR.test(text.slice(before.end, mention.start))) runTogether++;
  });
  for (const words of rest) unread += countWords(words);
  return { read, unread, runTogether };
}

function deadlineEvidence(text: string, unitWords: TextKnowledge["unitWords"]): CellEvidence {
  const { kinds, unread, milestones, steps } = parseDeadline(text, NO_CONTEXT);
  const all = countWords(text);
  const labels = milestones.reduce((sum, { label }) => sum + countWords(label ?? ""), 0);
  const before = Math.min(
    ...steps.map((step) => text.indexOf(step.text)).filter((at) => at >= 0),
    text.length,
  );
  const unitsFirst = unitsBefore(text.split(" ", LONGEST_NAME), unitWords);
  // Words before the deadline's own are a label at best; as often they are the end of the cell before. Those
  // after it say what is due then.
  const left = Math.max(
    countWords(unread) + (labels * LABEL) / 2,
    Math.max(countWords(text.slice(0, before)), unitsFirst) * LABEL,
  );
  return { read: kinds.length > 0 ? all - left : 0, unread: left, runTogether: 0 };
}

/** How many words at the beginning are units' names; where something new may begin, what stands before it is tried. */
function unitsBefore(words: readonly string[], unitWords: TextKnowledge["unitWords"]): number {
  const named = unitWords(words);
  if (named[0] !== null) return named.includes(null) ? named.indexOf(null) : named.length;
  for (let end = words.length - 1; end > 1; end--) {
    if (/^\p{Lu}/u.test(words[end]!) && !unitWords(words.slice(0, end)).includes(null)) return end;
  }
  return 0;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}%/]+/gu)?.length ?? 0;
}
