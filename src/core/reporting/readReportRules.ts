// A plan's text in, the rules of its reporting regime out. What the text says of periodic reports and the
// rules do not hold is listed as unread, with the reason; no rule is ever guessed.
import { areAboutReports, type DaySurroundings } from "./isAboutReports";
import { pairDays, type Pairing } from "./pairDays";
import { planSentences, type PlanSentence } from "./planSentences";
import { inOrder, onRequestRule, reportRule } from "./reportRule";
import { foldSentence, rulePieces, type RulePiece } from "./rulePieces";
import { withSoftCopies, type SoftCopyWords } from "./softCopies";
import type { PeriodicEvery, ReportRule } from "./types";

export type UnreadReason =
  /** Periods are named (`every`), but no day for them anywhere in the text. */
  | "noDay"
  /** One date with its year: not a report that comes round. */
  | "oneDate"
  /** Stands in a table or after the body, where a day is a task's deadline. */
  | "outsideBody"
  /** A day of a soft copy without a signed report of the same kind. */
  | "softCopyAlone"
  | "unclear";

export interface UnreadRule {
  /** The whole sentence. */
  readonly text: string;
  /** Where in it the period or the day stands that it is about. */
  readonly at: number;
  readonly why: UnreadReason;
  /** The periods that `noDay` is about; else empty. */
  readonly every: readonly PeriodicEvery[];
}

export interface ReportRulesReading {
  /** In the order of the text; "on request" last. */
  readonly rules: readonly ReportRule[];
  readonly unread: readonly UnreadRule[];
}

const REPORT = /(?<!\p{L})(?:báo cáo|chế độ thông tin)(?!\p{L})/u;
const SOFT = /(?<!\p{L})(?:bản|file|tệp|văn bản) (?:mềm|điện tử|word|excel)(?!\p{L})/u;
const SIGNED = /(?<!\p{L})(?:bản (?:giấy|ký|chính|cứng)|văn bản (?:giấy|ký)|bằng văn bản)(?!\p{L})/u;
/** A sentence that goes on about the report of the one before it. */
const GOES_ON =
  /^[("“ ]*(?:thời (?:gian|hạn)|hạn|gửi|nộp|định kỳ|hằng|hàng|mỗi|trước|chậm nhất|cụ thể|bản|kỳ)(?!\p{L})/u;
const PERIODIC =
  /(?<!\p{L})(?:định kỳ|(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|quí|năm|ngày)|trước ngày|chậm nhất)(?!\p{L})/u;
const ON_REQUEST =
  /(?<!(?:kiểm tra|thanh tra|giám sát|khảo sát)(?: định kỳ)?(?:,| và| hoặc)? )(?<!\p{L})đột xuất(?!\p{L})|(?<!\p{L})báo cáo (?:khi có|theo) yêu cầu(?!\p{L})/u;

interface SentenceReading extends SoftCopyWords {
  readonly sentence: PlanSentence;
  readonly undated: readonly PeriodicEvery[];
  readonly why: Exclude<UnreadReason, "noDay"> | null;
  readonly onRequest: string;
  /** Where the first period or day stands. */
  readonly at: number;
  /** Says that reports come round, whatever else it says. */
  readonly isPeriodic: boolean;
}

/** Several texts (the sheets of a workbook) are read one by one, each with its own end of the body. */
export function readReportRules(text: string | readonly string[]): ReportRulesReading {
  const texts = typeof text === "string" ? [text] : text;
  const readings = texts.flatMap((each) => readSentences(planSentences(each)));
  const signed = distinct(readings.flatMap(({ rules }) => rules));
  const { rules, alone } = withSoftCopies(signed, readings);
  const onRequest = readings.find((reading) => reading.onRequest !== "");
  const dated = new Set(rules.map(({ every }) => every));
  const unread = readings.flatMap((reading) => unreadOf(reading, dated, alone));
  return { rules: onRequest ? [...rules, onRequestRule(onRequest.onRequest)] : rules, unread };
}

function readSentences(sentences: readonly PlanSentence[]): SentenceReading[] {
  const readings: SentenceReading[] = [];
  let isAboutReport = false;
  for (const sentence of sentences) {
    const folded = foldSentence(sentence.text);
    const goesOn: boolean = sentence.carriesOn && isAboutReport && GOES_ON.test(folded);
    isAboutReport = REPORT.test(folded) || goesOn;
    if (isAboutReport || SOFT.test(folded)) readings.push(readSentence(sentence, folded, isAboutReport));
  }
  return readings;
}

function readSentence(sentence: PlanSentence, folded: string, isAboutReport: boolean): SentenceReading {
  const pieces = rulePieces(folded);
  const { pairings, undated, isUnclear, hasOneDate } = pairDays(folded, pieces);
  const verdicts = areAboutReports(surroundings(folded, pairings));
  const ours = pairings.filter((_, i) => verdicts[i]);
  const at = pieces[0]?.start ?? PERIODIC.exec(folded)?.index ?? 0;
  if (sentence.isOutsideBody) return outsideBody(sentence, at, ours.length > 0);
  const softs = new Set(ours.filter((pairing) => isSoftCopy(folded, pairing, pairings, isAboutReport)));
  const signed = ours.filter((pairing) => !softs.has(pairing));
  const request = isAboutReport ? ON_REQUEST.exec(folded) : null;
  return {
    sentence,
    at,
    rules: combined(sentence.text, signed),
    soft: combined(sentence.text, [...softs]),
    softDaysEarlier: softDaysEarlier(pieces),
    undated,
    why: isUnclear || ours.length < pairings.length ? "unclear" : hasOneDate ? "oneDate" : null,
    onRequest: request ? wordsAt(sentence.text, request.index, request.index + request[0].length) : "",
    isPeriodic: undated.length > 0 || PERIODIC.test(folded),
  };
}

function outsideBody(sentence: PlanSentence, at: number, hasRule: boolean): SentenceReading {
  const nothing = { rules: [], soft: [], softDaysEarlier: 0, undated: [], onRequest: "", isPeriodic: false };
  return { sentence, at, ...nothing, why: hasRule ? "outsideBody" : null };
}

function surroundings(folded: string, pairings: readonly Pairing[]): DaySurroundings[] {
  return pairings.map(({ gap, end }, i) => ({
    gap,
    lead: folded.slice(pairings[i - 1]?.end ?? 0, end),
    trail: folded.slice(end),
  }));
}

/** A soft copy's day: the words before it, since the day before, speak of one; or the bracket after it does. */
function isSoftCopy(
  folded: string,
  pairing: Pairing,
  pairings: readonly Pairing[],
  isAboutReport: boolean,
): boolean {
  const before = pairings[pairings.indexOf(pairing) - 1]?.end ?? 0;
  const lead = folded.slice(before, pairing.end);
  if (SOFT.test(lead)) return !SIGNED.test(lead.slice(SOFT.exec(lead)?.index));
  const after = /^ ?\((?:đối với |gửi )?(?:bản|file|tệp) mềm\)/u.test(folded.slice(pairing.end));
  return after || (!isAboutReport && SOFT.test(folded));
}

function softDaysEarlier(pieces: readonly RulePiece[]): number {
  for (const piece of pieces) if (piece.kind === "softEarlier") return piece.days;
  return 0;
}

/** Days of the same kind of report in one sentence are one rule: "quý I trước ngày 15/3, quý III trước 15/9". */
function combined(text: string, pairings: readonly Pairing[]): ReportRule[] {
  const groups: Pairing[] = [];
  for (const pairing of pairings) {
    const at = groups.findIndex((group) => canJoin(group, pairing));
    const group = groups[at];
    if (group) groups[at] = joined(group, pairing);
    else groups.push(pairing);
  }
  return groups.map(({ every, named, isBefore, start, end }) =>
    reportRule(every, named, { isBefore, words: wordsAt(text, start, end) }),
  );
}

function canJoin(a: Pairing, b: Pairing): boolean {
  return (
    a.every === b.every &&
    (a.every === "quarter" || a.every === "halfYear") &&
    a.isBefore === b.isBefore &&
    a.named.kind === "daysOfYear" &&
    b.named.kind === "daysOfYear"
  );
}

function joined(a: Pairing, b: Pairing): Pairing {
  const days = [a.named, b.named].flatMap((named) => (named.kind === "daysOfYear" ? named.days : []));
  return { ...a, named: { kind: "daysOfYear", days: inOrder(days) }, end: b.end };
}

/** The author's words, with the bracket that they open closed. */
function wordsAt(text: string, start: number, end: number): string {
  const words = text.slice(start, end);
  const isOpen = words.lastIndexOf("(") > words.lastIndexOf(")");
  return isOpen && text.startsWith(")", end) ? `${words})` : words;
}

function distinct(rules: readonly ReportRule[]): ReportRule[] {
  return [...new Map([...rules].reverse().map((rule) => [rule.id, rule])).values()].reverse();
}

function unreadOf(
  reading: SentenceReading,
  dated: ReadonlySet<ReportRule["every"]>,
  alone: ReadonlySet<ReportRule>,
): UnreadRule[] {
  const { at } = reading;
  const { text } = reading.sentence;
  if (reading.why) return [{ text, at, why: reading.why, every: [] }];
  if (reading.soft.some((rule) => alone.has(rule))) return [{ text, at, why: "softCopyAlone", every: [] }];
  const every = reading.undated.filter((period) => !dated.has(period));
  const saysNothingElse =
    dated.size === 0 &&
    reading.rules.length === 0 &&
    reading.undated.length === 0 &&
    reading.onRequest === "";
  return reading.isPeriodic && (every.length > 0 || saysNothingElse)
    ? [{ text, at, why: "noDay", every }]
    : [];
}
