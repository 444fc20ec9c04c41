import { registryChanges, type RegistryChanges } from "../../../src/core/units/registryChanges";
import { csvTable, registryCsv } from "../../../src/core/units/registryCsv";
import { REGISTRY_SHEET_WORDS as WORDS } from "../../../src/messages/registrySheetWords";
import { seedRegistry } from "./seedRegistry";

const CURRENT = seedRegistry().units;

const changes = (...lines: string[]): RegistryChanges =>
  registryChanges(CURRENT, csvTable(lines.join("\n"), "tep.csv"), "hau-loc", WORDS);
const brief = ({ added, changed, unchanged, refused }: RegistryChanges) => ({
  added: added.map(({ name }) => name),
  changed: changed.map(({ unit, columns }) => `${unit.id}: ${columns.join(", ")}`),
  unchanged,
  refused: refused.map(({ params }) => ("fault" in params ? params.fault : "")),
});
const NONE = { added: [], changed: [], unchanged: 0, refused: [] };
const HEAD = "Mã;Tên đơn vị;Cấp;Địa phương;Đơn vị cấp trên;Nguồn";

test("the registry's own export changes nothing", () => {
  const found = registryChanges(CURRENT, csvTable(registryCsv(CURRENT, WORDS), "tep.csv"), "", WORDS);
  expect(brief(found)).toEqual({ ...NONE, unchanged: CURRENT.length });
  expect(found.units).toEqual(CURRENT);
});

test.each<[name: string, lines: readonly string[], expected: Partial<ReturnType<typeof brief>>]>([
  ["a new unit", [HEAD, ";Hội Luật gia huyện;Huyện;hau-loc;UBND huyện;"], { added: ["Hội Luật gia huyện"] }],
  ["one that is there, known by its name", [HEAD, ";Phòng Tư pháp;Huyện;hau-loc;;Quyết định 12"], { changed: ["hau-loc.phong-tu-phap: source"] }],
  ["one that is there, known by its id, under a new name", [HEAD, "hau-loc.phong-tu-phap;Phòng Tư pháp và Hộ tịch;;hau-loc;;"], { changed: ["hau-loc.phong-tu-phap: name"] }],
  ["the same name in another locality is another unit", [HEAD, ";Phòng Tư pháp;Huyện;nga-son;UBND huyện Hậu Lộc;"], { added: ["Phòng Tư pháp"] }],
  ["empty cells say nothing", [HEAD, "hau-loc.phong-tu-phap;Phòng Tư pháp;;;;"], { unchanged: 1 }],
  ["a level that neither the file nor the name says, of a unit that is there", ["Tên đơn vị;Nguồn", "Công an huyện;Quyết định 12"], { changed: ["hau-loc.cong-an: source"] }],
  ["and of one that is not", ["Tên đơn vị;Nguồn", "Hội Luật gia;Quyết định 12"], { refused: ["levelUnread"] }],
  ["no name", [HEAD, "ma-1;;Huyện;hau-loc;;"], { refused: ["nameMissing"] }],
  ["an id twice: the first counts", [HEAD, "x.1;Hội A huyện;Huyện;hau-loc;;", "x.1;Hội B huyện;Huyện;hau-loc;;"], { added: ["Hội A huyện"], refused: ["idRepeated"] }],
  ["a superior that nobody knows", [HEAD, ";Hội C huyện;Huyện;hau-loc;Nơi không có;"], { refused: ["parentMissing"] }],
  ["a superior of the same file", [HEAD, ";Hội D huyện;Huyện;hau-loc;;", ";Chi hội D1 huyện;Huyện;hau-loc;Hội D huyện;"], { added: ["Hội D huyện", "Chi hội D1 huyện"] }],
  ["what hangs on a refused row is refused with it", [HEAD, "x.1;Hội E huyện;Huyện;hau-loc;Nơi không có;", ";Chi hội E1 huyện;Huyện;hau-loc;x.1;"], { refused: ["parentMissing", "parentMissing"] }],
  ["no column of names", ["Mã;Cấp", "x;Huyện"], { refused: ["headingsMissing"] }],
])("%s", (_name, lines, expected) => {
  expect(brief(changes(...lines))).toEqual({ ...NONE, ...expected });
}); // prettier-ignore

test("superiors in a circle are refused, whichever of them stands first", () => {
  const committee = CURRENT.find(({ name, locality }) => name === "UBND huyện" && locality === "hau-loc")!;
  const found = changes(
    HEAD,
    `${committee.id};${committee.name};;hau-loc;x.1;`,
    `x.1;Hội F huyện;Huyện;hau-loc;${committee.id};`,
  );
  expect(found.refused.length).toBeGreaterThan(0);
  expect(found.units.find(({ id }) => id === committee.id)).toEqual(committee);
});

test("a name that a unit of the same place has already is taken, and told", () => {
  const found = changes(HEAD, "x.1;Phòng Tư pháp;Huyện;hau-loc;;");
  expect(brief(found)).toMatchObject({ added: ["Phòng Tư pháp"], refused: [] });
  expect(found.odd.map(({ params }) => ("fault" in params ? params.fault : ""))).toEqual(["nameRepeated"]);
});
