import {
  inTheirSections,
  ordinalChain,
  ordinalOf,
  type Candidate,
} from "../../../src/core/scatteredText/ordinalChain";

/** "|" ends a page; every number stands on a line of its own. */
function candidatesOf(text: string): readonly Candidate[] {
  let page = 0;
  return text.split(" ").flatMap((word, line) => {
    if (word === "|") page++;
    const ordinal = ordinalOf(word);
    return ordinal ? [{ ...ordinal, line, at: line, page, score: 2 }] : [];
  });
}

function written(chain: readonly Candidate[], text: string): string {
  const words = text.split(" ");
  return chain.map(({ line }) => words[line]).join(" ");
}

test.each([
  ["I 1 2 3 II 4 5", "I 1 2 3 II 4 5"],
  ["1 2 | 5 3 4 | 6 7", "1 2 3 4 5 6 7"],
  ["1 2 3 | 2 4 5 | 3 6 7", "1 2 3 4 5 6 7"],
  ["I 1 2 II 1 2 3", "I 1 2 II 1 2 3"],
  ["1 2 | 5 4 | 6", "1 2 4 5 6"],
])("%s counts as %s", (text, expected) => {
  expect(written(ordinalChain(candidatesOf(text)), text)).toBe(expected);
});

test.each<[string, readonly number[], string]>([
  ["I 1 2 II III 3 4", [2, 1, 1], "I 1 2 II 3 III 4"],
  ["I 1 2 II 3", [2, 1], "I 1 2 II 3"],
  ["I 1 2 II III 3 4", [2, 2, 1], "I 1 2 II III 3 4"],
  ["I 1 2 II III 3 4", [4], "I 1 2 II III 3 4"],
])("%s in sections of %j: %s", (text, counts, expected) => {
  expect(written(inTheirSections(ordinalChain(candidatesOf(text)), counts), text)).toBe(expected);
});
