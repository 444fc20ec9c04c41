// How a piece of a cell reads as what its column holds, by the words that the lines of this text were understood
// by: quick enough to be asked for every way of reading a page. Whole cells are read closely, by CellScores.
import type { TextColumn, TextKnowledge, TextLine } from "../pastedText/types";
import type { Piece } from "./lineSplits";

export const UNREAD = -0.6;
const MOST_UNFIT = -1.8;
const NAMED_IN_TEXT = -0.15;
/** A line of names only is no sentence. */
const NAMED_LIST = -0.5;
const LEAST_LIST = 4;
const FULL_SHARE = 0.85;
const YEAR_IN_TEXT = -0.4;
/** A deadline at the end of a line is no longer. */
const LONGEST_TAIL = 8;
/** Words of a name at a line's end and at the head of one of the next lines. */
const BROKEN_NAME = 6;
const NEXT_LINES = 4;
const OTHER_THAN_NAME = /[()\d]/u;

type ReadKind = "units" | "deadline";

export class PieceEvidence {
  private readonly pairs: Readonly<Record<ReadKind, Set<string>>> = { units: new Set(), deadline: new Set() };
  private readonly plainWords = new Map<string, string>();
  private readonly marks = new Map<string, readonly boolean[]>();

  constructor(
    private readonly columns: readonly TextColumn[],
    private readonly knowledge: TextKnowledge,
    lines: readonly TextLine[],
  ) {
    const words = lines.map((line) => line.words.map(({ text }) => text));
    words.forEach((own, i) => {
      this.learn(own);
      const lastOther = own.map((word) => OTHER_THAN_NAME.test(word)).lastIndexOf(true);
      const tail = own.slice(Math.max(lastOther + 1, own.length - BROKEN_NAME));
      for (const next of words.slice(i + 1, i + 1 + NEXT_LINES)) {
        const other = next.findIndex((word) => OTHER_THAN_NAME.test(word));
        const head = next.slice(0, other === -1 ? BROKEN_NAME : Math.min(other, BROKEN_NAME));
        if (tail.length > 0 && head.length > 0) this.learnNames([...tail, ...head]);
      }
    });
  }

  /** Words that stand together in a name or in a deadline do so elsewhere too. */
  private learn(words: readonly string[]): void {
    this.learnNames(words);
    this.learnDeadlines(words);
  }

  private learnNames(words: readonly string[]): void {
    const names = this.knowledge.unitWords(words);
    names.forEach((name, i) => {
      if (name === null) return;
      if (names[i + 1] === name) this.pairs.units.add(this.pairOf(words[i]!, words[i + 1]!));
      else if (names[i - 1] !== name) this.pairs.units.add(this.pairOf(words[i]!, ""));
    });
  }

  private learnDeadlines(words: readonly string[]): void {
    for (let from = Math.max(0, words.length - LONGEST_TAIL); from < words.length; from++) {
      if (from > 0 && !/^[\p{Lu}\d]/u.test(words[from]!)) continue;
      const tail = words.slice(from);
      const { read, unread } = this.knowledge.deadline(tail.join(" "));
      if (read === 0 || unread > 0) continue;
      tail.forEach((word, i) => this.pairs.deadline.add(this.pairOf(word, tail[i + 1] ?? "")));
    }
  }

  /** For each word whether it is part of a name. */
  namesIn(words: readonly string[]): readonly boolean[] {
    return this.readWords("units", words);
  }

  /** A name goes on from one word to the next. */
  goesOn(word: string, next: string): boolean {
    return this.pairs.units.has(this.pairOf(word, next));
  }

  /** How little a piece of a line fits its column, whatever stands above it. */
  fit(column: number, piece: Piece, width: number | null): number {
    const words = Math.max(MOST_UNFIT, this.unreadWords(column, null, piece) * UNREAD);
    return words + this.asText(piece, width);
  }

  /** What speaks against a piece as one of a text; none where its column holds something else. */
  asText({ column, text, named, words, ems }: Piece, width: number | null): number {
    const { kind } = this.columns[column]!;
    if (kind !== "text" && kind !== "ordinal") return 0;
    const years = text.match(/(?<!\p{N})20\d\d(?!\p{N})/gu)?.length ?? 0;
    const isFull = width !== null && ems > width * FULL_SHARE;
    const isList = !isFull && words.length >= LEAST_LIST && named * 2 > words.length;
    return named * (isList ? NAMED_LIST : NAMED_IN_TEXT) + years * YEAR_IN_TEXT;
  }

  /** Words of a piece that are not understood; `before` stands above it in its cell. */
  unreadWords(column: number, before: Piece | null, piece: Piece): number {
    const { kind } = this.columns[column]!;
    if (kind === "text" || kind === "ordinal") return 0;
    const joins = before && this.pairs[kind].has(this.pairOf(before.words.at(-1)!, piece.words[0]!)) ? 2 : 0;
    return Math.max(0, piece.count - (kind === "units" ? piece.named : piece.dated) - joins);
  }

  readWords(kind: ReadKind, words: readonly string[]): readonly boolean[] {
    const key = `${kind} ${words.join(" ")}`;
    const known = this.marks.get(key);
    if (known) return known;
    const pairs = this.pairs[kind];
    const isRead = words.map(
      (word, i) =>
        (i + 1 < words.length && pairs.has(this.pairOf(word, words[i + 1]!))) ||
        (i > 0 && pairs.has(this.pairOf(words[i - 1]!, word))) ||
        pairs.has(this.pairOf(word, "")),
    );
    this.marks.set(key, isRead);
    return isRead;
  }

  private pairOf(a: string, b: string): string {
    return `${this.plain(a)} ${this.plain(b)}`;
  }

  private plain(word: string): string {
    const known = this.plainWords.get(word);
    if (known !== undefined) return known;
    const plain = word
      .toLowerCase()
      .replace(/^[("“]+|[,;:.)"”]+$/gu, "")
      .replace(/\d+/gu, "0");
    this.plainWords.set(word, plain);
    return plain;
  }
}
