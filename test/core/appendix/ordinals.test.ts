import { parseOrdinal, splitOrdinal } from "../../../src/core/appendix/ordinals";
import { parseSectionHeading } from "../../../src/core/appendix/sectionHeading";

test.each<[string, string | null]>([
  ["7", "number 7"], ["07.", "number 7"], ["(7)", "number 7"], ["1.10", "number 1.10"], ["1,2", "number 1.2"],
  ["I", "roman I"], ["XIV.", "roman XIV"], ["IX)", "roman IX"], ["II.1", "number II.1"],
  ["A", "letter A"], ["a)", "item a"], ["-", "item -"], ["NV1", "item NV1"], ["3a", "item 3a"],
  ["", null], ["IIII", null], ["VIX", null], ["Z", null], ["Nơi nhận:", null], ["26/2/2024", null], ["123456", null],
])("the number %j is %j", (text, expected) => {
  const ordinal = parseOrdinal(text);
  expect(ordinal && `${ordinal.kind} ${ordinal.text}`).toBe(expected);
}); // prettier-ignore

test.each<[string, string | null]>([
  ["II. Phục vụ", "II|Phục vụ"], ["A - Nhóm chung", "A|Nhóm chung"], ["1) Rà soát", "1|Rà soát"], ["1.2. Việc", "1.2|Việc"],
  ["I/ Pháp lý", "I|Pháp lý"], ["V.I. Lenin", "V|I. Lenin"], ["I", null], ["Internet", null], ["100% hồ sơ", null], ["2024 là năm", null],
])("%j begins with the number %j", (text, expected) => {
  const split = splitOrdinal(text);
  expect(split && `${split.ordinal.text}|${split.rest}`).toBe(expected);
}); // prettier-ignore

test.each<[string, string, number | null]>([
  ["Về pháp lý (03 nhiệm vụ)", "Về pháp lý", 3],
  ["Nhóm tiện ích (gồm 3 mô hình)", "Nhóm tiện ích", 3],
  ["Tuyên truyền: 02 nhiệm vụ", "Tuyên truyền", 2],
  ["Tuyên truyền - 2 NV", "Tuyên truyền", 2],
  ["Về pháp lý", "Về pháp lý", null],
  ["Triển khai 5 nhiệm vụ", "Triển khai 5 nhiệm vụ", null],
  ["Theo Nghị quyết 175 (năm 2023)", "Theo Nghị quyết 175 (năm 2023)", null],
])("the heading %j has the title %j and announces %j", (text, title, declaredCount) => {
  expect(parseSectionHeading(text, "I")).toEqual({ ordinal: "I", title, declaredCount });
});
