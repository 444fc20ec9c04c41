// Words of a cell inside a sentence: quoted, and cut when they would drown it.

const LONGEST = 120;

/** `Thực hiện …` → `“Thực hiện …”`; at most 120 letters, never cut inside a surrogate pair. */
export function quoted(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST ? `“${text}”` : `“${letters.slice(0, LONGEST).join("").trimEnd()}…”`;
}

/** Up to `most` quoted names, then how many more: `“A”, “B” (+3)`. */
export function quotedList(texts: readonly string[], most = 5): string {
  const shown = texts.slice(0, most).map(quoted).join(", ");
  return texts.length > most ? `${shown} (+${texts.length - most})` : shown;
}
