// The labelled sets as a gate: precision and recall overall, no automatic match in any class of twins, cells read whole.
// Scores of the first run, before the program was corrected by them: first list 2,302 mentions, precision 0.9972, recall
// 0.9734 (by hand 622: 0.9857, 0.9451), cells 190 of 207; second list 117 mentions, all named ones right and three decided
// against labels that were mistaken, cells 34 of 35. UNITS_SCORES=1 prints the figures of each class and every miss.
import { CELLS as FIRST_CELLS } from "./cells";
import { GENERATED } from "./generated";
import { HANDWRITTEN } from "./handwritten";
import { SECOND_CELLS } from "./secondCells";
import { SECOND_LIST } from "./secondList";
import { cellReadings, mentionOutcomes, precision, recall, scoreOf, scores, type Score } from "./measure";

const outcomes = mentionOutcomes([...HANDWRITTEN, ...SECOND_LIST, ...GENERATED]);
const CELLS = [...FIRST_CELLS, ...SECOND_CELLS];
const readings = CELLS.map((cell) => ({ cell, ...cellReadings(cell) }));
const unlike = readings.filter(({ read, wanted }) => JSON.stringify(read) !== JSON.stringify(wanted));

const TWINS = ["level twin", "tone twin", "order twin", "number twin", "look-alike", "other district"];
const NO_ANSWER = ["not yet", "subset", "unknown", "not a unit"];

function line(score: Score): string {
  const rates = `precision ${precision(score).toFixed(4)} recall ${recall(score).toFixed(4)}`;
  return `${score.class.padEnd(16)} ${String(score.labelled).padStart(5)} labelled, ${score.named} named: ${rates}`;
}

if (process.env.UNITS_SCORES) {
  const missed = outcomes.filter(
    ({ mention, isRight, isWrong }) => isWrong || (mention.unit !== null && !isRight),
  );
  const lines = [
    ...scores(outcomes).map(line),
    line(scoreOf("all", outcomes)),
    `cells ${CELLS.length - unlike.length} of ${CELLS.length}`,
    ...missed.map(
      ({ mention, decided }) =>
        `${mention.class} "${mention.text}" → ${decided.join(" + ")}, not ${mention.unit}`,
    ),
    ...unlike.map(
      ({ cell, read, wanted }) => `${cell.text}\n  ${JSON.stringify(read)}\n  ${JSON.stringify(wanted)}`,
    ),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

test("at least 1,000 mentions, 250 of them by hand, and 150 cells are labelled", () => {
  expect(outcomes.length).toBeGreaterThanOrEqual(1000);
  expect(HANDWRITTEN.length).toBeGreaterThanOrEqual(250);
  expect(CELLS.length).toBeGreaterThanOrEqual(150);
});

test.each([
  ["all mentions", outcomes],
  ["mentions by hand", outcomes.slice(0, HANDWRITTEN.length + SECOND_LIST.length)],
] as const)("%s: precision at least 0.99, recall at least 0.90", (name, of) => {
  const score = scoreOf(name, of);
  expect(precision(score)).toBeGreaterThanOrEqual(0.99);
  expect(recall(score)).toBeGreaterThanOrEqual(0.9);
});

test.each([...TWINS, ...NO_ANSWER])("%s: nothing is decided that is not written", (name) => {
  const ofClass = outcomes.filter(({ mention }) => mention.class === name);
  expect(ofClass.length).toBeGreaterThan(0);
  expect(ofClass.filter(({ isWrong }) => isWrong).map(({ mention }) => mention.text)).toEqual([]);
});

test("at least 95 % of the cells are exactly right", () => {
  expect((CELLS.length - unlike.length) / CELLS.length).toBeGreaterThanOrEqual(0.95);
});
