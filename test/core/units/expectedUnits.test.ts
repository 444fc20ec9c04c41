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
  expect(found.unknown).toEqual([expect.objectContaining({ text: "Phòng Ngoại vụ", times: 2 })]);
});

test("a member that the plan also names is expected for itself; an ended unit is marked", () => {
  const { expected } = expectedUnits(["UBND các xã, thị trấn; UBND xã Hoa Lộc"], seedRegistry(), CONTEXT);
  const through = new Map(expected.map((unit) => [unit.name, unit.through]));
  expect(through.get("UBND xã Hoa Lộc")).toBeNull();
  expect(through.get("UBND xã Minh Lộc")).toBe("hau-loc.nhom-ubnd-xa");
  const later = { ...CONTEXT, on: "2025-04-01" as PlainDate };
  expect(expectedUnits(["Công an huyện; Phòng Tư pháp"], seedRegistry(), later).expected).toEqual([
    { unit: "hau-loc.cong-an", name: "Công an huyện", through: null, expired: true },
    { unit: "hau-loc.phong-tu-phap", name: "Phòng Tư pháp", through: null, expired: false },
  ]);
});

test("of a collective with a bracket only some are meant: it is listed, not expanded", () => {
  const { expected, unexpanded } = expectedUnits(
    ["UBND các xã, thị trấn (các xã có chợ)"],
    seedRegistry(),
    CONTEXT,
  );
  expect(expected).toEqual([]);
  expect(unexpanded).toEqual([
    { text: "UBND các xã, thị trấn", group: "hau-loc.nhom-ubnd-xa", scope: "các xã có chợ", times: 1 },
  ]);
});

test.each(["Chủ trì", "Thường xuyên", "", "UBND các xã vùng cao", "Công an thị xã"])(
  "%j makes nobody expected",
  (text) => expect(expectedUnits([text], seedRegistry(), CONTEXT).expected).toEqual([]),
);

test("members are those valid on the date", () => {
  const names = (on: string) =>
    expectedUnits(["UBND các xã, thị trấn"], seedRegistry(), { ...CONTEXT, on: on as PlainDate }).expected
      .length;
  expect(names("2024-12-31")).toBe(23);
  expect(names("2025-01-01")).toBe(22); // xã Phong Lộc joined xã Tuy Lộc
});
