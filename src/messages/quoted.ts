// Words of a cell inside a sentence: quoted, and cut when they would drown it.

const LONGEST = 120;
const HEAD = 40;
const TAIL = 70;

/** `Thực hiện …` → `“Thực hiện …”`; at most 120 letters, never cut inside a surrogate pair. */
export function quoted(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST ? `“${text}”` : `“${letters.slice(0, LONGEST).join("").trimEnd()}…”`;
}

/** Neighbouring cells, `“A” | “B”`; of a long one both ends, because its end is what its neighbour begins with. */
export function quotedCells(texts: readonly string[], empty: string): string {
  return texts.map((text) => (text === "" ? empty : `“${bothEnds(text)}”`)).join(" | ");
}

function bothEnds(text: string): string {
  const letters = [...text];
  if (letters.length <= LONGEST) return text;
  return `${letters.slice(0, HEAD).join("").trimEnd()} … ${letters.slice(-TAIL).join("").trimStart()}`;
}

/** Up to `most` quoted names, then how many more: `“A”, “B” (+3)`. */
export function quotedList(texts: readonly string[], most = 5): string {
  const shown = texts.slice(0, most).map(quoted).join(", ");
  return texts.length > most ? `${shown} (+${texts.length - most})` : shown;
}
