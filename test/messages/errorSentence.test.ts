import { AppError, type AppErrorCode } from "../../src/core/base/appError";
import { errorSentence } from "../../src/messages/errorSentence";
import { languageOf } from "../../src/messages/language";
import { rejectSentence, REJECT_SENTENCES } from "../../src/messages/rejectSentence";

test("says where, what and what to do", () => {
  expect(errorSentence(new AppError("protected", { sheet: "Phụ lục" }), "vi")).toBe(
    "Trang tính “Phụ lục”: Trang tính hoặc sổ tính đang được bảo vệ nên không ghi được. " +
      "Vào Xem lại > Bỏ bảo vệ trang tính (hoặc sổ làm việc) rồi làm lại.",
  );
  expect(errorSentence(new AppError("changedMeanwhile", { sheet: "KH", address: "F12" }), "vi")).toMatch(
    /^Trang tính “KH”, ô F12: Các ô đã được sửa/,
  );
  expect(errorSentence(new AppError("nameInTheWay", { name: "PhuLuc_DonVi" }), "vi")).toMatch(
    /^Tên “PhuLuc_DonVi”: Tên vùng này/,
  );
  expect(errorSentence(new AppError("oldXls", { file: "a.xls" }), "en")).toMatch(
    /^File “a.xls”: An old Excel/,
  );
});

test("without a place there is only the sentence", () => {
  expect(errorSentence(new AppError("cancelled"), "vi")).toMatch(/^Đã dừng/);
});

const CODES: readonly AppErrorCode[] = [
  "empty", "notWorkbook", "encrypted", "oldXls", "truncated", "corrupt", "tooLarge", "noSheets", "unreadable",
  "protected", "sheetMissing", "sheetExists", "badSheetName", "busy", "tooMuchData", "notSupported",
  "changedMeanwhile", "changedSince", "listInTheWay", "nameInTheWay", "halfWritten", "noAppendix", "failed", "cancelled",
]; // prettier-ignore

test.each(CODES)("%s has its own sentences", (code) => {
  for (const language of ["vi", "en"] as const) {
    const sentence = errorSentence(new AppError(code), language);
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    const others = CODES.filter((other) => other !== code);
    expect(others.map((other) => errorSentence(new AppError(other), language))).not.toContain(sentence);
  }
});

test.each(Object.keys(REJECT_SENTENCES) as (keyof typeof REJECT_SENTENCES)[])(
  "a file rejected as %s is told why",
  (code) => {
    expect(rejectSentence({ code }, "vi")).toMatch(/^\p{Lu}.*\.$/u);
    expect(rejectSentence({ code }, "en")).toMatch(/^\p{Lu}.*\.$/u);
  },
);

test("a superseded or duplicate file names the other one", () => {
  expect(rejectSentence({ code: "supersededBy", other: "f2" }, "vi", "nội vụ 2.xlsx")).toContain(
    "“nội vụ 2.xlsx”",
  );
  expect(rejectSentence({ code: "duplicateOf", other: "a.xlsx" }, "en")).toBe(
    "The same as “a.xlsx”; counted once.",
  );
  expect(rejectSentence({ code: "duplicateOf" }, "vi")).toBe("Giống hệt tệp khác; chỉ tính một lần.");
});

test.each([
  ["vi-VN", "vi"],
  ["vi", "vi"],
  ["en-US", "en"],
  ["fr-FR", "en"],
  ["vie", "en"],
])("Office shown in %s is answered in %s", (display, language) => {
  expect(languageOf(display)).toBe(language);
});
