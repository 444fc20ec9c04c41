// The pieces of one sentence put together: which day belongs to which period. What belongs to nothing is
// handed back, never guessed: a day that fits no period near it makes no rule.
import { namedFor, timesAYear } from "./namedFor";
import type { DayPiece, PeriodPiece, RulePiece } from "./rulePieces";
import type { LastDay, PeriodicEvery } from "./types";

export interface Pairing {
  readonly every: PeriodicEvery;
  /** The day as named; with `isBefore` the last day is the one before it. */
  readonly named: LastDay;
  readonly isBefore: boolean;
  /** Words between the period and the day that came after it. */
  readonly gap: string;
  /** Place of its words in the sentence. */
  readonly start: number;
  readonly end: number;
}

export interface Paired {
  readonly pairings: readonly Pairing[];
  /** Periods without a day. */
  readonly undated: readonly PeriodicEvery[];
  /** Some day fits no period, or may fit several. */
  readonly isUnclear: boolean;
  /** A limit with its year: one report only. */
  readonly hasOneDate: boolean;
}

/** Between a day and the period that is said right after it: "trước ngày 15 (của) hằng tháng". */
const ADJACENT = /^ (?:của )?$/u;
/** Between a day and the period that explains it: "trước ngày 10/6 (báo cáo 6 tháng)". */
const EXPLAINING = /^ ?(?:\(|(?:đối với|cho|của) )(?:báo cáo )?$/u;
const EXPLAINED = /^ ?(?:[),;.]|và |$)/u;
/** A list that goes on with a date that is no day of a rule: "15/6 và 15/12/2024". */
const GOES_ON_OTHERWISE = /^(?: ?[,;]| và| hoặc)+ (?:ngày )?\d{1,2}\/\d/u;
/** Before a day that is no limit, after its period: "hằng tháng (ngày 25)", "hằng tuần gửi vào thứ Sáu". */
const LEADS_TO_DAY = /(?:^|[ (])vào $|^[ (:,]*(?:gửi |nộp |là )*$/u;
const LIST_GAP = /^(?: ?[,;]| và| hoặc)+ $/u;

/** "bản ký trước ngày 15, bản mềm trước ngày 14 hằng tháng": one period for both copies. */
const OTHER_COPY = /(?<!\p{L})(?:bản|file|tệp) (?:mềm|điện tử|giấy|ký|cứng|chính)(?!\p{L})/u;

export function pairDays(folded: string, pieces: readonly RulePiece[]): Paired {
  const sentence = new SentencePairs(folded);
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at]!;
    if (piece.kind === "day") {
      const run = runFrom(folded, pieces, at);
      const tail = tailOf(folded, run, pieces[at + run.length], sentence.pending);
      sentence.place(run, tail);
      at += run.length + (tail ? 1 : 0);
    } else {
      sentence.note(piece);
      at++;
    }
  }
  return sentence.result();
}

/** What has been paired so far, and what still waits. */
class SentencePairs {
  /** Periods without a day yet. */
  pending: readonly PeriodPiece[] = [];
  private readonly pairings: Pairing[] = [];
  /** A limit whose period may still follow. */
  private waiting: DayPiece | null = null;
  private isUnclear = false;
  private hasOneDate = false;

  constructor(private readonly folded: string) {}

  note(piece: Exclude<RulePiece, DayPiece>): void {
    if (piece.kind === "period") this.pending = [...this.pending, piece];
    if (piece.kind === "oneDate") this.hasOneDate = true;
    if (piece.kind === "unclear") this.isUnclear = true;
  }

  place(run: readonly DayPiece[], tail: PeriodPiece | null): void {
    const isWhole = !GOES_ON_OTHERWISE.test(this.folded.slice(run.at(-1)!.end));
    const settled = isWhole ? settle(this.folded, run, tail, this.pending) : [];
    if (settled.length === 0) {
      this.leave(run, tail);
      return;
    }
    this.pairings.push(...settled.map(({ pairing }) => pairing));
    const taken = new Set(settled.map(({ period }) => period));
    this.pending = this.pending.filter((period) => !taken.has(period));
    this.settleWaiting(run[0]!, tail);
  }

  result(): Paired {
    return {
      pairings: this.pairings.sort((a, b) => a.start - b.start),
      undated: [...new Set(this.pending.map(({ every }) => every))],
      isUnclear: this.isUnclear || this.waiting !== null,
      hasOneDate: this.hasOneDate,
    };
  }

  /** Days that fit nothing so far: a single limit with nothing before it may still find its period. */
  private leave(run: readonly DayPiece[], tail: PeriodPiece | null): void {
    const [first] = run;
    const mayWait = run.length === 1 && tail === null && this.pending.length === 0 && this.waiting === null;
    if (tail) this.pending = [...this.pending, tail];
    if (!run.some(({ isLimit }) => isLimit)) return;
    if (mayWait) this.waiting = first!;
    else this.isUnclear = true;
  }

  private settleWaiting(next: DayPiece, tail: PeriodPiece | null): void {
    const { waiting, folded } = this;
    if (!waiting) return;
    this.waiting = null;
    const isCopy = OTHER_COPY.test(folded.slice(waiting.end, next.start));
    const carried = tail && isCopy ? pair(folded, [waiting], tail) : null;
    if (carried) this.pairings.push({ ...carried, end: waiting.end });
    else this.isUnclear = true;
  }
}

/** Days one after another in a list: "15/6 và 15/12". */
function runFrom(folded: string, pieces: readonly RulePiece[], at: number): DayPiece[] {
  const run: DayPiece[] = [];
  for (const piece of pieces.slice(at)) {
    const last = run.at(-1);
    if (piece.kind !== "day") break;
    if (last && !LIST_GAP.test(folded.slice(last.end, piece.start))) break;
    run.push(piece);
  }
  return run;
}

/** The period said after the days, unless those before are waiting for them. */
function tailOf(
  folded: string,
  run: readonly DayPiece[],
  next: RulePiece | undefined,
  pending: readonly PeriodPiece[],
): PeriodPiece | null {
  if (next?.kind !== "period") return null;
  const between = folded.slice(run.at(-1)!.end, next.start);
  if (ADJACENT.test(between)) return next;
  const explains = EXPLAINING.test(between) && EXPLAINED.test(folded.slice(next.end));
  return explains && distribute(folded, run, pending).length === 0 ? next : null;
}

interface Settled {
  readonly pairing: Pairing;
  /** The period that the day was for, to be crossed off; undefined where none was waiting. */
  readonly period: PeriodPiece | undefined;
}

function settle(
  folded: string,
  run: readonly DayPiece[],
  tail: PeriodPiece | null,
  pending: readonly PeriodPiece[],
): Settled[] {
  if (!tail) return distribute(folded, run, pending);
  if (tail.isEveryYear && run.every(({ named }) => named.kind === "dayOfYear")) {
    const forPending = distribute(folded, run, pending);
    if (forPending.length > 0) return forPending;
    const every = pending.some((period) => pair(folded, run.slice(0, 1), period))
      ? null
      : timesAYear(run.map(({ named }) => named));
    const pairing = every && pair(folded, run, { ...tail, every });
    return pairing ? [{ pairing, period: undefined }] : [];
  }
  const pairing = pair(folded, run, tail);
  return pairing ? [{ pairing, period: pending.filter(({ every }) => every === tail.every).at(-1) }] : [];
}

/** Days before which periods were named: one for the nearest, or as many as there are of them. */
function distribute(folded: string, run: readonly DayPiece[], pending: readonly PeriodPiece[]): Settled[] {
  const nearest = pending.at(-1);
  const [first] = run;
  if (first?.named.kind === "ofPeriod") {
    return run.length > 1 ? [] : settledAll(folded, pending.map((period) => ({ run, period }))); // prettier-ignore
  }
  if (!nearest) {
    const period = {
      ...first!,
      kind: "period",
      every: "quarter",
      isEveryYear: false,
      isOneOf: false,
    } as const;
    return first?.named.kind === "ofQuarter" && run.length === 1 ? settledAll(folded, [{ run, period }]) : [];
  }
  if (run.length > 1 && run.length === pending.length) {
    const inTurn = settledAll(folded, pending.map((period, i) => ({ run: [run[i]!], period }))); // prettier-ignore
    if (inTurn.length > 0) return inTurn;
  }
  const fitting = new Set(pending.filter((period) => pair(folded, run, period)).map(({ every }) => every));
  if (fitting.size > 1) return [];
  const together = pair(folded, run, nearest);
  return together ? [{ pairing: together, period: nearest }] : [];
}

/** All of them, or none when one does not fit. */
function settledAll(
  folded: string,
  pairs: readonly { run: readonly DayPiece[]; period: PeriodPiece }[],
): Settled[] {
  const settled = pairs.flatMap(({ run, period }) => {
    const pairing = pair(folded, run, period, pairs.at(-1)?.period.end);
    return pairing ? [{ pairing, period }] : [];
  });
  return settled.length === pairs.length ? settled : [];
}

/** `listEnd`: the end of the list of periods that `period` is one of. */
function pair(
  folded: string,
  run: readonly DayPiece[],
  period: PeriodPiece,
  listEnd = period.end,
): Pairing | null {
  const { every, start, end } = period;
  const [first] = run;
  const days = run.map((day) => day.named);
  const named = first && namedFor(period, days);
  if (!named || run.some(({ isBefore }) => isBefore !== first.isBefore)) return null;
  const gap = folded.slice(listEnd, Math.max(listEnd, first.start));
  if (!first.isLimit && !LEADS_TO_DAY.test(gap)) return null;
  return {
    every,
    named,
    isBefore: first.isBefore,
    gap,
    start: Math.min(start, first.start),
    end: Math.max(end, run.at(-1)!.end),
  };
}
