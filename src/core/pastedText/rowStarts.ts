// The lines of a table in, where its rows and sections begin out. A number at the start of a line may be a
// row's, or part of a sentence: the numbers that together count best are the rows'.
import type { TextLine } from "./types";

export interface RowStart {
  /** Index into the lines. */
  readonly line: number;
  readonly kind: "task" | "section";
  readonly ordinal: string;
  readonly number: number;
}

const NUMBER = /^\(?(\d{1,3})[.):]?$/;
const ROMAN = /^((?:X{1,2}|L|XL)?(?:IX|IV|V?I{0,3}))[.):]?$/;
const COUNT = /\(\s*\d{1,3} \p{L}+( \p{L}+){0,2}\s*\)/u;

const TITLE_LINES = 4;

/** Candidates that a number is compared with; between two rows there are never so many. */
const REACH = 300;

interface Candidate extends RowStart {
  readonly score: number;
}

export function rowStarts(lines: readonly TextLine[]): readonly RowStart[] {
  const sections = bestChain(sectionCandidates(lines), 0);
  const taken = new Set(sections.map(({ line }) => line));
  const tasks = bestChain(
    taskCandidates(lines).filter(({ line }) => !taken.has(line)),
    1,
    sections.map(({ line }) => line),
  );
  return [...sections, ...tasks].sort((a, b) => a.line - b.line);
}

function taskCandidates(lines: readonly TextLine[]): readonly Candidate[] {
  const found = lines.flatMap((line, i) => {
    const first = line.words[0]!.text;
    const match = NUMBER.exec(first);
    return match ? [{ line: i, first, number: Number(match[1]) }] : [];
  });
  const dotted = found.filter(({ first }) => !/\d$/.test(first)).length;
  const usesDots = dotted * 2 >= found.length;
  return found.flatMap(({ line: i, first, number }): Candidate[] => {
    const line = lines[i]!;
    const next = line.words[1]?.text;
    const hasDot = !/\d$/.test(first);
    if (next !== undefined && !hasDot && /^[\p{Ll}%/]/u.test(next)) return [];
    const isAlone = next === undefined;
    const beginsFresh = isAlone || /^["“‘'(\p{Lu}\p{N}-]/u.test(next);
    const score = (isAlone ? 2 : 0) + (beginsFresh ? 1 : -2) + (hasDot === usesDots ? 1 : -1);
    return [{ line: i, kind: "task", ordinal: first, number, score }];
  });
}

function sectionCandidates(lines: readonly TextLine[]): readonly Candidate[] {
  return lines.flatMap((line, i): Candidate[] => {
    const [first, second] = line.words;
    const number = romanValue(ROMAN.exec(first!.text)?.[1] ?? "");
    const next = second ?? lines[i + 1]?.words[0];
    if (number === 0 || !next || !/^["“(\p{Lu}]/u.test(next.text)) return [];
    const isCounted = COUNT.test(textFrom(lines, i, second ? 2 : TITLE_LINES));
    // A numeral alone on its line needs the count to be a section's.
    if (!second && !isCounted) return [];
    return [{ line: i, kind: "section", ordinal: first!.text, number, score: isCounted ? 3 : 0 }];
  });
}

function textFrom(lines: readonly TextLine[], first: number, count: number): string {
  return lines
    .slice(first, first + count)
    .map(({ text }) => text)
    .join(" ");
}

function romanValue(text: string): number {
  const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
  return [...text].reduce((sum, letter, i) => {
    const value = digits[letter]!;
    return sum + (value < (digits[text[i + 1] ?? ""] ?? 0) ? -value : value);
  }, 0);
}

/** The candidates that count on from one another at the best total; counting may begin anew in a section. */
function bestChain(
  candidates: readonly Candidate[],
  costOfFirst: number,
  restarts: readonly number[] = [],
): readonly RowStart[] {
  const totals: number[] = [];
  const before: number[] = [];
  candidates.forEach((candidate, i) => {
    totals[i] = candidate.score + (candidate.number === 1 ? 2 : -costOfFirst - 1);
    before[i] = -1;
    for (let j = Math.max(0, i - REACH); j < i; j++) {
      const total = totals[j]! + candidate.score + stepScore(candidates[j]!, candidate, restarts);
      if (total > totals[i]!) {
        totals[i] = total;
        before[i] = j;
      }
    }
  });
  const chain: RowStart[] = [];
  let last = totals.reduce((best, total, i) => (total > (totals[best] ?? 0) ? i : best), -1);
  while (last >= 0) {
    const { line, kind, ordinal, number } = candidates[last]!;
    chain.push({ line, kind, ordinal, number });
    last = before[last]!;
  }
  return chain.reverse();
}

function stepScore(from: Candidate, to: Candidate, restarts: readonly number[]): number {
  const step = to.number - from.number;
  if (step === 1) return 4;
  if (step > 1) return -1.5 - 2 * Math.min(step - 2, 4);
  const isNewSection = restarts.some((line) => from.line < line && line < to.line);
  if (to.number === 1) return isNewSection ? 2 : -6;
  return step === 0 ? -6 : -9;
}
