// Numbers of documents that a narrow column has broken after a hyphen: "54/KH- UBND" is 54/KH-UBND. The one
// case in which words are joined without a space.

const BROKEN = /(\d[\p{L}\d]*(?:\/\d{4})?\/[\p{Lu}-]*\p{Lu}-)\s+(?=\p{Lu})/gu;

export function mendBrokenNumbers(text: string): string {
  return text.replace(BROKEN, "$1");
}
