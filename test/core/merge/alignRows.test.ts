import { alignRows, indexPlan } from "../../../src/core/merge/alignRows";
import { repeatedIdIssues } from "../../../src/core/merge/repeatedIds";
import { likeness } from "../../../src/core/base/likeness";
import { wordKey } from "../../../src/core/base/text";
import { planOf } from "../../../src/core/appendix/planOf";
import { gridOf, PLAN, tableOf, type Value } from "./world";

const index = indexPlan(PLAN, wordKey);

/** Each row as "plan ordinal by pass", or "–" for unplaced. */
function placed(
  rows: readonly (readonly Value[])[],
  header: readonly string[] = ["TT", "Nội dung"],
): string[] {
  const table = tableOf(gridOf("f", [header, ...rows]))!;
  return alignRows(index, [table]).map(({ planIndex, by }) =>
    planIndex === null ? "–" : `${PLAN.tasks[planIndex]!.ordinal} ${by}`,
  );
}

const I: Value[] = ["I", "Pháp lý"];
const II: Value[] = ["II", "Dịch vụ công"];

test.each<[name: string, rows: Value[][], expected: string[]]>([
  [
    "as sent out",
    [I, ["1", "Rà soát văn bản quy phạm"], II, ["5", "Báo cáo định kỳ"]],
    ["1 ordinalAndContent", "5 ordinalAndContent"],
  ],
  [
    "sorted anew, without sections",
    [
      ["6", "Tập huấn cán bộ xã"],
      ["1", "Rà soát văn bản quy phạm"],
    ],
    ["6 content", "1 content"],
  ],
  ["numbered anew", [["1", "Tập huấn cán bộ xã"]], ["6 content"]],
  ["case, spaces and punctuation vary", [["1", "rà  soát VĂN BẢN quy phạm."]], ["1 content"]],
  [
    "two tasks of one text are told apart by their sections",
    [II, ["1", "Báo cáo định kỳ"], I, ["2", "Báo cáo định kỳ"]],
    ["5 content", "3 content"],
  ],
  ["two tasks of one text without a section: nobody knows which", [["9", "Báo cáo định kỳ"]], ["–"]],
  [
    "when one of the two is placed the other is left",
    [I, ["3", "Báo cáo định kỳ"], ["9", "Báo cáo định kỳ"]],
    ["3 ordinalAndContent", "5 content"],
  ],
  [
    "a text changed a little under the same number",
    [I, ["2", "Ban hành các quy chế phối hợp"]],
    ["2 similarContent"],
  ],
  ["a text changed a little under another number", [I, ["1", "Ban hành các quy chế phối hợp"]], ["–"]],
  ["another text under the same number", [I, ["2", "Mua sắm máy quét"]], ["–"]],
  ["a number alone, in its section", [I, ["2", ""]], ["2 ordinal"]],
  ["a number alone, in another section", [II, ["2", ""]], ["–"]],
  ["a number alone in a return without sections", [["2", ""]], ["2 ordinal"]],
  ["a row that the unit added", [II, ["7", "Sáng kiến của xã"]], ["–"]],
  [
    "the same task twice: the second is not placed",
    [I, ["1", "Rà soát văn bản quy phạm"], ["1", "Rà soát văn bản quy phạm"]],
    ["1 ordinalAndContent", "–"],
  ],
  [
    "the surer row wins though it stands below",
    [I, ["8", "Rà soát văn bản quy phạm"], ["1", "Rà soát văn bản quy phạm"]],
    ["–", "1 ordinalAndContent"],
  ],
])("%s", (_, rows, expected) => {
  expect(placed(rows)).toEqual(expected);
});

describe("hidden ids", () => {
  const header = ["Mã", "TT", "Nội dung"];
  test("place a row whose text and number were changed a little", () => {
    expect(placed([["I/2", "9", "Ban hành các quy chế phối hợp"]], header)).toEqual(["2 id"]);
  });
  test("give way to a text that is another task's: the ids were not sorted along", () => {
    expect(placed([["I/1", "6", "Tập huấn cán bộ xã"]], header)).toEqual(["6 content"]);
  });
  test("place rows in another order, reworded and numbered anew", () => {
    const rows = [
      ["I/2", "3", "Xây dựng, ban hành quy chế phối hợp mới"],
      ["I/1", "1", "Rà soát văn bản của ngành"],
    ];
    expect(placed(rows, header)).toEqual(["2 id", "1 id"]);
  });
  test("do not place a text that is more like another task's", () => {
    expect(placed([["I/1", "7", "Tập huấn cho cán bộ các xã"]], header)).toEqual(["–"]);
  });
  test("that stand twice are not trusted: the texts decide", () => {
    const rows = [
      ["I/1", "8", "Rà soát các văn bản quy phạm"],
      ["I/1", "6", "Tập huấn cán bộ xã"],
    ];
    expect(placed(rows, header)).toEqual(["–", "6 content"]);
    const table = tableOf(gridOf("f", [header, ...rows]))!;
    expect(repeatedIdIssues(table.tasks).map(({ params }) => params)).toEqual([
      { id: "I/1", ordinal: "6", sameAs: "8" },
    ]);
  });
  test("do not place a new task in a row that was copied", () => {
    expect(placed([["I/1", "7", "Mua sắm máy quét"]], header)).toEqual(["–"]);
  });
});

test.each([
  ["rà soát văn bản quy phạm", "rà soát các văn bản quy phạm", 0.85, 1],
  ["tập huấn cán bộ xã", "mua sắm máy quét", 0, 0.3],
  ["", "rà soát", 0, 0],
  ["a", "a", 1, 1],
])("likeness of “%s” and “%s” lies between %d and %d", (a, b, from, to) => {
  expect(likeness(a, b)).toBeGreaterThanOrEqual(from);
  expect(likeness(a, b)).toBeLessThanOrEqual(to);
  expect(likeness(b, a)).toBe(likeness(a, b));
});

describe("a plan in two tables whose numbers begin anew in each", () => {
  const HEAD = ["TT", "Nội dung"];
  type Table = readonly (readonly Value[])[];
  const table = (sheet: string, rows: Table) => tableOf(gridOf("f", [HEAD, ...rows], sheet))!;
  const plan = planOf([
    table("A", [["1", "Rà soát văn bản"], ["2", "Báo cáo định kỳ"], ["3", "Tuyên truyền"]]),
    table("B", [["1", "Chi trả trợ cấp"], ["2", "Báo cáo định kỳ"], ["3", "Khám chữa bệnh"]]),
  ]); // prettier-ignore
  const parts = indexPlan(plan, wordKey);

  /** Each row as "sheet and ordinal in the plan". */
  const placedIn = (tables: readonly (readonly [sheet: string, rows: Table])[]): readonly string[] =>
    alignRows(
      parts,
      tables.map(([sheet, rows]) => table(sheet, rows)),
    ).map(({ planIndex }) => {
      if (planIndex === null) return "–";
      const { ordinal, fields } = plan.tasks[planIndex]!;
      return `${fields.content!.at.sheet}${ordinal}`;
    });

  test.each<[name: string, tables: readonly (readonly [string, Table])[], expected: readonly string[]]>([
    [
      "as sent out",
      [["A", [["1", "Rà soát văn bản"], ["2", "Báo cáo định kỳ"]]], ["B", [["1", "Chi trả trợ cấp"], ["2", "Báo cáo định kỳ"]]]],
      ["A1", "A2", "B1", "B2"],
    ],
    ["one part alone, on a sheet of another name", [["Sheet1", [["1", "Chi trả trợ cấp"], ["2", "Báo cáo định kỳ"]]]], ["B1", "B2"]],
    ["a text of both parts, told by the sheet's name", [["B", [["2", "Báo cáo định kỳ"]]]], ["B2"]],
    ["a text of both parts on a sheet of another name: nobody knows which", [["Sheet1", [["2", "Báo cáo định kỳ"]]]], ["–"]],
    ["both parts put together in one table: nobody tells its two texts of one kind apart", [["Sheet1", [["1", "Rà soát văn bản"], ["2", "Báo cáo định kỳ"], ["4", "Chi trả trợ cấp"], ["5", "Báo cáo định kỳ"]]]], ["A1", "–", "B1", "–"]],
    ["a number alone is that of the table's part", [["Sheet1", [["1", "Chi trả trợ cấp"], ["3", ""]]]], ["B1", "B3"]],
    ["a number alone in a table of both parts, whichever is taken", [["Sheet1", [["1", "Chi trả trợ cấp"], ["2", "Tuyên truyền"], ["3", ""]]]], ["B1", "A3", "–"]],
    ["a reworded text under the number of its part", [["Sheet1", [["1", "Chi trả trợ cấp"], ["3", "Khám chữa bệnh xã"]]]], ["B1", "B3"]],
    ["a reworded text under a number of another part", [["Sheet1", [["1", "Chi trả trợ cấp"], ["3", "Tuyên truyền rộng"]]]], ["B1", "–"]],
    ["a row that was moved to the sheet of the other part", [["B", [["1", "Chi trả trợ cấp"], ["4", "Tuyên truyền"]]]], ["B1", "A3"]],
  ])("%s", (_name, tables, expected) => {
    expect(placedIn(tables)).toEqual(expected);
  }); // prettier-ignore
});
