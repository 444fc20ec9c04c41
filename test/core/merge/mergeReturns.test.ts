import { ENTRY_FIELDS } from "../../../src/core/merge/mergeCells";
import type { MergedReturns } from "../../../src/core/merge/mergeReturns";
import type { ReturnedFile } from "../../../src/core/merge/types";
import { EXPECTED, gridOf, HEADER, merge, returned, rowsWith, tableOf } from "./world";

const letterhead = (unit: string, date = "Hậu Lộc, ngày 14 tháng 6 năm 2024"): string[][] => [
  ["UBND HUYỆN HẬU LỘC", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  [unit, "Độc lập - Tự do - Hạnh phúc"],
  ["", date],
];

const tuPhap = returned({
  name: "tu-phap.xlsx",
  above: letterhead("PHÒNG TƯ PHÁP"),
  rows: rowsWith({ "1": ["Hoàn thành", "Rà soát 12 văn bản", "15/3/2024"] }),
});
const hoaLoc = returned({
  name: "hoa-loc.xlsx",
  above: letterhead("ỦY BAN NHÂN DÂN XÃ HOA LỘC", "Hoa Lộc, ngày 16/6/2024"),
  rows: [
    ...rowsWith({ "4": ["70%", "Số hóa 300 hồ sơ"], "5": ["Đang thực hiện"] }),
    ["7", "Mua máy quét cho bộ phận một cửa", "", "", "Xong", "01 máy"],
  ],
});

const outcomes = (result: MergedReturns): Record<string, string> =>
  Object.fromEntries(result.files.map((file) => [file.file, file.reason?.code ?? file.outcome]));

test("two returns become entries of the plan's tasks, with their cells as sources", () => {
  const result = merge([tuPhap, hoaLoc]);
  expect(result.tasks.map((task) => task.entries.map((entry) => entry.unitName))).toEqual([
    ["Phòng Tư pháp"],
    [],
    [],
    ["UBND xã Hoa Lộc"],
    ["UBND xã Hoa Lộc"],
    [],
  ]);
  const entry = result.tasks[0]!.entries[0]!;
  expect(entry.values).toMatchObject({ progress: "Hoàn thành", result: "Rà soát 12 văn bản", note: "" });
  expect(entry.at.result).toEqual({ file: "tu-phap.xlsx", sheet: "Sheet1", row: 5, col: 5 });
  expect(result.unplaced.map((row) => [row.unitName, row.text])).toEqual([
    ["UBND xã Hoa Lộc", "7 · Mua máy quét cho bộ phận một cửa · Xong · 01 máy"],
  ]);
  expect(result.missing.map((unit) => unit.name)).toEqual(["Phòng Nội vụ", "UBND xã Minh Lộc"]);
  expect(result.files.map((file) => [file.receivedOn, file.late])).toEqual([
    ["2024-06-16", true],
    ["2024-06-14", false],
  ]);
});

test("every file ends as one outcome, every row as placed or unplaced, and the totals say so", () => {
  const result = merge([
    tuPhap,
    hoaLoc,
    returned({ ...copyOf("tu-phap.xlsx"), name: "tu-phap - Copy.xlsx" }),
    returned({ name: "~$tu-phap.xlsx" }),
    returned({ name: "cong-van.docx" }),
    returned({ name: "cut.xlsx", fault: "truncated" }),
    returned({ name: "khong-ro.xlsx", rows: rowsWith({ "1": ["Xong"] }) }),
    returned({ name: "khac.xlsx", above: [["PHÒNG NỘI VỤ"]], rows: [["1", "Kế hoạch trồng cây"]] }),
    returned({ name: "trang.xlsx", sheets: [gridOf("trang.xlsx", [["Xin chào"]])] }),
    returned({ name: "rong.xlsx", above: [["PHÒNG NỘI VỤ"]], rows: [] }),
  ]);
  expect(outcomes(result)).toEqual({
    "cong-van.docx": "notReturn",
    "cut.xlsx": "truncated",
    "hoa-loc.xlsx": "merged",
    "khac.xlsx": "otherPlan",
    "khong-ro.xlsx": "unitUnknown",
    "rong.xlsx": "noRows",
    "trang.xlsx": "noTable",
    "tu-phap - Copy.xlsx": "duplicateOf",
    "tu-phap.xlsx": "merged",
    "~$tu-phap.xlsx": "notReturn",
  });
  expect(result.totals).toEqual({
    files: 10,
    merged: 2,
    rejected: 5,
    superseded: 0,
    duplicate: 1,
    ignored: 2,
    missing: 2,
    rowsRead: 13,
    rowsPlaced: 12,
    rowsUnplaced: 1,
  });
});

function copyOf(name: string): { above: string[][]; rows: ReturnType<typeof rowsWith>; digest: string } {
  return {
    above: letterhead("PHÒNG TƯ PHÁP"),
    rows: rowsWith({ "1": ["Hoàn thành", "Rà soát 12 văn bản", "15/3/2024"] }),
    digest: `digest of ${name}`,
  };
}

test("of two versions the newer one counts; what only the older one says is pointed out", () => {
  const first = returned({
    name: "noi-vu.xlsx",
    above: letterhead("PHÒNG NỘI VỤ", "Hậu Lộc, ngày 10 tháng 6 năm 2024"),
    rows: rowsWith({ "2": ["50%"], "6": ["Chưa thực hiện"] }),
  });
  const second = returned({
    name: "noi-vu-2.xlsx",
    above: letterhead("PHÒNG NỘI VỤ", "Hậu Lộc, ngày 13 tháng 6 năm 2024"),
    rows: rowsWith({ "2": ["Hoàn thành"] }),
  });
  const result = merge([first, second]);
  expect(outcomes(result)).toEqual({ "noi-vu-2.xlsx": "merged", "noi-vu.xlsx": "supersededBy" });
  expect(result.files.find((file) => file.outcome === "superseded")!.reason!.other).toBe("noi-vu-2.xlsx");
  expect(result.tasks[1]!.entries.map((entry) => entry.values.progress)).toEqual(["Hoàn thành"]);
  expect(result.tasks[5]!.entries).toEqual([]);
  expect(result.issues.filter((issue) => issue.code === "olderVersionHasMore")).toMatchObject([
    { params: { unit: "noi-vu", file: "noi-vu.xlsx", cells: 1 } },
  ]);
  expect(result.totals).toMatchObject({ merged: 1, superseded: 1, rowsRead: 6 });
});

test("versions of which none is newer are merged cell by cell: equal stays, different is a conflict", () => {
  const a = returned({
    name: "a/noi-vu.xlsx",
    above: letterhead("PHÒNG NỘI VỤ"),
    rows: rowsWith({ "2": ["50%", "Đã trình"], "6": ["Chưa thực hiện"] }),
  });
  const b = returned({
    name: "b/noi-vu.xlsx",
    above: letterhead("PHÒNG NỘI VỤ"),
    rows: rowsWith({ "2": ["80%", "đã  trình"], "3": ["Thường xuyên"] }),
  });
  const result = merge([b, a]);
  expect(result.tasks[1]!.conflicts).toEqual([
    {
      field: "progress",
      unit: "noi-vu",
      unitName: "Phòng Nội vụ",
      versions: [
        { value: "50%", source: { file: "a/noi-vu.xlsx", sheet: "Sheet1", row: 6, col: 4 } },
        { value: "80%", source: { file: "b/noi-vu.xlsx", sheet: "Sheet1", row: 6, col: 4 } },
      ],
    },
  ]);
  expect(result.tasks[1]!.entries.map((entry) => entry.values)).toMatchObject([
    { progress: "", result: "Đã trình" },
  ]);
  expect(result.tasks[5]!.entries[0]!.values.progress).toBe("Chưa thực hiện");
  expect(result.tasks[2]!.entries[0]!.values.progress).toBe("Thường xuyên");
  expect(result.issues.map((issue) => issue.code)).toEqual(["versionsTied", "mergeConflict"]);
});

test("plan text that a return changed is reported and stays the plan's; safe noise is not a change", () => {
  const rows = rowsWith({ "1": ["Xong"] });
  rows[1]![3] = "Quý II/2024";
  rows[2]![1] = "BAN HÀNH quy chế  phối hợp.";
  const result = merge([returned({ name: "x.xlsx", above: letterhead("PHÒNG TƯ PHÁP"), rows })]);
  expect(result.tasks[0]!.deadline).toBe("Quý I/2024");
  expect(result.issues).toMatchObject([
    {
      code: "planTextChanged",
      at: { row: 5, col: 3 },
      params: { field: "deadline", planned: "Quý I/2024", returned: "Quý II/2024" },
    },
  ]);
});

test("a column that the plan does not have is kept with its heading", () => {
  const header = [...HEADER, "Kinh phí"];
  const result = merge([
    returned({
      name: "x.xlsx",
      above: letterhead("PHÒNG TƯ PHÁP"),
      header,
      rows: rowsWith({ "1": ["Xong", "", "", "12 triệu"] }),
    }),
  ]);
  expect(result.tasks[0]!.entries[0]!.others).toMatchObject([{ header: "Kinh phí", value: "12 triệu" }]);
});

test("a person's choice decides the unit of a file that was not clear", () => {
  const file = returned({ name: "khong-ro.xlsx", rows: rowsWith({ "6": ["Xong"] }) });
  expect(outcomes(merge([file]))).toEqual({ "khong-ro.xlsx": "unitUnknown" });
  const result = merge([file], { chosenUnits: { "khong-ro.xlsx": "noi-vu" } });
  expect(result.files).toMatchObject([{ outcome: "merged", unitFrom: "user", unitName: "Phòng Nội vụ" }]);
});

test("a workbook with a clean copy of the plan beside the report: the report is read", () => {
  const name = "tu-phap.xlsx";
  const clean = gridOf(name, [HEADER, ...rowsWith({})], "Kế hoạch");
  const report = gridOf(name, [["PHÒNG TƯ PHÁP"], [], HEADER, ...rowsWith({ "1": ["Xong"] })], "Báo cáo");
  const result = merge([returned({ name, sheets: [clean, report] })]);
  expect(result.tasks[0]!.entries[0]!.at.progress).toMatchObject({ sheet: "Báo cáo" });
  expect(result.totals.rowsRead).toBe(6);
  expect(result.issues).toMatchObject([{ code: "severalTables", params: { used: "Báo cáo" } }]);
});

test("what a unit writes beside a section's heading is shown, not lost", () => {
  const rows = rowsWith({ "1": ["Xong"] });
  rows[0] = ["I", "Pháp lý", "", "", "", "Các nội dung trên đã xong"];
  const result = merge([returned({ name: "x.xlsx", above: letterhead("PHÒNG TƯ PHÁP"), rows })]);
  expect(result.unplaced).toMatchObject([
    { text: "Pháp lý · Các nội dung trên đã xong", cells: [{ value: "Pháp lý" }, { header: "Kết quả" }] },
  ]);
  expect(result.totals).toMatchObject({ rowsRead: 7, rowsPlaced: 6, rowsUnplaced: 1 });
});

test("the plan among its returns is no return; an empty form with a name is", () => {
  const result = merge([
    returned({ name: "ke-hoach.xlsx" }),
    returned({ name: "x.xlsx", above: letterhead("PHÒNG TƯ PHÁP") }),
  ]);
  expect(outcomes(result)).toEqual({ "ke-hoach.xlsx": "notReturn", "x.xlsx": "merged" });
  expect(result.totals).toMatchObject({ ignored: 1, merged: 1 });
});

test("a unit that nobody asked is merged and pointed out", () => {
  const result = merge([tuPhap], { expected: EXPECTED.filter((unit) => unit.unit !== "tu-phap") });
  expect(result.files).toMatchObject([{ outcome: "merged" }]);
  expect(result.issues).toMatchObject([{ code: "unitNotExpected", params: { name: "Phòng Tư pháp" } }]);
});

describe("laws", () => {
  const everything: ReturnedFile[] = [
    tuPhap,
    hoaLoc,
    returned({ ...copyOf("tu-phap.xlsx"), name: "tu-phap - Copy.xlsx" }),
    returned({ name: "cut.xlsx", fault: "truncated" }),
    ...["a", "b", "c"].map((folder, i) =>
      returned({
        name: `${folder}/noi-vu.xlsx`,
        above: letterhead("PHÒNG NỘI VỤ", `Hậu Lộc, ngày ${i < 2 ? 14 : 12} tháng 6 năm 2024`),
        rows: [
          ...rowsWith({ "2": [`${i}0%`, "Đã trình"], "3": [null, `Lần ${i}`] }).reverse(),
          ["", "Khác", i],
        ],
      }),
    ),
  ];

  test("the order in which files are handed over changes nothing", () => {
    const expected = JSON.stringify(merge(everything));
    for (let shift = 1; shift < everything.length; shift++) {
      const turned = [...everything.slice(shift), ...everything.slice(0, shift)];
      expect(JSON.stringify(merge(turned))).toBe(expected);
      expect(JSON.stringify(merge(turned.reverse()))).toBe(expected);
    }
  });

  test("merging again, or with every file twice, gives the same entries", () => {
    const once = merge(everything);
    expect(merge(everything)).toEqual(once);
    const doubled = merge([
      ...everything,
      ...everything.map((file) => ({ ...file, file: `lai/${file.name}` })),
    ]);
    expect(doubled.tasks).toEqual(once.tasks);
    expect(doubled.totals).toEqual({
      ...once.totals,
      files: 2 * everything.length,
      duplicate: once.totals.duplicate + everything.length,
    });
  });

  test("totals reconcile", () => {
    const { totals } = merge(everything);
    const { merged, rejected, superseded, duplicate, ignored } = totals;
    expect(merged + rejected + superseded + duplicate + ignored).toBe(totals.files);
    expect(totals.rowsPlaced + totals.rowsUnplaced).toBe(totals.rowsRead);
  });

  test("every reported cell of a merged file is in an entry, a conflict or an unplaced row", () => {
    const result = merge(everything);
    const told = new Set<string>();
    for (const task of result.tasks) {
      for (const entry of task.entries) {
        for (const at of Object.values(entry.at)) told.add(JSON.stringify(at));
      }
      for (const { versions } of task.conflicts) {
        for (const { source } of versions) told.add(JSON.stringify(source));
      }
    }
    for (const row of result.unplaced) for (const { at } of row.cells) told.add(JSON.stringify(at));
    const merged = new Set(result.files.filter((f) => f.outcome === "merged").map((f) => f.file));
    let cells = 0;
    for (const { file, content } of everything) {
      if (!merged.has(file) || !content.ok) continue;
      for (const task of tableOf(content.sheets[0]!)!.tasks) {
        for (const field of ENTRY_FIELDS) {
          const cell = task.fields[field];
          if (!cell || cell.raw === "") continue;
          cells++;
          // The same value in two versions is told once, with the first one's place.
          const isTold = told.has(JSON.stringify(cell.at)) || cell.raw === "Đã trình";
          expect([cell.raw, isTold]).toEqual([cell.raw, true]);
        }
      }
    }
    expect(cells).toBeGreaterThan(8);
  });
});
