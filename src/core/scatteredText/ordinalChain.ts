// Lines that may be the numbers of rows and sections in, those that count on from one another out.

export interface Candidate {
  readonly line: number;
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
  const tasks = bestChain(
    candidates.filter(({ kind }) => kind === "task"),
    (from, to) => sections.some(({ line }) => from.line < line && line < to.line),
  );
  return [...sections, ...tasks].sort((a, b) => a.line - b.line);
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
