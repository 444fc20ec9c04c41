// All heads of names as a tree of words. A walk reads words of a text along it: as written, through an
// abbreviation's initials, or past one misprinted word.
import { foldText, withoutTones } from "../base/text";
import type { Head } from "./head";
import { isMisprintOf, isOneEdit } from "./misprint";
import { remembered } from "./remembered";
import { isSyllable } from "./syllable";
import { follows, type Tokens } from "./tokens";
import { misprintedTypeSetAt, typeSetAt } from "./placeWords";
import { WRITTEN_OUT } from "./words";

export interface TrieNode {
  readonly children: Map<string, TrieNode>;
  /** Base letter that the node's word begins with; "" for symbols and numbers. */
  readonly initial: string;
  readonly word: string;
  /** "các xã, thị trấn" may follow. */
  hasTypeSets: boolean;
  /** Some label has a number, a code or a place name here. */
  strict: boolean;
  /** Several only in the tree without tones. */
  readonly heads: Head[];
  /** Nodes to which a misprinted word leads, made when first asked for. */
  slips: ((written: string) => readonly TrieNode[]) | null;
}

export function emptyNode(word = ""): TrieNode {
  return {
    children: new Map(),
    initial: initialOf(word),
    word,
    hasTypeSets: false,
    strict: false,
    heads: [],
    slips: null,
  };
}

export function insertHead(root: TrieNode, words: readonly string[], strict: readonly boolean[]): TrieNode {
  let node = root;
  words.forEach((word, i) => {
    let child = node.children.get(word);
    if (!child) node.children.set(word, (child = emptyNode(word)));
    if (strict[i]) child.strict = true;
    if (word.startsWith("{")) node.hasTypeSets = true;
    node = child;
  });
  return node;
}

/** "đào" → "đ", "ủy" → "u". */
const initialOf = (word: string): string => initialLetter(word[0] ?? "");

const initialLetter = remembered((letter) =>
  letter === "đ" ? letter : /\p{L}/u.test(letter) ? withoutTones(letter) : "",
);

export type WalkKind = "plain" | "abbreviation" | "misprint";

export interface HeadFound {
  readonly head: Head;
  /** Index after the last word. */
  readonly end: number;
  readonly kind: WalkKind;
}

export interface WalkOptions {
  readonly misprints: boolean;
  /** Words that stand in labels: such a word is never a misprint of another. */
  readonly vocabulary: ReadonlySet<string>;
}

const MAX_FOUND = 64;
/** Among small letters an abbreviation, not a misprinted word. */
const CAPITALS = /^\p{Lu}\p{M}*\p{Lu}/u;

/** Every head that can be read from word `start` on, beginning at `root` (an inner node for a carried head). */
export function walkTrie(root: TrieNode, tokens: Tokens, start: number, options: WalkOptions): HeadFound[] {
  const found: HeadFound[] = [];
  const { words } = tokens;
  const wordAt = (index: number): string | undefined =>
    index > start && words[index]?.gap === "hard" ? undefined : words[index]?.word;

  function visit(node: TrieNode, at: number, kind: WalkKind): void {
    if (at > start) for (const head of node.heads) found.push({ head, end: at, kind });
    step(node, at, kind);
  }

  function step(node: TrieNode, at: number, kind: WalkKind): void {
    const token = words[at];
    if (!token || found.length >= MAX_FOUND || node.children.size === 0) return;
    if (at > start && (token.gap === "hard" || token.afterColon)) return;
    const child = node.children.get(token.word);
    if (child) visit(child, at + 1, kind);
    const set = typeSetAt(wordAt, at, follows(tokens), tokens.isToneless);
    const setChild = set && node.children.get(set.symbol);
    if (setChild) visit(setChild, at + set.length, kind);
    if (at > start) {
      if (token.word === "và" || token.word === "va") step(node, at + 1, kind);
      const isCountry = token.word === "việt" || token.word === "viet";
      if (!child && isCountry && words[at + 1]?.word === "nam") step(node, at + 2, kind);
      if (!child && token.word === "vn") step(node, at + 1, kind);
    }
    if (isAbbreviation(tokens, at)) {
      const letters = lettersOf(token.word);
      if (letters.length > 1 || letters === "p" || letters === "h") {
        const arrive = (end: TrieNode): void =>
          visit(end, at + 1, kind === "misprint" ? kind : "abbreviation");
        reach(node, letters, 0, arrive);
        // "UBMTTQVN": the country is no part of a head.
        if (letters.length > 4 && letters.endsWith("vn")) reach(node, letters.slice(0, -2), 0, arrive);
      }
    }
    if (options.misprints && kind !== "misprint" && !setChild && node.hasTypeSets) {
      const meant = misprintedTypeSetAt(wordAt, at, options.vocabulary);
      const typeChild = meant && node.children.get(meant.symbol);
      if (typeChild) visit(typeChild, at + meant.length, "misprint");
    }
    if (options.misprints && kind === "plain" && !child && !WRITTEN_OUT.has(token.word)) {
      if (at > start && token.word.length <= 3 && isOneEdit(token.word, "và")) step(node, at + 1, "misprint");
      for (const meant of misprintedAbbreviations(token.word)) {
        const end = nodeAt(node, meant);
        if (end) visit(end, at + 1, "misprint");
      }
      if (tokens.hasSmallLetters && CAPITALS.test(token.raw)) return;
      node.slips ??= remembered((written) => slipsFrom(node, written, options.vocabulary));
      for (const next of node.slips(token.word)) visit(next, at + 1, "misprint");
    }
  }

  step(root, start, "plain");
  return found;
}

function slipsFrom(node: TrieNode, written: string, vocabulary: ReadonlySet<string>): readonly TrieNode[] {
  const found: TrieNode[] = [];
  for (const next of node.children.values()) {
    if (next.strict) continue;
    if (isMisprintOf(written, next.word, vocabulary)) found.push(next);
    const second = runTogether(written, next);
    if (second) found.push(second);
  }
  return found.length > 0 ? found : NO_NODES;
}

const NO_NODES: readonly TrieNode[] = [];

/** "giáodục": two words of a label without the space between them. */
function runTogether(written: string, first: TrieNode): TrieNode | undefined {
  if (written.length < MIN_RUN_TOGETHER || !written.startsWith(first.word) || isSyllable(written))
    return undefined;
  const second = first.children.get(written.slice(first.word.length));
  return second?.strict ? undefined : second;
}

const MIN_RUN_TOGETHER = 4;

/** The node that words lead to. */
export function nodeAt(root: TrieNode, words: readonly string[]): TrieNode | null {
  let node: TrieNode | undefined = root;
  for (const word of words) node = node?.children.get(word);
  return node ?? null;
}

const SHORTEST_ABBREVIATION = 4;

/** "UBN", "UBDN": one letter away from a standard abbreviation. */
const misprintedAbbreviations = remembered((word): (readonly string[])[] => {
  if (isSyllable(word) || word.length < SHORTEST_ABBREVIATION - 1) return [];
  return [...WRITTEN_OUT]
    .filter(([short]) => short.length >= SHORTEST_ABBREVIATION && short !== word && isOneEdit(short, word))
    .map(([, long]) => long);
});

function reach(node: TrieNode, letters: string, at: number, arrive: (node: TrieNode) => void): void {
  if (at === letters.length) return arrive(node);
  for (const child of node.children.values()) {
    if (child.initial === letters[at]) reach(child, letters, at + 1, arrive);
  }
}

/** Capitals among small letters ("TT&TT"), or letters that no syllable has ("ubnd"). */
function isAbbreviation(tokens: Tokens, at: number): boolean {
  const { raw, word, dotted } = tokens.words[at]!;
  if (word.length === 1) return dotted && raw !== word && isOfLetters(word);
  if (isSyllable(word)) return tokens.hasSmallLetters && isCapitals(raw);
  return isOfLetters(word);
}

const isOfLetters = remembered((word) => /^\p{L}{1,10}$/u.test(word));
const isCapitals = remembered((raw) => raw.normalize("NFC") === foldText(raw).toUpperCase());

/** Base letters of an abbreviation, đ kept. */
const lettersOf = remembered((word) =>
  [...word].map((letter) => (letter === "đ" ? letter : withoutTones(letter))).join(""),
);
