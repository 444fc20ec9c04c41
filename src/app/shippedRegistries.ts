// The registries of the five plans' localities and of the bodies above them, in the order in which the first
// record of an id counts.
import bimSon from "../../seeds/units/bim-son.json";
import hauLoc from "../../seeds/units/hau-loc.json";
import ngocLac from "../../seeds/units/ngoc-lac.json";
import quangXuong from "../../seeds/units/quang-xuong.json";
import thanhHoa from "../../seeds/units/thanh-hoa.json";
import vn from "../../seeds/units/vn.json";
import type { RegistryData } from "../core/units/types";

// JSON has no unions or dates of ours; test/seeds.test.ts checks every record's shape instead.
export const SHIPPED_REGISTRIES = [
  hauLoc,
  bimSon,
  quangXuong,
  ngocLac,
  thanhHoa,
  vn,
] as unknown as readonly RegistryData[];
