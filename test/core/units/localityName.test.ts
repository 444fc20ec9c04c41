import { shippedSeeds } from "../../../src/app/shippedSeeds";
import { localityNameOf } from "../../../src/core/units/localityName";

test.each([
  ["hau-loc", "huyện Hậu Lộc"],
  ["bim-son", "thị xã Bỉm Sơn"],
  ["quang-xuong", "huyện Quảng Xương"],
  ["ngoc-lac", "huyện Ngọc Lặc"],
  ["thanh-hoa", "tỉnh Thanh Hóa"],
  ["nowhere", null],
])("the locality %s is %s", (locality, name) => {
  expect(localityNameOf(locality, shippedSeeds().registry)).toBe(name);
});
