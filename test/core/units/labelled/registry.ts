// A registry of a province that does not exist, full of twins: the labelled sets are read against it. Written without
// looking at src/core/units, in the format of contract.md. Huyện Tân Bình, thị xã Phú Yên and the city name their
// offices bare ("Phòng Nội vụ"), huyện Bình Tân and huyện Phù Yên with their place ("Phòng Nội vụ huyện Bình Tân").
import type { PlainDate } from "../../../../src/core/base/date";
import type { RegistryData, Unit, UnitLevel } from "../../../../src/core/units/types";

export interface District {
  readonly id: string;
  readonly kind: "huyện" | "thị xã" | "thành phố";
  readonly place: string;
  readonly style: "bare" | "full";
  /** Communes until 30/06/2025 and, where a tail follows, the commune of 2025 that took over. */
  readonly communes: readonly (readonly [id: string, name: string])[];
  /** Communes from 01/07/2025, which took the old ones over (the first by default). */
  readonly after: readonly (readonly [id: string, name: string])[];
}

export const DISTRICTS: readonly District[] = [
  {
    id: "tb",
    kind: "huyện",
    place: "Tân Bình",
    style: "bare",
    communes: [
      ["tt-tan-binh", "thị trấn Tân Bình"],
      ["hoa-binh", "xã Hòa Bình"],
      ["binh-hoa", "xã Bình Hòa"],
      ["tan-tien", "xã Tân Tiến"],
      ["thanh-ha", "xã Thanh Hà"],
      ["thanh-ha-nang", "xã Thạnh Hà"],
      ["yen-thang", "xã Yên Thắng"],
      ["quynh-luu", "xã Quỳnh Lưu"],
    ],
    after: [["xa-tan-binh-2025", "xã Tân Bình"]],
  },
  {
    id: "bt",
    kind: "huyện",
    place: "Bình Tân",
    style: "full",
    communes: [
      ["tt-binh-tan", "thị trấn Bình Tân"],
      ["hoa-binh", "xã Hòa Bình"],
      ["tien-phong", "xã Tiên Phong"],
      ["tien-phong-huyen", "xã Tiền Phong"],
      ["thuy-hoa", "xã Thủy Hòa"],
      ["dong-son", "xã Đông Sơn"],
    ],
    after: [["xa-binh-tan-2025", "xã Bình Tân"]],
  },
  {
    id: "phu",
    kind: "thị xã",
    place: "Phú Yên",
    style: "bare",
    communes: [
      ["an-phu", "phường An Phú"],
      ["phu-an", "phường Phú An"],
      ["quang-trung", "phường Quang Trung"],
      ["tan-tien", "xã Tân Tiến"],
      ["hai-ninh", "xã Hải Ninh"],
      ["ninh-hai", "xã Ninh Hải"],
    ],
    after: [["phuong-phu-yen-2025", "phường Phú Yên"]],
  },
  {
    id: "phuf",
    kind: "huyện",
    place: "Phù Yên",
    style: "full",
    communes: [
      ["tt-phu-yen", "thị trấn Phù Yên"],
      ["quang-trung", "xã Quang Trung"],
      ["muong-co", "xã Mường Cơi"],
      ["suoi-bau", "xã Suối Bau"],
      ["suoi-to", "xã Suối Tọ"],
    ],
    after: [["xa-phu-yen-2025", "xã Phù Yên"]],
  },
  {
    id: "tp",
    kind: "thành phố",
    place: "Đông Giang",
    style: "bare",
    communes: [
      ["p1", "Phường 1"],
      ["p2", "Phường 2"],
      ["p10", "Phường 10"],
      ["p11", "Phường 11"],
      ["p-dong-son", "phường Đông Sơn"],
      ["p-dong-hai", "phường Đông Hải"],
      ["x-tan-an", "xã Tân An"],
      ["x-an-tan", "xã An Tân"],
    ],
    after: [["phuong-dong-giang-2025", "phường Đông Giang"]],
  },
];

/** Offices of a district: {h} is "huyện", "thị xã" or "thành phố" with its place where the district writes it. */
const OFFICES: readonly (readonly [id: string, name: string, aliases?: readonly string[]])[] = [
  ["ubnd", "UBND {h}", ["UBND {hp}"]],
  ["hdnd", "HĐND {h}", ["HĐND {hp}"]],
  ["vp", "Văn phòng HĐND và UBND {h}"],
  ["mot-cua", "Bộ phận Tiếp nhận và Trả kết quả {h}", ["Bộ phận một cửa {h}"]],
  ["cong-an", "Công an {h}", ["Công an {hp}"]],
  ["quan-su", "Ban Chỉ huy Quân sự {h}"],
  ["vks", "Viện kiểm sát nhân dân {h}"],
  ["toa-an", "Tòa án nhân dân {h}"],
  ["tha", "Chi cục Thi hành án dân sự {h}"],
  ["bhxh", "Bảo hiểm xã hội {h}"],
  ["kho-bac", "Kho bạc Nhà nước {h}"],
  ["nhcsxh", "Phòng giao dịch Ngân hàng Chính sách xã hội {h}"],
  ["buu-dien", "Bưu điện {h}"],
  ["dien-luc", "Điện lực {h}"],
  ["viettel", "Viettel {p}"],
  ["vnpt", "VNPT {p}"],
  ["ttyt", "Trung tâm Y tế {h}"],
  ["thanh-tra", "Thanh tra {h}"],
  ["huyen-uy", "{uy}"],
  ["tuyen-giao", "Ban Tuyên giáo {uy}"],
  ["to-chuc", "Ban Tổ chức {uy}"],
  ["mat-tran", "Ủy ban Mặt trận Tổ quốc Việt Nam {h}"],
  ["lien-doan", "Liên đoàn Lao động {h}"],
  ["nong-dan", "Hội Nông dân {h}"],
  ["phu-nu", "Hội Liên hiệp Phụ nữ {h}"],
  ["ccb", "Hội Cựu chiến binh {h}"],
  ["doan", "Đoàn Thanh niên Cộng sản Hồ Chí Minh {h}", ["{doan}"]],
];

const ROOMS: readonly (readonly [id: string, name: string])[] = [
  ["noi-vu", "Phòng Nội vụ"],
  ["tu-phap", "Phòng Tư pháp"],
  ["tckh", "Phòng Tài chính - Kế hoạch"],
  ["vhtt", "Phòng Văn hóa và Thông tin"],
  ["ldtbxh", "Phòng Lao động - Thương binh và Xã hội"],
  ["tnmt", "Phòng Tài nguyên và Môi trường"],
  ["gddt", "Phòng Giáo dục và Đào tạo"],
  ["y-te", "Phòng Y tế"],
];

const PROVINCE: readonly (readonly [
  id: string,
  name: string,
  aliases?: readonly string[],
  validFrom?: string,
  validTo?: string,
  successors?: readonly string[],
])[] = [
  ["ubnd", "UBND tỉnh", ["UBND tỉnh Đông Giang"]],
  ["hdnd", "HĐND tỉnh"],
  ["vp", "Văn phòng UBND tỉnh"],
  ["ttpvhcc", "Trung tâm Phục vụ hành chính công tỉnh"],
  ["cong-an", "Công an tỉnh", ["Công an tỉnh Đông Giang"]],
  ["quan-su", "Bộ Chỉ huy Quân sự tỉnh"],
  ["noi-vu", "Sở Nội vụ"],
  ["ngoai-vu", "Sở Ngoại vụ"],
  ["tu-phap", "Sở Tư pháp"],
  ["y-te", "Sở Y tế"],
  ["cong-thuong", "Sở Công Thương"],
  ["tai-chinh", "Sở Tài chính"],
  ["xay-dung", "Sở Xây dựng"],
  ["gddt", "Sở Giáo dục và Đào tạo"],
  ["vhttdl", "Sở Văn hóa, Thể thao và Du lịch"],
  ["khcn", "Sở Khoa học và Công nghệ"],
  ["tttt", "Sở Thông tin và Truyền thông", [], "", "2025-02-28", ["dg.khcn"]],
  ["tnmt", "Sở Tài nguyên và Môi trường", [], "", "2025-02-28", ["dg.nnmt"]],
  ["nnptnt", "Sở Nông nghiệp và Phát triển nông thôn", [], "", "2025-02-28", ["dg.nnmt"]],
  ["nnmt", "Sở Nông nghiệp và Môi trường", [], "2025-03-01"],
  ["khdt", "Sở Kế hoạch và Đầu tư", [], "", "2025-02-28", ["dg.tai-chinh"]],
  ["gtvt", "Sở Giao thông vận tải", [], "", "2025-02-28", ["dg.xay-dung"]],
  ["ldtbxh", "Sở Lao động - Thương binh và Xã hội", [], "", "2025-02-28", ["dg.noi-vu"]],
  ["thanh-tra", "Thanh tra tỉnh"],
  ["dan-toc", "Ban Dân tộc tỉnh", [], "", "2025-02-28", ["dg.dttg"]],
  ["dttg", "Sở Dân tộc và Tôn giáo", [], "2025-03-01"],
  ["bhxh", "Bảo hiểm xã hội tỉnh", [], "", "2025-02-28", ["dg.bhxh-x"]],
  ["bhxh-x", "Bảo hiểm xã hội khu vực X", [], "2025-03-01"],
  ["bhxh-xi", "Bảo hiểm xã hội khu vực XI", [], "2025-03-01"],
  ["cuc-thue", "Cục Thuế tỉnh", [], "", "2025-02-28", ["dg.thue-x"]],
  ["thue-x", "Chi cục Thuế khu vực X", [], "2025-03-01"],
  ["thue-xi", "Chi cục Thuế khu vực XI", [], "2025-03-01"],
  ["kho-bac", "Kho bạc Nhà nước tỉnh", [], "", "2025-02-28", ["dg.kho-bac-x"]],
  ["kho-bac-x", "Kho bạc Nhà nước khu vực X", [], "2025-03-01"],
  ["nhnn", "Ngân hàng Nhà nước Chi nhánh tỉnh Đông Giang", [], "", "2025-02-28", ["dg.nhnn-9"]],
  ["nhnn-9", "Ngân hàng Nhà nước Chi nhánh Khu vực 9", [], "2025-03-01"],
  ["vks", "Viện kiểm sát nhân dân tỉnh"],
  ["toa-an", "Tòa án nhân dân tỉnh"],
  ["tha", "Cục Thi hành án dân sự tỉnh"],
  ["viettel", "Viettel Đông Giang"],
  ["vnpt", "VNPT Đông Giang"],
  ["buu-dien", "Bưu điện tỉnh"],
  ["dien-luc", "Công ty Điện lực Đông Giang", ["PC Đông Giang"]],
  ["tinh-uy", "Tỉnh ủy"],
  ["vp-tinh-uy", "Văn phòng Tỉnh ủy"],
  ["tuyen-giao", "Ban Tuyên giáo Tỉnh ủy", [], "", "2025-02-14", ["dg.tgdv"]],
  ["dan-van", "Ban Dân vận Tỉnh ủy", [], "", "2025-02-14", ["dg.tgdv"]],
  ["tgdv", "Ban Tuyên giáo và Dân vận Tỉnh ủy", [], "2025-02-15"],
  ["mat-tran", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"],
  ["lien-doan", "Liên đoàn Lao động tỉnh"],
  ["doan", "Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh", ["Tỉnh đoàn"]],
  ["phu-nu", "Hội Liên hiệp Phụ nữ tỉnh"],
  ["nong-dan", "Hội Nông dân tỉnh"],
  ["ccb", "Hội Cựu chiến binh tỉnh"],
  ["bao", "Báo Đông Giang"],
  ["dai", "Đài Phát thanh và Truyền hình tỉnh"],
  ["dh", "Trường Đại học Đông Giang"],
  ["kcn", "Ban Quản lý các khu công nghiệp tỉnh"],
];

const CENTRE: readonly (readonly [id: string, name: string, ...aliases: string[]])[] = [
  ["cp", "Chính phủ"],
  ["vpcp", "Văn phòng Chính phủ"],
  ["bca", "Bộ Công an", "BCA"],
  ["c06", "Cục Cảnh sát quản lý hành chính về trật tự xã hội", "C06", "Cục C06"],
  ["c07", "Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ", "C07", "Cục C07"],
  ["a05", "Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao", "A05"],
  ["btp", "Bộ Tư pháp"],
  ["bnv", "Bộ Nội vụ"],
  ["bng", "Bộ Ngoại giao"],
  ["byt", "Bộ Y tế"],
  ["btc", "Bộ Tài chính"],
  ["bkhcn", "Bộ Khoa học và Công nghệ"],
  ["bct", "Bộ Công Thương"],
  ["bhxhvn", "Bảo hiểm xã hội Việt Nam", "BHXH Việt Nam"],
  ["nhnn", "Ngân hàng Nhà nước Việt Nam"],
];

const GROUPS: readonly (readonly [
  id: string,
  name: string,
  aliases: readonly string[],
  members?: UnitLevel,
])[] = [
  ["g-so-ban-nganh", "Các sở, ban, ngành cấp tỉnh", ["Các sở, ban, ngành"]],
  ["g-so-nganh", "Các sở, ngành", []],
  ["g-huyen", "UBND các huyện, thị xã, thành phố", ["UBND cấp huyện"], "district"],
  ["g-xa", "UBND các xã, phường, thị trấn", ["UBND cấp xã"], "commune"],
  ["g-ctxh", "Các tổ chức chính trị - xã hội tỉnh", ["Các tổ chức chính trị - xã hội"]],
  ["g-dvlq", "Các đơn vị có liên quan", []],
  ["g-cqdvlq", "Các cơ quan, đơn vị có liên quan", []],
  ["g-so-dvlq", "Các sở, ban, ngành, đơn vị có liên quan", []],
  ["g-vt", "Các doanh nghiệp viễn thông trên địa bàn tỉnh", ["Các doanh nghiệp viễn thông"]],
  ["g-bao-chi", "Các cơ quan báo chí trên địa bàn tỉnh", []],
];

export const date = (text: string | undefined): PlainDate | null => (text ? (text as PlainDate) : null);

type Fields = Partial<Unit> & Pick<Unit, "id" | "name" | "level" | "locality">;
const unit = (fields: Fields): Unit => ({
  aliases: [],
  kind: "unit",
  parent: null,
  validFrom: null,
  validTo: null,
  successors: [],
  ...fields,
});

function districtUnits({ id, kind, place, style, communes, after }: District): Unit[] {
  const hp = `${kind} ${place}`;
  const words: Record<string, string> = {
    hp,
    h: style === "bare" ? kind : hp,
    p: place,
    uy: kind === "huyện" ? "Huyện ủy" : kind === "thị xã" ? "Thị ủy" : "Thành ủy",
    doan: kind === "huyện" ? "Huyện đoàn" : kind === "thị xã" ? "Thị đoàn" : "Thành đoàn",
  };
  if (style === "full") {
    words.uy += ` ${place}`;
    words.doan += ` ${place}`;
  }
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => words[name]!);
  const successors = after.map(([commune]) => `${id}.${commune}`);
  const common = { locality: id, parent: `${id}.ubnd`, validTo: date("2025-06-30"), successors };
  const offices = [
    ...OFFICES.map(([office, name, aliases = []]) => [office, name, aliases] as const),
    ...ROOMS.map(([room, name]) => [room, style === "full" ? `${name} {h}` : name, []] as const),
  ].map(([office, name, aliases]) =>
    unit({
      ...common,
      id: `${id}.${office}`,
      name: fill(name),
      aliases: aliases.map(fill).filter((alias) => alias !== fill(name)),
      level: "district",
      parent: office === "ubnd" ? "dg.ubnd" : `${id}.ubnd`,
      ...(office === "cong-an" ? { validTo: date("2025-02-28"), successors: ["dg.cong-an"] } : {}),
    }),
  );
  const towns = communes.map(([commune, name]) =>
    unit({ ...common, id: `${id}.${commune}`, name: `UBND ${name}`, level: "commune" }),
  );
  const later = after.map(([commune, name]) =>
    unit({
      id: `${id}.${commune}`,
      name: `UBND ${name}`,
      level: "commune",
      locality: id,
      parent: "dg.ubnd",
      validFrom: date("2025-07-01"),
    }),
  );
  const group = (name: string, title: string, aliases: string[] = [], level?: UnitLevel) =>
    unit({
      id: `${id}.${name}`,
      name: title,
      aliases,
      kind: "group",
      level: "district",
      locality: id,
      parent: `${id}.ubnd`,
      ...(level ? { members: { level, under: `${id}.ubnd` } } : {}),
    });
  const kinds = kind === "huyện" ? "xã, thị trấn" : "phường, xã";
  return [
    ...offices,
    ...towns,
    ...later,
    group("g-xa", `UBND các ${kinds}`, ["UBND cấp xã"], "commune"),
    group("g-phong-ban", "Các phòng, ban, ngành cấp huyện", ["Các phòng, ban, ngành"]),
    group("g-dvlq", "Các đơn vị có liên quan"),
    group("g-cqdvlq", "Các cơ quan, đơn vị có liên quan"),
    group("g-ctxh", `Các tổ chức chính trị - xã hội ${style === "full" ? hp : kind}`),
  ];
}

export function labelledRegistry(): RegistryData {
  const centre = CENTRE.map(([id, name, ...aliases]) =>
    unit({
      id: `vn.${id}`,
      name,
      aliases,
      level: "central",
      locality: "vn",
      parent: name.startsWith("Cục ") ? "vn.bca" : null,
    }),
  );
  const province = PROVINCE.map(([id, name, aliases = [], from, to, successors = []]) =>
    unit({
      id: `dg.${id}`,
      name,
      aliases,
      level: "province",
      locality: "dg",
      parent: id === "ubnd" ? null : "dg.ubnd",
      validFrom: date(from),
      validTo: date(to),
      successors,
    }),
  );
  const groups = GROUPS.map(([id, name, aliases, level]) =>
    unit({
      id: `dg.${id}`,
      name,
      aliases,
      level: "province",
      kind: "group",
      locality: "dg",
      parent: "dg.ubnd",
      ...(level ? { members: { level, under: "dg.ubnd" } } : {}),
    }),
  );
  // A neighbour whose name differs by one tone; its offices carry their place.
  const neighbour = ["UBND", "Công an", "HĐND"].map((head, index) =>
    unit({
      id: `dog.${["ubnd", "cong-an", "hdnd"][index]!}`,
      name: `${head} tỉnh Đồng Giang`,
      level: "province",
      locality: "dog",
      parent: index === 0 ? null : "dog.ubnd",
    }),
  );
  return {
    units: [...centre, ...province, ...groups, ...neighbour, ...DISTRICTS.flatMap(districtUnits)],
  };
}
