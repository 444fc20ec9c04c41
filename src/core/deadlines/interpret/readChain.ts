// Turns a chain of periods into milestones with their labels, when it is a deadline and its last day is sure.
import { wordsOf, type CellText } from "../cellText";
import { isInside, type Period, type WrittenPeriod } from "../period";
import type { DeadlineContext, DeadlineStep } from "../types";
import { isDeadline, type Surroundings } from "./accept";
import type { Chain, ChainedNode } from "./chains";
import { isLabelAfter, labelAfter, labelBefore, wordsBefore } from "./labels";
import { isMeaning } from "./nodes";
import type { Reading } from "./reading";
import { settle, type Settled, type YearContext } from "./settle";

/** The sentence in which the chain stands. */
export interface ChainPlace {
  readonly nodes: readonly ChainedNode[];
  /** Of the chain among the nodes. */
  readonly index: number;
  readonly sentence: number;
  readonly isInBracket: boolean;
  readonly hasTarget: boolean;
  /** The dependence that is open ("theo lộ trình của …"), if any. */
  readonly openDependence: { readonly isEvent: boolean } | null;
  /** In the bracket after "sau khi …". */
  readonly isAfterEvent: boolean;
  /** Words without any meaning before the bracket in which the chain stands. */
  readonly wordsAhead: readonly ChainedNode[];
  /** The target before that bracket: "cấp xã: 90% (quý II)". */
  readonly targetAhead: readonly ChainedNode[];
  readonly isInBracketOf: Surroundings["isInBracketOf"];
}

function keysBetween({ tokens }: CellText, start: number, end: number): string {
  let keys = "";
  for (let i = start; i < end; i++) keys += `${tokens[i]?.key} `;
  return keys;
}

function keysOf(nodes: readonly ChainedNode[]): string {
  const keyOf = (node: ChainedNode): string => {
    if (node.type === "word" || node.type === "mark") return node.key;
    return isMeaning(node, "bound") && node.meaning.bound === "from" ? "từ" : "_";
  };
  return nodes.map(keyOf).join(" ");
}

/** "năm 2024 trở đi" has no end; "cuối năm 2024 đầu năm 2025" has no fixed one. */
function isOpenEnded(chain: Chain, { nodes, index }: ChainPlace): boolean {
  const next = nodes[index + 1];
  if (next?.type === "piece" && next.meaning.kind === "ongoing" && next.meaning.isOnwards) return true;
  // "tháng 10/2024 đến tháng 3 năm sau": an end that was not read.
  if (isMeaning(next, "bound") && (next.meaning.bound === "until" || next.meaning.bound === "through"))
    return true;
  const after = next?.type === "mark" ? nodes[index + 2] : next;
  return chain.bounds.includes("end") && after?.type === "chain" && after.bounds.includes("vague");
}

/** "Quyết định số 06/QĐ-TTg của UBND tỉnh, ngày 12/3/2024": only words and marks since the document. */
function isAfterDocument(nodes: readonly ChainedNode[], index: number): boolean {
  let before = index - 1;
  while (nodes[before]?.type === "word" || nodes[before]?.type === "mark") before--;
  return isMeaning(nodes[before], "notDate");
}

/** Words that make it a last day, not only a stretch of time. */
function isLedAsDeadline({ bounds, hasCompletion, isTentative }: Chain): boolean {
  if (bounds.includes("from")) return false;
  return hasCompletion || isTentative || bounds.some((bound) => bound !== "until");
}

export class ChainReader {
  private seen = 0;
  /** Whether the chain before counts to the day before it. */
  private isStrictlyBefore = false;
  private previous: Period | null = null;

  constructor(
    private readonly cell: CellText,
    /** All chains of the cell in order. */
    private readonly chains: readonly Chain[],
    private readonly context: DeadlineContext,
    private readonly reading: Reading,
  ) {}

  /** Whether the chain says something of the deadline; "thing" when it only names one ("sơ kết 6 tháng đầu năm"). */
  read(written: Chain, place: ChainPlace): "read" | "unread" | "thing" {
    const chain = this.withCarriedBound(written);
    this.seen++;
    this.isStrictlyBefore = chain.bounds.includes("before");
    if (!this.isDeadline(chain, place)) return "thing";
    const text = wordsOf(this.cell, chain.start, chain.end);
    const settled = isOpenEnded(chain, place)
      ? "noFixedDay"
      : settle(chain, this.yearContext(), place.hasTarget);
    if (settled === "doubtful" || chain.isMixed) return "unread";
    if (settled === "noFixedDay") {
      if (!chain.bounds.includes("vague")) this.reading.openStarts.push(chain);
      this.reading.steps.push({ kind: "noFixedDay", text });
      return "unread";
    }
    this.reading.markRead(chain.start, chain.end);
    if (settled === "impossible") this.reading.addImpossible(text);
    else this.addMilestones(chain, place, settled);
    return "read";
  }

  /** "Trước 30/6 (đợt 1), 30/11 (đợt 2)": *trước* leads the whole list of days. */
  private withCarriedBound(chain: Chain): Chain {
    const before = this.chains[this.seen - 1];
    const isOpen = chain.bounds.length === 0 && !chain.hasCompletion && !chain.isTentative;
    if (!before || !isOpen || !this.isStrictlyBefore) return chain;
    const isSameUnit = chain.members[0]?.period.unit === before.members[0]?.period.unit;
    const between = keysBetween(this.cell, before.end, chain.start);
    const isList = /^(?:\( [^()]* \) )?(?:(?:[,;]|và) )*(?:[,;]|và) $/u.test(between);
    return isSameUnit && isList ? { ...chain, bounds: ["before"] } : chain;
  }

  private isDeadline(chain: Chain, place: ChainPlace): boolean {
    const { nodes, index, wordsAhead } = place;
    const before = wordsBefore(nodes, index);
    const previous = nodes[index - 1];
    const next = nodes[index + 1];
    const lastMark = previous?.type === "mark" ? previous.key : "";
    const isLed = chain.bounds.length > 0 || chain.isTentative;
    return isDeadline(chain, {
      wordsBefore: keysOf(before.length === 0 && index === 0 ? wordsAhead : before),
      isAfterColon: lastMark === ":" || lastMark === "-",
      isAfterTarget: previous?.type === "piece" && previous.meaning.kind === "target",
      isBeforeWord:
        (next?.type === "word" && !isLabelAfter(nodes.slice(index + 1))) || isMeaning(next, "notDate"),
      isInDependent: place.openDependence !== null,
      isInEvent: place.openDependence?.isEvent === true || (place.isAfterEvent && !isLed),
      isAfterComma: lastMark === "," || lastMark === "và",
      isInBracket: place.isInBracket,
      isInBracketOf: place.isInBracketOf,
      isLongPast: this.isLongPast(chain),
      isAfterDocument: lastMark !== ":" && isAfterDocument(nodes, index),
    });
  }

  /** Further back than the five years of the longest plan. */
  private isLongPast({ members }: Chain): boolean {
    const year = members.at(-1)?.period.year ?? null;
    return year !== null && this.context.year !== null && year <= this.context.year - 5;
  }

  private addMilestones(chain: Chain, place: ChainPlace, settled: Settled): void {
    const { reading } = this;
    const { nodes, index, sentence } = place;
    reading.isYearImplied ||= settled.isYearImplied;
    const before = place.openDependence ? [] : labelBefore(nodes, index, this.chains.length > 1);
    const ahead = place.wordsAhead.length > 0 ? place.wordsAhead : place.targetAhead;
    const written = [
      this.readLabel(before.length === 0 && index === 0 ? ahead : before),
      this.readLabel(labelAfter(nodes, index, this.chains.length > 1)),
    ]
      .filter((words) => words !== "")
      .join(" ");
    const { work } = chain;
    const isOnlyWork = written === "" && work !== null && this.chains.length > 1;
    const label = isOnlyWork ? wordsOf(this.cell, work.start, work.end) : written;

    const start = this.narrowPrevious(settled, label, place) ?? chain.start;
    const text = wordsOf(this.cell, start, chain.end);
    const next = nodes[index + 1];
    const isHeading = next?.type === "mark" && next.key === ":";
    for (const { due, from, rule, period } of settled.fixed) {
      const step: DeadlineStep = { kind: "fixed", text, due, rule, tentative: chain.isTentative };
      const { isSpan } = settled;
      reading.addMilestone({
        due,
        from,
        period,
        step,
        start,
        isSpan,
        showsStart: isSpan || chain.bounds.includes("from"),
        isTentative: chain.isTentative,
        label,
        isHeading,
        sentence,
      });
    }
    if (settled.isSpan) reading.kinds.add("range");
    if (!settled.isSpan || isLedAsDeadline(chain)) reading.kinds.add("date");
    this.previous = settled.fixed.at(-1)?.period ?? null;
  }

  private readLabel(run: readonly ChainedNode[]): string {
    for (const { start, end } of run) this.reading.markRead(start, end);
    return wordsOf(this.cell, run[0]?.start ?? 0, run.at(-1)?.end ?? 0);
  }

  private yearContext(): YearContext {
    let next: WrittenPeriod | null = null;
    for (let i = this.seen; i < this.chains.length && !next; i++)
      next = this.chains[i]?.members.find(({ period }) => period.year !== null)?.period ?? null;
    return { planYear: this.context.year, previous: this.previous, next };
  }

  /** "Quý II/2024 (trước 15/6)", "Năm 2024: quý I": the narrower period is the deadline. Gives where the wider began. */
  private narrowPrevious(
    { fixed }: Settled,
    label: string,
    { sentence, isInBracket }: ChainPlace,
  ): number | null {
    const last = this.reading.milestones.at(-1);
    if (!last || last.isSpan) return null;
    const isNarrower = fixed.every(
      ({ period }) => period.unit !== last.period.unit && isInside(period, last.period),
    );
    if (!isNarrower) return null;
    const isApposition = last.label === "" && label === "" && (last.sentence === sentence || isInBracket);
    if (!isApposition && !last.isHeading) return null;
    this.reading.dropLastMilestone();
    return last.start;
  }
}
