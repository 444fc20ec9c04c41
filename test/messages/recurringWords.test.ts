import type { Recurring } from "../../src/core/deadlines/types";
import { recurringWords } from "../../src/messages/recurringWords";

test.each<[string, readonly Recurring[]]>([
  ["định kỳ hằng tháng", [{ every: "month" }]],
  ["định kỳ hằng tháng, hằng quý và hằng năm", [{ every: "month" }, { every: "quarter" }, { every: "year" }]],
  ["định kỳ hằng tháng, chậm nhất ngày 14", [{ every: "month", day: 14 }]],
  ["định kỳ hằng tháng, chậm nhất ngày cuối tháng", [{ every: "month", day: 31 }]],
  [
    "định kỳ hằng tháng, chậm nhất ngày 15 và ngày 30",
    [
      { every: "month", day: 15 },
      { every: "month", day: 30 },
    ],
  ],
  ["định kỳ hằng tuần, chậm nhất thứ Năm", [{ every: "week", weekday: 4 }]],
  ["định kỳ hằng quý, chậm nhất ngày 24 của tháng cuối quý", [{ every: "quarter", day: 24, month: 3 }]],
  ["định kỳ hằng quý, chậm nhất ngày cuối của tháng cuối quý", [{ every: "quarter", day: 31, month: 3 }]],
  [
    "định kỳ hằng sáu tháng, chậm nhất ngày 14 tháng 6 và ngày 14 tháng 12",
    [{ every: "halfYear", day: 14, month: 6 }],
  ],
  ["định kỳ hằng năm, trong tháng 12", [{ every: "year", month: 12 }]],
  [
    "định kỳ hằng tháng, chậm nhất ngày 14; hằng năm, chậm nhất ngày 10 tháng 12",
    [
      { every: "month", day: 14 },
      { every: "year", day: 10, month: 12 },
    ],
  ],
])("%s", (words, rules) => {
  expect(recurringWords(rules, "vi")).toBe(words);
});

test("in English", () => {
  const rules: readonly Recurring[] = [{ every: "month", day: 31 }, { every: "quarter" }];
  expect(recurringWords(rules, "en")).toBe("every month, by the last day of the month; every quarter");
});
