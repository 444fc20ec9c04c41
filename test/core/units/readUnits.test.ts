// The ten matching rules, each case with the neighbour that must not be decided. The registry is written
// in another hand than the seeds, so no rule can lean on their wording.
import type { PlainDate } from "../../../src/core/base/date";
import { readUnits } from "../../../src/core/units/readUnits";
import { buildRegistry } from "../../../src/core/units/registry";
import type { Mention } from "../../../src/core/units/types";
import { OTHER_REGISTRY } from "./otherRegistry";

const registry = buildRegistry(OTHER_REGISTRY);
const ON = "2024-06-01" as PlainDate;

function mentions(
  text: string,
  locality: string | null = "tan-binh",
  on: PlainDate | null = ON,
): readonly Mention[] {
  return readUnits(text, registry, { locality, on }).mentions;
}

/** "unit unit" of a cell; "?" where nothing is decided. */
function units(text: string, locality: string | null = "tan-binh", on: PlainDate | null = ON): string {
  return mentions(text, locality, on)
    .map(({ unit }) => unit ?? "?")
    .join(" | ");
}

describe("a place named in the text wins", () => {
  test.each([
    ["Công an huyện Bình Tân", "binh-tan/police"],
    ["Công an thị xã Sông Cầu", "song-cau/police"],
    ["Phòng Tư pháp huyện Bình Tân", "binh-tan/justice"],
    ["Phòng Tư pháp Bình Tân", "binh-tan/justice"],
    ["Sở Nội vụ tỉnh Sơn La", "son-la/home"],
    ["Công an huyện Phù Yên", "phu-yen-sl/police"],
    ["Công an tỉnh Phú Yên", "phu-yen/police"],
    ["UBND TX Sông Cầu", "song-cau/committee"],
    ["UBND xã Minh Lộc, huyện Bình Tân", "binh-tan/xã Minh Lộc"],
  ])("%s → %s", (text, unit) => expect(units(text)).toBe(unit));
});

describe("without a place the workbook's own locality decides, then the province, then the centre", () => {
  test.each([
    ["Công an huyện", "tan-binh", "tan-binh/police"],
    ["Công an thị xã", "song-cau", "song-cau/police"],
    ["Công an tỉnh", "tan-binh", "phu-yen/police"],
    ["Công an tỉnh", "phu-yen-sl", "son-la/police"],
    ["Phòng Tư pháp", "binh-tan", "binh-tan/justice"],
    ["Sở Nội vụ", "tan-binh", "phu-yen/home"],
    ["Sở Nội vụ", "son-la", "son-la/home"],
    ["Bộ Công an", "tan-binh", "vn/police"],
    ["Ngân hàng Nhà nước", "tan-binh", "?"],
    ["Phòng Tư pháp", "phu-yen", "?"],
    ["Công an huyện", "phu-yen", "?"],
  ])("%s in %s → %s", (text, locality, unit) => expect(units(text, locality)).toBe(unit));
});

describe("the level word must agree", () => {
  test.each([
    ["Công an huyện", "song-cau"],
    ["Công an thị xã", "tan-binh"],
    ["UBND xã Xuân Yên", "song-cau"],
    ["UBND phường Xuân Hải", "song-cau"],
    ["Công an", "tan-binh"],
    ["UBND", "tan-binh"],
    ["Bảo hiểm xã hội", "tan-binh"],
    ["Hội Nông dân", "tan-binh"],
    ["UBND xã", "tan-binh"],
    ["Công an thành phố Tân Bình", "tan-binh"],
  ])("%s in %s abstains and suggests", (text, locality) => {
    const [mention] = mentions(text, locality);
    expect(mention).toMatchObject({ text, kind: "unknown", unit: null, match: "none" });
    expect(mention!.candidates.length).toBeGreaterThan(0);
  });
});

describe("a commune without its district", () => {
  test.each([
    ["UBND xã Minh Lộc", "tan-binh", "tan-binh/xã Minh Lộc"],
    ["UBND xã Minh Lộc", "binh-tan", "binh-tan/xã Minh Lộc"],
    ["UBND xã Mường Do", "son-la", "phu-yen-sl/xã Mường Do"],
    ["UBND xã Minh Lộc", "phu-yen", "?"], // two districts of the province have one
    ["UBND xã Mường Do", "tan-binh", "?"],
  ])("%s in %s → %s", (text, locality, unit) => expect(units(text, locality)).toBe(unit));
});

describe("collectives of different wording are different", () => {
  test.each([
    ["Các sở, ban, ngành", "phu-yen/g/departments"],
    ["các sở, ngành", "?"],
    ["Các sở, ban, ngành, đoàn thể", "?"],
    ["Các sở, ban, ngành đã hoàn thành số hóa", "?"],
    ["Các sở, ban, ngành được giao chủ trì", "?"],
    ["Các phòng, ban, ngành cấp huyện", "tan-binh/g/offices"],
    ["Các phòng, ban, ngành cấp tỉnh", "?"],
    ["UBND xã, thị trấn", "tan-binh/g/communes"],
    ["Ủy ban nhân dân các thị trấn và xã", "tan-binh/g/communes"],
    ["UBND các xã, phường", "?"],
    ["UBND các xã", "?"],
    ["Các cơ quan, đơn vị liên quan", "tan-binh/g/related"],
    ["Các đơn vị liên quan", "?"],
    ["UBND các huyện, thị xã, thành phố", "phu-yen/g/districts"],
  ])("%s → %s", (text, unit) => expect(units(text)).toBe(unit));

  test("a subset suggests the whole", () => {
    const [mention] = mentions("Các sở, ban, ngành đã hoàn thành số hóa");
    expect(mention!.candidates.map(({ unit }) => unit)).toContain("phu-yen/g/departments");
  });
});

describe("validity", () => {
  test.each([
    ["Sở Thông tin và Truyền thông", "2024-06-01", "phu-yen/ict", false],
    ["Sở Thông tin và Truyền thông", "2025-02-28", "phu-yen/ict", false],
    ["Sở Thông tin và Truyền thông", "2025-03-01", "phu-yen/ict", true],
    ["Công an huyện", "2025-02-28", "tan-binh/police", false],
    ["Công an huyện", "2025-03-01", "tan-binh/police", true],
    ["Sở Nông nghiệp và Môi trường", "2025-03-01", "phu-yen/agriculture", false],
  ])("%s on %s → %s, expired %s", (text, on, unit, expired) => {
    const [mention] = mentions(text, "tan-binh", on as PlainDate);
    expect(mention).toMatchObject({ unit, expired });
    expect(mention!.successors.length > 0).toBe(expired);
  });

  test("a name not yet valid abstains", () => {
    const [mention] = mentions("Sở Nông nghiệp và Môi trường");
    expect(mention).toMatchObject({
      unit: null,
      candidates: [{ unit: "phu-yen/agriculture", reasons: ["notYet"] }],
    });
  });
});

describe("safe noise is decided", () => {
  test.each([
    ["CÔNG AN HUYỆN", "tan-binh/police", "exact"],
    ["Phòng  Văn hoá - Thông tin", "tan-binh/culture", "exact"],
    ["Phòng Văn hóa, Thông tin".normalize("NFD"), "tan-binh/culture", "exact"],
    ["Phòng Tƣ pháp", "tan-binh/justice", "exact"],
    ["Phòng Lao động, Thương binh & Xã hội", "tan-binh/labour", "exact"],
    ["Phòng LĐ-TB&XH", "tan-binh/labour", "abbreviation"],
    ["P. LĐTBXH", "tan-binh/labour", "abbreviation"],
    ["Phòng TC-KH", "tan-binh/finance", "abbreviation"],
    ["VP HĐND-UBND huyện", "tan-binh/office", "abbreviation"],
    ["BHXH huyện", "tan-binh/insurance", "abbreviation"],
    ["CA huyện", "tan-binh/police", "abbreviation"],
    ["Sở TT&TT", "phu-yen/ict", "abbreviation"],
    ["Sở VHTTDL", "phu-yen/culture", "abbreviation"],
    ["VPCP", "vn/office", "abbreviation"],
    ["BHXH Việt Nam", "vn/insurance", "abbreviation"],
    ["C06", "vn/c06", "alias"],
    ["Cục C06 - Bộ Công an", "vn/c06", "alias"],
    ["Phong Tư pháp", "tan-binh/justice", "misprint"],
    ["Phòng Tư phap", "tan-binh/justice", "misprint"],
    ["Phòng Tư phsáp", "tan-binh/justice", "misprint"],
    ["Công an huyên", "tan-binh/police", "misprint"],
    ["cong an huyen binh tan", "binh-tan/police", "misprint"],
    ["PHONG TU PHAP", "tan-binh/justice", "misprint"],
    ["Phòng Tưpháp", "tan-binh/justice", "misprint"],
    ["Phòng TưPháp", "tan-binh/justice", "exact"],
  ])("%s → %s, %s", (text, unit, match) => {
    const [mention] = mentions(text);
    expect(`${mention?.unit ?? "?"} ${mention?.match}`).toBe(`${unit} ${match}`);
  });
});

describe("twins and look-alikes are never decided", () => {
  test.each([
    "Sở Ngoại vụ",
    "Công an huyện Bính Tân",
    "Công an huyện Phú Yên",
    "Công an tỉnh Phù Yên",
    "UBND xã Hoà Án",
    "UBND xã Hoa Án",
    "UBND xã Mình Lộc",
    "UBND xã Minh Loc",
    "UBND xã Lộc Minh",
    "UBND thị trấn Minh Lộc",
    "Công an huyện Nga Sơn",
    "Công an huyện Tân Bình Thượng",
    "Phòng Tư pháp huyện Tân Bính",
    "Sở Nội vụ tỉnh Sơn Lá",
    "Cục C07",
    "C07",
    "Cục C07 - Bộ Công an",
    "Chi cục Thuế khu vực XI",
    "Chi cục Thuế khu vực V",
    "Chi cục Thuế khu vực 10",
    "Đội Nông dân huyện",
    "Bộ Nội vụ",
    "Phòng Ngoại vụ",
    "Thanh tra Bộ Công an",
    "Chủ tịch UBND huyện",
    "Đội Cảnh sát Công an huyện",
    "Phòng Tư pháp Công an tỉnh Nghệ An",
    "ubnd xa hoa an", // Hòa An or Hoa An
    "Nội vụ",
    "Sở NVX",
  ])("%s", (text) => {
    const decided = mentions(text).filter(({ unit }) => unit !== null);
    expect(decided.map(({ text, unit }) => `${text} = ${unit}`)).toEqual([]);
  });

  test.each([
    ["UBND xã Hòa An", "tan-binh/xã Hòa An"],
    ["UBND xã Hoa An", "tan-binh/xã Hoa An"],
    ["Công an xã Hoà An", "tan-binh/xã Hòa An/police"],
    ["UBND xa Minh Loc", "tan-binh/xã Minh Lộc"],
  ])("their neighbour %s → %s", (text, unit) => expect(units(text)).toBe(unit));
});

describe("the whole cell is read", () => {
  test.each([
    ["Công an huyện, Phòng Tư pháp và Phòng Nội vụ", "tan-binh/police | tan-binh/justice | tan-binh/home"],
    ["Sở Văn hóa, Thể thao và Du lịch, Sở Y tế", "phu-yen/culture | phu-yen/health"],
    ["- Công an huyện\n- Phòng Tư pháp", "tan-binh/police | tan-binh/justice"],
    ["1. Công an huyện\n2. Phòng Văn hóa\nvà Thông tin", "tan-binh/police | tan-binh/culture"],
    ["Văn phòng HĐND và UBND huyện Phòng Tư pháp", "tan-binh/office | tan-binh/justice"],
    ["Các sở: Tư pháp, Nội vụ và Y tế", "phu-yen/justice | phu-yen/home | phu-yen/health"],
    ["Sở Tư pháp, Nội vụ", "phu-yen/justice | phu-yen/home"],
    [
      "UBND các xã: Minh Lộc, Hòa An và thị trấn Tân Bình",
      "tan-binh/xã Minh Lộc | tan-binh/xã Hòa An | tan-binh/thị trấn Tân Bình",
    ],
    ["UBND xã Minh Lộc, Hòa An", "tan-binh/xã Minh Lộc | tan-binh/xã Hòa An"],
    ["Sở Ngoại vụ; Công an huyện", "? | tan-binh/police"],
    ["Công an huyện; Phòng Quản lý đô thị; Phòng Nội vụ", "tan-binh/police | ? | tan-binh/home"],
    ["Công an huyện;", "tan-binh/police"],
    ["", ""],
    ["…", ""],
  ])("%j → %s", (text, expected) => expect(units(text)).toBe(expected));

  test("a carried head is marked", () => {
    expect(mentions("Sở Tư pháp, Nội vụ").map(({ text, elided }) => [text, elided ?? false])).toEqual([
      ["Sở Tư pháp", false],
      ["Nội vụ", true],
    ]);
  });

  test("instructions, roles and brackets are kept apart", () => {
    const reading = readUnits(
      "Phòng Tư pháp (phần hộ tịch) chủ trì, hướng dẫn thực hiện; Công an huyện (Trưởng đoàn)",
      registry,
      { locality: "tan-binh", on: ON },
    );
    expect(reading.mentions.map(({ text, unit, scope }) => [text, unit, scope])).toEqual([
      ["Phòng Tư pháp", "tan-binh/justice", "phần hộ tịch"],
      ["Công an huyện", "tan-binh/police", undefined],
    ]);
    expect(reading.rest).toEqual(["chủ trì, hướng dẫn thực hiện", "Trưởng đoàn"]);
  });
});
