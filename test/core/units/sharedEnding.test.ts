// Endings that neighbours share, places in brackets and words that touch: what is decided and what stays open.
import type { PlainDate } from "../../../src/core/base/date";
import { readUnits } from "../../../src/core/units/readUnits";
import { buildRegistry } from "../../../src/core/units/registry";
import { labelledRegistry } from "./labelled/registry";

const registry = buildRegistry(labelledRegistry());
const read = (text: string) =>
  readUnits(text, registry, { locality: "tb", on: "2024-06-01" as PlainDate }).mentions.map(
    ({ text, unit }) => `${text} = ${unit ?? "?"}`,
  );

test.each<[string, string[]]>([
  ["HĐND, UBND huyện", ["HĐND = tb.hdnd", "UBND huyện = tb.ubnd"]],
  ["HĐND và UBND huyện Bình Tân", ["HĐND = bt.hdnd", "UBND huyện Bình Tân = bt.ubnd"]],
  ["HĐND; UBND huyện", ["HĐND = ?", "UBND huyện = tb.ubnd"]],
  ["Hội Nông dân, Hội CCB, Đoàn TN huyện", ["Hội Nông dân = tb.nong-dan", "Hội CCB = tb.ccb", "Đoàn TN huyện = tb.doan"]],
  ["Hội Nông dân, Hội CCB thị xã", ["Hội Nông dân = ?", "Hội CCB thị xã = ?"]],
  ["TAND, VKSND huyện", ["TAND = tb.toa-an", "VKSND huyện = tb.vks"]],
  ["Công an, Ban Chỉ huy Quân sự huyện", ["Công an = ?", "Ban Chỉ huy Quân sự huyện = tb.quan-su"]],
  ["BHXH, Kho bạc Nhà nước huyện", ["BHXH = ?", "Kho bạc Nhà nước huyện = tb.kho-bac"]],
])("an ending shared by names of one kind: %s", (text, mentions) => expect(read(text)).toEqual(mentions)); // prettier-ignore

test.each<[string, string[]]>([
  ["UBND xã Tân Tiến (thị xã Phú Yên)", ["UBND xã Tân Tiến = phu.tan-tien"]],
  ["UBND xã Tân Tiến (huyện Bình Tân)", ["UBND xã Tân Tiến = ?"]],
  ["Công an huyện (huyện Bình Tân)", ["Công an huyện = bt.cong-an"]],
  ["Công an huyện (thị xã Phú Yên)", ["Công an huyện = ?"]],
  ["UBND tỉnh (huyện Bình Tân)", ["UBND tỉnh = dg.ubnd"]],
  ["Phòng Nội vụ (TX. Phú Yên)", ["Phòng Nội vụ = phu.noi-vu"]],
  ["Phòng Nội vụ (vốn sự nghiệp)", ["Phòng Nội vụ = tb.noi-vu"]],
])("a bracket that names a place: %s", (text, mentions) => expect(read(text)).toEqual(mentions)); // prettier-ignore

test.each<[string, string[]]>([
  ["Hạt Kiểm lâm và Phòng Y tế", ["Hạt Kiểm lâm = ?", "Phòng Y tế = tb.y-te"]],
  ["Văn phòng HĐMĐ và UBND huyện", ["Văn phòng HĐMĐ = ?", "UBND huyện = ?"]],
  ["Sở Tài chính và Đầu tư", ["Sở Tài chính và Đầu tư = ?"]],
  ["Sở Tài chính và Sở Nội vụ", ["Sở Tài chính = dg.tai-chinh", "Sở Nội vụ = dg.noi-vu"]],
  ["C08, C06", ["C08 = ?", "C06 = vn.c06"]],
])("what nobody knows beside what is known: %s", (text, mentions) => expect(read(text)).toEqual(mentions)); // prettier-ignore
