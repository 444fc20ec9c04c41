// An ending that several names share: "HĐND, UBND huyện", "Hội Nông dân, Hội Cựu chiến binh huyện". Only names of
// one class share it; "Công an, Phòng Tư pháp huyện" leaves "Công an" open (rule 3).
import type { Piece } from "./bestReading";
import type { MentionEdge } from "./mentionEdges";
import { resolve, type Scope } from "./resolve";
import type { Tokens } from "./tokens";
import { CARRIED_CLASSES, COMMITTEE, COUNCIL } from "./words";

export function withSharedEndings(pieces: readonly Piece[], tokens: Tokens, scope: Scope): Piece[] {
  const mended = [...pieces];
  let next: MentionEdge | null = null;
  for (let i = mended.length - 1; i >= 0; i--) {
    const piece = mended[i]!;
    if (piece.kind === "joint") continue;
    if (piece.kind !== "mention") {
      next = null;
      continue;
    }
    const edge: MentionEdge = (next && withEndingOf(next, piece.edge, tokens, scope)) ?? piece.edge;
    mended[i] = { ...piece, edge };
    next = edge;
  }
  return mended;
}

function withEndingOf(
  next: MentionEdge,
  edge: MentionEdge,
  tokens: Tokens,
  scope: Scope,
): MentionEdge | null {
  const { suffix, resolution } = edge;
  if (resolution.unit || suffix.type !== null || suffix.places !== null || suffix.isNational) return null;
  if (next.resolution.unit?.kind !== "unit" || next.suffix.type === null) return null;
  if (next.isElided || tokens.words[next.start]!.gap === "hard" || !areOfOneClass(edge, next)) return null;
  const shared = resolve(edge.head, next.suffix, scope);
  return shared.unit ? { ...edge, suffix: next.suffix, resolution: shared } : null;
}

function areOfOneClass(a: MentionEdge, b: MentionEdge): boolean {
  const [first] = a.head.words;
  if (first !== undefined && CARRIED_CLASSES.has(first)) return first === b.head.words[0];
  return a.head.key === COUNCIL && b.head.key === COMMITTEE;
}
