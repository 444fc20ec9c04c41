import { countLines, heightOf } from "../../../src/core/appendix/textHeight";

test.each<[string, number, number, number]>([
  ["", 10, 12, 1],
  ["Quý I", 20, 12, 1],
  ["Thời gian hoàn thành", 20, 12, 1],
  ["Các phòng, ban, ngành cấp huyện", 20, 12, 2],
  ["từ ".repeat(200).trim(), 50, 12, 7],
])("%j in %d characters at %d points takes at least %d lines", (text, width, points, least) => {
  const lines = countLines(text, width, points);
  expect(lines).toBeGreaterThanOrEqual(least);
  expect(lines).toBeLessThanOrEqual(Math.ceil(least * 1.5) + 1);
});

test("more text, less width or larger letters never take fewer lines", () => {
  const text = "Rà soát văn bản của Hội đồng nhân dân các cấp";
  expect(countLines(`${text} ${text}`, 20, 12)).toBeGreaterThan(countLines(text, 20, 12));
  expect(countLines(text, 12, 12)).toBeGreaterThan(countLines(text, 30, 12));
  expect(countLines(text, 20, 16)).toBeGreaterThanOrEqual(countLines(text, 20, 12));
});

test("a word wider than its column breaks inside", () => {
  expect(countLines("n".repeat(100), 10, 12)).toBeGreaterThan(8);
});

test("a row is as high as its highest cell", () => {
  const short = { text: "Một", widthChars: 20, points: 12 };
  const long = { text: "chữ ".repeat(60), widthChars: 20, points: 12 };
  expect(heightOf([short, long])).toBe(heightOf([long]));
  expect(heightOf([long])).toBeGreaterThan(2 * heightOf([short]));
});
