// One deadline cell in, its reading out. The cell is read whole: every word is in a step, a label or `unread`.
// It knows neither today nor the other cells of the row.
import type { PlainDate } from "../base/date";
import { readCellText, wordsOf } from "./cellText";
import { findPieces } from "./findPieces";
import { sentencesOf } from "./interpret/nodes";
import { Reading } from "./interpret/reading";
import { readSentences } from "./interpret/readSentences";
import type { DeadlineContext, DeadlineKind, Milestone, ParsedDeadline } from "./types";

const KINDS_IN_ORDER: readonly DeadlineKind[] = [
  "date",
  "range",
  "recurring",
  "relative",
  "ongoing",
  "dependent",
  "target",
];
const LINKS_AROUND = /^(?:[^\p{L}\p{N}(]|(?:và|hoặc|là)(?!\p{L}))+|[\s,;:.–-]+$/giu;

/** No deadline is longer; the patterns' time grows faster than the text. */
const LONGEST_CELL = 4000;

function unreadWhole(text: string): ParsedDeadline {
  const nothing = {
    kinds: [],
    due: null,
    milestones: [],
    tentative: false,
    impossible: false,
    yearImplied: false,
  };
  return { text, ...nothing, unread: text.trim(), steps: [] };
}

/** Different texts of one context that are kept; a plan has fewer, and memory stays small. */
const MOST_REMEMBERED = 5000;
const remembered = new WeakMap<DeadlineContext, Map<string, ParsedDeadline>>();

/** Columns repeat themselves: cells that say the same in the same `context` object are read once. */
export function parseDeadline(text: string, context: DeadlineContext): ParsedDeadline {
  if (text.length > LONGEST_CELL) return unreadWhole(text);
  const known = remembered.get(context) ?? new Map<string, ParsedDeadline>();
  const found = known.get(text);
  if (found) return found;
  if (known.size === 0) remembered.set(context, known);
  else if (known.size >= MOST_REMEMBERED) known.clear();
  const parsed = parseCell(text, context);
  known.set(text, parsed);
  return parsed;
}

function parseCell(text: string, context: DeadlineContext): ParsedDeadline {
  const cell = readCellText(text);
  const sentences = sentencesOf(cell, findPieces(cell));
  const reading = new Reading(cell.tokens.length, sentences);
  readSentences(cell, sentences, context, reading);

  const milestones = reading.milestones.map(({ due, from, label, showsStart }): Milestone => ({
    due,
    label: label === "" ? undefined : label,
    from: showsStart ? from : undefined,
  }));
  const relativeDue = reading.relative?.due;
  if (relativeDue && milestones.length === 0) milestones.push({ due: relativeDue });
  milestones.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const due: PlainDate | null = milestones.at(-1)?.due ?? null;
  const unread = reading
    .unreadRuns()
    .map(([start, end]) => wordsOf(cell, start, end).replace(LINKS_AROUND, ""))
    .filter((words) => words !== "")
    .join("; ");

  return {
    text,
    kinds: KINDS_IN_ORDER.filter((kind) => reading.kinds.has(kind)),
    due,
    milestones,
    tentative:
      reading.milestones.some(({ isTentative }) => isTentative) ||
      (reading.isTentativeWithoutDate && reading.milestones.length === 0),
    recurring: reading.recurrings[0],
    recurrings: reading.recurrings.length > 1 ? reading.recurrings : undefined,
    relative: reading.relative,
    dependsOn: reading.dependsOn.length > 0 ? reading.dependsOn.join("; ") : undefined,
    unread,
    impossible: reading.isImpossible,
    yearImplied: reading.isYearImplied,
    steps: reading.steps,
  };
}
