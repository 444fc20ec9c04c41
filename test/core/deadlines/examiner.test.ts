// The examiner's lists and those written like an acceptance list, row by row; and of every row without a date, that none is given and nothing dropped.
// A row of `knownMisses` that begins to pass fails here: take it off that list.
import { SHIPPED_HOLIDAYS } from "./plan2024";
import { EXAMINED as FIRST_LIST, knownMisses, type ExaminedPhrase } from "./examiner";
import { EXAMINED_SECOND } from "./examinerSecond";
import { EXAMINED_THIRD } from "./examinerThird";
import { EXAMINED_FOURTH } from "./examinerFourth";
import { EXAMINED_FIFTH } from "./examinerFifth";
import { parseDeadline } from "../../../src/core/deadlines/parseDeadline";
import { buildCalendar } from "../../../src/core/deadlines/workdays";
import type { PlainDate } from "../../../src/core/base/date";
import type { DeadlineContext, ParsedDeadline } from "../../../src/core/deadlines/types";

const CONTEXT: DeadlineContext = {
  year: 2024,
  issuedOn: "2024-03-15" as PlainDate,
  isWorkday: buildCalendar(SHIPPED_HOLIDAYS).isWorkday,
};

const EXAMINED = [
  ...FIRST_LIST,
  ...EXAMINED_SECOND,
  ...EXAMINED_THIRD,
  ...EXAMINED_FOURTH,
  ...EXAMINED_FIFTH,
];

/** What the reading says of the things that the row judges. */
function judged(row: ExaminedPhrase, read: ParsedDeadline): object {
  const milestones = row.milestones ?? (row.due === null ? [] : [{ due: row.due }]);
  return {
    kinds: (row.kinds?.split("|") ?? [read.kinds.join()]).includes(read.kinds.join())
      ? row.kinds
      : read.kinds.join(),
    due: read.due,
    milestones: read.milestones.map((milestone, place) => {
      const expected = milestones[place];
      const label = milestone.label?.toLowerCase() ?? "";
      return {
        due: milestone.due,
        ...(expected?.from !== undefined && { from: milestone.from }),
        ...(expected?.label !== undefined && {
          label: label.includes(expected.label) ? expected.label : label,
        }),
      };
    }),
    tentative: read.tentative,
    recurring: row.isDateless ? undefined : read.recurring,
    relative: row.isDateless ? undefined : read.relative,
    unread: row.unread === "any" ? "any" : read.unread,
    impossible: row.isDateless && !row.impossible ? false : read.impossible,
  };
}

function expected(row: ExaminedPhrase): object {
  return {
    kinds: row.kinds,
    due: row.due,
    milestones: row.milestones ?? (row.due === null ? [] : [{ due: row.due }]),
    tentative: row.tentative ?? false,
    recurring: row.recurring,
    relative: row.relative,
    unread: row.unread === "any" ? "any" : "",
    impossible: row.impossible ?? false,
  };
}

const named = (rows: readonly ExaminedPhrase[]) => rows.map((row) => [row.text, row] as const);
const isKnownMiss = (row: ExaminedPhrase) => knownMisses.includes(row.text);

test("the list is what it says: at least 300 phrases, 90 of them without a date, none twice", () => {
  expect(EXAMINED.length).toBeGreaterThanOrEqual(300);
  expect(EXAMINED.filter((row) => row.isDateless).length).toBeGreaterThanOrEqual(90);
  expect(new Set(EXAMINED.map((row) => row.text)).size).toBe(EXAMINED.length);
  expect(knownMisses.filter((text) => !EXAMINED.some((row) => row.text === text))).toEqual([]);
});

test.each(named(EXAMINED.filter((row) => !isKnownMiss(row))))("%j", (text, row) => {
  expect(judged(row, parseDeadline(text, CONTEXT))).toEqual(expected(row));
});

const misses = named(EXAMINED.filter(isKnownMiss));
if (misses.length > 0)
  test.failing.each(misses)("still missed: %j", (text, row) => {
    expect(judged(row, parseDeadline(text, CONTEXT))).toEqual(expected(row));
  });

test.each(named(EXAMINED.filter((row) => row.isDateless && !isKnownMiss(row))))("no date: %j", (text) => {
  const read = parseDeadline(text, CONTEXT);
  expect({ due: read.due, milestones: read.milestones, relative: read.relative?.due }).toEqual({
    due: null,
    milestones: [],
    relative: undefined,
  });
  const isSilent = read.unread === "" && read.steps.length === 0;
  expect(isSilent).toBe(false);
});
