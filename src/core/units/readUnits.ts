// One cell's text → the units it names, each decided by the matching rules or left with candidates, and
// the words that are not units. Nothing of the text is lost: every word is in a mention, a scope or `rest`.
import { bestReading, misprintedReading, type Piece } from "./bestReading";
import type { EdgeOptions, MentionEdge } from "./mentionEdges";
import type { UnitRegistry } from "./registry";
import { candidatesOf, scopeOf, type Scope } from "./resolve";
import { bracketAfter, isRole } from "./brackets";
import { remembered } from "./remembered";
import { withSharedEndings } from "./sharedEnding";
import { suggestUnits } from "./suggest";
import { tokenise, type Tokens } from "./tokens";
import type { MatchKind, Mention, UnitContext, UnitReading } from "./types";
import { unreadParts } from "./unreadParts";
import { wordKey } from "../base/text";

const MAX_WORDS = 2000;

export function readUnits(text: string, registry: UnitRegistry, context: UnitContext): UnitReading {
  return readTokens(tokenise(text), scopeOf(registry.index, context), false);
}

/** `barePlaces`: a place alone stands for its committee, as in a file's name. */
export function readTokens(all: Tokens, scope: Scope, barePlaces: boolean): UnitReading {
  const tokens = all.words.length > MAX_WORDS ? { ...all, words: all.words.slice(0, MAX_WORDS) } : all;
  const plain = bestReading(tokens, scope, { misprints: false, barePlaces });
  // Misprints are looked for only where the text as written leaves something unread; a name that is the whole text
  // was read, whether or not it could be decided.
  const isOpen =
    !isWholeText(plain.pieces, tokens) &&
    plain.pieces.some(
      (piece) => piece.kind === "unread" || (piece.kind === "mention" && !piece.edge.resolution.unit),
    );
  const options: EdgeOptions = { misprints: isOpen, barePlaces };
  const { pieces } = (isOpen ? misprintedReading(plain, tokens, scope, options) : null) ?? plain;
  return assemble(
    all,
    tokens,
    withSharedEndings(withoutHeadings(pieces, tokens), tokens, scope),
    scope,
    options,
  );
}

function isWholeText([piece, ...others]: readonly Piece[], tokens: Tokens): boolean {
  return piece?.kind === "mention" && others.length === 0 && piece.end === tokens.words.length;
}

function assemble(
  all: Tokens,
  tokens: Tokens,
  pieces: readonly Piece[],
  scope: Scope,
  options: EdgeOptions,
): UnitReading {
  const mentions: Mention[] = [];
  const rest: string[] = [];
  const usedBrackets = new Set<number>();
  const textOf = (start: number, end: number): string =>
    tokens.text.slice(tokens.words[start]!.start, tokens.words[end - 1]!.end);
  const place = (start: number, end: number, mention: Omit<Mention, "text" | "start" | "end">): void => {
    const bracket = bracketAfter(tokens, end - 1);
    const scoped = bracket && !isRole(bracket.text) ? bracket : null;
    if (scoped) usedBrackets.add(scoped.start);
    mentions.push({
      text: textOf(start, end),
      start: tokens.words[start]!.start,
      end: tokens.words[end - 1]!.end,
      ...mention,
      ...(scoped ? { scope: scoped.text } : {}),
    });
  };
  for (const part of unreadParts(pieces, tokens, scope.index)) {
    if (part.kind === "mention")
      place(part.start, part.end, mentionOf(part.edge, textOf(part.start, part.end), scope));
    else if (part.kind === "rest") rest.push(textOf(part.start, part.end));
    else {
      const candidates = suggestUnits(tokens, part.start, part.end, scope, options);
      const looksLikeUnit = part.kind === "unknown" || (candidates.length > 0 && part.end - part.start <= 8);
      if (looksLikeUnit) place(part.start, part.end, { ...UNKNOWN, candidates });
      else rest.push(textOf(part.start, part.end));
    }
  }
  for (const { start, text } of all.brackets) if (!usedBrackets.has(start) && text !== "") rest.push(text);
  const beyond = all.words[tokens.words.length];
  if (beyond) rest.push(all.text.slice(beyond.start).trim());
  return { text: all.text, mentions, rest };
}

const UNKNOWN = { kind: "unknown", unit: null, match: "none", expired: false, successors: [] } as const;

function mentionOf(
  edge: MentionEdge,
  written: string,
  scope: Scope,
): Omit<Mention, "text" | "start" | "end"> {
  const { unit, expired } = edge.resolution;
  const candidates = candidatesOf(edge.resolution, scope);
  const elided = edge.isElided ? ({ elided: true } as const) : {};
  if (!unit) return { ...UNKNOWN, candidates, ...elided };
  return {
    kind: unit.kind,
    unit: unit.id,
    match: matchOf(edge, written),
    expired,
    successors: expired ? unit.successors : [],
    candidates,
    ...elided,
  };
}

const labelKey = remembered(wordKey);

function matchOf({ kind, resolution: { unit, from } }: MentionEdge, written: string): MatchKind {
  if (kind === "misprint") return "misprint";
  if (kind === "plain") return from === "name" ? "exact" : "alias";
  // The registry may itself use the abbreviation: "UBND xã Hoa Lộc".
  if (written === unit?.name) return "exact";
  const key = wordKey(written);
  if (unit && key === labelKey(unit.name)) return "exact";
  const isAlias = [unit?.shortName ?? "", ...(unit?.aliases ?? [])].some((alias) => labelKey(alias) === key);
  return isAlias ? "alias" : "abbreviation";
}

/** "Các đơn vị cấp huyện: Phòng A; Phòng B": a collective that its own members follow is a heading. */
function withoutHeadings(pieces: readonly Piece[], tokens: Tokens): Piece[] {
  return pieces.map((piece, i) => {
    if (piece.kind !== "mention" || piece.edge.resolution.unit?.kind !== "group") return piece;
    const next = pieces[i + 1];
    if (next?.kind !== "mention" || !tokens.words[next.start]?.afterColon) return piece;
    const listed = pieces.slice(i + 1).filter(({ kind }) => kind === "mention").length;
    return listed >= 2 || next.edge.isElided ? { kind: "intro", start: piece.start, end: piece.end } : piece;
  });
}
