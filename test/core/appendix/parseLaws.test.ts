// Laws over made-up sheets (a fixed seed, so that a failure can be repeated): whatever stands in a sheet, no
// cell is lost, ids are unique, and reading never throws.
import { EMPTY, numberCell, textCell, type Cell, type Grid, type Region } from "../../../src/core/base/cell";
import { checkAppendix } from "../../../src/core/appendix/checkAppendix";
import { parseAppendices } from "../../../src/core/appendix/parseAppendices";
import { parseAppendix } from "../../../src/core/appendix/parseAppendix";
import { expectNothingLost } from "./nothingLost";
import { wordings } from "./tinyGrid";

/** Park–Miller: small, and the same on every machine. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const WORDS = [
  "", "", "", "I", "II.", "A", "1", "2", "3", "1.1", "a)", "-", "(4)", "Về pháp lý (3 nhiệm vụ)", "I. Về pháp lý",
  "Rà soát văn bản", "tiếp theo dòng trên", "Phòng Tư pháp", "Quý I/2024", "Tổng cộng", "Nơi nhận:", "KT. CHỦ TỊCH",
  "Phụ lục II", "(Kèm theo Kế hoạch số 5)", "TT", "Nội dung", "Chủ trì", "Thời hạn", "Tiến độ", "2024", "Đã xong",
]; // prettier-ignore
const HEADINGS = ["TT", "Nội dung nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Kết quả", "Ghi chú", "Khác"];

function makeGrid(seed: number): Grid {
  const random = randomFrom(seed);
  const width = 3 + random(6);
  const height = 3 + random(25);
  const rows = Array.from({ length: height }, () =>
    Array.from({ length: width }, (): Cell => {
      const word = WORDS[random(WORDS.length)]!;
      return /^\d+$/.test(word) && random(2) === 0 ? numberCell(Number(word)) : textCell(word);
    }),
  );
  for (let i = 0; i <= random(3); i++) {
    const at = random(height);
    rows[at] = rows[at]!.map((_, col) => textCell(HEADINGS[col] ?? ""));
  }
  const merges: Region[] = [];
  for (let i = random(8); i > 0; i--) {
    const top = random(height);
    const left = random(width);
    const bottom = Math.min(height - 1, top + random(4));
    const right = Math.min(width - 1, left + random(5));
    const isFree = merges.every((m) => m.bottom < top || bottom < m.top || m.right < left || right < m.left);
    if (!isFree) continue;
    merges.push({ sheet: "S", top: top + 2, left: left + 1, bottom: bottom + 2, right: right + 1 });
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) if (row !== top || col !== left) rows[row]![col] = EMPTY;
    }
  }
  return { file: "f", sheet: "S", top: 2, left: 1, rows, merges };
}

const SEEDS = Array.from({ length: 400 }, (_, i) => i * 7919 + 1);

test("of 400 made-up sheets no cell is lost and ids are unique", () => {
  let tables = 0;
  for (const seed of SEEDS) {
    const grid = makeGrid(seed);
    const result = parseAppendix(grid, wordings);
    if (!result.ok) continue;
    tables++;
    expectNothingLost(grid, result.value);
    const ids = result.value.tasks.map((task) => task.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(checkAppendix(result.value)).toEqual(checkAppendix(result.value));
  }
  expect(tables).toBeGreaterThan(200); // else the law was hardly asked
});

test("tables of one sheet share no row and no text", () => {
  let several = 0;
  for (const seed of SEEDS) {
    const result = parseAppendices(makeGrid(seed), wordings);
    if (!result.ok) continue;
    if (result.value.length > 1) several++;
    let above = -1;
    for (const { table, textAbove, textBelow } of result.value) {
      const rows = textAbove.map(({ at }) => at.row);
      expect(rows.every((row) => above < row && row < table.top)).toBe(true);
      expect(above).toBeLessThan(table.top);
      above = table.bottom;
      expect(textBelow.every(({ at }) => at.row > above)).toBe(true);
    }
  }
  expect(several).toBeGreaterThan(20);
});
