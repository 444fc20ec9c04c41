// Lines that may be the numbers of rows and sections in, those that count on from one another out.

export interface Candidate {
  readonly line: number;
  readonly page: number;
  /** Its place among the others. */
  readonly at: number;
  readonly kind: "task" | "section";
  readonly value: number;
  /** How much it looks like a number of its own. */
  readonly score: number;
}

const STEP = 4;
const SKIP = 2;
const LONGEST_SKIP = 5;
const RESTART = 1;
/** Candidates that one is compared with. */
const REACH = 60;

const NUMBER = /^\(?(\d{1,3})[.)]?$/;
const ROMAN = /^((?:X{1,2}|L|XL)?(?:IX|IV|V?I{0,3}))[.)]?$/;
const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

export function ordinalOf(word: string): { readonly kind: Candidate["kind"]; readonly value: number } | null {
  const number = NUMBER.exec(word)?.[1];
  if (number !== undefined) return { kind: "task", value: Number(number) };
  const roman = ROMAN.exec(word)?.[1] ?? "";
  if (roman === "") return null;
  const value = [...roman].reduce((sum, letter, i) => {
    const digit = DIGITS[letter]!;
    return sum + (digit < (DIGITS[roman[i + 1] ?? ""] ?? 0) ? -digit : digit);
  }, 0);
  return { kind: "section", value };
}

/** Sections count by themselves; rows count on, or anew after a section. */
export function ordinalChain(candidates: readonly Candidate[]): readonly Candidate[] {
  const sections = bestChain(
    candidates.filter(({ kind }) => kind === "section"),
    () => false,
  );
  const numbers = candidates.filter(({ kind }) => kind === "task");
  const written = bestChain(numbers, (from, to) => sections.some(({ at }) => from.at < at && at < to.at));
  const sorted = bestChain(
    [...numbers].sort((a, b) => a.page - b.page || a.value - b.value),
    () => false,
  );
  const tasks = sorted.length > written.length ? inTheirOrder(sorted) : written;
  return [...sections, ...tasks].sort((a, b) => a.at - b.at);
}

/** An extractor may write the numbers of a page in another order: each takes the place that is its own. */
function inTheirOrder(numbers: readonly Candidate[]): readonly Candidate[] {
  const places = numbers.map(({ at }) => at).sort((a, b) => a - b);
  return numbers.map((number, i) => ({ ...number, at: places[i]! }));
}

/** Where the titles of all sections say how many rows they have, these come after their section. */
export function inTheirSections(
  chain: readonly Candidate[],
  counts: readonly number[],
): readonly Candidate[] {
  const sections = chain.filter(({ kind }) => kind === "section");
  const tasks = chain.filter(({ kind }) => kind === "task");
  const sum = counts.reduce((a, b) => a + b, 0);
  if (counts.length !== sections.length || sum !== tasks.length) return chain;
  let from = 0;
  return sections.flatMap((section, i) => [section, ...tasks.slice(from, (from += counts[i]!))]);
}

function bestChain(
  candidates: readonly Candidate[],
  canRestart: (from: Candidate, to: Candidate) => boolean,
): readonly Candidate[] {
  const totals: number[] = [];
  const before: number[] = [];
  candidates.forEach((to, i) => {
    totals[i] = to.score + (to.value === 1 ? 2 : -2);
    before[i] = -1;
    for (let j = Math.max(0, i - REACH); j < i; j++) {
      const from = candidates[j]!;
      const step = to.value - from.value;
      const worth =
        step === 1
          ? STEP
          : step > 1
            ? -SKIP * Math.min(step - 1, LONGEST_SKIP)
            : to.value === 1 && canRestart(from, to)
              ? RESTART
              : null;
      if (worth === null || totals[j]! + worth + to.score <= totals[i]!) continue;
      totals[i] = totals[j]! + worth + to.score;
      before[i] = j;
    }
  });
  const chain: Candidate[] = [];
  let at = totals.reduce((best, total, i) => (total > (totals[best] ?? 0) ? i : best), -1);
  while (at >= 0) {
    chain.push(candidates[at]!);
    at = before[at]!;
  }
  return chain.reverse();
}
