// The shared strings part in, its texts in order out. A string without text keeps its place: leaving an
// empty `<si/>` out would shift every later text by one.
import { cellText } from "./xmlText";
import { XmlScanner } from "./xmlScan";

export function readSharedStrings(xml: string): string[] {
  const scanner = new XmlScanner(xml);
  const texts: string[] = [];
  if (scanner.openRoot() !== "sst") return texts;
  for (const name of scanner.children()) {
    if (name === "si") texts.push(readRichText(scanner));
  }
  return texts;
}

/** The plain text of the `<si>` or `<is>` just opened: its runs joined, the readings of kanji left out. */
export function readRichText(scanner: XmlScanner): string {
  let text = "";
  for (const name of scanner.children()) {
    if (name === "t") text += scanner.textContent();
    else if (name === "r") {
      for (const part of scanner.children()) if (part === "t") text += scanner.textContent();
    }
  }
  return cellText(text);
}
