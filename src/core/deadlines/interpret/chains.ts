// Periods that belong together become one chain: "từ A đến B", "A - B", "A, B và C"; with the words that
// lead to it ("dự kiến hoàn thành trước ngày"). Years are not settled here.
import type { Bound, Join, Meaning } from "../piece";
import type { WrittenPeriod } from "../period";
import { isAnd, isMeaning, type Node } from "./nodes";

export interface Chain {
  readonly type: "chain";
  readonly members: readonly { readonly period: WrittenPeriod; readonly join: Join }[];
  /** Bounds that lead to the first member; for a range also those before its end. */
  readonly bounds: readonly Bound[];
  readonly hasCompletion: boolean;
  readonly isTentative: boolean;
  readonly isMidnight: boolean;
  readonly hasClock: boolean;
  readonly isBare: boolean;
  /** "Ngày 5-6 hoặc 7/2024": a day, then figures that may be a month or a day. */
  readonly isMixed: boolean;
  /** The work that leads to it, "tổ chức thực hiện đến hết …". */
  readonly work: { readonly start: number; readonly end: number } | null;
  /** Tokens, with the leading words. */
  readonly start: number;
  readonly end: number;
}

export type ChainedNode = Node | Chain;

type Leading = Extract<Meaning, { kind: "bound" | "lead" | "tentative" | "clock" }>;

function leadingOf(node: Node | undefined): Leading | null {
  if (node?.type !== "piece") return null;
  const { meaning } = node;
  const { kind } = meaning;
  return kind === "bound" || kind === "lead" || kind === "tentative" || kind === "clock" ? meaning : null;
}

/** How the words between two series tie them; null when they do not. */
function joinOf(
  between: readonly Node[],
  hasFrom: boolean,
): { join: Join; bounds: Bound[]; clocks: Leading[] } | null {
  const bounds: Bound[] = [];
  const clocks: Leading[] = [];
  let isList = false;
  let hasDash = false;
  for (const node of between) {
    const meaning = leadingOf(node);
    if (meaning?.kind === "bound") bounds.push(meaning.bound);
    else if (meaning?.kind === "clock") clocks.push(meaning);
    else if (meaning?.kind === "lead" && hasFrom) continue;
    else if (isAnd(node) || (node.type === "mark" && node.key === "+")) isList = true;
    else if (node.type === "mark" && node.key === "-") hasDash = true;
    else return null;
  }
  if (bounds.length === 0) {
    if (hasDash) return { join: "range", bounds, clocks };
    return isList ? { join: "list", bounds, clocks } : null;
  }
  const closes = bounds.every(
    (bound) =>
      bound === "until" || bound === "through" || bound === "by" || bound === "end" || bound === "before",
  );
  const tiesRange = closes && (hasFrom || (!isList && (bounds[0] === "until" || bounds[0] === "through")));
  return tiesRange ? { join: "range", bounds, clocks } : null;
}

export function chainNodes(nodes: readonly Node[]): ChainedNode[] {
  const chained: ChainedNode[] = [];
  let index = 0;
  while (index < nodes.length) {
    let first = index;
    const leading: Leading[] = [];
    for (let meaning = leadingOf(nodes[first]); meaning; meaning = leadingOf(nodes[first])) {
      const colon = nodes[first + 1];
      const hasColon = meaning.kind === "lead" && colon?.type === "mark" && colon.key === ":";
      // "Thời gian hoàn thành: …" leads to the date, "triển khai: …" is what is done by it.
      if (meaning.kind === "lead" && hasColon && meaning.isWork) break;
      leading.push(meaning);
      first += hasColon ? 2 : 1;
    }
    const head = nodes[first];
    if (!isMeaning(head, "series")) {
      const node = nodes[index];
      if (node) chained.push(node);
      index++;
      continue;
    }
    const start = nodes[index];
    const members = [...head.meaning.members];
    const bounds: Bound[] = [];
    for (const meaning of leading) if (meaning.kind === "bound") bounds.push(meaning.bound);
    const hasFrom = bounds.includes("from");
    const clocks = leading.filter((meaning) => meaning.kind === "clock");
    let { isBare } = head.meaning;
    let isMixed = false;
    let last = first;
    for (;;) {
      let next = last + 1;
      while (nodes[next] && !isMeaning(nodes[next], "series") && next - last <= 4) next++;
      const series = nodes[next];
      if (!isMeaning(series, "series")) break;
      const tie = joinOf(nodes.slice(last + 1, next), hasFrom);
      if (!tie) break;
      const [joined, ...others] = series.meaning.members;
      if (joined) members.push({ period: joined.period, join: tie.join }, ...others);
      if (tie.join === "range") {
        bounds.push(...tie.bounds.filter((bound) => bound !== "through"));
        clocks.splice(0, clocks.length, ...tie.clocks.filter((meaning) => meaning.kind === "clock"));
      }
      isBare = isBare && series.meaning.isBare;
      isMixed ||=
        tie.bounds.length === 0 &&
        series.meaning.isBare &&
        head.meaning.members[0]?.period.unit === "day" &&
        joined?.period.unit === "month";
      last = next;
    }
    chained.push({
      type: "chain",
      members,
      bounds,
      hasCompletion: leading.some((meaning) => meaning.kind === "lead" && meaning.isCompletion),
      isTentative: leading.some((meaning) => meaning.kind === "tentative"),
      hasClock: clocks.length > 0,
      isMidnight: clocks.some((meaning) => meaning.kind === "clock" && meaning.isMidnight),
      isBare,
      isMixed,
      work: isMeaning(start, "lead") && start.meaning.isWork ? { start: start.start, end: start.end } : null,
      start: start?.start ?? head.start,
      end: nodes[last]?.end ?? head.end,
    });
    index = last + 1;
  }
  return chained;
}
