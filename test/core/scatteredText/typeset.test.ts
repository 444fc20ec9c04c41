import { FONTS } from "../../../src/core/base/letterWidths";
import { roomLeft, setLine, type Typeset } from "../../../src/core/scatteredText/typeset";

const textWidth = FONTS[0]!;
const typeset: Typeset = {
  textWidth,
  space: textWidth(" "),
  widths: [10],
  cap: 10,
  tolerance: () => 0.3,
  alignment: null,
};

test.each<[string, string, "impossible" | "unlikely" | "likely"]>([
  ["Văn phòng HĐND và", "UBND huyện", "likely"],
  ["Phòng Tư pháp", "Công an huyện", "impossible"],
  ["Phòng Tư pháp;", "Công an huyện", "unlikely"],
  ["Phòng Tư pháp, Công an", "huyện", "likely"],
])("%s / %s is %s in a column of ten ems", (before, next, expected) => {
  const cost = roomLeft(setLine(before, typeset), setLine(next, typeset), 10, typeset);
  const whole = roomLeft(setLine(before.replace(";", ""), typeset), setLine(next, typeset), 10, typeset);
  expect(cost === 0 ? "likely" : cost < whole ? "unlikely" : "impossible").toBe(expected);
});

test("nothing is said where the width is not known", () => {
  expect(roomLeft(setLine("Phòng", typeset), setLine("Tư pháp", typeset), null, typeset)).toBe(0);
});
