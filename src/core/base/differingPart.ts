// One of several readings of the same text in, the words that it does not share with all of them out: what stands
// between their common beginning and their common end.
export interface DifferingPart {
  readonly before: string;
  readonly part: string;
  readonly after: string;
}

/** The three, joined with single spaces, are the text. */
export function differingPart(text: string, others: readonly string[]): DifferingPart {
  const words = wordsOf(text);
  const rest = others.map(wordsOf);
  const isShared = (i: number, from: "start" | "end"): boolean =>
    rest.every((other) => (from === "start" ? other[i] === words[i] : other.at(-1 - i) === words.at(-1 - i)));
  const room = Math.min(words.length, ...rest.map((other) => other.length));
  let start = 0;
  while (start < room && isShared(start, "start")) start++;
  let end = 0;
  while (end < room - start && isShared(end, "end")) end++;
  const last = words.length - end;
  const joined = (from: number, to: number): string => words.slice(from, to).join(" ");
  return { before: joined(0, start), part: joined(start, last), after: joined(last, words.length) };
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}
