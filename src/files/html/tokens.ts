// HTML in, its tags and words out, in order. Whatever the text is, this ends: it knows neither scripts nor
// styles but as text to leave out, and a tag that is never closed ends with the text.

export type HtmlToken =
  | { readonly kind: "open"; readonly name: string; readonly attributes: string; readonly isClosed: boolean }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

const LEFT_OUT = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "title",
  "xml",
  "object",
  "svg",
  "textarea",
]);
const NAMED: Readonly<Record<string, string>> = {
  nbsp: "\u00a0",
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  bull: "•",
  shy: "",
};

export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open === -1) {
      yield { kind: "text", text: decoded(html.slice(at)) };
      return;
    }
    if (open > at) yield { kind: "text", text: decoded(html.slice(at, open)) };
    if (html.startsWith("<!--", open)) {
      const end = html.indexOf("-->", open + 4);
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)/.exec(html.slice(open, open + 64));
    if (!tag) {
      const isMarkup = html[open + 1] === "!" || html[open + 1] === "?";
      const end = isMarkup ? html.indexOf(">", open) : -1;
      if (!isMarkup) yield { kind: "text", text: "<" };
      at = isMarkup ? (end === -1 ? html.length : end + 1) : open + 1;
      continue;
    }
    const name = tag[2]!.toLowerCase();
    const end = tagEnd(html, open + tag[0].length);
    at = end + 1;
    if (tag[1] === "/") yield { kind: "close", name };
    else if (LEFT_OUT.has(name)) at = afterClose(html, name, at);
    else {
      const attributes = html.slice(open + tag[0].length, end);
      yield { kind: "open", name, attributes, isClosed: attributes.endsWith("/") };
    }
  }
}

/** Where the tag's ">" stands, outside of quoted values. */
function tagEnd(html: string, from: number): number {
  let quote = "";
  for (let i = from; i < html.length; i++) {
    const letter = html[i]!;
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ">") return i;
  }
  // A quote that is never closed: the first ">" ends the tag after all.
  const end = html.indexOf(">", from);
  return end === -1 ? html.length : end;
}

function afterClose(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}[^>]*>`, "gi");
  pattern.lastIndex = from;
  return pattern.exec(html) ? pattern.lastIndex : html.length;
}

function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});?/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return NAMED[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}
