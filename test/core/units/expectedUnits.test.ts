import type { PlainDate } from "../../../src/core/base/date";
import { expectedUnits } from "../../../src/core/units/expectedUnits";
import { seedRegistry } from "./seedRegistry";

const CONTEXT = { locality: "hau-loc", on: "2024-06-30" as PlainDate };

test("units in order, collectives expanded or listed, unknown names counted", () => {
  const found = expectedUnits(
    [
      "Công an huyện",
      "Phòng Tư pháp; Công an huyện",
      "UBND các xã, thị trấn",
      "Các đơn vị có liên quan",
      "các đơn vị liên quan; Phòng Ngoại vụ",
      "Phòng Ngoại vụ",
    ],
    seedRegistry(),
    CONTEXT,
  );
  expect(found.expected.slice(0, 2).map(({ name }) => name)).toEqual(["Công an huyện", "Phòng Tư pháp"]);
  const communes = found.expected.slice(2).map(({ name }) => name);
  expect(communes).toHaveLength(23);
  expect(communes.every((name) => /^UBND (xã|thị trấn) /u.test(name))).toBe(true);
  expect(found.unexpanded).toEqual([
    { text: "Các đơn vị có liên quan", group: "hau-loc.nhom-dv-lq", times: 2 },
  ]);
  expect(found.unknown).toEqual([{ text: "Phòng Ngoại vụ", times: 2 }]);
});

test("members are those valid on the date", () => {
  const names = (on: string) =>
    expectedUnits(["UBND các xã, thị trấn"], seedRegistry(), { ...CONTEXT, on: on as PlainDate }).expected
      .length;
  expect(names("2024-12-31")).toBe(23);
  expect(names("2025-01-01")).toBe(22); // xã Phong Lộc joined xã Tuy Lộc
});
