import { cleanText, foldText, mendLetters, withoutTones, wordKey } from "../../../src/core/base/text";

test.each([
  ["  Sở   Tư\u00a0pháp\r\n huyện ", "Sở Tư pháp huyện"],
  ["Sở Nội vụ".normalize("NFD"), "Sở Nội vụ"],
  ["Nhiệm vụ chƣơng trình", "Nhiệm vụ chương trình"],
  ["ƣ\u0301u tiên", "ứu tiên"],
  ["\u200bPhòng\ufeff", "Phòng"],
])("cleanText(%j) → %j", (text, expected) => {
  expect(cleanText(text)).toBe(expected);
});

test("mendLetters leaves white space alone", () => {
  expect(mendLetters("a\n ƣ ")).toBe("a\n ư ");
});

test.each([
  ["Ủy ban nhân dân", "Uỷ ban nhân dân"],
  ["Hòa Lộc", "HOÀ LỘC"],
  ["thủy lợi", "thuỷ  lợi"],
  ["Văn hóa & Thông tin", "Văn hoá và Thông tin"],
  ["Lao động – Thương binh", "Lao động - Thương binh"],
  ["Quý I", "quý i"],
])("%s and %s are the same words", (a, b) => {
  expect(foldText(a)).toBe(foldText(b));
});

test.each([
  ["Sở Nội vụ", "Sở Ngoại vụ"],
  ["Tân Bình", "Bình Tân"],
  ["Phú Yên", "Phù Yên"],
  ["Hòa Lộc", "Hoa Lộc"],
  ["Hòa Lộc", "Hóa Lộc"],
  ["đa", "da"],
])("%s and %s stay different", (a, b) => {
  expect(wordKey(a)).not.toBe(wordKey(b));
});

test("wordKey drops punctuation, withoutTones drops marks", () => {
  expect(wordKey("(Các) Sở; ban, ngành…")).toBe("các sở ban ngành");
  expect(withoutTones("Đơn vị Được")).toBe("Don vi Duoc");
});
