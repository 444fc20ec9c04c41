import { checkAppendix } from "../../../src/core/appendix/checkAppendix";
import { parseAppendix } from "../../../src/core/appendix/parseAppendix";
import type { Issue } from "../../../src/core/base/issue";
import { a1Of } from "../../../src/core/base/cell";
import { tinyGrid, wordings } from "./tinyGrid";

function issuesOf(lines: readonly string[]): readonly Issue[] {
  const result = parseAppendix(tinyGrid(["TT | Nội dung | Chủ trì | Thời hạn", ...lines]), wordings);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return checkAppendix(result.value);
}

function short({ code, at, params }: Issue): string {
  return `${code} ${at ? a1Of(at.row, at.col) : "-"} ${Object.values(params).join(" ")}`;
}

const row = (ordinal: string, content = `Việc ${ordinal}`, lead = "Phòng A", deadline = "Quý I"): string =>
  [ordinal, content, lead, deadline].join(" | ");

test.each<[string, readonly string[], readonly string[]]>([
  ["nothing odd", ["I | Pháp lý (2 nhiệm vụ)", row("1"), row("2")], []],
  ["a count that is wrong", ["I | Pháp lý (3 nhiệm vụ)", row("1"), row("2")], ["sectionCountWrong B2 I 3 2"]],
  [
    "an empty section",
    ["I | Pháp lý (1 nhiệm vụ)", "II | Kinh tế (1 nhiệm vụ)", row("1")],
    ["sectionCountWrong B2 I 1 0"],
  ],
  [
    "a count over sections of a lower rank",
    [
      "A | Chung (2 nhiệm vụ)",
      "I | Pháp lý",
      row("1"),
      "II | Kinh tế",
      row("2"),
      "B | Riêng (1 nhiệm vụ)",
      row("3"),
    ],
    [],
  ],
  [
    "a number missing",
    [row("1"), " | Việc hai | Phòng A | Quý I", row("3")],
    ["ordinalMissing B3 Việc hai", "ordinalGap A4 1 3"],
  ],
  ["a number twice", [row("1"), row("2"), row("2", "Việc khác")], ["ordinalDuplicate A4 2"]],
  ["out of order", [row("1"), row("3"), row("2")], ["ordinalOutOfOrder A4 2 3"]],
  ["a gap", [row("1"), row("2"), row("5")], ["ordinalGap A4 2 5"]],
  ["a part that begins later than 1", [row("7"), row("8")], []],
  [
    "numbers that begin anew in every section",
    ["I | Pháp lý", row("1"), row("2"), "II | Kinh tế", row("1", "Việc khác"), row("2", "Việc nữa")],
    [],
  ],
  [
    "numbers of two steps",
    ["1 | Pháp lý", row("1.1"), row("1.2"), "2 | Kinh tế", row("2.1"), row("2.3")],
    ["ordinalGap A7 2.1 2.3"],
  ],
  ["no numbers at all is a choice", [" | Việc một | Phòng A | Quý I", " | Việc hai | Phòng B | Quý I"], []],
  ["no leader", [row("1", "Việc một", "")], ["fieldEmpty C2 lead 1"]],
  ["no deadline", [row("1", "Việc một", "Phòng A", "")], ["fieldEmpty D2 deadline 1"]],
  [
    "the same task twice",
    [row("1", "Rà soát văn bản."), row("2", "RÀ SOÁT VĂN BẢN")],
    ["taskDuplicate B3 2 1"],
  ],
  ["another tone is another task", [row("1", "Kiểm tra tại xã"), row("2", "Kiểm tra tại xa")], []],
  ["letters of a PDF", [row("1", "Văn bản của ngƣời dân")], ["lettersToMend B2 Văn bản của người dân"]],
  ["decomposed letters", [row("1", "Rà soát".normalize("NFD"))], ["lettersToMend B2 Rà soát"]],
])("%s", (_name, lines, expected) => {
  expect(issuesOf(lines).map(short)).toEqual(expected);
});

describe("a plan in several tables", () => {
  type Sheets = readonly (readonly string[])[];

  function issuesOfParts(sheets: Sheets): readonly string[] {
    const parts = sheets.map((lines, i) => {
      const grid = tinyGrid(["TT | Nội dung | Chủ trì | Thời hạn", ...lines], { sheet: `Trang ${i + 1}` });
      const result = parseAppendix(grid, wordings);
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      return result.value;
    });
    return checkAppendix(...parts).map((issue) => `${issue.at?.sheet} ${short(issue)}`);
  }

  const named = (ordinal: string, letter: string): string => row(ordinal, `Việc ${letter}`);
  const SAME = "Rà soát toàn bộ văn bản quy phạm pháp luật";

  test.each<[string, Sheets, readonly string[]]>([
    ["numbers that run on", [[row("1"), row("2")], [row("3"), row("4")]], []],
    ["numbers that begin anew", [[named("1", "a"), named("2", "b")], [named("1", "c"), named("2", "d")]], []],
    [
      "numbers that begin anew in every section of every table",
      [["I | Một", named("1", "a"), "II | Hai", named("1", "b")], ["I | Ba", named("1", "c"), "II | Bốn", named("1", "d")]],
      [],
    ],
    [
      "numbers that run through the sections of each table",
      [
        ["I | Một", named("1", "a"), "II | Hai", named("2", "b")],
        ["I | Ba", named("1", "c"), "II | Bốn", named("2", "d"), named("2", "e")],
      ],
      ["Trang 2 ordinalDuplicate A6 2"],
    ],
    [
      "the first number of a table is missing", [[named("1", "a")], [named("", "b"), named("2", "c")]], ["Trang 2 ordinalMissing B2 Việc b"]],
    ["a number that two tables have", [[named("1", "a"), named("2", "b")], [named("2", "c"), named("3", "d")]], ["Trang 2 ordinalDuplicate A2 2"]],
    ["a number that is lost between two tables", [[row("1"), row("2")], [row("4"), row("5")]], ["Trang 2 ordinalGap A2 2 4"]],
    ["a table without numbers beside one with numbers", [[row("1")], [named("", "b"), named("", "c")]], []],
    ["counts of sections", [["I | Một (2 nhiệm vụ)", row("1")], ["I | Ba (1 nhiệm vụ)", row("2")]], ["Trang 1 sectionCountWrong B2 I 2 1"]],
    ["the same task in two tables", [[named("1", "a"), named("2", "b")], [named("1", "B")]], ["Trang 2 taskDuplicate B2 1 2 (Trang 1!B3)"]],
    ["nearly the same task in two tables", [[row("1", SAME)], [row("1", `${SAME} về`)]], ["Trang 2 taskAlike B2 1 1 (Trang 1!B2)"]],
  ])("%s", (_name, sheets, expected) => {
    expect(issuesOfParts(sheets)).toEqual(expected);
  }); // prettier-ignore
});
