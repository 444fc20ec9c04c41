// Made-up sheets (a fixed seed, so that a failure can be repeated) with headings, numbers and words of plans
// thrown together: messier than any office's.
import { EMPTY, numberCell, textCell, type Cell, type Grid, type Region } from "../../../src/core/base/cell";

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

/** In an honest sheet no cell of a task says "Nội dung" and nothing else. */
const HONEST_WORDS = WORDS.filter(
  (word) => !["TT", "Nội dung", "Chủ trì", "Thời hạn", "Tiến độ"].includes(word),
);

export function madeUpGrid(seed: number, isHonest = false): Grid {
  const words = isHonest ? HONEST_WORDS : WORDS;
  const random = randomFrom(seed);
  const width = 3 + random(6);
  const height = 3 + random(25);
  const rows = Array.from({ length: height }, () =>
    Array.from({ length: width }, (): Cell => {
      const word = words[random(words.length)]!;
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
