import { searchUnits } from "../../../src/core/units/searchUnits";
import { seedRegistry } from "./seedRegistry";

const UNITS = seedRegistry().units;
const names = (query: string) => searchUnits(UNITS, query).map(({ name }) => name);

test.each([
  ["Phòng Tư pháp", "Phòng Tư pháp"],
  ["phong tu phap", "Phòng Tư pháp"],
  ["TƯ PHÁP phòng", "Phòng Tư pháp"],
  ["UBND huyện Hậu Lộc", "UBND huyện"],
  ["so thong tin truyen thong", "Sở Thông tin và Truyền thông"],
  ["hau-loc.cong-an", "Công an huyện"],
])("%j finds %j first", (query, name) => {
  expect(names(query)[0]).toBe(name);
});

test("the whole name comes before names that begin with it, and those before names that contain it", () => {
  const [first, ...others] = names("công an");
  const beginsWith = others.map((name) => name.startsWith("Công an"));
  expect(first).toMatch(/^Công an/u);
  expect(beginsWith.lastIndexOf(true)).toBeGreaterThan(0);
  expect(names("hau loc").indexOf("UBND thị trấn Hậu Lộc")).toBeGreaterThanOrEqual(0);
});

test.each(["Phòng Tư pháp Mặt Trăng", "xyz"])("%j finds nobody", (query) => {
  expect(names(query)).toEqual([]);
});

test("nothing asked gives everyone, in the registry's order", () => {
  expect(searchUnits(UNITS, " – ")).toBe(UNITS);
});
