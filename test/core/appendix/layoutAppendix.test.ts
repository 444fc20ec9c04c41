import { layoutAppendix } from "../../../src/core/appendix/layoutAppendix";
import { contentOfAppendix } from "../../../src/core/appendix/contentOfAppendix";
import {
  contentOfPlan,
  contentOfTemplate,
  type LayoutContent,
  type LayoutSection,
  type LayoutTask,
} from "../../../src/core/appendix/layoutInput";
import { parseAppendix } from "../../../src/core/appendix/parseAppendix";
import { checkAppendix } from "../../../src/core/appendix/checkAppendix";
import type {
  Appendix,
  AppendixLayout,
  ColumnRole,
  LayoutKind,
  LayoutSeed,
} from "../../../src/core/appendix/types";
import { textCell, type Grid } from "../../../src/core/base/cell";
import { inversePlan, type Edit, type EditPlan } from "../../../src/core/base/edit";
import layoutSeed from "../../../seeds/layouts.json";
import plan from "../../../seeds/plans/hau-loc-2024.json";
import { applyToGrid, emptyGrid } from "../applyToGrid";
import { expectNothingLost } from "./nothingLost";
import { wordings } from "./tinyGrid";

const { layouts, furtherColumns } = layoutSeed as LayoutSeed;
const SHEET = "Phụ lục mới";

function layoutOf(kind: LayoutKind): AppendixLayout {
  return layouts.find((layout) => layout.kind === kind)!;
}

function planOf(content: LayoutContent, kind: LayoutKind): EditPlan {
  return layoutAppendix({
    ...content,
    sheet: SHEET,
    layout: layoutOf(kind),
    furtherColumns,
    regionName: "Bảng",
  });
}

function readBoth(edits: EditPlan): { readonly appendix: Appendix; readonly grid: Grid } {
  const grid = applyToGrid(emptyGrid(SHEET), edits);
  const result = parseAppendix(grid, wordings);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  expectNothingLost(grid, result.value);
  return { appendix: result.value, grid };
}

const readBack = (edits: EditPlan): Appendix => readBoth(edits).appendix;

function editsOf<K extends Edit["kind"]>({ edits }: EditPlan, kind: K): Extract<Edit, { kind: K }>[] {
  return edits.filter((edit): edit is Extract<Edit, { kind: K }> => edit.kind === kind);
}

const hauLoc = contentOfPlan(plan);

type Values = Readonly<Partial<Record<ColumnRole, string>>>;

const task = (
  ordinal: string | null,
  section: number | null,
  values: Values,
  others: readonly (readonly [col: number, value: string])[] = [],
): LayoutTask => ({
  id: null,
  ordinal,
  section,
  values: Object.fromEntries(Object.entries(values).map(([role, value]) => [role, textCell(value)])),
  others: new Map(others.map(([col, value]) => [col, textCell(value)])),
});

function contentOf(
  title: string,
  tasks: readonly LayoutTask[],
  more: Partial<LayoutContent> = {},
): LayoutContent {
  return { ...contentOfTemplate({ label: "Phụ lục", title, attachedTo: "" }, []), tasks, ...more };
}

const section = (ordinal: string, title: string, note = ""): LayoutSection => ({ ordinal, title, note });

const CONTENTS: readonly [string, LayoutKind, LayoutContent][] = [
  ["the plan of hau-loc-2024", "tasks", hauLoc],
  ["the plan of hau-loc-2024 as a progress report", "progress", hauLoc],
  [
    "models with a platform",
    "models",
    contentOf(
      "Các mô hình của huyện",
      [
        task("1", 0, { content: "Tuyến phố", lead: "Công an", deadline: "Quý I", platform: "VNeID" }),
        task("2", 0, { content: "Trường học", lead: "Phòng Giáo dục và Đào tạo", deadline: "Quý II" }),
      ],
      { attachedTo: "Kèm theo Kế hoạch số 54/KH-UBND", sections: [section("I", "Nhóm tiện ích")] },
    ),
  ],
  [
    "inspection teams",
    "inspection",
    contentOf("Danh sách đoàn kiểm tra", [
      task("1", null, { team: "Đoàn số 01", members: "Công an huyện", inspected: "Xã A; xã B" }),
      task("2", null, { team: "Đoàn số 02", members: "Phòng Tư pháp", inspected: "Xã C" }),
    ]),
  ],
  [
    "an outline",
    "outline",
    contentOf(
      "Đề cương báo cáo",
      [
        task("1", 0, { content: "Công tác chỉ đạo", result: "Đã ban hành" }),
        task("2", 0, { content: "Kiểm tra" }),
      ],
      { sections: [section("I", "Tình hình chung")] },
    ),
  ],
  [
    "sections without numbers, a task without one, columns that the layout lacks",
    "tasks",
    contentOf(
      "Nhiệm vụ tháng 5",
      [
        task("1", 0, { content: "Việc một", lead: "Phòng A", deadline: "Quý I", note: "gấp" }, [
          [6, "Luật"],
          [7, "Nghị định"],
        ]),
        task(null, 0, { content: "Việc không số", lead: "Phòng B", deadline: "Quý II" }),
        task("3", 0, { content: "Việc ba\n- ý một", lead: "Phòng C", deadline: "Quý III" }),
      ],
      {
        sections: [section("", "Nhóm pháp lý", "xem kỹ")],
        columns: [
          { role: "other", header: "Căn cứ", col: 6 },
          { role: "other", header: "Căn cứ", col: 7 },
        ],
      },
    ),
  ],
];

describe.each(CONTENTS)("%s", (_name, kind, content) => {
  const { appendix, grid } = readBoth(planOf(content, kind));

  test("is read back as it was laid out", () => {
    const { content: back, left } = contentOfAppendix(appendix, grid);
    expect(appendix.layout).toBe(kind);
    expect(left).toEqual([]);
    expect(back.label).toBe(content.label.toUpperCase());
    expect(back.title).toBe(content.title.toUpperCase());
    expect(back.attachedTo.replace(/^\(|\)$/g, "")).toBe(content.attachedTo.replace(/^\(|\)$/g, ""));
    expect(back.sections).toEqual(content.sections);
    const valuesOf = ({ values, ordinal, section, others }: LayoutTask): unknown => ({
      ordinal,
      section,
      others: [...others.values()],
      values: Object.fromEntries(
        Object.entries(values).filter(([role, cell]) => role !== "ordinal" && cell.kind !== "empty"),
      ),
    });
    expect(back.tasks.map(valuesOf)).toEqual(content.tasks.map(valuesOf));
    expect(new Set(back.tasks.map(({ id }) => id)).size).toBe(content.tasks.length);
  });

  test("laid out again, nothing changes", () => {
    const again = readBoth(planOf(contentOfAppendix(appendix, grid).content, kind));
    expect(again).toEqual({ appendix, grid });
  });
});

describe("the sheet of hau-loc-2024", () => {
  const edits = planOf(hauLoc, "tasks");
  const appendix = readBack(edits);

  test("section rows say how many tasks there are", () => {
    expect(appendix.sections.map((section) => section.declaredCount)).toEqual([
      3, 29, 5, 5, 14, 4, 4, 2, 2, 4,
    ]);
    expect(checkAppendix(appendix)).toEqual([]);
  });

  test("has its title block in the first rows, merged over the table", () => {
    const { rows } = applyToGrid(emptyGrid(SHEET), edits);
    expect(rows[0]![0]).toEqual({ kind: "text", value: "PHỤ LỤC" });
    expect(
      editsOf(edits, "merge")
        .slice(0, 3)
        .map((edit) => edit.region),
    ).toEqual([0, 1, 2].map((row) => ({ sheet: SHEET, top: row, left: 0, bottom: row, right: 4 })));
  });

  test("numbers are numbers, so that Excel does not mark them as text", () => {
    const { rows } = applyToGrid(emptyGrid(SHEET), edits);
    expect(rows[appendix.tasks[6]!.rows[0]]![0]).toEqual({ kind: "number", value: 7, format: "General" });
  });

  test("the heading is repeated on every page and stays in sight", () => {
    const header = appendix.headerRows[0];
    expect(editsOf(edits, "pageSetup")[0]!.setup).toEqual({
      orientation: "landscape",
      repeatRows: [header, header],
      printArea: { sheet: SHEET, top: 0, left: 0, bottom: appendix.table.bottom, right: 4 },
    });
    expect(editsOf(edits, "freezeRows")[0]!.after).toBe(header + 1);
  });

  test("every row of text has a height, and no look is given twice", () => {
    const heights = new Set(editsOf(edits, "setHeight").map((edit) => edit.row));
    expect(appendix.tasks.every((known) => heights.has(known.rows[0]))).toBe(true);
    const styled = editsOf(edits, "setStyle").map((edit) => edit.region);
    const overlaps = styled.filter((a, i) =>
      styled.some(
        (b, j) => j > i && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right,
      ),
    );
    expect(overlaps).toEqual([]);
  });

  test("taking it back removes the sheet and nothing else", () => {
    const { table } = appendix;
    expect(inversePlan(edits).edits).toEqual([
      { kind: "nameRegion", name: "Bảng", before: table, after: null },
      { kind: "removeSheet", sheet: SHEET, blocks: [expect.anything()] },
    ]);
  });

  test("text that looks like a formula stays text", () => {
    const evil = {
      ...hauLoc,
      tasks: [task("1", 0, { content: '=HYPERLINK("x")', lead: "+1", deadline: "@a" })],
    };
    const cells = editsOf(planOf(evil, "tasks"), "setCells").flatMap((edit) => edit.after.flat());
    expect(cells).toContainEqual({ kind: "text", value: '=HYPERLINK("x")' });
    expect(cells).toContainEqual({ kind: "text", value: "+1" });
  });
});

test.each(layouts.map((layout) => [layout.kind, layout] as const))(
  "%s fills the page's width and no more",
  (_kind, layout) => {
    const total = layout.columns.reduce((sum, column) => sum + column.width, 0);
    expect(total).toBeGreaterThan(118);
    expect(total).toBeLessThanOrEqual(128);
  },
);

test.each(layouts.map((layout) => [layout.kind, layout] as const))(
  "an empty %s template is a table without tasks",
  (kind) => {
    const appendix = readBack(planOf(contentOf("Tên", []), kind));
    expect(appendix.layout).toBe(kind);
    expect(appendix.tasks).toEqual([]);
  },
);

test("a template's section announces no tasks before there are any", () => {
  const rows = [1, 2, 3].map((n) => task(String(n), 0, {}));
  const sections = [section("I", "Nhóm việc")];
  const appendix = readBack(planOf(contentOf("Tên", rows, { sections }), "tasks"));
  expect(appendix.sections.map(({ title, declaredCount }) => [title, declaredCount])).toEqual([
    ["Nhóm việc", null],
  ]);
  expect(appendix.textBelow.map((field) => field.raw)).toEqual(["1", "2", "3"]);
});

test("a text too long for the highest row has several rows merged into one, and is read as one", () => {
  const content = "Rà soát văn bản của huyện ".repeat(120).trim();
  const tasks = [
    task("1", null, { content, lead: "Phòng A", deadline: "Quý I" }),
    task("2", null, { content: "Việc hai", lead: "Phòng B", deadline: "Quý II" }),
  ];
  const edits = planOf(contentOf("Tên", tasks), "tasks");
  const heights = editsOf(edits, "setHeight").map((edit) => edit.after!);
  expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  expect(editsOf(edits, "merge").filter(({ region }) => region.bottom > region.top)).toHaveLength(6);
  const appendix = readBack(edits);
  expect(
    appendix.tasks.map((read) => [read.ordinal, read.fields.content?.raw, read.fields.lead?.raw]),
  ).toEqual([
    ["1", content, "Phòng A"],
    ["2", "Việc hai", "Phòng B"],
  ]);
});
