import { trackReceipts, type TrackedReport } from "../../src/app/trackReceipts";
import { cellAt, type Cell, type Grid } from "../../src/core/base/cell";
import { cellText } from "../../src/core/base/cellText";
import type { PlainDate } from "../../src/core/base/date";
import type { Edit } from "../../src/core/base/edit";
import type { FileAccount, FileOutcome, MergeResult } from "../../src/core/merge/types";
import { RECEIPT_WORDS } from "../../src/messages/receiptWords";
import { applyToGrid, emptyGrid } from "../core/applyToGrid";

const day = (text: string) => text as PlainDate;
const APRIL: TrackedReport = { name: "Báo cáo tháng 4/2024", due: day("2024-04-14") };
const MAY: TrackedReport = { name: "Báo cáo tháng 5/2024", due: day("2024-05-14") };

function account(
  unitName: string | null,
  receivedOn: string | null,
  outcome: FileOutcome = "merged",
): FileAccount {
  return {
    file: `${unitName}-${receivedOn}`, name: "x.xlsx", outcome, unit: unitName, unitName, unitFrom: null, candidates: [],
    receivedOn: receivedOn === null ? null : day(receivedOn), receivedFrom: null, late: false, rows: 1,
  }; // prettier-ignore
}

const expected = ["Công an huyện", "Phòng Nội vụ", "Phòng Tư pháp"].map((name) => ({ unit: name, name }));

function tracked(
  files: readonly FileAccount[],
  report: TrackedReport,
  on: string,
  before: Grid | null = null,
): { grid: Grid; edits: readonly Edit[] } {
  const result: Pick<MergeResult, "expected" | "files" | "on"> = { expected, files, on: day(on) };
  const edits = trackReceipts(result, report, before, RECEIPT_WORDS);
  return { grid: applyToGrid(before ?? emptyGrid(RECEIPT_WORDS.sheet), { edits }), edits };
}

const rows = ({ grid }: { grid: Grid }): string[][] =>
  grid.rows.slice(2).map((row, r) => row.map((_, c) => cellText(cellAt(grid, r + 2, c))));

/** The sheet with a cell of the third unit, Phòng Tư pháp, overwritten by a person. */
function written(grid: Grid, cell: Cell): Grid {
  const region = { sheet: RECEIPT_WORDS.sheet, top: 5, left: 2, bottom: 5, right: 2 };
  return applyToGrid(grid, {
    edits: [{ kind: "setCells", region, before: [[cellAt(grid, 5, 2)]], after: [[cell]] }],
  });
}

const APRIL_FILES = [account("Công an huyện", "2024-04-12"), account("Phòng Nội vụ", "2024-04-16")];

test("who sent the report when, who is late, who has not sent it", () => {
  expect(rows(tracked(APRIL_FILES, APRIL, "2024-04-20"))).toEqual([
    ["TT", "Đơn vị", "Báo cáo tháng 4/2024, hạn 14/04/2024"],
    ["1", "Công an huyện", "12/04/2024"],
    ["2", "Phòng Nội vụ", "16/04/2024"],
    ["3", "Phòng Tư pháp", "Chưa nộp"],
    ["", "Cộng", "Đúng hạn 1; nộp muộn 1; chưa nộp 1"],
  ]);
});

test("before the due day nobody is missing", () => {
  const [, , , law] = rows(tracked(APRIL_FILES.slice(0, 1), APRIL, "2024-04-13"));
  expect(law).toEqual(["3", "Phòng Tư pháp", ""]);
});

test("looks: on time, late, missing", () => {
  const { edits } = tracked(APRIL_FILES, APRIL, "2024-04-20");
  const looks = edits.flatMap((edit) =>
    edit.kind === "setStyle" && edit.region.left === 2 ? [edit.after] : [],
  );
  expect(looks).toEqual(expect.arrayContaining(["good", "warning", "bad"]));
});

test("the next report stands beside the first, and what was there is kept", () => {
  const april = tracked(APRIL_FILES, APRIL, "2024-04-20").grid;
  const both = tracked([account("Phòng Tư pháp", "2024-05-10")], MAY, "2024-05-20", april);
  expect(rows(both)).toEqual([
    ["TT", "Đơn vị", "Báo cáo tháng 4/2024, hạn 14/04/2024", "Báo cáo tháng 5/2024, hạn 14/05/2024"],
    ["1", "Công an huyện", "12/04/2024", "Chưa nộp"],
    ["2", "Phòng Nội vụ", "16/04/2024", "Chưa nộp"],
    ["3", "Phòng Tư pháp", "Chưa nộp", "10/05/2024"],
    ["", "Cộng", "Đúng hạn 1; nộp muộn 1; chưa nộp 1", "Đúng hạn 1; nộp muộn 0; chưa nộp 2"],
  ]);
});

test("two reports due on one day have a column each, whichever is merged last", () => {
  const half: TrackedReport = { name: "Báo cáo 6 tháng đầu năm 2024", due: APRIL.due };
  const first = tracked(APRIL_FILES, APRIL, "2024-04-20").grid;
  const both = tracked([account("Phòng Tư pháp", "2024-04-10")], half, "2024-04-20", first);
  const again = tracked([account("Phòng Tư pháp", "2024-04-11")], APRIL, "2024-04-20", both.grid);
  const law = (of: typeof both) => [rows(of)[0]?.slice(2), rows(of)[3]?.slice(2)];
  const headings = ["Báo cáo 6 tháng đầu năm 2024, hạn 14/04/2024", "Báo cáo tháng 4/2024, hạn 14/04/2024"];
  expect(law(both)).toEqual([headings, ["10/04/2024", "Chưa nộp"]]);
  expect(law(again)).toEqual([headings, ["10/04/2024", "11/04/2024"]]);
});

test("merged again, the same report keeps its column and a unit its first day", () => {
  const once = tracked(APRIL_FILES, APRIL, "2024-04-20").grid;
  const again = tracked([account("Công an huyện", "2024-04-18"), account("Phòng Tư pháp", "2024-04-19")], APRIL, "2024-04-20", once); // prettier-ignore
  expect(rows(again).slice(1, 4)).toEqual([
    ["1", "Công an huyện", "12/04/2024"],
    ["2", "Phòng Nội vụ", "16/04/2024"],
    ["3", "Phòng Tư pháp", "19/04/2024"],
  ]);
});

test("a day that a person typed in the sheet counts", () => {
  const once = tracked(APRIL_FILES, APRIL, "2024-04-20").grid;
  const typed = written(once, { kind: "number", value: 45395, format: "dd/mm/yyyy" });
  expect(rows(tracked([], APRIL, "2024-04-20", typed))[3]).toEqual(["3", "Phòng Tư pháp", "13/04/2024"]);
});

describe("what a person typed as text", () => {
  const DUE_TEXT = "Đúng hạn 1; nộp muộn 1; chưa nộp";
  test.each<[typed: string, shown: string, counts: string]>([
    ["14/04/2024", "14/04/2024", "Đúng hạn 2; nộp muộn 1; chưa nộp 0"],
    ["15-4-2024", "15/04/2024", "Đúng hạn 1; nộp muộn 2; chưa nộp 0"],
    [" 9.4.2024 ", "09/04/2024", "Đúng hạn 2; nộp muộn 1; chưa nộp 0"],
    ["14/4/2024 (bản giấy)", "14/04/2024 (bản giấy)", "Đúng hạn 2; nộp muộn 1; chưa nộp 0"],
    ["Đã nộp bản giấy", "Đã nộp bản giấy", `${DUE_TEXT} 0; ghi nội dung khác 1`],
    ["Xin lùi đến 20/4/2024", "Xin lùi đến 20/4/2024", `${DUE_TEXT} 0; ghi nội dung khác 1`],
    ["31/04/2024", "31/04/2024", `${DUE_TEXT} 0; ghi nội dung khác 1`],
    ["4/2024", "4/2024", `${DUE_TEXT} 0; ghi nội dung khác 1`],
    ["đã nộp,  chưa rõ ngày", "Đã nộp, chưa rõ ngày", `${DUE_TEXT} 0; đã nộp chưa rõ ngày 1`],
    ["chưa nộp", "Chưa nộp", `${DUE_TEXT} 1`],
    ["  ", "Chưa nộp", `${DUE_TEXT} 1`],
  ])("“%s” becomes “%s”", (typed, shown, counts) => {
    const once = written(tracked(APRIL_FILES, APRIL, "2024-04-20").grid, { kind: "text", value: typed });
    const again = tracked([], APRIL, "2024-04-20", once);
    expect(rows(again).slice(3).map((row) => row[2])).toEqual([shown, counts]); // prettier-ignore
    const third = tracked([], APRIL, "2024-04-20", again.grid);
    expect(rows(third)).toEqual(rows(again));
  });

  test.each([
    ["Đã nộp bản giấy", "16/04/2024 (Đã nộp bản giấy)"],
    ["12/4/2024 (bản giấy)", "12/04/2024 (bản giấy)"],
    ["17/4/2024 (bản giấy)", "16/04/2024 (bản giấy)"],
    ["Đã nộp, chưa rõ ngày", "16/04/2024"],
  ])("“%s” is kept beside the day of a file that comes later: “%s”", (typed, shown) => {
    const once = written(tracked(APRIL_FILES, APRIL, "2024-04-20").grid, { kind: "text", value: typed });
    const dated = tracked([account("Phòng Tư pháp", "2024-04-16")], APRIL, "2024-04-20", once);
    expect(rows(dated)[3]?.[2]).toBe(shown);
    expect(rows(tracked([], APRIL, "2024-04-20", dated.grid))[3]?.[2]).toBe(shown);
  });

  test.each<[name: string, cell: Cell, shown: string]>([
    ["a number that is no day", { kind: "number", value: -1, format: "General" }, "-1"],
    ["a tick", { kind: "boolean", value: true }, "TRUE"],
    ["an error", { kind: "error", value: "#N/A" }, "#N/A"],
  ])("%s stays as it is shown", (_name, cell, shown) => {
    const once = written(tracked(APRIL_FILES, APRIL, "2024-04-20").grid, cell);
    expect(rows(tracked([], APRIL, "2024-04-20", once))[3]?.[2]).toBe(shown);
  });
});

test("files that were not taken or have no unit say nothing; one without a day was still sent", () => {
  const files = [
    account("Công an huyện", "2024-04-12", "rejected"),
    account("Phòng Nội vụ", null),
    account(null, "2024-04-12"),
  ];
  const once = tracked(files, APRIL, "2024-04-20");
  const states = [["Chưa nộp"], ["Đã nộp, chưa rõ ngày"], ["Chưa nộp"], ["Đúng hạn 0; nộp muộn 0; chưa nộp 2; đã nộp chưa rõ ngày 1"]]; // prettier-ignore
  expect(rows(once).slice(1).map((row) => row.slice(2))).toEqual(states); // prettier-ignore
  // Read again it is still so, until a day is known.
  expect(rows(tracked([], APRIL, "2024-04-20", once.grid)).slice(1).map((row) => row.slice(2))).toEqual(states); // prettier-ignore
  const dated = tracked([account("Phòng Nội vụ", "2024-04-11")], APRIL, "2024-04-20", once.grid);
  expect(rows(dated)[2]).toEqual(["2", "Phòng Nội vụ", "11/04/2024"]);
});

test("a unit that is not expected but sent the report is listed too", () => {
  const found = rows(tracked([account("Viettel", "2024-04-12")], APRIL, "2024-04-20"));
  expect(found.map(([, unit]) => unit)).toContain("Viettel");
});

test("asked for an earlier day, the sheet still keeps every day that it has", () => {
  const once = tracked(APRIL_FILES, APRIL, "2024-04-20").grid;
  expect(rows(tracked([], APRIL, "2024-04-13", once)).slice(1, 3)).toEqual([
    ["1", "Công an huyện", "12/04/2024"],
    ["2", "Phòng Nội vụ", "16/04/2024"],
  ]);
});
