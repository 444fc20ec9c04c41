import { formatA1, parseA1, quoteSheetName, splitAddress } from "../../src/host/model/region";

const [LAST_ROW, LAST_COLUMN] = [1_048_575, 16_383];

test.each([
  ["A1", { top: 0, left: 0, bottom: 0, right: 0 }],
  ["$B$2:$D$4", { top: 1, left: 1, bottom: 3, right: 3 }],
  ["d4:b2", { top: 1, left: 1, bottom: 3, right: 3 }],
  ["A:C", { top: 0, left: 0, bottom: LAST_ROW, right: 2 }],
  ["4:4", { top: 3, left: 0, bottom: 3, right: LAST_COLUMN }],
  ["XFD1048576", { top: LAST_ROW, left: LAST_COLUMN, bottom: LAST_ROW, right: LAST_COLUMN }],
])("%s is read", (address, region) => expect(parseA1(address)).toEqual(region));

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A:1", "A1:B2:C3", "Ă1", "A1,B2", "tên"])(
  "%s is no address",
  (address) => expect(parseA1(address)).toBeNull(),
);

test.each(["A1", "B2:D4", "A:C", "4:6", "AA10", "ZZ1:AAA2"])("%s comes back as it was", (address) => {
  const region = parseA1(address);
  expect(region && formatA1(region)).toBe(address);
});

test.each([
  ["Sheet1", "Sheet1"],
  ["TổngHợp", "TổngHợp"],
  ["Tổng hợp", "'Tổng hợp'"],
  ["A1", "'A1'"],
  ["2024", "'2024'"],
  ["d'Or", "'d''Or'"],
])("the sheet %s is written as %s, and read back", (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
  expect(splitAddress(`${quoted}!A1`)).toEqual({ sheet: name, a1: "A1" });
});
