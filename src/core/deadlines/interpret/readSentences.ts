// Reads a cell's sentences in order: which chains are deadlines, what waits for whom, to whom the words
// belong. Words that belong to nothing stay unread.
import { wordsOf, type CellText } from "../cellText";
import { inYear } from "../patterns/recurringDays";
import type { Meaning } from "../piece";
import type { DeadlineContext } from "../types";
import type { Surroundings } from "./accept";
import { chainNodes, type Chain, type ChainedNode } from "./chains";
import { isComma, labelAfter, trimMarks, workBefore } from "./labels";
import { isMeaning, type Sentence } from "./nodes";
import { ChainReader } from "./readChain";
import type { Reading } from "./reading";
import { relativeDue } from "./relativeDue";

const HEAD_OF_DEPENDENT =
  /^(?:(?:thực hiện|triển khai|và|hoặc|báo cáo|đột xuất,?|tùy|tuỳ|ngay|cho đến|đến|chỉ|hoàn thành) +)*(?:theo|sau khi|trước khi|khi có|khi|chờ|t[ùu][yỳ] thuộc(?: vào)?|phụ thuộc(?: vào)?|căn cứ(?: vào)?|trên cơ sở|sau) +/iu;

const SAYS_HOW: ReadonlySet<Meaning["kind"]> = new Set(["recurring", "relative", "ongoing", "dependent"]);

/** A dependence whose clause is being read: the words after it belong to it. */
interface OpenDependence {
  readonly start: number;
  readonly isEvent: boolean;
  readonly isWeak: boolean;
  end: number;
}

/** What the bracket after a sentence needs to know of it. */
interface Left {
  readonly hasEvent: boolean;
  readonly owner: "target" | "dependent" | null;
  readonly words: readonly ChainedNode[];
  readonly target: readonly ChainedNode[];
  readonly cites: Surroundings["isInBracketOf"];
}

const NOTHING_LEFT: Left = { hasEvent: false, owner: null, words: [], target: [], cites: null };

const LAW = /(?:^| )theo (?:quy định )?(?:tại |của )?(?:bộ luật|luật|nghị định|thông tư|pháp lệnh|quy chế) /u;

export function readSentences(
  cell: CellText,
  sentences: readonly Sentence[],
  context: DeadlineContext,
  reading: Reading,
): void {
  const chained = sentences.map(({ nodes }) => chainNodes(nodes));
  const chains: Chain[] = [];
  for (const nodes of chained) for (const node of nodes) if (node.type === "chain") chains.push(node);
  const chainReader = new ChainReader(cell, chains, context, reading);
  let left = NOTHING_LEFT;
  sentences.forEach(({ isInBracket }, index) => {
    const before = isInBracket ? left : NOTHING_LEFT;
    const reader = new SentenceReader(
      cell,
      chained[index] ?? [],
      index,
      isInBracket,
      before,
      context,
      reading,
    );
    reader.read(chainReader);
    left = sentences[index + 1]?.isInBracket ? reader.leftForBracket() : NOTHING_LEFT;
  });
  if (!reading.kinds.has("ongoing")) return;
  for (const { start, end } of reading.openStarts) reading.markRead(start, end);
}

class SentenceReader {
  private open: OpenDependence | null = null;
  private hasEvent = false;
  private isTentative = false;
  private hasMeaning: boolean;
  private readonly hasTarget: boolean;
  private readonly firstMilestone: number;

  constructor(
    private readonly cell: CellText,
    private readonly nodes: ChainedNode[],
    private readonly index: number,
    private readonly isInBracket: boolean,
    private readonly before: Left,
    private readonly context: DeadlineContext,
    private readonly reading: Reading,
  ) {
    this.hasTarget = nodes.some((node) => node.type === "piece" && node.meaning.kind === "target");
    this.hasMeaning = this.hasTarget;
    this.firstMilestone = reading.milestones.length;
    // "(Dự kiến) Tháng 5/2024"
    this.isTentative = reading.isTentativeAhead;
    reading.isTentativeAhead = false;
  }

  read(chainReader: ChainReader): void {
    this.nodes.forEach((node, index) => {
      if (node.type === "chain") this.readChain(node, index, chainReader);
      else if (node.type === "piece") this.readPiece(node.meaning, index);
      else if (node.type === "word") this.extendDependence(node.end);
    });
    this.closeDependence();
    this.settleTentative();
    this.settleWords();
  }

  leftForBracket(): Left {
    const isOnlyWords = this.nodes.every(
      (node) => node.type === "word" || node.type === "mark" || isMeaning(node, "notDate"),
    );
    return {
      hasEvent: this.hasEvent,
      owner: this.hasTarget ? "target" : this.reading.kinds.has("dependent") ? "dependent" : null,
      words: isOnlyWords && !this.isInBracket ? trimMarks(this.nodes) : [],
      target: this.hasTarget && this.hasNoChain() && !this.isInBracket ? trimMarks(this.nodes) : [],
      cites: this.cites(),
    };
  }

  private hasNoChain(): boolean {
    return this.nodes.every(({ type }) => type !== "chain");
  }

  /** What a bracket after this sentence would speak of. */
  private cites(): Left["cites"] {
    const { nodes, cell } = this;
    const keys = cell.tokens.slice(nodes[0]?.start, nodes.at(-1)?.end);
    if (this.reading.kinds.has("dependent") && LAW.test(keys.map(({ key }) => `${key} `).join("")))
      return "law";
    if (this.hasNoChain() && nodes.some((node) => node.type === "word" && node.key === "đã")) return "past";
    return this.hasNoChain() && nodes.some((node) => isMeaning(node, "notDate")) ? "document" : null;
  }

  private readChain(chain: Chain, index: number, chainReader: ChainReader): void {
    if (this.isListedWithRecurring(chain, index)) return this.readYearly(chain);
    const found = chainReader.read(chain, {
      nodes: this.nodes,
      index,
      sentence: this.index,
      isInBracket: this.isInBracket,
      hasTarget: this.hasTarget,
      openDependence: this.open,
      isAfterEvent: this.before.hasEvent,
      wordsAhead: this.before.words,
      targetAhead: this.before.target,
      isInBracketOf: this.before.cites,
    });
    if (found === "read") {
      this.closeDependence();
      this.hasMeaning = true;
    } else if (this.before.hasEvent) this.give(chain.start, chain.end, "dependent");
    else this.extendDependence(chain.end);
    if (found === "thing") this.nodes[index] = { type: "word", key: "_", start: chain.start, end: chain.end };
  }

  /** "Ngày 25 hằng tháng, 15/6, 15/12": days without a year that go on with the list of what comes back. */
  private isListedWithRecurring(chain: Chain, index: number): boolean {
    const isListed = isComma(this.nodes[index - 1]) && isMeaning(this.nodes[index - 2], "recurring");
    const isBareDay = chain.members.every(({ period: { unit, year }, join }) => {
      return unit === "day" && year === null && join === "list";
    });
    return isListed && isBareDay && chain.bounds.length === 0 && !chain.hasCompletion && !chain.isTentative;
  }

  private readYearly(chain: Chain): void {
    const meaning = inYear(chain.members.map(({ period }) => ({ day: period.day, month: period.number })));
    if (meaning.kind !== "recurring") return;
    this.reading.addRecurring(meaning.rules, wordsOf(this.cell, chain.start, chain.end));
    this.reading.markRead(chain.start, chain.end);
  }

  private readPiece(meaning: Meaning, index: number): void {
    const { reading } = this;
    const { start, end } = this.phraseAround(index);
    const text = wordsOf(this.cell, start, end);
    switch (meaning.kind) {
      case "dependent":
        this.closeDependence();
        this.open = { start, end, isEvent: meaning.isEvent, isWeak: meaning.isWeak };
        this.hasEvent ||= meaning.isEvent;
        this.hasMeaning = true;
        return;
      case "ongoing":
        reading.addPlain("ongoing", text);
        break;
      case "recurring":
        // "theo kế hoạch hằng năm của …": which plan it is, not when.
        if (this.open && this.open.end === start) return this.extendDependence(end);
        reading.addRecurring(meaning.rules, text);
        break;
      case "unnamedInterval":
        reading.addRecurring([], text);
        this.closeDependence();
        this.hasMeaning = true;
        return;
      case "relative": {
        const due = relativeDue(meaning.relative, this.context);
        reading.addRelative(due ? { ...meaning.relative, due } : meaning.relative, text);
        break;
      }
      case "target":
        if (this.open) return this.extendDependence(end);
        reading.kinds.add("target");
        break;
      case "impossible":
        if (this.open) return this.extendDependence(end);
        this.readImpossible(start, end);
        break;
      case "tentative":
        this.isTentative = true;
        reading.markRead(start, end);
        return;
      default:
        return this.extendDependence(end);
    }
    this.closeDependence();
    this.hasMeaning = true;
    reading.markRead(start, end);
  }

  /** The piece with what is done: "Rà soát danh mục | hằng năm | đối với cấp xã". */
  private phraseAround(index: number): { start: number; end: number } {
    const { nodes } = this;
    const { start, end } = nodes[index]!;
    const node = nodes[index];
    if (this.open || this.hasTarget || node?.type !== "piece" || !SAYS_HOW.has(node.meaning.kind))
      return { start, end };
    const before = workBefore(nodes, index);
    const after = node.meaning.kind === "dependent" ? [] : labelAfter(nodes, index, false);
    return { start: before[0]?.start ?? start, end: after.at(-1)?.end ?? end };
  }

  /** With the words that lead to it: "Trước ngày 31/6". */
  private readImpossible(start: number, end: number): void {
    let first = start;
    for (const node of [...this.nodes].reverse()) {
      if (node.type !== "piece" || node.end !== first) continue;
      if (isMeaning(node, "bound") || isMeaning(node, "lead")) first = node.start;
    }
    this.reading.markRead(first, end);
    this.reading.addImpossible(wordsOf(this.cell, first, end));
  }

  /** Words that belong to a target or a dependence without saying more of the time. */
  private give(start: number, end: number, kind: "target" | "dependent"): void {
    this.reading.markRead(start, end);
    this.reading.addPlain(kind, wordsOf(this.cell, start, end));
  }

  private extendDependence(end: number): void {
    if (this.open) this.open.end = end;
  }

  private closeDependence(): void {
    if (!this.open) return;
    const { start, end, isWeak } = this.open;
    this.open = null;
    this.reading.markRead(start, end);
    if (isWeak && this.reading.kinds.size > 0) return;
    const text = wordsOf(this.cell, start, end);
    this.reading.addPlain("dependent", text);
    this.reading.dependsOn.push(text.replace(HEAD_OF_DEPENDENT, ""));
  }

  /** "dự kiến" apart from its date: "Quý II (dự kiến)", "dự kiến theo lộ trình …, năm 2024". */
  private settleTentative(): void {
    if (!this.isTentative) return;
    if (
      this.isInBracket &&
      this.nodes.every((node) => isMeaning(node, "tentative")) &&
      this.firstMilestone === 0
    )
      this.reading.isTentativeAhead = true;
    const { milestones } = this.reading;
    const first =
      this.firstMilestone < milestones.length || !this.isInBracket
        ? this.firstMilestone
        : milestones.length - 1;
    for (let i = Math.max(0, first); i < milestones.length; i++)
      this.reading.changeMilestone(i, { isTentative: true });
    this.reading.isTentativeWithoutDate ||= first >= milestones.length || first < 0;
  }

  private settleWords(): void {
    const { nodes, reading } = this;
    if (reading.kinds.has("target") && this.hasTarget) {
      // What is to reach the figure is all that the sentence says.
      const [start, end] = [nodes[0]?.start ?? 0, nodes.at(-1)?.end ?? 0];
      this.give(start, end, "target");
      this.labelHeading(wordsOf(this.cell, start, end));
    } else if (this.hasMeaning) {
      for (const node of nodes) {
        if (node.type !== "piece") continue;
        if (isMeaning(node, "lead")) reading.markRead(node.start, node.end);
      }
    } else if (this.isInBracket && !this.isTentative && nodes.every(({ type }) => type !== "chain"))
      this.readBracket();
  }

  /** "Năm 2024: cấp huyện 100%; cấp xã 90%": all that follows the heading. */
  private labelHeading(words: string): void {
    const { milestones } = this.reading;
    const last = milestones.at(-1);
    if (!last?.isHeading || last.label === "" || last.sentence === this.index) return;
    this.reading.changeMilestone(milestones.length - 1, { label: `${last.label}; ${words}` });
  }

  /** Words in brackets label the milestone before them, or belong to the target or dependence there. */
  private readBracket(): void {
    const { nodes, reading } = this;
    const last = reading.milestones.at(-1);
    const isLabel = last !== undefined && last.sentence === this.index - 1 && this.before.owner !== "target";
    const [start, end] = [nodes[0]?.start ?? 0, nodes.at(-1)?.end ?? 0];
    if (!isLabel) {
      if (this.before.cites === "law") return;
      if (this.before.owner) this.give(start, end, this.before.owner);
      return;
    }
    reading.markRead(start, end);
    // "30/6/2024 (Chủ nhật)"
    if (nodes.every((node) => isMeaning(node, "lead"))) return;
    const words = wordsOf(this.cell, start, end);
    reading.changeMilestone(reading.milestones.length - 1, {
      label: last.label === "" ? words : `${last.label} (${words})`,
    });
  }
}
