// Each pattern finds something in its own examples, and nothing in the near ones, when it runs alone.
import { readCellText } from "../../../src/core/deadlines/cellText";
import { compile } from "../../../src/core/deadlines/findPieces";
import { PATTERNS_IN_ORDER } from "../../../src/core/deadlines/patternsInOrder";
import type { Pattern } from "../../../src/core/deadlines/piece";

function finds(pattern: Pattern, text: string): boolean {
  const regex = compile(pattern);
  const { keys } = readCellText(text);
  for (let match = regex.exec(keys); match; match = regex.exec(keys)) {
    if (pattern.read(match)) return true;
    regex.lastIndex = match.index + 1;
  }
  return false;
}

describe.each(PATTERNS_IN_ORDER.map((pattern) => [pattern.name, pattern] as const))(
  "%s",
  (_name, pattern) => {
    test.each(pattern.examples.yes)("reads %j", (text) => expect(finds(pattern, text)).toBe(true));
    test.each(pattern.examples.no)("leaves %j", (text) => expect(finds(pattern, text)).toBe(false));
  },
);

test("names are unique", () => {
  const names = PATTERNS_IN_ORDER.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
