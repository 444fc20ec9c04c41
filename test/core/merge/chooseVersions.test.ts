import { newestOf, versionNumberOf, type Version } from "../../../src/core/merge/chooseVersions";
import { day } from "./world";

test.each([
  ["ubnd-xa-hoa-loc.xlsx", 1],
  ["UBND xã Hoa Lộc (lần 2).xlsx", 2],
  ["hoa_loc_lan_3.xlsx", 3],
  ["hoa loc v2.xlsx", 2],
  ["hoa-loc-v10.xlsx", 10],
  ["hoa loc (1).xlsx", 2],
  ["hoa loc bổ sung.xlsx", 2],
  ["hoa loc đã sửa.xlsx", 2],
  ["de an 06 hoa loc.xlsx", 1],
  ["khu vuc 2.xlsx", 1],
])("%s is version %d", (name, version) => {
  expect(versionNumberOf(name)).toBe(version);
});

type Days = readonly [written: string | null, modified: string | null, fileTime: string | null];
const version = (name: string, [sheetText, modified, fileTime]: Days): Version => ({
  name,
  dates: {
    sheetText: sheetText === null ? null : day(sheetText),
    modified: modified === null ? null : day(modified),
    fileTime: fileTime === null ? null : day(fileTime),
  },
});

test.each<[why: string, versions: Version[], newest: string[]]>([
  [
    "the later day written",
    [version("a", ["2024-06-10", null, null]), version("b", ["2024-06-12", null, null])],
    ["b"],
  ],
  [
    "a day written and a file's time are not compared",
    [version("a v2", ["2024-06-10", "2024-06-10", null]), version("b", [null, "2024-06-09", "2024-06-20"])],
    ["a v2"],
  ],
  [
    "the same day written: the word in the name",
    [
      version("a", ["2024-06-10", "2024-06-14", null]),
      version("a lần 2", ["2024-06-10", "2024-06-13", null]),
    ],
    ["a lần 2"],
  ],
  [
    "the same day and no word: the last change inside the file",
    [version("a", ["2024-06-10", "2024-06-14", null]), version("b", ["2024-06-10", "2024-06-13", null])],
    ["a"],
  ],
  [
    "the day on which files were copied orders nothing else",
    [version("a", ["2024-06-10", null, "2024-06-14"]), version("b", ["2024-06-10", null, "2024-06-15"])],
    ["a", "b"],
  ],
  ["nothing known at all", [version("a", [null, null, null]), version("b", [null, null, null])], ["a", "b"]],
])("%s", (_, versions, newest) => {
  expect(newestOf(versions).map(({ name }) => name)).toEqual(newest);
  expect(
    newestOf([...versions].reverse())
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...newest].sort());
});
