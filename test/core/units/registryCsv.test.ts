// The registry as CSV: out and in again, and tables of other programs.
import { buildRegistry } from "../../../src/core/units/registry";
import { csvRows, readRegistryCsv, registryCsv } from "../../../src/core/units/registryCsv";
import { REGISTRY_SHEET_WORDS as WORDS } from "../../../src/messages/registrySheetWords";
import { labelledRegistry } from "./labelled/registry";
import { seedData, unit } from "./seedRegistry";

test.each([
  ["the shipped registry", buildRegistry(seedData()).units],
  ["the labelled registry", labelledRegistry().units],
  ["names with every mark", [unit({ id: "x", name: 'Phòng "A", B; C\tD', aliases: ["=1+1", "+84"], source: "dòng 1" })]],
  ["what looks like formulas", [unit({ id: "x", name: "=HYPERLINK(1)", source: "@a" }), unit({ id: "y", name: "-2", shortName: "+3" })]],
])("%s: CSV → units gives what was written", (_, units) => {
  const cleaned = units.map((each) => ({ ...each, name: each.name.replace("\t", " ") }));
  expect(readRegistryCsv(registryCsv(units, WORDS), "danh-muc.csv", "hau-loc").units).toEqual(cleaned);
}); // prettier-ignore

test("no field begins a formula", () => {
  const csv = registryCsv([unit({ id: "x", name: "=1+1", shortName: "@x", source: "+a" })], WORDS);
  const fields = csvRows(csv).flat();
  expect(fields.filter((text) => /^[=+\-@]/.test(text))).toEqual([]);
  expect(fields).toEqual(expect.arrayContaining(["'=1+1", "'@x", "'+a"]));
});

test.each<[string, string, string[][]]>([
  ["commas", "a,b\nc,d\n", [["a", "b"], ["c", "d"]]],
  ["semicolons", "a;b,c\r\nd;e\r\n", [["a", "b,c"], ["d", "e"]]],
  ["tabs", "a\tb\nc\td", [["a", "b"], ["c", "d"]]],
  ["quotes", '"a,1","b ""c"""\n"d\ne",f', [["a,1", 'b "c"'], ["d\ne", "f"]]],
  ["a byte order mark", "\ufeffa,b", [["a", "b"]]],
  ["one column", "Tên đơn vị\nPhòng Y tế\n", [["Tên đơn vị"], ["Phòng Y tế"]]],
  ["a quoted heading with commas", '"Tên, mã";b\nc;d', [["Tên, mã", "b"], ["c", "d"]]],
  ["empty fields", "a,,\n,,b", [["a", "", ""], ["", "", "b"]]],
  ["nothing", "", []],
])("%s", (_, text, rows) => expect(csvRows(text)).toEqual(rows)); // prettier-ignore

test("a table of an office with names only is a registry; one without names is told", () => {
  const { units, issues } = readRegistryCsv("STT;Tên đơn vị;Ghi chú\n1;Phòng Y tế;\n2;UBND xã Hoa Lộc;x\n", "a.csv", "hau-loc");
  expect(units.map(({ id, level }) => `${id} ${level}`)).toEqual([
    "hau-loc.phong-y-te district",
    "hau-loc.ubnd-xa-hoa-loc commune",
  ]);
  expect(issues).toEqual([]);
  const [issue] = readRegistryCsv("a,b\n1,2\n", "a.csv", "hau-loc").issues;
  expect(issue).toMatchObject({ code: "registryFault", params: { fault: "headingsMissing", unit: "a.csv" } });
}); // prettier-ignore
