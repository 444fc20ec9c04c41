// Which words around a chain belong to it: "Trình UBND: quý I", "năm 2024 đối với cấp xã".
import { BEGINS_WITH_ACTION } from "./accept";
import type { ChainedNode } from "./chains";
import { isMeaning } from "./nodes";

const LABELLED_AFTER = /^(?:đối|cho|với|tại|ở|phải|áp|gồm|để)$/u;

export function isComma(node: ChainedNode | undefined): boolean {
  return node?.type === "mark" && /^(?:,|và)$/u.test(node.key);
}

function isColon(node: ChainedNode | undefined): boolean {
  return node?.type === "mark" && /^[:-]$/.test(node.key);
}

function isLoose(node: ChainedNode | undefined): boolean {
  if (!node || node.type === "chain") return false;
  if (node.type !== "piece") return true;
  return isMeaning(node, "notDate") || isMeaning(node, "lead") || isMeaning(node, "bound");
}

export function trimMarks(nodes: readonly ChainedNode[]): readonly ChainedNode[] {
  let [start, end] = [0, nodes.length];
  while (nodes[start]?.type === "mark") start++;
  while (end > start && nodes[end - 1]?.type === "mark") end--;
  return nodes.slice(start, end);
}

/** Leading words alone ("Thứ Sáu,") say nothing of what is due. */
function unlessOnlyLeads(words: readonly ChainedNode[], isOneOfSeveral = false): readonly ChainedNode[] {
  const saysSomething = words.some(
    (node) =>
      node.type === "word" ||
      (node.type === "piece" && !isMeaning(node, "lead")) ||
      (isOneOfSeveral && isMeaning(node, "lead") && node.meaning.isWork),
  );
  return saysSomething ? words : [];
}

function runBefore(
  nodes: readonly ChainedNode[],
  end: number,
  stopsAtComma: boolean,
  belongs: (node: ChainedNode | undefined) => boolean,
): readonly ChainedNode[] {
  let start = end;
  while (start > 0 && belongs(nodes[start - 1])) {
    if (stopsAtComma && (isComma(nodes[start - 1]) || isColon(nodes[start - 1]))) break;
    start--;
  }
  return trimMarks(nodes.slice(start, end));
}

/** The words that decide whether the chain is a deadline: from the last comma or date; none after a colon. */
export function wordsBefore(nodes: readonly ChainedNode[], index: number): readonly ChainedNode[] {
  return isColon(nodes[index - 1]) ? [] : unlessOnlyLeads(runBefore(nodes, index, true, isLoose));
}

function isLooseOrTarget(node: ChainedNode | undefined): boolean {
  return isLoose(node) || isMeaning(node, "target");
}

/** The words that label it: the whole phrase before a colon or before the first date of a sentence. */
export function labelBefore(
  nodes: readonly ChainedNode[],
  index: number,
  isOneOfSeveral: boolean,
): readonly ChainedNode[] {
  const isFirst = !nodes.slice(0, index).some(({ type }) => type === "chain");
  const stopsAtComma = !isFirst && !isColon(nodes[index - 1]);
  return unlessOnlyLeads(runBefore(nodes, index, stopsAtComma, isLooseOrTarget), isOneOfSeveral);
}

/** Figures and words of time among them may say when: they are not passed over as what the work is. */
const MAY_SAY_WHEN =
  /^(?:\d+|i{1,3}|iv|đầu|giữa|cuối|ngày|tuần|tháng|quý|quí|năm|đợt|kỳ|lần|sớm|tết|hè|trước|sau|từ|đến|hạn|của|cho|với|so)$/u;

/** What is done, before words that say how often or on what condition: "Rà soát danh mục hằng năm". */
export function workBefore(nodes: readonly ChainedNode[], index: number): readonly ChainedNode[] {
  const isFirst = nodes
    .slice(0, index)
    .every((node) => node.type === "word" || node.type === "mark" || isMeaning(node, "lead"));
  const run = runBefore(nodes, index, !isFirst, isLoose);
  const isOnlyWork = run.every(
    (node) =>
      node.type === "mark" ||
      (node.type === "word" && !MAY_SAY_WHEN.test(node.key)) ||
      (node.type === "piece" && isMeaning(node, "lead")),
  );
  return isOnlyWork ? run : [];
}

/** Words that say that they belong to the date before them. */
export function isLabelAfter(words: readonly ChainedNode[]): boolean {
  const [first] = words;
  const keys = words.map((node) => (node.type === "word" ? node.key : "_")).join(" ");
  return first?.type === "word" && (LABELLED_AFTER.test(first.key) || BEGINS_WITH_ACTION.test(keys));
}

/**
 * Words after the chain, up to the last comma before the next one. A lone date takes them only when they say
 * that they belong to it; others stay unread.
 */
export function labelAfter(
  nodes: readonly ChainedNode[],
  index: number,
  isOneOfSeveral: boolean,
): readonly ChainedNode[] {
  let end = index + 1;
  for (let node = nodes[end]; node && node.type !== "chain"; node = nodes[++end]) {
    if (!isLooseOrTarget(node)) break;
  }
  if (nodes[end]?.type === "chain") {
    while (end > index + 1 && !isComma(nodes[end - 1])) end--;
  }
  const words = trimMarks(nodes.slice(index + 1, end));
  const isAttached = isLabelAfter(words);
  const hasTarget = words.some((node) => isMeaning(node, "target"));
  return isOneOfSeveral || isAttached || hasTarget || isColon(nodes[index + 1]) ? words : [];
}
