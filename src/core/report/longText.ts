// Lines of text cut into pieces that fit into a cell: Excel holds 32,767 characters and damages more.

const LONGEST = 32_000;

/** The lines joined, in as many pieces as needed; an empty list is one empty piece. */
export function piecesOf(lines: readonly string[]): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const line of lines.flatMap(shortLines)) {
    if (piece !== "" && piece.length + 1 + line.length > LONGEST) {
      pieces.push(piece);
      piece = "";
    }
    piece = piece === "" ? line : `${piece}\n${line}`;
  }
  return [...pieces, piece];
}

function shortLines(line: string): string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > LONGEST) {
    // A pair of surrogates is one letter and is not parted.
    const end = /[\uD800-\uDBFF]/.test(rest.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}
