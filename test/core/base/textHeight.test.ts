import { countLines, heightOf, lineStarts } from "../../../src/core/base/textHeight";

test.each<[string, number, number, number]>([
  ["", 10, 12, 1],
  ["Quý I", 20, 12, 1],
  ["Thời gian hoàn thành", 20, 12, 1],
  ["Các phòng, ban, ngành cấp huyện", 20, 12, 2],
  ["từ ".repeat(200).trim(), 50, 12, 7],
])("%j in %d characters at %d points takes at least %d lines", (text, width, points, least) => {
  const lines = countLines(text, { widthChars: width, points });
  expect(lines).toBeGreaterThanOrEqual(least);
  expect(lines).toBeLessThanOrEqual(Math.ceil(least * 1.5) + 1);
});

test("more text, less width or larger letters never take fewer lines", () => {
  const text = "Rà soát văn bản của Hội đồng nhân dân các cấp";
  expect(countLines(`${text} ${text}`, { widthChars: 20, points: 12 })).toBeGreaterThan(
    countLines(text, { widthChars: 20, points: 12 }),
  );
  expect(countLines(text, { widthChars: 12, points: 12 })).toBeGreaterThan(
    countLines(text, { widthChars: 30, points: 12 }),
  );
  expect(countLines(text, { widthChars: 20, points: 16 })).toBeGreaterThanOrEqual(
    countLines(text, { widthChars: 20, points: 12 }),
  );
});

test("a word wider than its column breaks inside", () => {
  expect(countLines("n".repeat(100), { widthChars: 10, points: 12 })).toBeGreaterThan(8);
});

test("a row is as high as its highest cell", () => {
  const short = { text: "Một", widthChars: 20, points: 12 };
  const long = { text: "chữ ".repeat(60), widthChars: 20, points: 12 };
  expect(heightOf([short, long])).toBe(heightOf([long]));
  expect(heightOf([long])).toBeGreaterThan(2 * heightOf([short]));
});

test.each([
  ["", 10, 1],
  ["ngắn", 10, 1],
  ["một hai ba bốn", 9, 2],
  ["một\nhai", 10, 2],
  ["một\n\nhai", 10, 3],
  ["x".repeat(25), 10, 4],
  ["Đã gộp", 8, 1],
])("%j in a column of %d takes %d lines", (text, width, lines) => {
  expect(countLines(text, { widthChars: width, points: 12 })).toBe(lines);
});

test("lines begin after the space, and inside a word never in a pair of surrogates", () => {
  expect(lineStarts("một hai ba bốn", { widthChars: 9, points: 12 })).toEqual([0, 8]);
  const text = "😀".repeat(40);
  for (const start of lineStarts(text, { widthChars: 10, points: 12 })) expect(start % 2).toBe(0);
});
