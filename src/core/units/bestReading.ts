// The best reading of a whole cell: known names, joining words and instructions laid end to end so that
// the least is left unread (dynamic programming; the first or longest name alone may be wrong).
import { mentionEdgesAt, type Carry, type EdgeOptions, type MentionEdge } from "./mentionEdges";
import type { Scope } from "./resolve";
import { carryAfter, listIntroAt, type ListIntro } from "./carry";
import { isAbove } from "./unitIndex";
import { COMMITTEE, CONNECTIVES, instructionLength } from "./words";
import type { Tokens } from "./tokens";

export type Piece =
  | { readonly kind: "mention"; readonly start: number; readonly end: number; readonly edge: MentionEdge }
  /** "Các sở:" before "Tư pháp, Nội vụ". */
  | { readonly kind: "intro"; readonly start: number; readonly end: number }
  | { readonly kind: "instruction"; readonly start: number; readonly end: number }
  | { readonly kind: "joint"; readonly start: number; readonly end: number }
  | { readonly kind: "unread"; readonly start: number; readonly end: number };

/** A mention costs 1 and an unread word 3: a name is worth reading, and one long name beats two short ones. */
const COST = {
  decided: 1,
  abstained: 1.7,
  abstainedWord: 0.2,
  abbreviation: 0.05,
  misprint: 0.8,
  elided: 0.15,
  noSeparator: 2,
  intro: 0.3,
  joint: 0.1,
  instruction: 1.2,
  unread: 3,
};

/** Where the reading stands: may a name begin here? */
type Stand =
  | "fresh" // after a separator, a joining word or an instruction
  | "unread" // after words that were not understood: only a separator lets a name begin
  | "touching" // right after a name, no separator: another name must follow
  | "intro"; // after "Các sở:": a name with a carried head must follow

interface State {
  readonly cost: number;
  readonly stand: Stand;
  readonly carry: Carry | null;
  readonly back: State | null;
  readonly piece: Piece | null;
}

/** A reading with what it was chosen from. */
export interface BestReading {
  readonly pieces: readonly Piece[];
  /** Words at which names were looked for; null where it also depends on what a list carries over. */
  readonly looked: readonly number[] | null;
}

/** The same with misprints, where there are any that could be read; null where there is none. */
export function misprintedReading(
  { looked }: BestReading,
  tokens: Tokens,
  scope: Scope,
  options: EdgeOptions,
): BestReading | null {
  const isMisprinted = (at: number): boolean =>
    mentionEdgesAt(tokens, at, scope, options).some(({ kind }) => kind === "misprint");
  return looked === null || looked.some(isMisprinted) ? bestReading(tokens, scope, options) : null;
}

export function bestReading(tokens: Tokens, scope: Scope, options: EdgeOptions): BestReading {
  const { words } = tokens;
  // Nothing costs less than one name that is the whole text, and most cells are just that.
  const whole = wholeName(tokens, scope, options);
  if (whole) return { pieces: [{ kind: "mention", start: 0, end: whole.end, edge: whole }], looked: null };
  const columns: Map<string, State>[] = words.map(() => new Map<string, State>());
  columns.push(new Map());
  columns[0]!.set("", { cost: 0, stand: "fresh", carry: null, back: null, piece: null });
  const plainEdges = new Map<number, readonly MentionEdge[]>();
  const edgesAt = (at: number): readonly MentionEdge[] => {
    let edges = plainEdges.get(at);
    if (!edges) plainEdges.set(at, (edges = mentionEdgesAt(tokens, at, scope, options)));
    return edges;
  };
  const wordAt = (index: number): string | undefined => words[index]?.word;
  const instructions: number[] = [];
  const instructionAt = (at: number): number => (instructions[at] ??= instructionLength(wordAt, at));
  const endsClean = (at: number): boolean =>
    at >= words.length ||
    words[at]!.gap === "hard" ||
    (words[at]!.gap === "soft" && !isDot(tokens, at)) ||
    hasBracketBefore(tokens, at) ||
    CONNECTIVES.has(words[at]!.word) ||
    instructionAt(at) > 0;

  let hasCarried = false;
  const put = (at: number, state: State): void => {
    const key = `${state.stand}/${state.carry?.key ?? ""}`;
    const other = columns[at]!.get(key);
    if (!other || state.cost < other.cost) columns[at]!.set(key, state);
  };

  for (let at = 0; at < words.length; at++) {
    let intro: ListIntro | null | undefined;
    for (const state of columns[at]!.values()) {
      const go = (piece: Piece, cost: number, stand: Stand, carry: Carry | null = null): void =>
        put(piece.end, { cost: state.cost + cost, stand, carry, back: state, piece });
      const { gap } = words[at]!;
      const mayBegin =
        state.stand === "fresh" ||
        state.stand === "touching" ||
        (state.stand === "unread" && gap !== "none" && gap !== "join");
      const mentions: MentionEdge[] = [];
      if (mayBegin) mentions.push(...edgesAt(at));
      const isApart = gap !== "none" || state.piece?.kind === "joint";
      if (state.carry && (state.stand === "intro" || (state.stand === "fresh" && isApart))) {
        hasCarried = true;
        mentions.push(...mentionEdgesAt(tokens, at, scope, options, state.carry));
      }
      for (const edge of mentions.flatMap((edge) => [
        edge,
        ...withSuperiorUnit(edge, tokens, edgesAt, scope),
      ])) {
        // "đơn vị có liên quan" after unread words is the end of another collective.
        if (edge.resolution.withoutPlural && state.stand === "unread" && gap !== "hard") continue;
        const touching = state.stand === "touching" ? COST.noSeparator : 0;
        const isClean = endsClean(edge.end);
        if (!isClean && !mayTouch(edge, tokens)) continue;
        const piece: Piece = { kind: "mention", start: at, end: edge.end, edge };
        const carry = isClean ? carryAfter(edge, scope.index) : null;
        go(piece, costOf(edge) + touching, isClean ? "fresh" : "touching", carry);
      }
      if (state.stand === "touching" || state.stand === "intro") continue;
      if (mayBegin) {
        intro ??= listIntroAt(tokens, at, scope.index);
        if (intro) go({ kind: "intro", start: at, end: intro.end }, COST.intro, "intro", intro.carry);
      }
      if (CONNECTIVES.has(words[at]!.word)) {
        if (state.stand === "fresh")
          go({ kind: "joint", start: at, end: at + 1 }, COST.joint, "fresh", state.carry);
        else if (state.stand === "unread" && beginsName(edgesAt(at + 1)))
          go({ kind: "joint", start: at, end: at + 1 }, COST.joint, "fresh");
      }
      const length = instructionAt(at);
      if (length > 0) go({ kind: "instruction", start: at, end: at + length }, COST.instruction, "fresh");
      const next = at + 1 < words.length && words[at + 1]!.gap === "hard" ? "fresh" : "unread";
      go({ kind: "unread", start: at, end: at + 1 }, COST.unread, next);
    }
  }
  return {
    pieces: piecesOf(cheapest(columns[words.length]!)),
    looked: hasCarried ? null : [...plainEdges.keys()],
  };
}

/**
 * "Hạt Kiểm lâm và Phòng Nội vụ": after words that nobody knows only a whole name of its own is one, and a committee
 * is not: "Văn phòng HĐMD và UBND huyện" is an office.
 */
function beginsName(edges: readonly MentionEdge[]): boolean {
  return edges.some(
    ({ resolution, kind, head }) =>
      resolution.unit?.kind === "unit" && kind !== "misprint" && head.key !== COMMITTEE,
  );
}

/** No separator and no joining word: even a name that stays undecided is one name. */
function isUnbroken({ words }: Tokens): boolean {
  return words.every(({ gap, word }, i) => i === 0 || (gap === "none" && !CONNECTIVES.has(word)));
}

function wholeName(tokens: Tokens, scope: Scope, options: EdgeOptions): MentionEdge | null {
  if (tokens.words.length === 0) return null;
  const [edge] = mentionEdgesAt(tokens, 0, scope, options, null, tokens.words.length);
  if (!edge || edge.kind === "misprint") return null;
  return edge.resolution.unit || isUnbroken(tokens) ? edge : null;
}

/** "Cục C06 - Bộ Công an", "Phòng A thuộc UBND huyện": the body above is part of the name. */
function withSuperiorUnit(
  edge: MentionEdge,
  tokens: Tokens,
  edgesAt: (at: number) => readonly MentionEdge[],
  scope: Scope,
): MentionEdge[] {
  const next = tokens.words[edge.end];
  const { unit } = edge.resolution;
  if (!unit || !next || (next.gap !== "join" && next.word !== "thuộc" && next.word !== "của")) return [];
  const from = next.gap === "join" ? edge.end : edge.end + 1;
  return edgesAt(from).flatMap((above) => {
    const superior = above.resolution.unit;
    const isPart = superior !== null && isAbove(superior, unit, scope.index);
    return isPart ? [{ ...edge, end: above.end }] : [];
  });
}

function costOf({ resolution, kind, isElided, start, end }: MentionEdge): number {
  const base = resolution.unit ? COST.decided : COST.abstained + COST.abstainedWord * (end - start);
  const slip = kind === "misprint" ? COST.misprint : kind === "abbreviation" ? COST.abbreviation : 0;
  return base + slip + (isElided ? COST.elided : 0);
}

/** Names may touch ("… huyện Phòng Tư pháp") when the first is long enough to be sure that it ended. */
function mayTouch({ start, end, suffix, head, resolution }: MentionEdge, tokens: Tokens): boolean {
  const next = tokens.words[end]!;
  const isName = !tokens.hasSmallLetters || /^\p{Lu}/u.test(next.raw) || next.word === "các";
  const isLong = end - start >= 3 || suffix.type !== null || suffix.places !== null || head.words.length >= 3;
  return resolution.unit !== null && isName && (isLong || next.gap === "join");
}

/** "P. VHTT": the full stop of an abbreviation ends nothing. */
function isDot(tokens: Tokens, at: number): boolean {
  const before = tokens.words[at - 1]!;
  return (
    before.dotted &&
    before.raw.length <= 2 &&
    tokens.text.slice(before.end, tokens.words[at]!.start).trim() === "."
  );
}

export function hasBracketBefore(tokens: Tokens, at: number): boolean {
  const before = tokens.words[at - 1];
  const word = tokens.words[at];
  return tokens.brackets.some(
    ({ start, end }) => (!before || start >= before.end) && (!word || end <= word.start),
  );
}

function cheapest(column: ReadonlyMap<string, State>): State | null {
  let best: State | null = null;
  for (const state of column.values()) {
    const isWhole = state.stand === "fresh" || state.stand === "unread";
    if (isWhole && (!best || state.cost < best.cost)) best = state;
  }
  return best;
}

function piecesOf(last: State | null): Piece[] {
  const pieces: Piece[] = [];
  for (let state = last; state?.piece; state = state.back) pieces.push(state.piece);
  return pieces.reverse();
}
