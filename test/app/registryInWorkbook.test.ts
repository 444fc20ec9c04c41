// The registry as sheets of a workbook: written, imported into, offered as lists; and who must report by it.
import {
  localitiesFor,
  prepareRegistrySheets,
  type RegistryGrids,
} from "../../src/app/prepareRegistrySheets";
import { mergeReturnedFiles } from "../../src/app/mergeReturnedFiles";
import { prepareRegistryImport } from "../../src/app/prepareRegistryImport";
import { prepareReporterSheet } from "../../src/app/prepareReporterSheet";
import { prepareUnitLists } from "../../src/app/prepareUnitLists";
import { shippedSeeds } from "../../src/app/shippedSeeds";
import { NO_SEEDS, readWorkbookSeeds, seedsWith, type WorkbookSeeds } from "../../src/app/workbookSeeds";
import { analysePlan } from "../../src/core/analysePlan";
import { planOf } from "../../src/core/appendix/planOf";
import { parseAppendix } from "../../src/core/appendix/parseAppendix";
import { cellAt, textCell, type Grid } from "../../src/core/base/cell";
import { cellText } from "../../src/core/base/cellText";
import type { PlainDate } from "../../src/core/base/date";
import { inversePlan, type EditPlan } from "../../src/core/base/edit";
import { csvTable } from "../../src/core/units/registryCsv";
import { tableOf } from "../../src/core/units/registrySheets";
import { whoReports } from "../../src/core/whoReports";
import { REGISTRY_SHEET_WORDS as WORDS } from "../../src/messages/registrySheetWords";
import { REPORT_WORDS } from "../../src/messages/reportWords";
import { REPORTER_SHEET_WORDS } from "../../src/messages/reporterSheetWords";
import { tinyGrid, wordings } from "../core/appendix/tinyGrid";
import { SEED_SHEETS } from "../../src/messages/seedSheets";
import { applyToGrid, emptyGrid } from "../core/applyToGrid";

const { registry } = shippedSeeds();
const UNITS = registry.units.filter(({ locality }) => localitiesFor("hau-loc", registry).has(locality));
const NO_GRIDS: RegistryGrids = { units: null, aliases: null };
const SHEETS = [WORDS.unitSheet, WORDS.aliasSheet] as const;

const after = (plan: EditPlan, grids: RegistryGrids = NO_GRIDS): RegistryGrids => ({
  units: applyToGrid(grids.units ?? emptyGrid(SHEETS[0]), plan),
  aliases: applyToGrid(grids.aliases ?? emptyGrid(SHEETS[1]), plan),
});
const read = ({ units, aliases }: RegistryGrids) =>
  readWorkbookSeeds([units, aliases].flatMap((grid) => grid ?? []), SEED_SHEETS); // prettier-ignore
const writtenGrids = () => after(prepareRegistrySheets(UNITS, [], NO_GRIDS, WORDS));

test("a plan's registry is its locality's, those above it and the country's", () => {
  expect([...localitiesFor("hau-loc", registry)].sort()).toEqual(["hau-loc", "thanh-hoa", "vn"]);
  expect(localitiesFor(null, registry).size).toBe(6);
});

describe("written", () => {
  test("the sheets are read back as what was written, without a fault", () => {
    const { own, issues } = read(writtenGrids());
    expect(own.units).toEqual(UNITS);
    expect(issues).toEqual([]);
  });

  test("beside decisions that are there already, which stay", () => {
    const decided = { text: "Bộ phận pháp chế", unit: "hau-loc.phong-tu-phap", locality: null, note: "" };
    const first = after(prepareRegistrySheets([], [decided], NO_GRIDS, WORDS));
    const grids: RegistryGrids = { units: null, aliases: first.aliases };
    const plan = prepareRegistrySheets(UNITS, [], grids, WORDS);
    expect(plan.edits.filter(({ kind }) => kind === "addSheet")).toEqual([{ kind: "addSheet", sheet: WORDS.unitSheet }]); // prettier-ignore
    const { own } = read(after(plan, grids));
    expect(own.units?.find(({ id }) => id === "hau-loc.ubnd")?.aliases).toEqual(registry.unit("hau-loc.ubnd")?.aliases); // prettier-ignore
    expect(own.aliases).toEqual([decided]);
  });

  test("over a registry of a person's own it is refused", () => {
    expect(() => prepareRegistrySheets(UNITS, [], writtenGrids(), WORDS)).toThrow("sheetExists");
  });
});

describe("imported", () => {
  const imported = (grids: RegistryGrids, ...lines: string[]) =>
    prepareRegistryImport({
      current: grids.units ? read(grids).own.units! : UNITS,
      tables: [csvTable(lines.join("\n"), "tep.csv")],
      locality: "hau-loc",
      grids,
      words: WORDS,
    });
  const HEAD = "Mã;Tên đơn vị;Tên gọi khác;Cấp;Nguồn";
  const LINES = [
    HEAD,
    ";Hội A huyện;HAH | Hội A;Huyện;",
    "hau-loc.phong-tu-phap;Phòng Tư pháp;Pháp chế;;Quyết định 5",
  ];

  test.each([
    ["without sheets: they are written with it", NO_GRIDS],
    ["into sheets that are there", writtenGrids()],
  ])("%s", (_name, grids) => {
    const { plan, changes } = imported(grids, ...LINES);
    expect([changes.added.length, changes.changed.length]).toEqual([1, 1]);
    const { own, issues } = read(after(plan, grids));
    expect(issues).toEqual([]);
    expect(own.units).toEqual(changes.units);
    expect(own.units?.find(({ name }) => name === "Hội A huyện")?.aliases).toEqual(["HAH", "Hội A"]);
  });

  test("a person's own column, order and words stay; taken back, all is as before", () => {
    const grids = writtenGrids();
    const moved: Grid = {
      ...grids.units!,
      rows: grids.units!.rows.map((cells, r) => [textCell(`ghi chú ${r}`), ...cells]),
    };
    const { plan } = imported({ ...grids, units: moved }, ...LINES);
    const done = after(plan, { ...grids, units: moved }).units!;
    expect(done.rows.slice(0, moved.rows.length).map(([own]) => own)).toEqual(moved.rows.map(([own]) => own));
    const back = applyToGrid(done, inversePlan(plan));
    expect(back.rows.slice(0, moved.rows.length)).toEqual(moved.rows);
  });

  test("the two sheets of another workbook, whose aliases are told apart from its units", () => {
    const grids = writtenGrids();
    const tables = [grids.aliases!, grids.units!].map(tableOf);
    const { changes, aliases, plan } = prepareRegistryImport({ current: UNITS.filter(({ name }) => name !== "Văn phòng HĐND và UBND huyện"), tables, locality: "", grids: NO_GRIDS, words: WORDS }); // prettier-ignore
    expect(changes.added.map(({ name }) => name)).toEqual(["Văn phòng HĐND và UBND huyện"]);
    expect(aliases.length).toBeGreaterThan(0);
    expect(new Set(read(after(plan)).own.units)).toEqual(new Set(UNITS));
  });

  test("what says nothing new changes nothing", () => {
    expect(imported(writtenGrids(), HEAD, "hau-loc.phong-tu-phap;Phòng Tư pháp;;;").plan.edits).toEqual([]);
  });
});

const HEAD = "TT | Nội dung nhiệm vụ | Chủ trì | Phối hợp | Thời hạn";
const PLAN = tinyGrid([
  HEAD,
  "1 | Việc một | Phòng Tư pháp | Công an huyện | 2024",
  "2 | Việc hai | Phòng Tư pháp; Hội Luật gia | | 2024",
  "3 | Việc ba | Các đơn vị có liên quan | | 2024",
  "4 | Việc bốn | | | 2024",
]);

function appendix() {
  const found = parseAppendix(PLAN, wordings);
  if (!found.ok) throw new Error("bug: no plan");
  return found.value;
}

describe("lists to choose from", () => {
  const lists = (grids: RegistryGrids, names: Parameters<typeof prepareUnitLists>[0]["names"] = []) =>
    prepareUnitLists({ parts: [appendix()], units: UNITS, grids, names, words: WORDS });
  const offers = ({ plan }: ReturnType<typeof lists>) =>
    plan.edits.filter((edit) => edit.kind === "offerList");

  test("come after the sheet that they are taken from, and hold exactly its names", () => {
    const found = lists(NO_GRIDS);
    expect(found.plan.edits[0]).toEqual({ kind: "addSheet", sheet: WORDS.unitSheet });
    const grid = after(found.plan).units!;
    const { top, bottom, left } = found.items;
    const names = Array.from({ length: bottom - top + 1 }, (_, i) => cellText(cellAt(grid, top + i, left)));
    expect(names).toEqual(UNITS.map(({ name }) => name));
    expect(offers(found).map(({ region }) => [region.left, region.top, region.bottom])).toEqual([
      [2, 1, 4],
      [3, 1, 4],
    ]);
  });

  test("use the sheet that is there, as long as it has become, and know the list of before", () => {
    const grids = writtenGrids();
    const first = lists(grids);
    expect(first.plan.edits.every(({ kind }) => kind !== "addSheet")).toBe(true);
    const before = first.items;
    const again = lists(grids, [{ name: "PhuLuc_DonVi", region: before }]);
    for (const edit of offers(again)) expect(edit).toMatchObject({ before, after: before });
  });
});

describe("who must report", () => {
  const plan = () =>
    analysePlan(planOf([appendix()]), { registry, isWorkday: () => true, year: 2024, locality: "hau-loc" });
  const found = (left: readonly string[] = []) => whoReports(plan(), registry, left);

  test("each unit with its tasks; what is not known beside it", () => {
    const { units, groups, names, withoutLead } = found();
    expect(units.map(({ name, places }) => [name, places.map(({ ordinal }) => ordinal)])).toEqual([
      ["Phòng Tư pháp", ["1", "2"]],
    ]);
    expect(groups.map(({ remembered, locality }) => [remembered, locality])).toEqual([["Các đơn vị có liên quan", "hau-loc"]]); // prettier-ignore
    expect(names.map(({ text }) => text)).toEqual(["Hội Luật gia"]);
    expect(withoutLead.map(({ ordinal }) => ordinal)).toEqual(["4"]);
  });

  test("what a person leaves is not asked again", () => {
    const { groups, names } = found(["hội luật gia", "Các đơn vị có liên quan"]);
    expect([groups, names]).toEqual([[], []]);
  });

  test("a choice of members counts from then on", () => {
    const members = [{ group: "Các đơn vị có liên quan", unit: "hau-loc.phong-noi-vu", locality: "hau-loc" }];
    const own = seedsWith({ ...NO_SEEDS, members }).registry;
    const analysed = analysePlan(planOf([appendix()]), {
      registry: own,
      isWorkday: () => true,
      locality: "hau-loc",
    });
    const { units, groups } = whoReports(analysed, own);
    expect(units.map(({ name, through }) => [name, through === null])).toEqual([["Phòng Tư pháp", true], ["Phòng Nội vụ", false]]); // prettier-ignore
    expect(groups).toEqual([]);
  });

  test("and in the merge", () => {
    const members = [{ group: "Các đơn vị có liên quan", unit: "hau-loc.phong-noi-vu", locality: "hau-loc" }];
    const missing = (own: WorkbookSeeds) =>
      mergeReturnedFiles({
        plan: planOf([
          {
            ...appendix(),
            attachedTo: "(Kèm theo Kế hoạch số 5/KH-UBND ngày 26/2/2024 của UBND huyện Hậu Lộc)",
          },
        ]),
        files: [],
        on: "2024-06-20" as PlainDate,
        dueOn: null,
        sheetNames: [],
        words: REPORT_WORDS,
        own,
      }).result.missing.map(({ name }) => name);
    expect(missing(NO_SEEDS)).toEqual(["Phòng Tư pháp"]);
    expect(missing({ ...NO_SEEDS, members })).toEqual(["Phòng Tư pháp", "Phòng Nội vụ"]);
  });

  test("as a sheet, written again over itself", () => {
    const name = (id: string) => registry.unit(id)?.name ?? id;
    const { sheet } = REPORTER_SHEET_WORDS;
    const write = (grid: Grid | null) => prepareReporterSheet(found(), "(Kèm theo)", name, grid, REPORTER_SHEET_WORDS); // prettier-ignore
    const first = applyToGrid(emptyGrid(sheet), write(null));
    const texts = first.rows.map((cells) => cells.map(cellText).filter((text) => text !== ""));
    expect(texts).toEqual([
      [REPORTER_SHEET_WORDS.title],
      ["(Kèm theo)"],
      [],
      REPORTER_SHEET_WORDS.headings,
      ["1", "Phòng Tư pháp", "2", "1; 2"],
      [],
      [REPORTER_SHEET_WORDS.unsettled],
      ["Các đơn vị có liên quan", "1", "3"],
      ["Hội Luật gia", "1", "2"],
    ]);
    expect(applyToGrid(first, write(first)).rows).toEqual(first.rows);
  });
});
