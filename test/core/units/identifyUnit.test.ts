// Letterheads, sheet names and file names → the unit that reports.
import type { PlainDate } from "../../../src/core/base/date";
import { withoutTones } from "../../../src/core/base/text";
import { identifyUnit } from "../../../src/core/units/identifyUnit";
import { seedRegistry } from "./seedRegistry";

const CONTEXT = { locality: "hau-loc", on: "2024-06-30" as PlainDate };
const identify = (text: string) => identifyUnit(text, seedRegistry(), CONTEXT);

test.each([
  ["BC_UBND xa Trieu Loc_T6.xlsx", "UBND xã Triệu Lộc"],
  ["BC_UBND xã Hoa Lộc_T6.xlsx", "UBND xã Hoa Lộc"],
  ["BC_UBND xã Hòa Lộc_T6.xlsx".normalize("NFD"), "UBND xã Hòa Lộc"],
  ["UBND_xa_Ngu_Loc_2024.XLSX", "UBND xã Ngư Lộc"],
  ["xa Ngu Loc (1).xlsx", "UBND xã Ngư Lộc"],
  ["Trieu Loc.xlsx", "UBND xã Triệu Lộc"],
  ["PhongTuPhap_baocao_2024.xlsx", "Phòng Tư pháp"],
  ["Cong_an_huyen_bao_cao_thang_6.xlsx", "Công an huyện"],
  ["01. Phong VHTT - bao cao quy II.xlsx", "Phòng Văn hóa và Thông tin"],
  ["Ban chi huy quan su huyen 2024.xlsx", "Ban Chỉ huy Quân sự huyện"],
  ["Bao hiem xa hoi huyen.xlsx", "Bảo hiểm xã hội huyện"],
  ["UBND HUYỆN HẬU LỘC\nPHÒNG TƯ PHÁP", "Phòng Tư pháp"],
  ["ỦY BAN NHÂN DÂN\nXÃ HOA LỘC", "UBND xã Hoa Lộc"],
  ["UBND HUYỆN HẬU LỘC\nUBND XÃ MINH LỘC", "UBND xã Minh Lộc"],
  ["CÔNG AN TỈNH THANH HÓA\nCÔNG AN HUYỆN HẬU LỘC", "Công an huyện"],
  ["Đơn vị báo cáo: Phòng Nội vụ", "Phòng Nội vụ"],
  ["phong tai nguyen va moi truong", "Phòng Tài nguyên và Môi trường"],
  ["bao cao moi phong tai nguyen va moi truong v2", "Phòng Tài nguyên và Môi trường"],
  ["Phong_Tai_nguyen_va_Moi_truong_moi.xlsx", "Phòng Tài nguyên và Môi trường"],
  ["ke hoach so 15 So Xay dung gui", "Sở Xây dựng"],
  ["Ket qua thuc hien de an 06 cua phong tu phap moi", "Phòng Tư pháp"],
])("%j → %s", (text, name) => {
  const { unit } = identify(text);
  expect(unit === null ? null : seedRegistry().unit(unit)!.name).toBe(name);
});

test.each([
  "BC_UBND xa Hoa Loc_T6.xlsx", // Hoa Lộc or Hòa Lộc
  "Hau Loc.xlsx", // the district or the town
  "Phong Tu phap va Phong Noi vu.xlsx",
  "Cong an.xlsx",
])("%j is not decided, with candidates", (text) => {
  const { unit, candidates } = identify(text);
  expect(unit).toBeNull();
  expect(candidates.length).toBeGreaterThan(0);
});

test.each(["bao cao thang 6.xlsx", "Sheet1", "", "Tong hop de an 06", "UBND xã Nga Thanh"])(
  "%j names no unit of the registry",
  (text) => expect(identify(text).unit).toBeNull(),
);

test.each(["so nong nghiep va moi truong", "bao cao moi so nong nghiep va moi truong v2"])(
  "an office of 2025 on its own days, and not before: %s",
  (text) => {
    const on = "2025-06-30" as PlainDate;
    const { unit } = identifyUnit(text, seedRegistry(), { ...CONTEXT, on });
    expect(unit).toBe("thanh-hoa.so-nong-nghiep-va-moi-truong");
    expect(identify(text).unit).toBeNull();
  },
);

test.each<[string, (name: string) => string]>([
  ["alone", (name) => name],
  ["between words", (name) => `bao cao moi ${name} v2`],
  ["with underscores", (name) => `BC_${name.replace(/ /gu, "_")}_T6.xlsx`],
  ["numbered", (name) => `01. ${name} - bao cao quy II.xlsx`],
  ["after a title", (name) => `Ket qua thuc hien de an 06 cua ${name} nam 2024`],
  ["before a title", (name) => `${name} bao cao thang 6`],
  ["after a number", (name) => `ke hoach so 15 ${name} gui`],
])("law: every unit of the registry is read in a file's name, %s", (_how, fileName) => {
  const registry = seedRegistry();
  const wrong: string[] = [];
  for (const { id, kind, name, locality, validFrom, validTo } of registry.units) {
    if (kind !== "unit") continue;
    const context = { locality: locality ?? "hau-loc", on: validTo ?? validFrom };
    for (const written of [name, withoutTones(name)]) {
      const { unit, candidates } = identifyUnit(fileName(written), registry, context);
      // Without tones two communes can have one name: then both are candidates.
      const isOpen = written !== name && unit === null && candidates.some((one) => one.unit === id);
      if (unit !== id && !isOpen) wrong.push(`${fileName(written)} → ${unit}`);
    }
  }
  expect(wrong).toEqual([]);
});
