import { wordsOnlyIn } from "../../../src/core/base/wordsOnlyIn";

const shown = (text: string, other: string): string =>
  wordsOnlyIn(text, other)
    .map((words) => (words.isOnlyHere ? `[${words.text}]` : words.text))
    .join(" ");

test.each<[text: string, other: string, shown: string]>([
  ["Công an huyện", "Công an huyện", "Công an huyện"],
  ["Công an huyện, Phòng Tư pháp", "Công an huyện", "Công an huyện, [Phòng Tư pháp]"],
  ["VNeID; Dịch vụ công", "dịch vụ công", "[VNeID;] Dịch vụ công"],
  ["Quý I/2024", "Quý II/2024", "Quý [I/2024]"],
  ["hoà giải", "hòa giải", "hoà giải"],
  ["Sở Nội vụ", "Sở Ngoại vụ", "Sở [Nội] vụ"],
  ["chỉ có ở đây", "", "[chỉ có ở đây]"],
  ["", "gì đó", ""],
])("%s | %s", (text, other, expected) => {
  expect(shown(text, other)).toBe(expected);
});

test("no word is lost", () => {
  const text = "Trong  năm 2024,\nthực hiện – thường xuyên";
  const runs = wordsOnlyIn(text, "năm 2025");
  expect(runs.map((words) => words.text).join(" ")).toBe(text.replace(/\s+/gu, " "));
});
