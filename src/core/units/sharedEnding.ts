// An ending that several names share: "HĐND, UBND huyện", "Hội Nông dân, Hội Cựu chiến binh huyện". Only names of
// one class share it; "Công an, Phòng Tư pháp huyện" leaves "Công an" open (rule 3).
import type { Piece } from "./bestReading";
import type { MentionEdge } from "./mentionEdges";
import { resolve, type Scope } from "./resolve";
import type { Tokens } from "./tokens";
import { SHARING_AN_ENDING as SHARING } from "./words";

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
  return SHARING.some((heads) => heads.some(isHeadOf(a)) && heads.some(isHeadOf(b)));
}

function isHeadOf({ head: { key } }: MentionEdge): (head: string) => boolean {
  return (head) => key === head || key.startsWith(`${head} `);
}
