// Each fix: a sheet with one fault, the cells after it; and that the check is content afterwards.
import { checkAppendix } from "../../../src/core/appendix/checkAppendix";
import { checkWriting } from "../../../src/core/appendix/checkWriting";
import { cleanLetters } from "../../../src/core/appendix/fixes/cleanLetters";
import { fixOf } from "../../../src/core/appendix/fixes/fixOf";
import { parseAppendix } from "../../../src/core/appendix/parseAppendix";
import type { Grid } from "../../../src/core/base/cell";
import { cellText } from "../../../src/core/base/cellText";
import type { Issue } from "../../../src/core/base/issue";
import { applyToGrid } from "../applyToGrid";
import { tinyGrid, wordings } from "./tinyGrid";

const HEAD = "TT | Nội dung | Chủ trì | Thời hạn | Mã nhiệm vụ";

function read(grid: Grid) {
  const result = parseAppendix(grid, wordings);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const appendix = result.value;
  const lines = [...appendix.textAbove, ...appendix.textBelow];
  return { appendix, issues: [...checkAppendix(appendix), ...checkWriting([appendix], [grid], lines)] };
}

/** The sheet after the fixes of its issues of these kinds, one after another. */
function fixed(start: Grid, codes: readonly Issue["code"][]): Grid {
  let grid = start;
  for (let round = 0; round < 9; round++) {
    const { appendix, issues } = read(grid);
    const issue = issues.find(({ code }) => codes.includes(code));
    if (!issue) return grid;
    const plan = fixOf(issue, appendix, grid);
    if (!plan) throw new Error(`no fix for ${issue.code}`);
    grid = applyToGrid(grid, plan);
  }
  throw new Error("the fixes do not end");
}

const linesOf = ({ rows }: Grid): string[] =>
  rows.map((row) =>
    row
      .map(cellText)
      .join(" | ")
      .replace(/( \| )+$/, ""),
  );

const row = (ordinal: string, content: string, id = ""): string =>
  `${ordinal} | ${content} | Phòng A | Quý I | ${id}`;
const task = (ordinal: string, content: string, id = ""): string =>
  `${ordinal} | ${content} | Phòng A | Quý I${id === "" ? "" : ` | ${id}`}`;

test.each<[string, readonly Issue["code"][], readonly string[], readonly string[]]>([
  [
    "a count in brackets",
    ["sectionCountWrong"],
    ["I | Pháp lý năm 2024 (03 nhiệm vụ)", row("1", "Rà soát")],
    ["I | Pháp lý năm 2024 (1 nhiệm vụ)", task("1", "Rà soát")],
  ],
  [
    "a count in a cell of its own",
    ["sectionCountWrong"],
    ["I | Pháp lý | | 3 nhiệm vụ", row("1", "Rà soát")],
    ["I | Pháp lý |  | 1 nhiệm vụ", task("1", "Rà soát")],
  ],
  [
    "numbers missing, twice and out of order",
    ["ordinalMissing", "ordinalDuplicate", "ordinalOutOfOrder", "ordinalGap"],
    [
      row("1", "Việc một"),
      row("", "Việc hai"),
      row("3", "Việc ba"),
      row("3", "Việc tư"),
      row("2", "Việc năm"),
    ],
    [
      task("1", "Việc một"),
      task("2", "Việc hai"),
      task("3", "Việc ba"),
      task("4", "Việc tư"),
      task("5", "Việc năm"),
    ],
  ],
  [
    "numbers that begin anew in every section, in their own form",
    ["ordinalGap"],
    [
      "I | Một",
      row("01.", "Việc một"),
      row("03.", "Việc hai"),
      "II | Hai",
      row("01.", "Việc ba"),
      row("02.", "Việc tư"),
    ],
    [
      "I | Một",
      task("01.", "Việc một"),
      task("02.", "Việc hai"),
      "II | Hai",
      task("01.", "Việc ba"),
      task("02.", "Việc tư"),
    ],
  ],
  [
    "numbers of two steps",
    ["ordinalGap"],
    ["1 | Một", row("1.1", "Việc một"), row("1.3", "Việc hai"), "2 | Hai", row("2.1", "Việc ba")],
    ["1 | Một", task("1.1", "Việc một"), task("1.2", "Việc hai"), "2 | Hai", task("2.1", "Việc ba")],
  ],
  [
    "letters of a PDF",
    ["lettersToMend"],
    [row("1", "Văn bản của ngƣời dân")],
    [task("1", "Văn bản của người dân")],
  ],
  ["spaces", ["textUntidy"], [row("1", "Rà  soát\u00a0văn bản")], [task("1", "Rà soát văn bản")]],
  [
    "tone marks as in most of the sheet",
    ["textUntidy"],
    [row("1", "Uỷ ban huyện"), row("2", "Ủy ban xã hòa thuận"), row("3", "Quý I, quý II: thuỷ")],
    [task("1", "Ủy ban huyện"), task("2", "Ủy ban xã hòa thuận"), task("3", "Quý I, quý II: thủy")],
  ],
  [
    "a slip in a key word",
    ["wordMisprint"],
    [row("1", "Phần đấu hoàn thành")],
    [task("1", "Phấn đấu hoàn thành")],
  ],
])("%s", (_name, codes, lines, expected) => {
  expect(linesOf(fixed(tinyGrid([HEAD, ...lines]), codes)).slice(1)).toEqual(expected);
});

test("a copied row gets an id of its own", () => {
  const grid = tinyGrid([
    HEAD,
    row("1", "Rà soát văn bản", "NV-00001"),
    row("2", "Ban hành quy chế", "NV-00001"),
  ]);
  const { appendix } = read(fixed(grid, ["taskIdRepeated"]));
  const ids = appendix.tasks.map(({ fields }) => fields.taskId?.raw);
  expect(ids[0]).toBe("NV-00001");
  expect(ids[1]).toMatch(/^NV-[0-9A-Z]{5}$/);
  expect(ids[1]).not.toBe(ids[0]);
});

test("a whole sheet is cleaned at once, cells with formulas and numbers are left alone, and it is clean then", () => {
  const grid = tinyGrid([
    "PHỤ LỤC  I",
    HEAD,
    row("1", "Thƣờng  xuyên"),
    row("2", "Hoà nhập"),
    row("3", "hòa, hòa"),
  ]);
  const plan = cleanLetters({ ...grid, formulas: { B4: '="Hoà nhập"' } })!;
  expect(linesOf(applyToGrid(grid, plan)).map((line) => line.split(" | ").slice(0, 2).join(" | "))).toEqual([
    "PHỤ LỤC I",
    "TT | Nội dung",
    "1 | Thường xuyên",
    "2 | Hoà nhập",
    "3 | hòa, hòa",
  ]);
  const clean = applyToGrid(grid, cleanLetters(grid)!);
  expect(cleanLetters(clean)).toBeNull();
});

test.each<[string, readonly string[], readonly string[]]>([
  ["a line that says another number", ["Phụ lục này gồm 3 nhiệm vụ"], ["bodyCountWrong"]],
  ["a line that says the right number", ["Phụ lục này gồm 1 nhiệm vụ"], []],
  ["a line about something else", ["Đã giao 3 nhiệm vụ cho Phòng A"], []],
])("%s", (_name, lines, expected) => {
  const { issues } = read(tinyGrid([...lines, HEAD, row("1", "Rà soát")]));
  expect(issues.map(({ code }) => code)).toEqual(expected);
});

const LONG = "Rà soát, cập nhật thông tin dân cư trên cơ sở dữ liệu quốc gia bảo đảm đúng, đủ, sạch, sống";

test.each<[string, string, string, readonly string[]]>([
  ["nearly the same task", LONG, LONG.replace("bảo đảm", "đảm bảo"), ["taskAlike"]],
  ["the same task with another number", `${LONG} đợt 1`, `${LONG} đợt 2`, []],
  ["another task", LONG, "Tập huấn cho cán bộ một cửa các xã, thị trấn về dịch vụ công", []],
  ["short texts", "Tập huấn cán bộ xã", "Tập huấn cán bộ", []],
])("%s", (_name, first, second, expected) => {
  const { issues } = read(tinyGrid([HEAD, row("1", first), row("2", second)]));
  expect(issues.map(({ code }) => code)).toEqual(expected);
});

test.each<[string, boolean]>([
  ["Phần đấu hoàn thành", true],
  ["thực hiên ngay", true],
  ["Báo cáo, đề xuất", false],
  ["thông báo cao điểm; để xuất khẩu", false],
  ["thuc hien ke hoach", false],
  ["phần đầu kế hoạch", false],
])("a slip in “%s”: %s", (text, isSlip) => {
  const { issues } = read(tinyGrid([HEAD, row("1", text)]));
  expect(issues.some(({ code }) => code === "wordMisprint")).toBe(isSlip);
});
