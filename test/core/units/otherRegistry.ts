// A registry written in another hand than the seeds: full names with their place, English ids, communes
// filed under their district, two provinces with look-alike names.
import type { PlainDate } from "../../../src/core/base/date";
import type { RegistryData, Unit } from "../../../src/core/units/types";
import { unit } from "./seedRegistry";

const day = (text: string): PlainDate => text as PlainDate;

function province(id: string, name: string): Unit[] {
  const at = { level: "province", locality: id } as const;
  const committee = `${id}/committee`;
  const department = (key: string, field: string, more: Partial<Unit> = {}): Unit =>
    unit({ id: `${id}/${key}`, name: `Sở ${field} tỉnh ${name}`, parent: committee, ...at, ...more });
  return [
    unit({ id: committee, name: `Ủy ban nhân dân tỉnh ${name}`, shortName: "UBND tỉnh", ...at }),
    unit({ id: `${id}/police`, name: `Công an tỉnh ${name}`, parent: "vn/police", ...at }),
    department("home", "Nội vụ"),
    department("justice", "Tư pháp"),
    department("health", "Y tế"),
    department("ict", "Thông tin và Truyền thông", {
      validTo: day("2025-02-28"),
      successors: [`${id}/science`],
    }),
    department("science", "Khoa học và Công nghệ"),
    department("culture", "Văn hóa, Thể thao và Du lịch"),
    department("agriculture", "Nông nghiệp và Môi trường", { validFrom: day("2025-03-01") }),
    unit({ id: `${id}/tax-10`, name: "Chi cục Thuế khu vực X", ...at }),
    unit({ id: `${id}/g/departments`, name: "Các sở, ban, ngành", kind: "group", ...at }),
    unit({
      id: `${id}/g/districts`,
      name: "UBND các huyện, thị xã, thành phố",
      kind: "group",
      members: { level: "district", under: committee },
      ...at,
    }),
  ];
}

function district(
  id: string,
  type: string,
  name: string,
  above: string,
  communes: readonly string[],
): Unit[] {
  const at = { level: "district", locality: id } as const;
  const committee = `${id}/committee`;
  const parent = committee;
  return [
    unit({ id: committee, name: `UBND ${type} ${name}`, parent: `${above}/committee`, ...at }),
    unit({
      id: `${id}/police`,
      name: `Công an ${type} ${name}`,
      parent: `${above}/police`,
      validTo: day("2025-03-01"),
      successors: [`${above}/police`],
      ...at,
    }),
    unit({ id: `${id}/justice`, name: `Phòng Tư pháp ${type} ${name}`, parent, ...at }),
    unit({ id: `${id}/home`, name: `Phòng Nội vụ ${type} ${name}`, parent, ...at }),
    unit({ id: `${id}/culture`, name: `Phòng Văn hóa và Thông tin ${type} ${name}`, parent, ...at }),
    unit({
      id: `${id}/labour`,
      name: `Phòng Lao động - Thương binh và Xã hội ${type} ${name}`,
      parent,
      ...at,
    }),
    unit({ id: `${id}/finance`, name: `Phòng Tài chính - Kế hoạch ${type} ${name}`, parent, ...at }),
    unit({ id: `${id}/office`, name: `Văn phòng HĐND và UBND ${type} ${name}`, parent, ...at }),
    unit({ id: `${id}/insurance`, name: `Bảo hiểm xã hội ${type} ${name}`, ...at }),
    unit({ id: `${id}/farmers`, name: `Hội Nông dân ${type} ${name}`, ...at }),
    unit({ id: `${id}/power`, name: `Điện lực ${name}`, ...at }),
    unit({ id: `${id}/g/offices`, name: "Các phòng, ban, ngành cấp huyện", kind: "group", ...at }),
    unit({ id: `${id}/g/related`, name: "Các cơ quan, đơn vị có liên quan", kind: "group", ...at }),
    unit({
      id: `${id}/g/communes`,
      name: type === "thị xã" ? "UBND các phường, xã" : "UBND các xã, thị trấn",
      aliases: ["UBND cấp xã"],
      kind: "group",
      members: { level: "commune", under: committee },
      ...at,
    }),
    ...communes.flatMap((commune) => [
      unit({
        id: `${id}/${commune}`,
        name: `UBND ${commune}`,
        level: "commune",
        locality: id,
        parent: committee,
      }),
      unit({
        id: `${id}/${commune}/police`,
        name: `Công an ${commune}`,
        level: "commune",
        locality: id,
        parent: committee,
      }),
    ]),
  ];
}

const CENTRE: Unit[] = [
  ["vn/police", "Bộ Công an"],
  ["vn/justice", "Bộ Tư pháp"],
  ["vn/insurance", "Bảo hiểm xã hội Việt Nam"],
  ["vn/bank", "Ngân hàng Nhà nước Việt Nam"],
  ["vn/office", "Văn phòng Chính phủ"],
].map(([id, name]) => unit({ id: id!, name: name!, level: "central", locality: "vn" }));

const C06 = unit({
  id: "vn/c06",
  name: "Cục Cảnh sát quản lý hành chính về trật tự xã hội",
  aliases: ["C06", "Cục C06"],
  level: "central",
  locality: "vn",
  parent: "vn/police",
});

export const OTHER_REGISTRY: RegistryData = {
  units: [
    ...CENTRE,
    C06,
    ...province("phu-yen", "Phú Yên"),
    ...province("son-la", "Sơn La"),
    ...district("tan-binh", "huyện", "Tân Bình", "phu-yen", [
      "xã Hòa An",
      "xã Hoa An",
      "xã Minh Lộc",
      "thị trấn Tân Bình",
    ]),
    ...district("binh-tan", "huyện", "Bình Tân", "phu-yen", ["xã Minh Lộc", "xã An Hòa"]),
    ...district("song-cau", "thị xã", "Sông Cầu", "phu-yen", ["phường Xuân Yên", "xã Xuân Hải"]),
    ...district("phu-yen-sl", "huyện", "Phù Yên", "son-la", ["xã Mường Do", "thị trấn Phù Yên"]),
  ],
};
