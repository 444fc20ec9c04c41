// The text of a cell as it should be kept: letters composed, ƣ mended, single ordinary spaces, no empty edges.
// The author's line breaks stay.
import { cleanText } from "../base/text";

export function cleanCellText(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(cleanText)
    .join("\n")
    .replace(/^\n+|\n+$/gu, "");
}
