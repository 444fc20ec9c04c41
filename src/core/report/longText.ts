// A text cut into pieces that fit into a cell: Excel holds 32,767 characters and damages more.

const LONGEST = 32_000;

/** In as many pieces as needed, cut at line breaks where there are some; almost always one. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > LONGEST) {
    const lineEnd = rest.lastIndexOf("\n", LONGEST);
    // A pair of surrogates is one letter and is not parted.
    const letterEnd = /[\uD800-\uDBFF]/.test(rest.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    const end = lineEnd > 0 ? lineEnd : letterEnd;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(lineEnd > 0 ? end + 1 : end);
  }
  return [...pieces, rest];
}
