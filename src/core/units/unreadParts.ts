// Pieces of a reading → mentions, instructions and the stretches left unread, cut where another body's
// name seems to begin.
import type { Piece } from "./bestReading";
import type { MentionEdge } from "./mentionEdges";
import { nodeAt } from "./nameTrie";
import { placeTypeAt } from "./placeWords";
import type { Tokens } from "./tokens";
import { CODE_NAME, type UnitIndex } from "./unitIndex";
import { CLASS_WORDS, COLLECTIVE_WORDS, PLACE_TYPES } from "./words";

export type Part =
  | { readonly kind: "mention"; readonly start: number; readonly end: number; readonly edge: MentionEdge }
  /** Begins like a body's name. */
  | { readonly kind: "unknown"; readonly start: number; readonly end: number }
  /** A unit only if the registry has something like it. */
  | { readonly kind: "unsure"; readonly start: number; readonly end: number }
  | { readonly kind: "rest"; readonly start: number; readonly end: number };

export function unreadParts(pieces: readonly Piece[], tokens: Tokens, index: UnitIndex): Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.kind === "mention") {
      const end = unreadEnd(pieces, i, tokens, index);
      if (end === null) parts.push(piece);
      else {
        parts.push({ kind: "unknown", start: piece.start, end });
        while (pieces[i + 1] && pieces[i + 1]!.end <= end) i++;
        // What is left of the stretch is read on from `end`.
        const cut = pieces[i + 1];
        if (cut && cut.start < end) throw new Error("bug: a piece crosses the end of a collective");
      }
    } else if (piece.kind === "intro") parts.push({ kind: "rest", start: piece.start, end: piece.end });
    else if (piece.kind !== "joint") {
      let last = i;
      while (isText(pieces[last + 1])) last++;
      const hasInstruction = piece.kind === "instruction";
      parts.push(
        ...cut(piece.start, pieces[last]!.end, hasInstruction, pieces.slice(i, last + 1), tokens, index),
      );
      i = last;
    }
  }
  return parts;
}

function isText(piece: Piece | undefined): boolean {
  return piece?.kind === "unread" || piece?.kind === "instruction";
}

/** Cuts a stretch at separators before a class word; after an instruction everything to `;` is text. */
function cut(
  start: number,
  end: number,
  beginsWithInstruction: boolean,
  pieces: readonly Piece[],
  tokens: Tokens,
  index: UnitIndex,
): Part[] {
  const instructionStarts = new Set(
    pieces.filter(({ kind }) => kind === "instruction").map((piece) => piece.start),
  );
  const parts: Part[] = [];
  let from = start;
  let isInstruction = beginsWithInstruction;
  const close = (to: number): void => {
    if (to <= from) return;
    const kind = isInstruction ? "rest" : isClassWord(tokens, from, index) ? "unknown" : "unsure";
    parts.push({ kind, start: from, end: to });
    from = to;
  };
  for (let at = start + 1; at < end; at++) {
    const { gap, word } = tokens.words[at]!;
    const before = tokens.words[at - 1]!.word;
    const isAfterJoint = before === "và" && at - 1 > from;
    const isCut =
      gap === "hard" ||
      (!isInstruction &&
        (gap === "soft" || isAfterJoint) &&
        isClassWord(tokens, at, index) &&
        !COLLECTIVE_GOES_ON.has(word) &&
        !isLevelAfterLevel(tokens, at));
    if (isCut) {
      if (isAfterJoint && gap !== "hard") {
        close(at - 1);
        from = at;
      } else close(at);
      isInstruction = instructionStarts.has(at);
    } else if (instructionStarts.has(at) && !isInstruction) {
      close(at);
      isInstruction = true;
    }
  }
  close(end);
  return parts;
}

/** Small words inside a collective ("các sở, ban, ngành") begin no new name. */
const COLLECTIVE_GOES_ON: ReadonlySet<string> = new Set(["ban", "ngành", "đơn", "địa", "đoàn", "tổ"]);

/** "UBND các xã, thị trấn đã …": the second level word begins no new name. */
function isLevelAfterLevel(tokens: Tokens, at: number): boolean {
  const wordAt = (index: number): string | undefined => tokens.words[index]?.word;
  return placeTypeAt(wordAt, at) !== null && LAST_WORDS_OF_TYPES.has(wordAt(at - 1) ?? "");
}

const LAST_WORDS_OF_TYPES: ReadonlySet<string> = new Set(PLACE_TYPES.map((type) => type.split(" ").at(-1)!));

function isClassWord(tokens: Tokens, at: number, index: UnitIndex): boolean {
  const { word, raw } = tokens.words[at]!;
  if (CODE_NAME.test(raw)) return true;
  return CLASS_WORDS.has(word) || index.firstWords.has(word);
}

/**
 * "Các sở, ban, ngành" when only "Các sở" is registered: the collective goes on in words that were not
 * read, so it is another collective. The same of "Phòng Văn hóa và tin Thông" when a longer name begins with
 * "Phòng Văn hóa". Returns where it ends, null when the mention stands by itself.
 */
function unreadEnd(pieces: readonly Piece[], at: number, tokens: Tokens, index: UnitIndex): number | null {
  const piece = pieces[at];
  if (piece?.kind !== "mention") return null;
  const { unit } = piece.edge.resolution;
  const isCollective = unit ? unit.kind === "group" : isPlural(piece.edge);
  if (!unit && !isCollective) return null;
  let next = at + 1;
  while (pieces[next]?.kind === "joint") next++;
  const unread = pieces[next];
  if (unread?.kind !== "unread") return null;
  const token = tokens.words[unread.start]!;
  const isSmall = !/^\p{Lu}/u.test(token.raw);
  const goesOn = isCollective
    ? isSmall && COLLECTIVE_WORDS.has(token.word)
    : next > at + 1 &&
      isBare(piece.edge) &&
      (!isSmall || isStartOfLonger(piece.edge, index)) &&
      !isClassWord(tokens, unread.start, index);
  if (token.gap === "hard" || !goesOn) return null;
  let end = unread.end;
  while (pieces[next + 1]?.kind === "unread" && tokens.words[pieces[next + 1]!.start]!.gap !== "hard") {
    end = pieces[++next]!.end;
  }
  return end;
}

/** "Sở Tài chính" may go on ("… và Đầu tư"); "Công an huyện" has ended. */
function isBare({ suffix }: MentionEdge): boolean {
  return suffix.type === null && suffix.places === null;
}

function isPlural({ head: { words } }: MentionEdge): boolean {
  return words[0] === "các" || words.some((word) => word.startsWith("{"));
}

function isStartOfLonger({ head }: MentionEdge, index: UnitIndex): boolean {
  return (nodeAt(index.root, head.words)?.children.size ?? 0) > 0;
}
