import { trackReceipts, type TrackedReport } from "../../src/app/trackReceipts";
import { cellAt, type Grid } from "../../src/core/base/cell";
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
  const region = { sheet: RECEIPT_WORDS.sheet, top: 5, left: 2, bottom: 5, right: 2 };
  const typed = applyToGrid(once, {
    edits: [{ kind: "setCells", region, before: [[cellAt(once, 5, 2)]], after: [[{ kind: "number", value: 45395, format: "dd/mm/yyyy" }]] }],
  }); // prettier-ignore
  expect(rows(tracked([], APRIL, "2024-04-20", typed))[3]).toEqual(["3", "Phòng Tư pháp", "13/04/2024"]);
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
