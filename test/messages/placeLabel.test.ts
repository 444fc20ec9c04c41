import { placeLabel } from "../../src/messages/placeLabel";

const at = { file: "noi-vu.xlsx", sheet: "Biểu 1", row: 11, col: 5 };

test("a cell is named as Excel names it", () => {
  expect(placeLabel(at, "vi")).toBe("trang tính “Biểu 1”, ô F12");
  expect(placeLabel(at, "en")).toBe("sheet “Biểu 1”, cell F12");
});

test("cells of returned files name their file first", () => {
  expect(placeLabel(at, "vi", true)).toBe("noi-vu.xlsx, trang tính “Biểu 1”, ô F12");
});

test("an issue of a whole file has no cell", () => {
  expect(placeLabel({ ...at, sheet: "" }, "vi", true)).toBe("noi-vu.xlsx");
});
