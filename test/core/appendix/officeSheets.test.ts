// Shapes met in the tracking sheets of offices, each with a neighbour that must not be read so.
import { parseAppendix } from "../../../src/core/appendix/parseAppendix";
import { numberCell } from "../../../src/core/base/cell";
import { linesOf, readLines } from "./readLines";
import { tinyGrid, wordings } from "./tinyGrid";

const HEAD = "TT | Nội dung nhiệm vụ | Chủ trì | Thời hạn";
const FIRST = "1 | Việc một | Phòng A | Quý I";
const SECOND = "2 | Việc hai | Phòng B | Quý II";
const ONE = "1: Việc một / Phòng A / Quý I";
const TWO = "2: Việc hai / Phòng B / Quý II";

test.each<[string, readonly string[], readonly string[]]>([
  // what a page break parts
  [
    "a number that says it goes on",
    [HEAD, "1 | Rà soát | Phòng A | Quý I", "1 (tiếp) | Và báo cáo | | ", SECOND],
    ["1: Rà soát Và báo cáo / Phòng A / Quý I", TWO],
  ],
  [
    "a number told again before words in mid-sentence",
    [HEAD, "1 | Cấp căn cước | Phòng A | Quý I", HEAD, "1 | cho người dân | | ", SECOND],
    ["1: Cấp căn cước cho người dân / Phòng A / Quý I", TWO],
  ],
  [
    "a number that is only doubled begins anew",
    [HEAD, FIRST, "1 | Việc hai | Phòng B | Quý II"],
    [ONE, "1: Việc hai / Phòng B / Quý II"],
  ],
  [
    "a section that says it goes on",
    [HEAD, "I | Nhóm một", FIRST, "I | Nhóm một (tiếp theo)", SECOND],
    ["§ I Nhóm một", ONE, TWO],
  ],
  [
    "a section told again under a repeated heading",
    [HEAD, "I | Nhóm một", FIRST, HEAD, "I | Nhóm một", SECOND],
    ["§ I Nhóm một", ONE, TWO],
  ],
  [
    "the same title with another number is another section",
    [HEAD, "I | Nhóm một", FIRST, "II | Nhóm một", SECOND],
    ["§ I Nhóm một", ONE, "§ II Nhóm một", TWO],
  ],
  // sections
  [
    "a section above its own headings",
    ["PHỤ LỤC", "II. HẠ TẦNG SỐ (2 nhiệm vụ)", HEAD, FIRST, SECOND],
    ["§ II HẠ TẦNG SỐ (2)", ONE, TWO],
  ],
  ["a title above the headings is no section", ["NHIỆM VỤ NĂM 2025", HEAD, FIRST, SECOND], [ONE, TWO]],
  [
    "a numbered title above a table with sections of its own",
    ["A. DANH MỤC NHIỆM VỤ", HEAD, "I | Nhóm một", FIRST],
    ["§ I Nhóm một", ONE],
  ],
  [
    "a part above sections",
    [HEAD, "Phần I. Nhiệm vụ chung | < | < | <", "I | Pháp lý", FIRST],
    ["§ Phần I Nhiệm vụ chung", "§ I Pháp lý", ONE],
  ],
  [
    "words that begin as a part does",
    [HEAD, "Phần việc của các xã | < | < | <", FIRST],
    ["§ Phần việc của các xã", ONE],
  ],
  [
    "a section that names its unit, where another names none",
    [HEAD, "I | Nhóm một", FIRST, "II | Nhóm hai | Phòng B | ", "1 | Việc hai | Phòng B | Quý II"],
    ["§ I Nhóm một", ONE, "§ II Nhóm hai + Phòng B", "1: Việc hai / Phòng B / Quý II"],
  ],
  [
    "tasks with Roman numbers",
    [HEAD, "I | Việc một | Phòng A | ", "II | Việc hai | Phòng B | Quý II"],
    ["I: Việc một / Phòng A", "II: Việc hai / Phòng B / Quý II"],
  ],
  [
    "a remark under a section",
    [HEAD, "I | NHÓM MỘT", " | Nhằm tạo hành lang pháp lý", FIRST, SECOND],
    ["§ I NHÓM MỘT", ONE, TWO],
  ],
  [
    "a task without a number under a section, where tasks have nothing but their text",
    [HEAD, "I | NHÓM MỘT", " | Việc không số", "1 | Việc một", "2 | Việc hai | Phòng B | Quý II"],
    ["§ I NHÓM MỘT", "-: Việc không số", "1: Việc một", TWO],
  ],
  // headings
  ["slips in headings", ["TT | Nội dung nhiệm vụ | Đơn vị chũ trì | Thời hạng", FIRST], [ONE]],
  [
    "headings without any tones",
    ["STT | Noi dung cong viec | Don vi chu tri | Thoi gian hoan thanh", FIRST],
    [ONE],
  ],
  [
    "another word is no slip",
    ["TT | Nội dung nhiệm vụ | Đơn vị chủ quản | Thời hạn", FIRST],
    ["1: Việc một / Quý I / [Đơn vị chủ quản] Phòng A"],
  ],
  [
    "a heading is what it begins with",
    [
      "TT | Nội dung chỉ đạo | Văn bản giao nhiệm vụ | Đơn vị được giao nhiệm vụ | Thời hạn",
      "1 | Việc một | 5/CV | Phòng A | Quý I",
    ],
    ["1: Việc một / Phòng A / Quý I / [Văn bản giao nhiệm vụ] 5/CV"],
  ],
  [
    "crosses under the stages of a progress",
    [
      "TT | Nội dung | Chủ trì | Tiến độ | < | Thời hạn",
      "^ | ^ | ^ | Đã hoàn thành | Đang thực hiện | ^",
      "1 | Việc một | Phòng A | x | | Quý I",
    ],
    ["1: Việc một / Phòng A / Quý I / [Tiến độ / Đã hoàn thành] x"],
  ],
  [
    "words under a progress",
    ["TT | Nội dung | Chủ trì | Thời hạn | Tiến độ thực hiện", "1 | Việc một | Phòng A | Quý I | đã xong"],
    ["1: Việc một / Phòng A / Quý I / đã xong"],
  ],
  [
    "units under a bare heading",
    ["TT | Nội dung | Chỉ đạo | Thực hiện | Hoàn thành", "1 | Việc một | Ông B | Phòng A | Quý I"],
    ["1: Việc một / Phòng A / Quý I / [Chỉ đạo] Ông B"],
  ],
  [
    "what was done under the same heading",
    ["TT | Nội dung | Chủ trì | Thời hạn | Thực hiện", "1 | Việc một | Phòng A | Quý I | Đã xong"],
    ["1: Việc một / Phòng A / Quý I / Đã xong"],
  ],
  [
    "a title merged not quite as wide as the table",
    ["NHIỆM VỤ NĂM 2025 | < | < | <", `${HEAD} | Kinh phí`, `${FIRST} | 5`],
    [`${ONE} / [Kinh phí] 5`],
  ],
  [
    "a heading and its cells merged over two columns",
    ["TT | Nội dung | < | Chủ trì | Thời hạn", "1 | Việc một | < | Phòng A | Quý I"],
    [ONE],
  ],
  [
    "a heading merged over two columns that both have cells",
    ["TT | Nội dung | < | Chủ trì | Thời hạn", "1 | Việc một | gấp | Phòng A | Quý I"],
    [`${ONE} / [Nội dung] gấp`],
  ],
  [
    "a label over two headings alone in its row",
    [
      " | | Đơn vị thực hiện | < | ",
      "TT | Nội dung | Chủ trì | Phối hợp | Thời hạn",
      "1 | Việc một | Phòng A | Phòng C | Quý I",
    ],
    ["1: Việc một / Phòng A / Phòng C / Quý I"],
  ],
])("%s", (_name, lines, expected) => {
  expect(linesOf(readLines(lines).appendix)).toEqual(expected);
});

test.each<[string, readonly string[], string, string]>([
  [
    "a title",
    ["NHIỆM VỤ NĂM 2025 | < | < | <", `${HEAD} | Kinh phí`, `${FIRST} | 5`],
    "NHIỆM VỤ NĂM 2025",
    "TT",
  ],
  ["no title but a section", ["II. HẠ TẦNG SỐ", HEAD, FIRST], "", "TT"],
])("above the headings: %s", (_name, lines, title, firstHeading) => {
  const { appendix } = readLines(lines);
  expect([appendix.title, appendix.columns[0]?.header]).toEqual([title, firstHeading]);
});

test("a slip in a heading is told with what was meant", () => {
  const grid = tinyGrid(["TT | Nội dung nhiệm vụ | Đơn vị chũ trì | Thời hạn", FIRST]);
  const result = parseAppendix(grid, wordings);
  expect(result.issues.map(({ code, params }) => ({ code, params }))).toEqual([
    {
      code: "wordMisprint",
      params: { text: "Đơn vị chũ trì", word: "Đơn vị chũ trì", meant: "đơn vị chủ trì" },
    },
  ]);
});

test.each<[string, number, string, string]>([
  ["a number that Excel took for a date", 45323, "d-mmm", "1.2"],
  ["a number", 12, "General", "12"],
])("%s in the column of numbers", (_name, value, format, ordinal) => {
  const grid = tinyGrid([HEAD, "? | Việc một | Phòng A | Quý I"]);
  const rows = grid.rows.map((row) => [...row]);
  rows[1]![0] = numberCell(value, format);
  const result = parseAppendix({ ...grid, rows }, wordings);
  expect(result.ok && result.value.tasks.map((task) => task.ordinal)).toEqual([ordinal]);
});
