// The words of a fragment in a row, with what the layout of the lines says about a piece of them: a line
// that is wider than its column, a word that would have fitted on the line above, an empty line inside.
import { mendBrokenNumbers } from "../base/brokenNumber";
import { emsOf } from "../base/textHeight";
import type { Fragment } from "./tableParts";
import type { CellEvidence, TextKnowledge } from "./types";
import type { WordPairs } from "./wordPairs";

export interface FragmentWord {
  readonly text: string;
  readonly isLineStart: boolean;
  readonly spaces: number;
  /** Empty lines above, for the first word of a line. */
  readonly gap: number;
  readonly ems: number;
}

const LONG_NAME = 24;
const LONG_NAME_LINES = 6;
const SHORT_LIST = 4;
/** A list that begins with its second item. */
const LATE_ITEM = 0.8;
const SPACE_EMS = 0.25;
const YEAR = /(?<!\p{N})20\d\d(?!\p{N})/u;
const ENDS_PARAGRAPH = /[.;:!?…]$/u;

export class FragmentText {
  readonly words: readonly FragmentWord[];
  readonly isContinuation: boolean;
  private readonly key: readonly string[];
  /** Each word with the space that parts it from the next; none where a number was broken between them. */
  private readonly spaced: readonly string[];
  /** How many words before this one are part of a unit's name, when the fragment is read as one text. */
  private readonly named: readonly number[];
  private readonly yearsUpTo: readonly number[];
  private readonly insideName: readonly boolean[];
  private readonly startsName: readonly boolean[];

  constructor(
    fragment: Fragment,
    unitWords: TextKnowledge["unitWords"],
    private readonly pairs: WordPairs,
  ) {
    this.isContinuation = fragment.isContinuation;
    this.words = fragment.lines.flatMap((line) =>
      line.words.map((word, i) => ({
        text: word.text,
        isLineStart: i === 0,
        spaces: word.spaces,
        gap: i === 0 ? line.gap : 0,
        ems: emsOf(word.text),
      })),
    );
    this.key = this.words.map((word) => word.text);
    this.spaced = this.key.map((word, i) => {
      const pair = `${word} ${this.key[i + 1] ?? ""}`;
      return mendBrokenNumbers(pair) === pair ? `${word} ` : word;
    });
    const { isNamed, goesOn, begins } = this.findNames(unitWords);
    this.insideName = goesOn;
    this.startsName = begins;
    const named = [0];
    let isInBrackets = false;
    this.key.forEach((word, i) => {
      isInBrackets = (isInBrackets || word.startsWith("(")) && !word.includes(")");
      named.push(named[i]! + Number(isNamed[i]! || isInBrackets));
    });
    this.named = named;
    const years = [0];
    this.key.forEach((word, i) => years.push(years[i]! + (YEAR.test(word) ? 1 : 0)));
    this.yearsUpTo = years;
  }

  /** Names are looked for in every few lines, as if they were a cell. */
  private findNames(unitWords: TextKnowledge["unitWords"]): {
    readonly isNamed: readonly boolean[];
    readonly goesOn: readonly boolean[];
    readonly begins: readonly boolean[];
  } {
    const isNamed = this.words.map(() => false);
    const goesOn = this.words.map(() => false);
    const begins = this.words.map(() => false);
    const lineStarts = this.words.flatMap((word, i) => (word.isLineStart ? [i] : []));
    lineStarts.forEach((start, line) => {
      const ends = lineStarts.slice(line + 1, line + LONG_NAME_LINES);
      for (const end of [...ends, this.words.length]) {
        const names = unitWords(this.key.slice(start, Math.min(end, start + LONG_NAME)));
        names.forEach((name, i) => {
          if (name === null) return;
          isNamed[start + i] = true;
          if (i > 0 && names[i - 1] === name) goesOn[start + i] = true;
          else begins[start + i] = true;
        });
        if (end - start >= LONG_NAME) break;
      }
    });
    return { isNamed, goesOn, begins };
  }

  /** Words of units' names in a piece. */
  namedWords(start: number, end: number): number {
    return this.named[end]! - this.named[start]!;
  }

  /** Years named in a piece. */
  years(start: number, end: number): number {
    return this.yearsUpTo[end]! - this.yearsUpTo[start]!;
  }

  /** A unit's name begins before this word and goes on with it. */
  isInsideName(word: number): boolean {
    return this.insideName[word] ?? false;
  }

  /** A unit's name begins with this word. */
  beginsName(word: number): boolean {
    return this.startsName[word] ?? false;
  }

  /** How often this word and the one before stand side by side on other lines. */
  pairsBefore(word: number): number {
    const before = this.words[word - 1];
    if (!before) return 0;
    const own = this.words[word]!.isLineStart ? 0 : 1;
    return this.pairs.count(before.text, this.words[word]!.text) - own;
  }

  /** How often the end of a piece and the beginning of another stand side by side on other lines. */
  pairsAcross(end: number, next: FragmentText, start: number): number {
    return this.pairs.count(this.words[end - 1]!.text, next.words[start]!.text);
  }

  /**
   * What a piece would be as a list of units, where so few of its words are of units' names that reading it
   * closely is not worth the time; null where it is.
   */
  roughUnits(start: number, end: number): CellEvidence | null {
    const read = this.namedWords(start, end);
    const unread = end - start - read;
    if (end - start <= SHORT_LIST || read * 2 > end - start) return null;
    return { read, unread: Math.min(unread / 2, 5), runTogether: 0 };
  }

  textOf(start: number, end: number): string {
    let text = "";
    for (let i = start; i < end - 1; i++) text += this.spaced[i]!;
    return start < end ? text + this.key[end - 1]! : text;
  }

  /** The words of a piece's last line, where that begins a line of the text. */
  lastLineOf(start: number, end: number): string {
    let from = end - 1;
    while (from > start && !this.words[from]!.isLineStart) from--;
    return end > start && from > start ? this.textOf(from, end) : "";
  }

  /** Widths of the lines of a piece, for measuring its column; full ones do not end it nor begin within a line. */
  lineWidths(start: number, end: number, onlyFull: boolean): readonly number[] {
    return this.lineRuns(start, end)
      .filter(([from, to]) => !onlyFull || (to < end && this.words[from]!.isLineStart))
      .map(([from, to]) => this.width(from, to));
  }

  /** Zero or less: how little the lines look like those of one cell of this width. */
  layoutScore(start: number, end: number, columnWidth: number | null): number {
    let score = 0;
    for (const [from, to] of this.lineRuns(start, end)) {
      const { gap } = this.words[from]!;
      if (from > start && gap > 0) score -= Math.min(3, 1 + gap / 2);
      if (from > start && this.isItem(from) && !this.isItem(start)) score -= LATE_ITEM;
      if (columnWidth === null) continue;
      const width = this.width(from, to);
      const over = width - columnWidth * 1.03;
      if (over > 0) score -= Math.min(10, 0.5 + 1.2 * over);
      if (to < end) score -= this.roomLeft(width, to, columnWidth);
    }
    return score;
  }

  private isItem(word: number): boolean {
    return this.words[word]!.text === "-" && this.words[word]!.isLineStart;
  }

  /** What speaks against the line's having been broken here for want of room. */
  private roomLeft(width: number, next: number, columnWidth: number): number {
    const room = columnWidth - width - SPACE_EMS - this.words[next]!.ems;
    const spare = room - 0.12 * columnWidth - 0.5;
    if (spare <= 0) return 0;
    const cost = Math.min(/^\p{Ll}/u.test(this.words[next]!.text) ? 4 : 2, 0.3 + 0.3 * spare);
    return ENDS_PARAGRAPH.test(this.words[next - 1]!.text) ? cost / 4 : cost;
  }

  lineCount(start: number, end: number): number {
    let count = 0;
    for (let i = start; i < end; i++) if (i === start || this.words[i]!.isLineStart) count++;
    return count;
  }

  /** Of the whole line on which the word stands. */
  lineWidth(word: number): number {
    let from = word;
    while (from > 0 && !this.words[from]!.isLineStart) from--;
    let to = word + 1;
    while (to < this.words.length && !this.words[to]!.isLineStart) to++;
    return this.width(from, to);
  }

  private width(from: number, to: number): number {
    let sum = (to - from - 1) * SPACE_EMS;
    for (let i = from; i < to; i++) sum += this.words[i]!.ems;
    return sum;
  }

  private lineRuns(start: number, end: number): readonly (readonly [from: number, to: number])[] {
    const runs: [number, number][] = [];
    for (let i = start; i < end; i++) {
      if (i === start || this.words[i]!.isLineStart) runs.push([i, i + 1]);
      else runs.at(-1)![1] = i + 1;
    }
    return runs;
  }
}
