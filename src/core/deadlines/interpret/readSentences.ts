// Reads a cell's sentences in order: which chains are deadlines, what waits for whom, which words label
// which milestone. Words that belong to nothing stay unread.
import { wordsOf, type CellText } from "../cellText";
import type { Period, WrittenPeriod } from "../period";
import type { DeadlineContext } from "../types";
import { isDeadline } from "./accept";
import { chainNodes, type Chain, type ChainedNode } from "./chains";
import { isMeaning, type Sentence } from "./nodes";
import { Reading, type ReadMilestone } from "./reading";
import { relativeDue } from "./relativeDue";
import { settle } from "./settle";

const HEAD_OF_DEPENDENT =
  /^(?:(?:thực hiện|triển khai|và|hoặc|báo cáo|đột xuất,?|tùy|tuỳ|ngay|cho đến|đến|từ|chỉ|hoàn thành) +)*(?:theo|sau khi|trước khi|khi có|khi|chờ|tùy thuộc(?: vào)?|tuỳ thuộc(?: vào)?|phụ thuộc(?: vào)?|căn cứ(?: vào)?|trên cơ sở|sau) +/iu;
const LABELLED_AFTER = /^(?:đối|cho|với|tại|ở|phải|áp|gồm|để)$/u;

interface Clause {
  readonly start: number;
  isEvent: boolean;
  isWeak: boolean;
  end: number;
}

export class SentenceReader {
  private readonly chained: (readonly ChainedNode[])[];
  private readonly written: Chain[];
  private chainsSeen = 0;
  private previous: Period | null = null;
  /** The sentence before waits for an event: a bare date in the bracket after it is the event's. */
  private wasEvent = false;
  /** Bracketed words after a target or a dependence belong to it. */
  private ownsBrackets = false;

  constructor(
    private readonly cell: CellText,
    private readonly sentences: readonly Sentence[],
    private readonly context: DeadlineContext,
    private readonly reading: Reading,
  ) {
    this.chained = sentences.map(({ nodes }) => chainNodes(nodes));
    this.written = this.chained.flat().filter((node): node is Chain => node.type === "chain");
  }

  readAll(): void {
    this.sentences.forEach((sentence, index) =>
      this.readSentence(sentence, this.chained[index] ?? [], index),
    );
    if (!this.reading.kinds.has("ongoing")) return;
    for (const { start, end } of this.reading.openStarts) this.reading.markRead(start, end);
  }

  private readSentence(sentence: Sentence, nodes: readonly ChainedNode[], index: number): void {
    const { reading } = this;
    const firstMilestone = reading.milestones.length;
    const hasTarget = nodes.some((node) => node.type !== "chain" && isMeaning(node, "target"));
    const isAfterEvent = sentence.isInBracket && this.wasEvent;
    let clause: Clause | null = null;
    let hasEvent = false;
    let isTentative = false;
    let hasMeaning = hasTarget;
    const loose: ChainedNode[] = [];

    const endClause = (): void => {
      if (clause) this.closeDependent(clause);
      clause = null;
    };

    nodes.forEach((node, i) => {
      if (node.type === "chain") {
        this.chainsSeen++;
        const open: Clause | null = clause;
        if (this.readChain(node, nodes, i, open, isAfterEvent, index, hasTarget)) {
          endClause();
          hasMeaning = true;
        } else if (open) (open as Clause).end = node.end;
        else loose.push(node);
        return;
      }
      if (node.type !== "piece") {
        if (clause && node.type === "word") clause.end = node.end;
        else loose.push(node);
        return;
      }
      const { meaning, start, end } = node;
      const text = wordsOf(this.cell, start, end);
      switch (meaning.kind) {
        case "dependent":
          endClause();
          clause = { start, end, isEvent: meaning.isEvent, isWeak: meaning.isWeak };
          hasEvent ||= meaning.isEvent;
          hasMeaning = true;
          return;
        case "ongoing":
          endClause();
          reading.kinds.add("ongoing");
          reading.steps.push({ kind: "ongoing", text });
          break;
        case "recurring":
          endClause();
          reading.kinds.add("recurring");
          reading.recurring ??= meaning.recurring;
          reading.steps.push({ kind: "recurring", text, recurring: meaning.recurring });
          break;
        case "relative": {
          endClause();
          const due = relativeDue(meaning.relative, this.context);
          const relative = due ? { ...meaning.relative, due } : meaning.relative;
          reading.kinds.add("relative");
          reading.relative ??= relative;
          reading.steps.push({ kind: "relative", text, relative });
          break;
        }
        case "target":
          if (clause) {
            (clause as Clause).end = end;
            return;
          }
          reading.kinds.add("target");
          reading.steps.push({ kind: "target", text });
          break;
        case "impossible":
          if (clause) {
            (clause as Clause).end = end;
            return;
          }
          reading.isImpossible = true;
          reading.steps.push({ kind: "impossible", text });
          break;
        case "tentative":
          isTentative = true;
          break;
        default:
          if (clause) (clause as Clause).end = end;
          else loose.push(node);
          return;
      }
      hasMeaning = hasMeaning || meaning.kind !== "tentative";
      reading.markRead(start, end);
    });
    endClause();

    if (hasTarget) nodes.forEach(({ start, end }) => reading.markRead(start, end));
    const milestones = reading.milestones.slice(firstMilestone);
    if (isTentative) this.applyTentative(milestones, sentence.isInBracket);
    if (hasMeaning) {
      for (const node of loose) {
        if (node.type === "chain") continue;
        const isToImpossible = reading.isImpossible && isMeaning(node, "bound");
        if (isToImpossible || isMeaning(node, "lead")) reading.markRead(node.start, node.end);
      }
    } else if (sentence.isInBracket && this.ownsBrackets) {
      nodes.forEach(({ start, end }) => reading.markRead(start, end));
    }
    this.wasEvent = hasEvent;
    this.ownsBrackets = hasTarget || reading.dependsOn.length > 0;
  }

  /** Whether the chain is a deadline; then it becomes milestones and takes its label's words. */
  private readChain(
    chain: Chain,
    nodes: readonly ChainedNode[],
    index: number,
    clause: Clause | null,
    isAfterEvent: boolean,
    sentence: number,
    hasTarget: boolean,
  ): boolean {
    const before = wordsBefore(nodes, index);
    const previousNode = nodes[index - 1];
    const nextNode = nodes[index + 1];
    const isWord = (node: ChainedNode | undefined): boolean =>
      node?.type === "word" || (node !== undefined && node.type !== "chain" && isMeaning(node, "notDate"));
    const lastBefore = previousNode?.type === "mark" ? previousNode.key : "";
    const accepted = isDeadline(chain, {
      wordsBefore: before.map((node) => (node.type === "word" ? node.key : "_")).join(" "),
      isAfterColon: lastBefore === ":" || lastBefore === "-",
      isAfterTarget:
        previousNode !== undefined && previousNode.type !== "chain" && isMeaning(previousNode, "target"),
      isBeforeWord: isWord(nextNode),
      isInDependent: clause !== null,
      isInEvent:
        clause?.isEvent === true || (isAfterEvent && chain.bounds.length === 0 && !chain.isTentative),
      isAfterComma: lastBefore === "," || lastBefore === "và",
    });
    if (!accepted) return false;

    const text = wordsOf(this.cell, chain.start, chain.end);
    const settled = settle(chain, this.yearContext(), hasTarget);
    if (settled === "impossible") {
      this.reading.isImpossible = true;
      this.reading.steps.push({ kind: "impossible", text });
      this.reading.markRead(chain.start, chain.end);
      return true;
    }
    if (settled === "doubtful") return false;
    if (settled === "noFixedDay") {
      if (chain.bounds.includes("from")) this.reading.openStarts.push(chain);
      this.reading.steps.push({ kind: "noFixedDay", text });
      return false;
    }

    this.reading.markRead(chain.start, chain.end);
    this.reading.isYearImplied ||= settled.isYearImplied;
    const after = wordsAfter(nodes, index);
    const isHeading = nextNode?.type === "mark" && nextNode.key === ":";
    const first = after.find((node) => node.type !== "mark");
    const isLabelAfter =
      isHeading || (first?.type === "word" && LABELLED_AFTER.test(first.key)) || this.written.length > 1;
    const labelNodes = [...before, ...(isLabelAfter ? after : [])];
    const label = [before, isLabelAfter ? after : []]
      .map((run) => wordsOf(this.cell, run[0]?.start ?? 0, run.at(-1)?.end ?? 0))
      .filter((words) => words !== "")
      .join(" ");
    labelNodes.forEach((node) => this.reading.markRead(node.start, node.end));
    this.narrowPrevious(chain, settled.fixed[0]?.period, settled.fixed.length, label, sentence);
    const isLed =
      chain.hasCompletion ||
      chain.isTentative ||
      chain.bounds.some((bound) => /before|by|within|end/.test(bound));
    for (const fixed of settled.fixed) {
      this.reading.milestones.push({
        ...fixed,
        text,
        isSpan: settled.isSpan && !(isLed && !chain.bounds.includes("from")) ? true : settled.isSpan,
        isTentative: chain.isTentative,
        label,
        isHeading,
        sentence,
      });
      this.reading.steps.push({
        kind: "fixed",
        text,
        due: fixed.due,
        rule: fixed.rule,
        tentative: chain.isTentative,
      });
    }
    if (settled.isSpan) this.reading.kinds.add("range");
    if (!settled.isSpan || (isLed && !chain.bounds.includes("from"))) this.reading.kinds.add("date");
    this.previous = settled.fixed.at(-1)?.period ?? null;
    return true;
  }

  private yearContext(): { planYear: number | null; previous: Period | null; next: WrittenPeriod | null } {
    const next = this.written
      .slice(this.chainsSeen)
      .flatMap(({ members }) => members)
      .find(({ period }) => period.year !== null);
    return { planYear: this.context.year, previous: this.previous, next: next?.period ?? null };
  }

  /** "Quý II/2024 (trước 15/6)", "Năm 2024: quý I": the narrower period is the deadline. */
  private narrowPrevious(
    chain: Chain,
    period: Period | undefined,
    count: number,
    label: string,
    sentence: number,
  ): void {
    const { milestones } = this.reading;
    const last = milestones.at(-1);
    if (!last || !period || count !== 1 || last.isSpan) return;
    const isInside = period.from >= last.period.from && period.to <= last.period.to;
    const isSame = period.unit === last.period.unit;
    if (!isInside || isSame) return;
    const isApposition =
      last.label === "" &&
      label === "" &&
      (last.sentence === sentence || this.sentences[sentence]?.isInBracket);
    if (!isApposition && !last.isHeading) return;
    milestones.pop();
    if (chain.bounds.length === 0 || last.isHeading) return;
  }

  private applyTentative(milestones: readonly ReadMilestone[], isInBracket: boolean): void {
    const wanted = milestones.length > 0 ? milestones : isInBracket ? this.reading.milestones.slice(-1) : [];
    wanted.forEach((milestone) => (milestone.isTentative = true));
    if (wanted.length === 0) this.reading.isTentativeWithoutDate = true;
  }

  private closeDependent({ start, end, isWeak }: Clause): void {
    const { reading, cell } = this;
    reading.markRead(start, end);
    if (isWeak && reading.kinds.size > 0) return;
    const text = wordsOf(cell, start, end);
    reading.kinds.add("dependent");
    reading.dependsOn.push(text.replace(HEAD_OF_DEPENDENT, ""));
    reading.steps.push({ kind: "dependent", text });
  }
}

function isComma(node: ChainedNode | undefined): boolean {
  return node?.type === "mark" && /^(?:,|và)$/u.test(node.key);
}

function isLoose(node: ChainedNode | undefined): node is ChainedNode {
  if (!node || node.type === "chain") return false;
  return (
    node.type !== "piece" || isMeaning(node, "notDate") || isMeaning(node, "lead") || isMeaning(node, "bound")
  );
}

/** Words from the last comma or other node to the chain; before a colon all of them. */
function wordsBefore(nodes: readonly ChainedNode[], index: number): readonly ChainedNode[] {
  const last = nodes[index - 1];
  const hasColon = last?.type === "mark" && /^[:-]$/.test(last.key);
  const end = hasColon ? index - 1 : index;
  let start = end;
  while (start > 0) {
    const node = nodes[start - 1];
    if (!isLoose(node)) break;
    if (node.type === "mark" && !hasColon && /^(?:,|:|và)$/u.test(node.key)) break;
    start--;
  }
  while (start < end && nodes[start]?.type === "mark") start++;
  return nodes.slice(start, end);
}

/** Words after the chain, up to the last comma before the next chain. */
function wordsAfter(nodes: readonly ChainedNode[], index: number): readonly ChainedNode[] {
  let end = index + 1;
  for (let node = nodes[end]; node && node.type !== "chain"; node = nodes[++end]) {
    if (!isLoose(node) && !isMeaning(node, "target")) break;
  }
  if (nodes[end]?.type === "chain") {
    while (end > index + 1 && !isComma(nodes[end - 1])) end--;
  }
  let start = index + 1;
  while (start < end && nodes[start]?.type === "mark") start++;
  while (end > start && nodes[end - 1]?.type === "mark") end--;
  return nodes.slice(start, end);
}
