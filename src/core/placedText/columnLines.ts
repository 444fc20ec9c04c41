// The texts of one column, line by line, in; how well a stretch of its lines reads as one cell out. All sums are
// made beforehand: every stretch is asked for.
import { emsOf } from "../base/textHeight";

const SPACE_EMS = 0.25;
/** Of this share of the lines the column is as wide. */
const SHARE = 0.9;
const LEAST_LINES = 4;
/** Costs, in lines. */
const MID_SENTENCE = 2;
const OPEN_END = 1.5;
const SPARE = 0.3;
const SPARE_EM = 0.15;
const MOST_SPARE = 1.5;
/** Lines of one cell follow one another; half a line may stand between them. */
const GAP = 1;

export class ColumnLines {
  private readonly counts: number[] = [0];
  private readonly nexts: number[];
  private readonly previous: number[] = [];
  /** Of all breaks between a filled line before a line and the filled one after it. */
  private readonly breaks: number[] = [0];

  constructor(private readonly texts: readonly string[]) {
    const width = widthOf(texts);
    this.nexts = new Array<number>(texts.length + 1).fill(texts.length);
    let before = -1;
    texts.forEach((text, i) => {
      const isFilled = text !== "";
      this.counts.push(this.counts[i]! + (isFilled ? 1 : 0));
      const cost = isFilled && before !== -1 ? this.breakCost(before, i, width) : 0;
      this.breaks.push(this.breaks[i]! + cost);
      if (isFilled) before = i;
      this.previous.push(before);
    });
    for (let i = texts.length - 1; i >= 0; i--) this.nexts[i] = texts[i] === "" ? this.nexts[i + 1]! : i;
  }

  /** The first filled line from here on. */
  next(from: number): number {
    return this.nexts[from]!;
  }

  /** Whether the lines before this one begin with what begins a sentence. */
  beginsAnew(to: number): boolean {
    const first = this.nexts[0]!;
    return first < to && /^\p{Lu}/u.test(this.texts[first]!);
  }

  /** How far the lines are from standing evenly above and below that of the number. */
  imbalance(from: number, line: number, to: number): number {
    const isOn = this.texts[line] !== "";
    const above = this.counts[line]! - this.counts[from]!;
    const below = this.counts[to]! - this.counts[line + 1]!;
    const away = Math.abs(above - below);
    // An even number of lines stands half a line off; which of them the number is written beside is chance.
    if (away <= 1) return away * (isOn ? 0.5 : 0.8);
    return away;
  }

  /** How little the filled lines of this stretch, of which there is one at least, read as one cell. */
  textCost(from: number, to: number): number {
    const first = this.nexts[from]!;
    const last = this.previous[to - 1]!;
    return (
      (beginsInMidSentence(this.texts[first]!) ? MID_SENTENCE : 0) +
      (endsOpen(this.texts[last]!) ? OPEN_END : 0) +
      this.breaks[last + 1]! -
      this.breaks[first + 1]!
    );
  }

  /** Lines of a cell are broken where the next word has no room. */
  private breakCost(upper: number, lower: number, width: number | null): number {
    const gap = Math.min(3, Math.max(0, lower - upper - 2)) * GAP;
    if (width === null) return gap;
    const [text, below] = [this.texts[upper]!, this.texts[lower]!];
    const room = width - emsOf(text) - SPACE_EMS - emsOf(below.split(" ", 1)[0]!);
    if (room <= 0.5) return gap;
    return gap + Math.min(MOST_SPARE, SPARE + SPARE_EM * room) / (/[.;:]$/.test(text) ? 4 : 1);
  }
}

function widthOf(texts: readonly string[]): number | null {
  const ems = texts.filter((text) => text !== "").map(emsOf);
  ems.sort((a, b) => a - b);
  return ems.length < LEAST_LINES ? null : ems[Math.floor((ems.length - 1) * SHARE)]!;
}

function beginsInMidSentence(text: string): boolean {
  return /^[\p{Ll}),.;]/u.test(text);
}

/** A cell does not end with a mark or a word after which a sentence goes on. */
function endsOpen(text: string): boolean {
  return /(?:[,(/–-]|(?:^| )(?:và|hoặc|của|các|với|tại|theo|do|để|là|trong|trên|cho|từ|về))$/u.test(text);
}
