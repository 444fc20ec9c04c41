import { prepareUnitFixes } from "../../src/app/prepareUnitFixes";
import { analysePlan, type AnalysedPlan } from "../../src/core/analysePlan";
import { parseAppendix } from "../../src/core/appendix/parseAppendix";
import { planOf } from "../../src/core/appendix/planOf";
import { a1Of, a1OfRegion, type Grid } from "../../src/core/base/cell";
import type { PlainDate } from "../../src/core/base/date";
import { unitFindings, type UnitFinding } from "../../src/core/unitFindings";
import { UNIT_ISSUES } from "../../src/core/unitIssues";
import { tinyGrid, wordings } from "./appendix/tinyGrid";
import { applyToGrid } from "./applyToGrid";
import { seedRegistry } from "./units/seedRegistry";

const HEAD = "TT | Nội dung nhiệm vụ | Chủ trì | Phối hợp | Thời hạn";
const registry = seedRegistry();
const on = "2024-03-15" as PlainDate;

function analysed(grid: Grid, locality = "hau-loc", namesValidOn = on): AnalysedPlan {
  const appendix = parseAppendix(grid, wordings);
  if (!appendix.ok) throw new Error("bug: no plan");
  return analysePlan(planOf([appendix.value]), {
    registry,
    isWorkday: () => true,
    year: 2024,
    locality,
    namesValidOn,
  });
}

const gridOf = (rows: readonly string[]): Grid => tinyGrid([HEAD, ...rows]);
const found = (rows: readonly string[], locality?: string, day?: PlainDate): readonly UnitFinding[] =>
  unitFindings(analysed(gridOf(rows), locality, day), registry);
const brief = ({ kind, text, unit, candidates, places }: UnitFinding) => ({
  kind,
  text,
  unit,
  candidates: candidates.map(({ name }) => name),
  times: places.length,
});

describe("what is a finding", () => {
  test.each<[name: string, row: string, kinds: readonly string[]]>([
    ["a name in order is none", "1 | Việc | Phòng Tư pháp | Công an huyện | 2024", []],
    ["nor is a registered collective beside a lead", "1 | Việc | Phòng Tư pháp | UBND các xã, thị trấn | 2024", []],
    ["nobody knows it", "1 | Việc | Hội Luật gia | | 2024", ["unknown"]],
    ["another level", "1 | Việc | Phòng Tư pháp | Công an thị xã | 2024", ["ambiguous"]],
    ["a misprint is decided and shown", "1 | Việc | Phòng Tư phap | | 2024", ["misprint"]],
    ["a lead cell with a collective only", "1 | Việc | UBND các xã, thị trấn | | 2024", ["leadNotSingleUnit"]],
    ["a lead cell with words that are no unit", "1 | Việc | theo phân công | | 2024", ["leadNotSingleUnit"]],
    ["lead and coordinating the same", "1 | Việc | Phòng Tư pháp | Phòng Tư pháp; Công an huyện | 2024", ["leadsAndCoordinates"]],
    ["a district plan that a provincial office leads", "1 | Việc | Sở Tư pháp | Phòng Tư pháp | 2024", ["leadAbovePlan"]],
    ["a provincial office that only coordinates", "1 | Việc | Phòng Tư pháp | Sở Tư pháp | 2024", []],
  ])("%s", (_name, row, kinds) => {
    expect(found([row]).map(({ kind }) => kind)).toEqual(kinds);
  }); // prettier-ignore

  test("a ministry assigned by a province, and not a provincial office", () => {
    const rows = ["1 | Việc | Bộ Công an | | 2025", "2 | Việc | Công an tỉnh | | 2025"];
    expect(found(rows, "thanh-hoa").map(({ kind, text }) => [kind, text])).toEqual([
      ["leadAbovePlan", "Bộ Công an"],
    ]);
  });

  test("a unit that has ended shows its last day and its successors", () => {
    const [finding] = found(["1 | Việc | Sở Thông tin và Truyền thông | | 2025"], "thanh-hoa", "2025-06-01" as PlainDate); // prettier-ignore
    expect(finding?.kind).toBe("expired");
    expect(finding?.until).toBe("2025-02-28");
    expect(finding?.candidates.map(({ name }) => name)).toEqual(["Sở Khoa học và Công nghệ"]);
  });
});

test("*Kiểm tra* tells cell by cell what the findings group", () => {
  const rows = [
    "1 | Việc một | Phòng Tư phap | Hội Luật gia | 2024",
    "2 | Việc hai | Sở Tư pháp | Công an thị xã | 2024",
    "3 | Việc ba | UBND các xã, thị trấn | | 2024",
    "4 | Việc bốn | Công an huyện | Công an huyện | 2024",
  ];
  const told = analysed(gridOf(rows)).issues.filter(({ code }) => UNIT_ISSUES.has(code));
  expect(told.map(({ code, at }) => [code, at && a1Of(at.row, at.col)])).toEqual([
    ["unitMisprint", "C2"],
    ["unitUnknown", "D2"],
    ["unitAmbiguous", "D3"],
    ["leadAbovePlan", "C3"],
    ["leadNotSingleUnit", "C4"],
    ["unitLeadsAndCoordinates", "D5"],
  ]);
});

test("the same words are one finding with all their places, however they are spaced or cased", () => {
  const findings = found([
    "1 | Việc một | Phòng Tư phap | | 2024",
    "2 | Việc hai | phòng  tư phap | | 2024",
    "3 | Việc ba | Công an huyện | Phòng Tư phap; Phòng Nội vụ | 2024",
  ]);
  expect(findings.map(brief)).toEqual([
    { kind: "misprint", text: "Phòng Tư phap", unit: expect.any(String) as string, candidates: ["Phòng Tư pháp"], times: 3 },
  ]); // prettier-ignore
  expect(findings[0]?.places.map(({ role, ordinal }) => [role, ordinal])).toEqual([
    ["lead", "1"],
    ["lead", "2"],
    ["coordinating", "3"],
  ]);
});

describe("a fix", () => {
  const rows = [
    "1 | Việc một | Phòng Tư phap chủ trì | - Công an huyện;- Phòng Tư phap (bộ phận một cửa) | 2024",
    "2 | Việc hai | Phòng Tư phap | | 2024",
  ];
  const context = { locality: "hau-loc", on };
  const fixed = (grid: Grid, pick: (finding: UnitFinding) => UnitFinding["places"]) => {
    const finding = unitFindings(analysed(grid), registry).find(({ kind }) => kind === "misprint")!;
    const request = { finding, places: pick(finding), name: "Phòng Tư pháp" };
    return { finding, ...prepareUnitFixes([request], [grid], registry, context) };
  };

  test("changes the name's own words everywhere and nothing else", () => {
    const grid = gridOf(rows);
    const { plan, notFound } = fixed(grid, ({ places }) => places);
    const after = applyToGrid(grid, plan);
    const cell = (row: number, col: number) => {
      const found = after.rows[row]?.[col];
      return found?.kind === "text" ? found.value : null;
    };
    expect(notFound).toEqual([]);
    expect(cell(1, 2)).toBe("Phòng Tư pháp chủ trì");
    expect(cell(1, 3)).toBe("- Công an huyện;- Phòng Tư pháp (bộ phận một cửa)");
    expect(cell(2, 2)).toBe("Phòng Tư pháp");
    expect(found(rows).map(({ kind }) => kind)).toContain("misprint");
    expect(unitFindings(analysed(after), registry).map(({ kind }) => kind)).not.toContain("misprint");
  });

  test("in one place leaves the others", () => {
    const { plan } = fixed(gridOf(rows), ({ places }) => places.slice(-1));
    expect(plan.edits).toHaveLength(1);
  });

  test("the result of a formula is left and counted; the other places are put right", () => {
    const grid: Grid = { ...gridOf(rows), formulas: { C3: '="Phòng Tư phap"', C2: "=A1" } };
    const { plan, notFound, formulas } = fixed(grid, ({ places }) => places);
    expect(plan.edits.map((edit) => edit.kind === "setCells" && a1OfRegion(edit.region))).toEqual(["D2"]);
    expect([notFound.length, formulas]).toEqual([0, 2]);
  });

  test("a formula elsewhere in the row is nobody's business", () => {
    const grid: Grid = { ...gridOf(rows), formulas: { B3: '="Việc hai"', E2: "=2024" } };
    const { plan, formulas } = fixed(grid, ({ places }) => places);
    expect([plan.edits.length, formulas]).toEqual([3, 0]);
  });

  test("a cell that was changed meanwhile is left and named", () => {
    const { finding } = fixed(gridOf(rows), () => []);
    const changed = gridOf([rows[0]!, "2 | Việc hai | Phòng Nội vụ | | 2024"]);
    const request = { finding, places: finding.places, name: "Phòng Tư pháp" };
    const { notFound } = prepareUnitFixes([request], [changed], registry, context);
    expect(notFound.map(({ ordinal }) => ordinal)).toEqual(["2"]);
  });
});
