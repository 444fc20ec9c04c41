import { rememberDecisions } from "../../src/app/rememberDecisions";
import { shippedSeeds } from "../../src/app/shippedSeeds";
import { NO_SEEDS, readWorkbookSeeds, seedsWith, type WorkbookSeeds } from "../../src/app/workbookSeeds";
import { parseAppendix } from "../../src/core/appendix/parseAppendix";
import { teachHeading } from "../../src/core/appendix/taughtHeadings";
import { cellAt, type Grid } from "../../src/core/base/cell";
import { cellText } from "../../src/core/base/cellText";
import type { PlainDate } from "../../src/core/base/date";
import { layoutHolidaySheet } from "../../src/core/deadlines/holidaySheet";
import { expectedUnits, type ExpectedUnits } from "../../src/core/units/expectedUnits";
import { readUnits } from "../../src/core/units/readUnits";
import type { UnitAlias } from "../../src/core/units/registryColumns";
import { layoutRegistrySheets } from "../../src/core/units/registrySheets";
import { HOLIDAY_SHEET_WORDS } from "../../src/messages/holidaySheetWords";
import { MEMBER_NOTE, REGISTRY_SHEET_WORDS } from "../../src/messages/registrySheetWords";
import { SEED_SHEETS } from "../../src/messages/seedSheets";
import { SETTINGS_WORDS } from "../../src/messages/settingsWords";
import { tinyGrid } from "../core/appendix/tinyGrid";
import { applyToGrid, emptyGrid } from "../core/applyToGrid";

const { aliasSheet, unitSheet } = REGISTRY_SHEET_WORDS;
const names = SEED_SHEETS;
const own = (grids: readonly Grid[]): WorkbookSeeds => readWorkbookSeeds(grids, names).own;
const day = "2024-04-01" as PlainDate;

function unitOf(text: string, seeds: WorkbookSeeds): string | null {
  const { registry } = seedsWith(seeds);
  return readUnits(text, registry, { locality: "hau-loc", on: day }).mentions[0]?.unit ?? null;
}

const alias = (text: string, unit: string, note = ""): UnitAlias => ({ text, unit, locality: null, note });

function remembered(aliases: readonly UnitAlias[], first: Grid | null = null): Grid {
  let grid = first;
  for (const each of aliases) {
    const plan = rememberDecisions([each], grid, REGISTRY_SHEET_WORDS);
    grid = applyToGrid(grid ?? emptyGrid(aliasSheet), plan);
  }
  return grid ?? emptyGrid(aliasSheet);
}

test("a workbook without such sheets uses the shipped data", () => {
  expect(own([emptyGrid("Kế hoạch")])).toEqual(NO_SEEDS);
  expect(seedsWith(NO_SEEDS)).toBe(shippedSeeds());
});

describe("the sheet Ngày nghỉ", () => {
  const holidays = { off: [{ date: day, name: "Nghỉ riêng" }], worked: [] };
  const sheet = applyToGrid(emptyGrid(names.holidays), layoutHolidaySheet(holidays, HOLIDAY_SHEET_WORDS));

  test("takes the place of the shipped list", () => {
    expect(shippedSeeds().calendar.isWorkday(day)).toBe(true);
    expect(seedsWith(own([sheet])).calendar.isWorkday(day)).toBe(false);
  });

  test("one that cannot be read leaves the shipped list and is told", () => {
    const { own: read, issues } = readWorkbookSeeds([emptyGrid(names.holidays)], names);
    expect(read.holidays).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(["holidayHeadingsMissing"]);
  });
});

test("the sheet Cấu hình: a heading that a person explained is known in every table, returned ones too", () => {
  const taught = { header: "Tự đánh giá", role: "progress" } as const;
  const plan = teachHeading(null, taught, SETTINGS_WORDS);
  const sheet = applyToGrid(emptyGrid(SETTINGS_WORDS.sheet), plan);
  const returned = tinyGrid([
    "TT | Nội dung nhiệm vụ | Đơn vị chủ trì | Thời hạn | Tự đánh giá",
    "1 | Rà soát | Phòng Tư pháp | Quý I/2024 | Hoàn thành",
  ]);
  const roleIn = (grids: readonly Grid[]) => {
    const found = parseAppendix(returned, seedsWith(own(grids)).wordings);
    return found.ok && found.value.columns.at(-1)?.role;
  };
  expect(roleIn([])).toBe("other");
  expect(roleIn([sheet])).toBe("progress");
});

describe("the sheet Tên gọi khác", () => {
  const lawId = shippedSeeds().registry.units.find(({ name, locality }) => name === "Phòng Tư pháp" && locality === "hau-loc")!.id; // prettier-ignore

  test("a decision becomes a row, and the name is known from then on", () => {
    const sheet = remembered([alias("Bộ phận pháp chế", lawId)]);
    expect(unitOf("Bộ phận pháp chế", NO_SEEDS)).toBeNull();
    expect(unitOf("Bộ phận pháp chế", own([sheet]))).toBe(lawId);
  });

  test("further decisions go below, whatever a person wrote in between", () => {
    const sheet = remembered([
      alias("Bộ phận pháp chế", lawId),
      alias("Tổ giúp việc", "", "Để nguyên"),
      alias("BPPC", lawId),
    ]);
    const rows = sheet.rows.map((_, r) => cellText(cellAt(sheet, r, 0)));
    expect(rows.slice(2)).toEqual(["Bộ phận pháp chế", "Tổ giúp việc", "BPPC"]);
    const { aliases, left } = own([sheet]);
    expect(aliases.map(({ text }) => text)).toEqual(["Bộ phận pháp chế", "BPPC"]);
    expect(left).toEqual(["Tổ giúp việc"]);
  });

  test("an empty sheet of that name gets the headings", () => {
    const sheet = remembered([alias("Bộ phận pháp chế", lawId)], emptyGrid(aliasSheet));
    expect(unitOf("Bộ phận pháp chế", own([sheet]))).toBe(lawId);
  });

  test("a text that begins like a formula stays text", () => {
    const sheet = remembered([alias("=HYPERLINK(1)", lawId)]);
    const cell = cellAt(sheet, 2, 0);
    expect(cell).toEqual({ kind: "text", value: "=HYPERLINK(1)" });
  });

  test("a unit that nobody knows is told with its place", () => {
    const { issues } = readWorkbookSeeds([remembered([alias("ABC", "khong-co")])], names);
    expect(issues.map(({ code }) => code)).toEqual(["registryFault"]);
  });
});

describe("the sheet Danh mục đơn vị", () => {
  const units = shippedSeeds().registry.units.filter(({ locality }) => locality === "hau-loc");
  const { edits } = layoutRegistrySheets(units, [], REGISTRY_SHEET_WORDS);
  const sheets = [unitSheet, aliasSheet].map((name) => applyToGrid(emptyGrid(name), { edits }));

  test("takes the place of the shipped registry, aliases and all", () => {
    const read = own(sheets);
    expect(read.units).toHaveLength(units.length);
    expect(unitOf("Phòng Tư pháp", read)).toBe(unitOf("Phòng Tư pháp", NO_SEEDS));
    expect(unitOf("Bộ Công an", NO_SEEDS)).not.toBeNull();
    expect(unitOf("Bộ Công an", read)).toBeNull();
  });

  test("the indexes of the same workbook are made once", () => {
    expect(seedsWith(own(sheets))).toBe(seedsWith(own(sheets)));
    expect(seedsWith(own(sheets))).not.toBe(shippedSeeds());
  });
});

describe("whom a collective stands for", () => {
  const { units } = shippedSeeds().registry;
  const idOf = (name: string) => units.find((unit) => unit.name === name && unit.locality === "hau-loc")!.id;
  const law = idOf("Phòng Tư pháp");
  const police = idOf("Công an huyện");
  const member = (text: string, unit: string): UnitAlias => ({
    text,
    unit,
    locality: "hau-loc",
    note: MEMBER_NOTE,
  });
  const expectedIn = (text: string, sheet: Grid): ExpectedUnits =>
    expectedUnits([text], seedsWith(own([sheet])).registry, { locality: "hau-loc", on: day });
  const ids = ({ expected }: ExpectedUnits) => expected.map(({ unit }) => unit);

  test.each<[name: string, cell: string, group: string]>([
    ["of a registered collective", "Các đơn vị có liên quan", "Các đơn vị có liên quan"],
    ["of the part that a bracket names", "UBND các xã, thị trấn (các xã có chợ)", "UBND các xã, thị trấn (các xã có chợ)"],
    ["of one that the registry does not have", "Các cơ quan khối nội chính", "Các cơ quan khối nội chính"],
    ["in other letters", "Các đơn vị có liên quan", "CÁC ĐƠN VỊ CÓ LIÊN QUAN"],
  ])("%s: its rows decide", (_name, cell, group) => {
    const without = expectedIn(cell, emptyGrid("Kế hoạch"));
    expect(ids(without)).toEqual([]);
    expect(without.unexpanded.length + without.unknown.length).toBe(1);
    const found = expectedIn(cell, remembered([member(group, law), member(group, police)]));
    expect(found).toEqual({ expected: expect.anything() as unknown, unexpanded: [], unknown: [] });
    expect(ids(found)).toEqual([law, police]);
  }); // prettier-ignore

  test("the rows of a part leave the whole as the registry has it, and the other way round", () => {
    const part = remembered([member("UBND các xã, thị trấn (các xã có chợ)", law)]);
    expect(ids(expectedIn("UBND các xã, thị trấn", part)).length).toBeGreaterThan(20);
    const whole = remembered([member("UBND các xã, thị trấn", law)]);
    expect(ids(expectedIn("UBND các xã, thị trấn", whole))).toEqual([law]);
    expect(expectedIn("UBND các xã, thị trấn (các xã có chợ)", whole).unexpanded).toHaveLength(1);
  });

  test("are no aliases: the collective is no other name of its member", () => {
    const sheet = remembered([member("Các đơn vị có liên quan", law)]);
    expect(own([sheet])).toMatchObject({
      aliases: [],
      members: [{ group: "Các đơn vị có liên quan", unit: law }],
    });
  });

  test.each([
    ["a member that nobody knows", "Các đơn vị có liên quan", "khong-co", "aliasUnitUnknown"],
    ["a member that is a collective", "Các đơn vị có liên quan", "hau-loc.nhom-ubnd-xa", "aliasUnitUnknown"],
    ["members of a single unit", "Phòng Tư pháp", police, "membersOfUnit"],
  ])("%s is told and not used", (_name, group, unit, fault) => {
    const { own: read, issues } = readWorkbookSeeds([remembered([member(group, unit)])], names);
    expect(read.members).toEqual([]);
    expect(issues).toEqual([expect.objectContaining({ params: expect.objectContaining({ fault }) as unknown })]);
  }); // prettier-ignore
});
