import { differingPart } from "../../../src/core/base/differingPart";

const shown = (text: string, others: readonly string[]): string => {
  const { before, part, after } = differingPart(text, others);
  return `${before}[${part}]${after}`;
};

test.each<[text: string, others: readonly string[], shown: string]>([
  ["Tập huấn cho Công an", ["Tập huấn cho"], "Tập huấn cho[Công an]"],
  ["Tập huấn cho", ["Tập huấn cho Công an"], "Tập huấn cho[]"],
  ["huyện; Phòng Tư pháp", ["Công an huyện; Phòng Tư pháp"], "[]huyện; Phòng Tư pháp"],
  ["thủ tục các hành chính", ["thủ tục hành chính"], "thủ tục[các]hành chính"],
  ["Quý I", ["Quý II", "Quý III"], "Quý[I]"],
  ["và và", ["và"], "và[và]"],
  ["như nhau", ["như nhau"], "như nhau[]"],
  ["một mình", [], "một mình[]"],
  ["", ["gì đó"], "[]"],
])("%s | %j", (text, others, expected) => {
  expect(shown(text, others)).toBe(expected);
});

test("no word is lost or doubled", () => {
  for (const text of ["a b c", "a a a", "c b a", "x"])
    for (const other of ["a b", "a a", "b c", ""]) {
      const { before, part, after } = differingPart(text, [other]);
      expect([before, part, after].filter((each) => each !== "").join(" ")).toBe(text);
    }
});
