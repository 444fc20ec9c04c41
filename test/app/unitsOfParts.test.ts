// The units of a plan in several tables: one name is put right on every sheet, lists are offered on every sheet, and
// who must report is told with the sheets of the tasks.
import { prepareUnitFixes } from "../../src/app/prepareUnitFixes";
import { prepareUnitLists } from "../../src/app/prepareUnitLists";
import { ordinalsOf } from "../../src/app/prepareReporterSheet";
import { analysePlan } from "../../src/core/analysePlan";
import { findPlan } from "../../src/core/appendix/findPlan";
import { a1OfRegion, type Grid } from "../../src/core/base/cell";
import { unitFindings } from "../../src/core/unitFindings";
import { whoReports } from "../../src/core/whoReports";
import { REGISTRY_SHEET_WORDS } from "../../src/messages/registrySheetWords";
import { tinyGrid, wordings } from "../core/appendix/tinyGrid";
import { seedRegistry } from "../core/units/seedRegistry";

const registry = seedRegistry();
const HEAD = "TT | Nội dung nhiệm vụ | Chủ trì | Thời hạn";
const ONE = [
  HEAD,
  "1 | Rà soát văn bản | Phòng Tư pháp | Quý I",
  "2 | Số hóa hồ sơ | Phòng Tư phápp | Quý II",
];
const TWO = [HEAD, "1 | Tuyên truyền | Phòng Tư phápp | Quý III", "2 | Tập huấn | Phòng Tư pháp | Quý III"];

function analysed(grids: readonly Grid[]) {
  const { plan } = findPlan(grids, wordings);
  if (!plan) throw new Error("bug: no plan");
  return analysePlan(plan, { registry, isWorkday: () => true, year: 2024, locality: "hau-loc" });
}

const grids = [tinyGrid(ONE, { sheet: "A" }), tinyGrid(TWO, { sheet: "B" })];

test("a name is put right on both sheets in one step", () => {
  const plan = analysed(grids);
  const finding = unitFindings(plan, registry).find(({ text }) => text === "Phòng Tư phápp")!;
  expect(finding.places.map(({ at }) => at.sheet)).toEqual(["A", "B"]);
  const request = { finding, places: finding.places, name: "Phòng Tư pháp" };
  const { locality, issuedOn: on } = plan.facts;
  const { plan: edits, notFound } = prepareUnitFixes([request], grids, registry, { locality, on });
  expect(notFound).toEqual([]);
  expect(
    edits.edits.map((edit) =>
      edit.kind === "setCells" ? `${edit.region.sheet}!${a1OfRegion(edit.region)}` : "",
    ),
  ).toEqual(["A!C3", "B!C2"]);
});

test("a place whose sheet is gone is told", () => {
  const plan = analysed(grids);
  const finding = unitFindings(plan, registry).find(({ text }) => text === "Phòng Tư phápp")!;
  const request = { finding, places: finding.places, name: "Phòng Tư pháp" };
  const { notFound } = prepareUnitFixes([request], grids.slice(1), registry, { locality: null, on: null });
  expect(notFound.map(({ at }) => at.sheet)).toEqual(["A"]);
});

test("the lists stand in the unit columns of both tables", () => {
  const { columns } = prepareUnitLists({
    parts: analysed(grids).source.parts,
    units: registry.units.slice(0, 3),
    grids: { units: null, aliases: null },
    names: [],
    words: REGISTRY_SHEET_WORDS,
  });
  expect(columns.map((region) => `${region.sheet}!${a1OfRegion(region)}`)).toEqual(["A!C2:C3", "B!C2:C3"]);
});

test.each<[name: string, sheets: readonly Grid[], expected: string]>([
  ["of one sheet by their numbers", grids.slice(0, 1), "1; 2"],
  ["of two sheets with the sheets", grids, "A: 1; 2. B: 1; 2"],
])("the tasks of a unit are told, %s", (_name, sheets, expected) => {
  const found = whoReports(analysed(sheets), registry);
  expect(found.units.map(({ name, places }) => [name, ordinalsOf(places, found)])).toEqual([
    ["Phòng Tư pháp", expected],
  ]);
});
