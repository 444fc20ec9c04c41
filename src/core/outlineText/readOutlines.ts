// Lines of a document in, the report outlines in it out (đề cương báo cáo): titles in capitals, and under each
// its numbered headings as a tree. A paragraph may be broken into lines; what has no number is kept as well.
import { joinParagraphs, type TextRow } from "./joinParagraphs";
import { markerOf, type Marker } from "./markers";

export interface OutlineNode {
  /** "1", "1.1", "II", "-", "+", "*)", "(1)"; null for a paragraph without a mark. */
  readonly no: string | null;
  readonly text: string;
  /** 0-based row of the document. */
  readonly row: number;
  readonly children: readonly OutlineNode[];
}

export interface Outline {
  readonly title: string;
  /** What stands in brackets under the title. */
  readonly note: string;
  readonly row: number;
  readonly nodes: readonly OutlineNode[];
}

const TITLE = /^([A-H]\s*[-–.]\s*)?[^\p{Ll}]*ĐỀ CƯƠNG[^\p{Ll}]*$/u;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;
const MAX_TITLE_LINES = 6;

export function readOutlines(rows: readonly TextRow[]): readonly Outline[] {
  const starts = rows.flatMap((row, i) => (TITLE.test(row.text) && !isTitleGoingOn(rows, i) ? [i] : []));
  return starts
    .map((start, i) => readOutline(rows.slice(start, starts[i + 1])))
    .filter(({ nodes }) => nodes.length > 0);
}

/** The second line of a title that began above. */
function isTitleGoingOn(rows: readonly TextRow[], i: number): boolean {
  const before = rows[i - 1];
  return before !== undefined && TITLE.test(before.text) && !/^[A-H]\s*[-–.]/u.test(rows[i]!.text);
}

function readOutline(rows: readonly TextRow[]): Outline {
  let at = 1;
  while (at < Math.min(rows.length, MAX_TITLE_LINES) && isOfTitle(rows[at]!)) at++;
  const title = rows.slice(0, at).map(({ text }) => text);
  const note: string[] = [];
  while (at < rows.length && (rows[at]!.text.startsWith("(") || isOpen(note)) && !markerOf(rows[at]!.text)) {
    note.push(rows[at++]!.text);
  }
  return {
    title: title.join(" "),
    note: note.join(" "),
    row: rows[0]!.row,
    nodes: treeOf(joinParagraphs(rows.slice(at))),
  };
}

function isOfTitle({ text }: TextRow): boolean {
  return CAPITALS.test(text) && !markerOf(text);
}

function isOpen(lines: readonly string[]): boolean {
  const text = lines.join(" ");
  return text.startsWith("(") && !text.includes(")");
}

interface OpenNode {
  readonly rank: number;
  readonly node: { no: string | null; text: string; row: number; children: OpenNode["node"][] };
}

function treeOf(paragraphs: readonly TextRow[]): readonly OutlineNode[] {
  const top: OpenNode["node"][] = [];
  const open: OpenNode[] = [];
  for (const { text, row } of paragraphs) {
    const marker = markerOf(text) ?? unmarked(text, open);
    while (open.length > 0 && open.at(-1)!.rank >= marker.rank) open.pop();
    const node = { no: marker.no, text: marker.rest, row, children: [] };
    (open.at(-1)?.node.children ?? top).push(node);
    open.push({ rank: marker.rank, node });
  }
  return top;
}

/** A paragraph without a mark stands at the top, or introduces points under a starred heading. */
function unmarked(text: string, open: readonly OpenNode[]): Marker {
  const isUnderStar = open.some(({ node }) => node.no === "*)");
  return { no: null, rest: text, rank: isUnderStar ? 25 : 10 };
}
