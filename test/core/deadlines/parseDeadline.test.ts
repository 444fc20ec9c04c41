import { parseDeadline } from "../../../src/core/deadlines/parseDeadline";
import { CORPUS, shortForm } from "./corpus";
import { FRESH_PHRASES } from "./freshPhrases";
import { PLAN_2024 } from "./plan2024";

describe.each([...Object.entries(CORPUS), ...Object.entries(FRESH_PHRASES)])("%s", (_group, phrases) => {
  test.each(phrases)("%j → %s", (text, reading) => {
    expect(shortForm(parseDeadline(text, PLAN_2024))).toBe(reading);
  });
});

test("no phrase stands twice", () => {
  const texts = [...Object.values(CORPUS), ...Object.values(FRESH_PHRASES)].flat().map(([text]) => text);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});
