// A piece of Markdown in, its words out as the lines that a reader sees: without stars and tags. Pieces that
// differ in looks and are run together ("Phụ lục**TIÊU ĐỀ***(Kèm theo …)*") are lines of their own.

const TAG = /<\/?(?:b|i|u|em|strong|sup|sub|span|font|p|div|center)(?:\s[^<>]*)?>/giu;
const BREAK = /<br\s*\/?>/giu;
const ENTITIES: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&amp;": "&",
};

export function plainLines(text: string): readonly string[] {
  const lines = text
    .replace(BREAK, "\n")
    .replace(TAG, "")
    .replace(/^\s{0,3}#{1,6}\s+/, "")
    .split("\n")
    .flatMap(splitAtEmphasis)
    .map((line) => withoutEscapes(line.trim()))
    .filter((line) => line !== "");
  return lines;
}

/** At stars that stand between two words without a space: there one look ends and the next begins. */
function splitAtEmphasis(text: string): readonly string[] {
  const parts = text.split(/(?<=[^\s*\\])\*{2,5}(?=[^\s*])/u);
  return parts.map((part) => part.replace(/(?<!\\)\*{1,3}(?=\S)|(?<=[^\s\\])\*{1,3}/gu, ""));
}

function withoutEscapes(text: string): string {
  return text
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, "$1")
    .replace(/&(?:nbsp|lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
