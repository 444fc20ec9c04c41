import { layoutAppendix } from "../../../src/core/appendix/layoutAppendix";
import {
  contentOfAppendix,
  contentOfPlan,
  type LayoutContent,
  type LayoutTask,
} from "../../../src/core/appendix/layoutInput";
import { parseAppendix } from "../../../src/core/appendix/parseAppendix";
import { checkAppendix } from "../../../src/core/appendix/checkAppendix";
import type { Appendix, AppendixLayout, LayoutKind, LayoutSeed } from "../../../src/core/appendix/types";
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

function planOf(content: LayoutContent, kind: LayoutKind, top?: number): EditPlan {
  return layoutAppendix({
    ...content,
    sheet: SHEET,
    layout: layoutOf(kind),
    furtherColumns,
    label: "Phụ lục",
    top,
  });
}

function readBack(edits: EditPlan): Appendix {
  const grid = applyToGrid(emptyGrid(SHEET), edits);
  const result = parseAppendix(grid, wordings);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  expectNothingLost(grid, result.value);
  return result.value;
}

function editsOf<K extends Edit["kind"]>({ edits }: EditPlan, kind: K): Extract<Edit, { kind: K }>[] {
  return edits.filter((edit): edit is Extract<Edit, { kind: K }> => edit.kind === kind);
}

const hauLoc = contentOfPlan(plan);

const task = (ordinal: string | null, section: string | null, values: LayoutTask["values"]): LayoutTask => ({
  ordinal,
  section,
  values,
});

const CONTENTS: readonly [string, LayoutKind, LayoutContent][] = [
  ["the plan of hau-loc-2024", "tasks", hauLoc],
  ["the plan of hau-loc-2024 as a progress report", "progress", hauLoc],
  [
    "models with a platform",
    "models",
    {
      title: "Các mô hình của huyện",
      attachedTo: "Kèm theo Kế hoạch số 54/KH-UBND",
      sections: [{ ordinal: "I", title: "Nhóm tiện ích" }],
      tasks: [
        task("1", "I", { content: "Tuyến phố", lead: "Công an", deadline: "Quý I", platform: "VNeID" }),
        task("2", "I", { content: "Trường học", lead: "Phòng Giáo dục và Đào tạo", deadline: "Quý II" }),
      ],
    },
  ],
  [
    "inspection teams",
    "inspection",
    {
      title: "Danh sách đoàn kiểm tra",
      attachedTo: "",
      sections: [],
      tasks: [
        task("1", null, { team: "Đoàn số 01", members: "Công an huyện", inspected: "Xã A; xã B" }),
        task("2", null, { team: "Đoàn số 02", members: "Phòng Tư pháp", inspected: "Xã C" }),
      ],
    },
  ],
  [
    "an outline",
    "outline",
    {
      title: "Đề cương báo cáo",
      attachedTo: "",
      sections: [{ ordinal: "I", title: "Tình hình chung" }],
      tasks: [
        task("1", "I", { content: "Công tác chỉ đạo", result: "Đã ban hành" }),
        task("2", "I", { content: "Kiểm tra" }),
      ],
    },
  ],
  [
    "sections without numbers, a task without one, columns that the layout lacks",
    "tasks",
    {
      title: "Nhiệm vụ tháng 5",
      attachedTo: "",
      sections: [{ ordinal: "", title: "Nhóm pháp lý" }],
      tasks: [
        {
          ...task("1", "", { content: "Việc một", lead: "Phòng A", deadline: "Quý I", note: "gấp" }),
          others: [
            { header: "Căn cứ", value: "Luật" },
            { header: "Căn cứ", value: "Nghị định" },
          ],
        },
        task(null, "", { content: "Việc không số", lead: "Phòng B", deadline: "Quý II" }),
        task("3", "", { content: "Việc ba", lead: "Phòng C", deadline: "Quý III" }),
      ],
    },
  ],
];

describe.each(CONTENTS)("%s", (_name, kind, content) => {
  const appendix = readBack(planOf(content, kind));

  test("is read back as it was laid out", () => {
    const back = contentOfAppendix(appendix);
    expect(appendix.layout).toBe(kind);
    expect(back.title).toBe(content.title.toUpperCase());
    expect(back.attachedTo.replace(/^\(|\)$/g, "")).toBe(content.attachedTo.replace(/^\(|\)$/g, ""));
    expect(back.sections.map(({ ordinal, title }) => [ordinal, title])).toEqual(
      content.sections.map(({ ordinal, title }) => [ordinal, title]),
    );
    const valuesOf = ({ values, ordinal, section, others = [] }: LayoutTask): unknown => ({
      ordinal,
      section,
      others,
      values: Object.fromEntries(Object.entries(values).filter(([role]) => role !== "ordinal")),
    });
    expect(back.tasks.map(valuesOf)).toEqual(content.tasks.map(valuesOf));
  });

  test("laid out again, nothing changes", () => {
    const again = readBack(planOf(contentOfAppendix(appendix), kind));
    expect(again).toEqual(appendix);
  });

  test("begins further down when told to", () => {
    const lower = readBack(planOf(content, kind, 5));
    expect(lower.headerRows[0]).toBe(appendix.headerRows[0] + 5);
    expect(lower.tasks).toHaveLength(content.tasks.length);
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
    expect(inversePlan(edits).edits).toEqual([{ kind: "removeSheet", sheet: SHEET }]);
  });

  test("text that looks like a formula stays text", () => {
    const evil = {
      ...hauLoc,
      tasks: [task("1", "I", { content: '=HYPERLINK("x")', lead: "+1", deadline: "@a" })],
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
    const appendix = readBack(planOf({ title: "Tên", attachedTo: "", sections: [], tasks: [] }, kind));
    expect(appendix.layout).toBe(kind);
    expect(appendix.tasks).toEqual([]);
  },
);

test("a template's section announces no tasks before there are any", () => {
  const rows = [1, 2, 3].map((n) => task(String(n), "I", {}));
  const sections = [{ ordinal: "I", title: "Nhóm việc" }];
  const appendix = readBack(planOf({ title: "Tên", attachedTo: "", sections, tasks: rows }, "tasks"));
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
  const edits = planOf({ title: "Tên", attachedTo: "", sections: [], tasks }, "tasks");
  const heights = editsOf(edits, "setHeight").map((edit) => edit.after!);
  expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  expect(editsOf(edits, "merge").filter(({ region }) => region.bottom > region.top)).toHaveLength(5);
  const appendix = readBack(edits);
  expect(
    appendix.tasks.map((read) => [read.ordinal, read.fields.content?.raw, read.fields.lead?.raw]),
  ).toEqual([
    ["1", content, "Phòng A"],
    ["2", "Việc hai", "Phòng B"],
  ]);
});
