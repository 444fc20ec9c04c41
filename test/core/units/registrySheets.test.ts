// The two sheets of the registry: what is laid out is read back, and what users do to the sheets is understood.
import { textCell, type Grid } from "../../../src/core/base/cell";
import type { PlainDate } from "../../../src/core/base/date";
import { buildRegistry } from "../../../src/core/units/registry";
import { layoutRegistrySheets, readRegistrySheets } from "../../../src/core/units/registrySheets";
import type { UnitAlias } from "../../../src/core/units/registryColumns";
import { readUnits } from "../../../src/core/units/readUnits";
import { withAliases } from "../../../src/core/units/withAliases";
import { REGISTRY_SHEET_WORDS as WORDS } from "../../../src/messages/registrySheetWords";
import { applyToGrid, emptyGrid } from "../applyToGrid";
import { labelledRegistry } from "./labelled/registry";
import { seedData, unit } from "./seedRegistry";

const ALIASES: readonly UnitAlias[] = [
  { text: "Ban Một cửa", unit: "hau-loc.bo-phan-mot-cua", locality: null, note: "" },
  { text: "Cơ quan thường trực", unit: "thanh-hoa.cong-an", locality: "hau-loc", note: "chọn ngày 01/6" },
];

function sheetsOf(units: Parameters<typeof layoutRegistrySheets>[0], aliases: readonly UnitAlias[] = []) {
  const plan = layoutRegistrySheets(units, aliases, WORDS);
  return [WORDS.unitSheet, WORDS.aliasSheet].map((sheet) => applyToGrid(emptyGrid(sheet), plan)) as [
    Grid,
    Grid,
  ];
}

test.each([
  ["the shipped registry", buildRegistry(seedData()).units, ALIASES],
  ["the labelled registry", labelledRegistry().units, []],
] as const)("%s: sheets → units gives what was laid out", (_, units, aliases) => {
  const reading = readRegistrySheets(...sheetsOf(units, aliases), "hau-loc");
  expect(reading.units).toEqual(units);
  expect(reading.aliases).toEqual(aliases);
  expect(reading.issues.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("laid out again, the sheets that were read are the same", () => {
  const first = sheetsOf(buildRegistry(seedData()).units, ALIASES);
  const { units, aliases } = readRegistrySheets(...first, "hau-loc");
  expect(sheetsOf(units!, aliases)).toEqual(first);
});

function grid(sheet: string, ...rows: string[][]): Grid {
  return { ...emptyGrid(sheet), rows: rows.map((cells) => cells.map(textCell)) };
}

const read = (rows: string[][], aliases?: string[][]) =>
  readRegistrySheets(
    grid("Danh mục đơn vị", ...rows),
    aliases ? grid("Tên gọi khác", ...aliases) : null,
    "hau-loc",
  );
const faults = (reading: ReturnType<typeof read>) =>
  reading.issues.map(({ params }) =>
    "fault" in params ? `${params.fault}: ${params.unit} / ${params.text}` : "",
  );

test("a table with names only: level, kind and id come from the name and the workbook", () => {
  const reading = read([["TT", "Tên cơ quan, đơn vị"], ["1", "Phòng Y tế"], ["2", "UBND xã Hoa Lộc"], ["3", "Các phòng, ban"], ["", ""], ["4", "Sở Y tế"]]); // prettier-ignore
  expect(reading.units).toEqual([
    unit({ id: "hau-loc.phong-y-te", name: "Phòng Y tế", locality: "hau-loc" }),
    unit({ id: "hau-loc.ubnd-xa-hoa-loc", name: "UBND xã Hoa Lộc", level: "commune", locality: "hau-loc" }),
    unit({ id: "hau-loc.cac-phong-ban", name: "Các phòng, ban", kind: "group", locality: "hau-loc" }),
    unit({ id: "hau-loc.so-y-te", name: "Sở Y tế", level: "province", locality: "hau-loc" }),
  ]);
  expect(faults(reading)).toEqual(["levelUnread: Các phòng, ban / "]);
});

test("columns in another order, names for references, dates as people type them", () => {
  const reading = read([
    ["DANH MỤC"],
    ["Kế thừa", "Tên đơn vị", "Người sửa", "Mã", "Cấp trên", "Hết hiệu lực", "Thành phần", "Cấp", "Loại"],
    ["", "UBND huyện", "An", "u", "", "30/6/2025", "", "Huyện", "Đơn vị"],
    ["UBND xã B", "UBND xã A", "An", "a", "ubnd huyện", "2025-06-30", "", "xã", ""],
    ["", "UBND xã B", "", "b", "UBND huyện", "", "", "Xã", "đơn vị"],
    ["", "UBND các xã", "", "g", "u", "", "Xã thuộc UBND huyện", "Huyện", "Nhóm"],
  ]);
  const day = "2025-06-30" as PlainDate;
  const common = { locality: "hau-loc" };
  expect(faults(reading)).toEqual([]);
  expect(reading.units).toEqual([
    unit({ ...common, id: "u", name: "UBND huyện", validTo: day }),
    unit({ ...common, id: "a", name: "UBND xã A", level: "commune", parent: "u", validTo: day, successors: ["b"] }),
    unit({ ...common, id: "b", name: "UBND xã B", level: "commune", parent: "u" }),
    unit({ ...common, id: "g", name: "UBND các xã", kind: "group", parent: "u", members: { level: "commune", under: "u" } }),
  ]); // prettier-ignore
});

const HEADINGS = ["Mã", "Tên đơn vị", "Cấp", "Loại", "Đơn vị cấp trên", "Hiệu lực từ", "Thành phần nhóm"];

test.each<[string, string[], string]>([
  ["no name", ["x", "", "Huyện", "Đơn vị", "", "", ""], "nameMissing:  / 3"],
  ["a level that is none", ["x", "Phòng X", "Làng", "Đơn vị", "", "", ""], "levelUnread: Phòng X / Làng"],
  ["a kind that is none", ["x", "Phòng X", "Huyện", "Tổ", "", "", ""], "kindUnread: Phòng X / Tổ"],
  ["a date that is none", ["x", "Phòng X", "Huyện", "Đơn vị", "", "31/4/2025", ""], "dateUnread: Phòng X / 31/4/2025"],
  ["an unknown superior", ["x", "Phòng X", "Huyện", "Đơn vị", "UBND thị xã", "", ""], "parentMissing: Phòng X / UBND thị xã"],
  ["an id twice", ["u", "Phòng X", "Huyện", "Đơn vị", "", "", ""], "idRepeated: Phòng X / u"],
  ["members that say nothing", ["x", "Các xã", "Huyện", "Nhóm", "", "", "tất cả"], "membersUnread: Các xã / tất cả"],
])("%s is told with its row", (_, row, fault) => {
  const reading = read([HEADINGS, ["u", "UBND huyện", "Huyện", "Đơn vị", "", "", ""], row]);
  expect(faults(reading)).toEqual([fault]);
  expect(reading.issues[0]!.at).toMatchObject({ sheet: "Danh mục đơn vị", row: 2 });
}); // prettier-ignore

test("a sheet without a column of names gives no registry, not an empty one", () => {
  const reading = read([
    ["Mã", "Ghi chú"],
    ["a", "b"],
  ]);
  expect(reading.units).toBeNull();
  expect(faults(reading)).toEqual(["headingsMissing: Danh mục đơn vị / Tên đơn vị"]);
});

test("aliases by the unit's name; one of nobody is told; a locality's alias holds only there", () => {
  const units = [
    ["Mã", "Tên đơn vị", "Cấp"],
    ["mc", "Bộ phận Tiếp nhận và Trả kết quả huyện", "Huyện"],
  ];
  const aliases = [
    ["Địa phương", "Tên gọi khác (cách viết)", "Đơn vị"],
    ["", "Ban Một cửa", "mc"],
    ["hau-loc", "Tổ Một cửa", "bộ phận tiếp nhận và trả kết quả huyện"],
    ["nga-son", "Trung tâm", "mc"],
    ["", "Phòng X", "Phòng không có"],
  ];
  const reading = read(units, aliases);
  expect(faults(reading)).toEqual(["aliasUnitUnknown: Phòng không có / Phòng X"]);
  expect(reading.units![0]!.aliases).toEqual(["Tổ Một cửa"]);
  const decided = (text: string, locality: string) =>
    readUnits(text, buildRegistry(withAliases({ units: reading.units! }, reading.aliases, locality)), {
      locality: "hau-loc",
      on: null,
    }).mentions[0]?.unit ?? null;
  expect(decided("Ban Một cửa", "hau-loc")).toBe("mc");
  expect(decided("Trung tâm", "hau-loc")).toBeNull();
  expect(decided("Trung tâm", "nga-son")).toBe("mc");
});
