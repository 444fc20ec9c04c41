import { PANE_TEXTS_EN } from "../../src/messages/paneTexts.en";
import { PANE_TEXTS_VI } from "../../src/messages/paneTexts.vi";

interface Texts {
  readonly [name: string]: string | ((...values: never[]) => string) | Texts;
}

function leaves(texts: Texts, path = ""): [string, string | ((...values: never[]) => string)][] {
  return Object.entries(texts).flatMap(([name, value]) =>
    typeof value === "object" ? leaves(value, `${path}${name}.`) : [[`${path}${name}`, value]],
  );
}

const vietnamese = leaves(PANE_TEXTS_VI);
const english = new Map(leaves(PANE_TEXTS_EN));

test("Vietnamese texts are composed letters without decomposed marks", () => {
  for (const [, text] of vietnamese) {
    if (typeof text === "string") expect(text).toBe(text.normalize("NFC"));
  }
});

test.each(vietnamese)("%s says something in both languages", (path, text) => {
  const other = english.get(path);
  expect(typeof other).toBe(typeof text);
  if (typeof text !== "string" || typeof other !== "string") return;
  expect(text.trim()).not.toBe("");
  expect(other.trim()).not.toBe("");
});

test("numbers are written as each language writes them", () => {
  expect(PANE_TEXTS_VI.merge.chosen(21914)).toBe("Đã chọn 21.914 tệp");
  expect(PANE_TEXTS_EN.merge.chosen(21914)).toBe("21,914 files chosen");
  expect(PANE_TEXTS_EN.merge.chosen(1)).toBe("1 file chosen");
});
