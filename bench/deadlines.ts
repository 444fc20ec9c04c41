// 100,000 deadline cells, by our parser and by chrono-node's Vietnamese one: CPU time and how many last days are
// right (bench/README.md has the command). No two cells are the same text, so that no memory of texts can help.
import * as chrono from "chrono-node/vi";
import { parseDeadline } from "../src/core/deadlines/parseDeadline";
import type { DeadlineContext } from "../src/core/deadlines/types";
import { CORPUS } from "../test/core/deadlines/corpus";
import { FRESH_PHRASES } from "../test/core/deadlines/freshPhrases";

interface Cell {
  readonly text: string;
  /** The last day that it gives, null when it gives none. */
  readonly due: string | null;
}

const CELLS = 100_000;
const YEAR = 2024;
const CONTEXT: DeadlineContext = { year: YEAR, issuedOn: null, isWorkday: () => true };
const BODIES = [
  "Bộ Công an",
  "UBND tỉnh",
  "Bộ Y tế",
  "Sở Nội vụ",
  "Tòa án nhân dân tối cao",
  "cấp có thẩm quyền",
];

/** Day 0 of a month is the last of the month before. */
function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** What plans mostly write, in the shares in which the issued plans do; the last days come from the generator. */
function typicalCell(i: number): Cell {
  const year = 2020 + (i % 11);
  const month = 1 + (i % 12);
  const day = 1 + (i % 28);
  const quarter = 1 + (i % 4);
  const body = BODIES[i % BODIES.length] ?? "";
  const task = `nhiệm vụ số ${i}`;
  const kinds: readonly (() => Cell)[] = [
    () => ({ text: `Thực hiện thường xuyên đối với ${task}`, due: null }),
    () => ({ text: `Thường xuyên (${task})`, due: null }),
    () => ({ text: `Trong năm ${year} (${task})`, due: iso(year, 12, 31) }),
    () => ({ text: `Năm ${year} đối với ${task}`, due: iso(year, 12, 31) }),
    () => ({
      text: `Quý ${["I", "II", "III", "IV"][quarter - 1]}/${year} (${task})`,
      due: iso(year, quarter * 3 + 1, 0),
    }),
    () => ({ text: `Tháng ${month}/${year} (${task})`, due: iso(year, month + 1, 0) }),
    () => ({ text: `Hoàn thành ${task} trước ngày ${day}/${month}/${year}`, due: iso(year, month, day - 1) }),
    () => ({ text: `${task}: chậm nhất ngày ${day}/${month}/${year}`, due: iso(year, month, day) }),
    () => ({ text: `Trong năm ${year} và thực hiện thường xuyên (${task})`, due: iso(year, 12, 31) }),
    () => ({ text: `Theo lộ trình của ${body} về ${task}`, due: null }),
    () => ({
      text: `Dự kiến trong tháng ${month}/${year} (theo lộ trình của ${body}, ${task})`,
      due: iso(year, month + 1, 0),
    }),
    () => ({ text: `Khi có chỉ đạo của ${body} về ${task}`, due: null }),
  ];
  return kinds[i % kinds.length]!();
}

const PHRASES = [...Object.values(CORPUS), ...Object.values(FRESH_PHRASES)]
  .flat()
  // A time limit needs the day of issue, which chrono cannot be told.
  .filter(([text, reading]) => text.trim() !== "" && !reading.includes(" issued"))
  .map(([text, reading]): Cell => ({ text, due: reading.match(/\d{4}-\d\d-\d\d(?!…)/gu)?.at(-1) ?? null }));

/** The phrases of our tests, told apart by white space, which means nothing. */
function corpusCell(i: number): Cell {
  const { text, due } = PHRASES[i % PHRASES.length]!;
  const round = Math.floor(i / PHRASES.length);
  return { text: " ".repeat(round) + text + " ".repeat(i % 3), due };
}

/** The same phrases as plans repeat them: cell after cell says what another has said. */
function repeatedCell(i: number): Cell {
  return PHRASES[i % PHRASES.length]!;
}

function ownDue({ text }: Cell): string | null {
  return parseDeadline(text, CONTEXT).due;
}

const REFERENCE = new Date(YEAR, 1, 26, 12);
function chronoDue({ text }: Cell): string | null {
  const last = chrono.parse(text, REFERENCE).at(-1);
  const date = (last?.end ?? last?.start)?.date();
  return date ? iso(date.getFullYear(), date.getMonth() + 1, date.getDate()) : null;
}

function measure(name: string, cells: readonly Cell[], dueOf: (cell: Cell) => string | null): object {
  for (const cell of cells.slice(0, 5000)) dueOf(cell);
  const start = process.cpuUsage();
  const found = cells.map(dueOf);
  const { user, system } = process.cpuUsage(start);
  const share = (isCounted: (due: string | null, place: number) => boolean): string =>
    `${((100 * found.filter(isCounted).length) / cells.length).toFixed(1)} %`;
  return {
    parser: name,
    "CPU s": Number(((user + system) / 1e6).toFixed(2)),
    right: share((due, i) => due === cells[i]!.due),
    "wrong date": share((due, i) => due !== null && due !== cells[i]!.due),
  };
}

for (const [mix, cellOf] of [
  ["typical of plans", typicalCell],
  ["phrases of the tests", corpusCell],
  ["phrases that repeat", repeatedCell],
] as const) {
  const cells = Array.from({ length: CELLS }, (_, i) => cellOf(i));
  console.log(`${mix}: ${CELLS} cells, ${new Set(cells.map(({ text }) => text)).size} different texts`);
  console.table([measure("ours", cells, ownDue), measure("chrono-node/vi", cells, chronoDue)]);
}
