import type { PlainDate } from "../../../src/core/base/date";
import { INSPECTION_WORKDAYS, noticeBy, reportBy } from "../../../src/core/deadlines/inspectionDays";
import { countWorkdays } from "../../../src/core/deadlines/workdays";
import { CALENDAR } from "./plan2024";

const day = (text: string): PlainDate => text as PlainDate;

test.each([
  ["2023-08-03", 2, "2023-08-01", "a Thursday"],
  ["2023-08-07", 2, "2023-08-03", "a Monday: the weekend does not count"],
  ["2023-08-08", 2, "2023-08-04", "a Tuesday"],
  ["2024-02-15", 2, "2024-02-06", "after Tết"],
  ["2024-05-06", 2, "2024-05-03", "after a Saturday that is worked"],
  ["2023-08-03", 0, "2023-08-03", "no notice asked for"],
])("inspected on %s, the notice %i working days before is out by %s (%s)", (inspected, workdays, by) => {
  expect(noticeBy(day(inspected), workdays, CALENDAR)).toBe(by);
});

test.each([
  ["2023-08-24", 5, "2023-08-31", "a Thursday"],
  ["2023-08-25", 5, "2023-09-05", "over the National Day"],
  ["2024-04-26", 5, "2024-05-07", "over 30/4, with the Saturday worked for it"],
  ["2023-08-26", 1, "2023-08-28", "ends on a Saturday"],
])("ended on %s, the conclusion %i working days after is due %s (%s)", (ended, workdays, by) => {
  expect(reportBy(day(ended), workdays, CALENDAR)).toBe(by);
});

test("the plan's numbers: two working days lie between notice and inspection, five after its end", () => {
  const inspected = day("2024-06-20");
  const { notice, report } = INSPECTION_WORKDAYS;
  expect(countWorkdays(noticeBy(inspected, notice, CALENDAR), inspected, CALENDAR)).toBe(2);
  expect(countWorkdays(inspected, reportBy(inspected, report, CALENDAR), CALENDAR)).toBe(5);
});
