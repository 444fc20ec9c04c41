// The cell as a row of nodes, cut into sentences: pieces that patterns found, words that nobody knows, and
// marks. A sentence ends at ";", ".", a bracket, a bullet or a new line that begins with something known.
import { isWordKey, type CellText } from "../cellText";
import type { Meaning, Piece } from "../piece";

export type Node =
  | (Piece & { readonly type: "piece" })
  | { readonly type: "word"; readonly key: string; readonly start: number; readonly end: number }
  | { readonly type: "mark"; readonly key: string; readonly start: number; readonly end: number };

export interface Sentence {
  readonly nodes: readonly Node[];
  readonly isInBracket: boolean;
}

const ENDS_SENTENCE = /^[;.•|]$/;
const AND: ReadonlySet<string> = new Set(["và", "hoặc", "&"]);

export function isMeaning<K extends Meaning["kind"]>(
  node: { readonly type: string } | undefined,
  kind: K,
): node is Piece & { readonly type: "piece"; readonly meaning: Extract<Meaning, { kind: K }> } {
  return node?.type === "piece" && (node as Piece & typeof node).meaning.kind === kind;
}

export function isAnd(node: Node | undefined): boolean {
  return node?.type === "mark" && (node.key === "," || AND.has(node.key));
}

function nodesOf(cell: CellText, pieces: readonly Piece[]): Node[] {
  const nodes: Node[] = [];
  let next = 0;
  for (let start = 0; start < cell.tokens.length;) {
    const piece = pieces[next];
    if (piece && piece.start <= start) {
      next++;
      if (piece.start < start) continue;
      nodes.push({ type: "piece", meaning: piece.meaning, start, end: piece.end });
      start = piece.end;
      continue;
    }
    const key = cell.tokens[start]?.key ?? "";
    const isWord = isWordKey(key) && !AND.has(key);
    nodes.push({ type: isWord ? "word" : "mark", key, start, end: start + 1 });
    start++;
  }
  return nodes;
}

/** "a)", "(2)" before an item of a list within a line; `readCellText` knows those that begin one. */
function isListNumber(cell: CellText, nodes: readonly Node[]): boolean {
  const [only] = nodes;
  if (nodes.length !== 1 || only?.type !== "word" || !/^(?:\d{1,2}|\p{L})$/u.test(only.key)) return false;
  const [mark, item] = [cell.tokens[only.end]?.key ?? "", cell.tokens[only.end + 1]?.key ?? ""];
  return mark === ")" && /^[\p{L}]/u.test(item);
}

export function sentencesOf(cell: CellText, pieces: readonly Piece[]): Sentence[] {
  const sentences: Sentence[] = [];
  let nodes: Node[] = [];
  let depth = 0;
  const close = (): void => {
    if (nodes.length > 0 && !isListNumber(cell, nodes)) sentences.push({ nodes, isInBracket: depth > 0 });
    nodes = [];
  };
  for (const node of nodesOf(cell, pieces)) {
    const isDash = node.type === "mark" && (node.key === "-" || node.key === "+");
    const startsLine = cell.tokens[node.start]?.newLine === true;
    if (node.type === "mark" && /^[([)\]]$/.test(node.key)) {
      close();
      depth = Math.max(0, depth + (/^[([]$/.test(node.key) ? 1 : -1));
    } else if (node.type === "mark" && ENDS_SENTENCE.test(node.key)) close();
    else if (isDash && (startsLine || nodes.length === 0)) close();
    else {
      if (startsLine && (node.type === "piece" || nodes.at(-1)?.type === "mark")) {
        const continues = nodes.at(-1);
        if (
          !isMeaning(continues, "bound") &&
          !isMeaning(continues, "lead") &&
          !isMeaning(continues, "tentative") &&
          !isAnd(continues)
        )
          close();
      }
      nodes.push(node);
    }
  }
  close();
  return sentences;
}
