import type { TextColumn } from "../../../src/core/pastedText/types";
import { columnHabits } from "../../../src/core/scatteredText/columnHabits";

const COLUMNS: readonly TextColumn[] = [
  { heading: "Nội dung", kind: "text" },
  { heading: "Chủ trì", kind: "units" },
  { heading: "Phối hợp", kind: "units" },
];
const ROWS = [
  ["Tập huấn", "Phòng Nội vụ", "Các đơn vị có liên quan"],
  ["Kiểm tra", "Phòng Tài chính", "Các cơ quan có liên quan"],
  ["Rà soát", "Phòng Tư pháp", "Công an huyện"],
];

test.each<[string, number, "for" | "against" | "nothing"]>([
  ["Các cơ quan, đơn vị có liên quan", 2, "for"],
  ["Các cơ quan, đơn vị có liên quan", 1, "against"],
  ["Phòng Kinh tế", 1, "for"],
  ["Phòng Kinh tế", 2, "against"],
  ["Viettel", 1, "nothing"],
  ["Phòng Nội vụ", 0, "nothing"],
  ["", 1, "nothing"],
])("%s in column %i: %s", (text, column, expected) => {
  const habit = columnHabits(COLUMNS, ROWS)(column, text);
  // Words that nobody saw are as rare in the one as in the other, but for how much each column says.
  const said = habit > 0.2 ? "for" : habit < -0.2 ? "against" : "nothing";
  expect(said).toBe(expected);
});

test("one column of units has nothing to be told from", () => {
  const habits = columnHabits(COLUMNS.slice(0, 2), ROWS);
  expect(habits(1, "Các cơ quan có liên quan")).toBe(0);
});
