import { localityOf } from "../../../src/core/units/localityOf";
import { buildRegistry } from "../../../src/core/units/registry";
import { OTHER_REGISTRY } from "./otherRegistry";
import { seedRegistry } from "./seedRegistry";

test.each([
  [["UBND HUYỆN HẬU LỘC"], "hau-loc"],
  [
    ["CÁC NHIỆM VỤ TRÊN ĐỊA BÀN HUYỆN HẬU LỘC NĂM 2024", "(Kèm theo Kế hoạch của UBND huyện Hậu Lộc)"],
    "hau-loc",
  ],
  [["(Kèm theo Kế hoạch của UBND thị xã Bỉm Sơn, tỉnh Thanh Hóa)"], "bim-son"],
  [["Kế hoạch của UBND tỉnh Thanh Hóa"], "thanh-hoa"],
  [["ỦY BAN NHÂN DÂN\nHUYỆN NGỌC LẶC", "Thực hiện Kế hoạch của UBND tỉnh Thanh Hóa"], "ngoc-lac"],
  [["UBND xã Hoa Lộc"], "hau-loc"],
  [["UBND huyen Hau Loc"], "hau-loc"],
])("%j → %s", (texts, locality) => expect(localityOf(texts, seedRegistry())).toBe(locality));

test.each([
  [[]],
  [["UBND HUYỆN", "BẢO HIỂM XÃ HỘI"]],
  [["UBND huyện Nga Sơn"]],
  [["UBND thị xã Hậu Lộc"]],
  [["huyện Hậu Lộc và huyện Ngọc Lặc"]],
])("%j names no single locality", (texts) => expect(localityOf(texts, seedRegistry())).toBeNull());

test.each([
  ["huyện Phù Yên", "phu-yen-sl"],
  ["tỉnh Phú Yên", "phu-yen"],
  ["huyện Bình Tân", "binh-tan"],
  ["huyện Bính Tân", null],
])("look-alike places: %s → %s", (text, locality) =>
  expect(localityOf([text], buildRegistry(OTHER_REGISTRY))).toBe(locality),
);
