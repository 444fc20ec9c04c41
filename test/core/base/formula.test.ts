import {
  isRegionName,
  overlap,
  referenceTo,
  regionOfReference,
  sameRegion,
  textLiteral,
  textOfLiteral,
} from "../../../src/core/base/formula";

test.each([
  ["Quá hạn", '"Quá hạn"'],
  ['Đã "xong"', '"Đã ""xong"""'],
  ["", '""'],
  ["=1+1", '"=1+1"'],
])("%s is written %s, and read again with and without =", (text, literal) => {
  expect(textLiteral(text)).toBe(literal);
  expect(textOfLiteral(literal)).toBe(text);
  expect(textOfLiteral(`=${literal}`)).toBe(text);
});

test.each(["A1", '"a"&"b"', '"a" "b"', '"a', "=TODAY()", "5", ""])("%s is no text", (formula) =>
  expect(textOfLiteral(formula)).toBeNull(),
);

const region = { sheet: "Kế hoạch", top: 0, left: 1, bottom: 4, right: 27 };

test.each([
  [region, "'Kế hoạch'!$B$1:$AB$5"],
  [{ ...region, bottom: 0, right: 1 }, "'Kế hoạch'!$B$1"],
  [{ ...region, sheet: "Danh mục 'A', b!" }, "'Danh mục ''A'', b!'!$B$1:$AB$5"],
])("%j is %s and back", (place, reference) => {
  expect(referenceTo(place)).toBe(reference);
  expect(regionOfReference(reference)).toEqual(place);
  expect(regionOfReference(`=${reference}`)).toEqual(place);
});

test.each([
  ["Sheet1!A1:B2", { sheet: "Sheet1", top: 0, left: 0, bottom: 1, right: 1 }],
  ["Sheet1!$A:$C", { sheet: "Sheet1", top: 0, left: 0, bottom: 1_048_575, right: 2 }],
  ["'S'!$2:$3", { sheet: "S", top: 1, left: 0, bottom: 2, right: 16_383 }],
  ["A1:B2", null],
  ["Sheet1!A1,Sheet1!B2", null],
  ["Sheet1!#REF!", null],
  ["#REF!", null],
  ["OFFSET(Sheet1!A1,0,0)", null],
  ["Sheet1!A", null],
  ["5", null],
])("%s means %j", (reference, meant) => expect(regionOfReference(reference)).toEqual(meant));

test("regions are the same without regard to case, and overlap at their edges", () => {
  expect(sameRegion(region, { ...region, sheet: "KẾ HOẠCH" })).toBe(true);
  expect(sameRegion(region, { ...region, right: 26 })).toBe(false);
  expect(sameRegion(region, null)).toBe(false);
  expect(sameRegion(null, null)).toBe(true);
  expect(overlap(region, { top: 4, left: 27, bottom: 9, right: 30 })).toBe(true);
  expect(overlap(region, { top: 5, left: 0, bottom: 9, right: 30 })).toBe(false);
});

test.each([
  ["Danh_mục", true],
  ["đơn.vị.2", true],
  ["_a", true],
  ["A1", false],
  ["AB12", false],
  ["R1C1", false],
  ["c", false],
  ["2a", false],
  ["a b", false],
  ["a-b", false],
  ["", false],
])("%s as a name: %s", (name, isGood) => expect(isRegionName(name)).toBe(isGood));
