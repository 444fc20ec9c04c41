// Whole cells with their reading marked in the text itself, written before src/core/units was read:
//   [words|id]            a mention decided as that unit or group; [words|-] one that must stay undecided
//   [words|id|elided]     its head was carried over;  [words|id|scope=…] limited by the bracket that follows it
//   <words>               words that are no unit and must be in `rest`;  {words} may be there or not
export interface LabelledCell {
  readonly class: string;
  readonly text: string;
  readonly locality: string;
  readonly on: string;
  readonly mentions: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly unit: string | null;
    readonly elided: boolean;
    readonly scope?: string;
  }[];
  readonly rest: readonly string[];
  readonly free: readonly string[];
}

const MARK = /\[([^|\]]+)\|([^|\]]+)(?:\|([^\]]+))?\]|<([^>]+)>|\{([^}]+)\}/gu;

export function cell(kind: string, locality: string, on: string, marked: string): LabelledCell {
  const mentions: LabelledCell["mentions"][number][] = [];
  const rest: string[] = [];
  const free: string[] = [];
  let text = "";
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const [all, name, id, flag, restWords, freeWords] = match;
    text += marked.slice(from, match.index);
    const words = (name ?? restWords ?? freeWords)!;
    if (name !== undefined) {
      mentions.push({
        text: name,
        start: text.length,
        end: text.length + name.length,
        unit: id === "-" ? null : id!,
        elided: flag === "elided",
        ...(flag?.startsWith("scope=") ? { scope: flag.slice("scope=".length) } : {}),
      });
    } else (restWords === undefined ? free : rest).push(words);
    text += words;
    from = match.index + all.length;
  }
  return { class: kind, text: text + marked.slice(from), locality, on, mentions, rest, free };
}

const D24 = "2024-06-01";
const D25 = "2025-09-01";
const SPRING25 = "2025-04-01";

export const cellsOf = (kind: string, locality: string, on: string, lines: string): LabelledCell[] =>
  lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => cell(kind, locality, on, line.trim().replaceAll("\\n", "\n")));

const HANDWRITTEN_CELLS: readonly LabelledCell[] = [
  ...cellsOf(
    "separators",
    "tb",
    D24,
    `
    [Phòng Nội vụ|tb.noi-vu], [Phòng Tư pháp|tb.tu-phap]
    [Phòng Nội vụ|tb.noi-vu]; [Phòng Tư pháp|tb.tu-phap]; [Công an huyện|tb.cong-an]
    [Phòng Nội vụ|tb.noi-vu] và [Phòng Tư pháp|tb.tu-phap]
    [Phòng Nội vụ|tb.noi-vu]\\n[Phòng Tư pháp|tb.tu-phap]
    - [Phòng Nội vụ|tb.noi-vu]\\n- [Phòng Tư pháp|tb.tu-phap]
    - [Phòng Nội vụ|tb.noi-vu];\\n- [Phòng Tư pháp|tb.tu-phap];
    + [Công an huyện|tb.cong-an]\\n+ [UBND các xã, thị trấn|tb.g-xa]
    • [Công an huyện|tb.cong-an] • [Phòng Y tế|tb.y-te]
    1. [Công an huyện|tb.cong-an]\\n2. [Phòng Y tế|tb.y-te]
    [Công an huyện|tb.cong-an] - [Phòng Tư pháp|tb.tu-phap]
    [Công an huyện|tb.cong-an]/[Phòng Tư pháp|tb.tu-phap]
    [Công an huyện|tb.cong-an] & [Phòng Tư pháp|tb.tu-phap]
    [Công an huyện|tb.cong-an] [Phòng Tư pháp|tb.tu-phap]
    [Phòng Nội vụ|tb.noi-vu][Phòng Tư pháp|tb.tu-phap]
    [Công an huyện|tb.cong-an],[Phòng Tư pháp|tb.tu-phap],[Phòng Y tế|tb.y-te]
    [Công an huyện|tb.cong-an], [Phòng Tư pháp|tb.tu-phap],
    [Công an huyện|tb.cong-an]; ; [Phòng Tư pháp|tb.tu-phap]
    [Công an huyện|tb.cong-an].
    [UBND huyện|tb.ubnd]; [HĐND huyện|tb.hdnd]
    [Phòng Nội vụ|tb.noi-vu] cùng [Phòng Tư pháp|tb.tu-phap]
    `,
  ),
  ...cellsOf(
    "inner separators",
    "tb",
    D24,
    `
    [Phòng Lao động - Thương binh và Xã hội|tb.ldtbxh], [Phòng Văn hóa và Thông tin|tb.vhtt]
    [Phòng Lao động, Thương binh và Xã hội|tb.ldtbxh], [Phòng Nội vụ|tb.noi-vu]
    [Phòng Văn hóa và Thông tin|tb.vhtt] và [Phòng Giáo dục và Đào tạo|tb.gddt]
    [Phòng Tài chính - Kế hoạch|tb.tckh] - [Phòng Nội vụ|tb.noi-vu]
    [Văn phòng HĐND và UBND huyện|tb.vp] và [Công an huyện|tb.cong-an]
    [UBND các xã, thị trấn|tb.g-xa] và [Các phòng, ban, ngành cấp huyện|tb.g-phong-ban]
    [Các phòng, ban, ngành cấp huyện|tb.g-phong-ban], [UBND xã, thị trấn|tb.g-xa]
    [Các phòng, ban, ngành|tb.g-phong-ban]; [UBND các xã, thị trấn|tb.g-xa]; [các đơn vị có liên quan|tb.g-dvlq]
    [Bộ phận Tiếp nhận và Trả kết quả huyện|tb.mot-cua]; [Phòng Tài nguyên và Môi trường|tb.tnmt]
    [Sở Văn hóa, Thể thao và Du lịch|dg.vhttdl], [Sở Thông tin và Truyền thông|dg.tttt]
    [Phòng Văn hóa\\nvà Thông tin|tb.vhtt]; [Công an\\nhuyện|tb.cong-an]
    [Phòng Giáo dục -\\nĐào tạo|tb.gddt]
    [Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ|vn.c07], [Bộ Tư pháp|vn.btp]
    [Đoàn Thanh niên Cộng sản Hồ Chí Minh huyện|tb.doan], [Hội Liên hiệp Phụ nữ huyện|tb.phu-nu]
    `,
  ),
  ...cellsOf(
    "separators",
    "dg",
    D24,
    `
    [Công an tỉnh|dg.cong-an], [Sở Tư pháp|dg.tu-phap], [Sở Nội vụ|dg.noi-vu], [Văn phòng UBND tỉnh|dg.vp]
    [Sở Văn hóa, Thể thao và Du lịch|dg.vhttdl]; [Sở Lao động, Thương binh và Xã hội|dg.ldtbxh]
    [Các sở, ban, ngành cấp tỉnh|dg.g-so-ban-nganh]; [UBND các huyện, thị xã, thành phố|dg.g-huyen]
    [Các sở, ban, ngành|dg.g-so-ban-nganh], [UBND cấp huyện|dg.g-huyen], [UBND cấp xã|dg.g-xa]
    [Các sở, ngành|dg.g-so-nganh]; [các đơn vị có liên quan|dg.g-dvlq]
    [Công an tỉnh|dg.cong-an] và [các cơ quan, đơn vị có liên quan|dg.g-cqdvlq]
    [Sở Y tế|dg.y-te] và [Bảo hiểm xã hội tỉnh|dg.bhxh]
    [Viettel Đông Giang|dg.viettel], [VNPT Đông Giang|dg.vnpt], [các doanh nghiệp viễn thông|dg.g-vt]
    [Ngân hàng Nhà nước Chi nhánh tỉnh Đông Giang|dg.nhnn]; [Kho bạc Nhà nước tỉnh|dg.kho-bac]
    [Ban Tuyên giáo Tỉnh ủy|dg.tuyen-giao], [Tỉnh đoàn|dg.doan]
    [Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh|dg.mat-tran] và [các tổ chức chính trị - xã hội tỉnh|dg.g-ctxh]
    [Bộ Công an|vn.bca|scope=C06] (C06)
    [C06|vn.c06], [A05 - Bộ Công an|vn.a05]
    [Tòa án nhân dân tỉnh|dg.toa-an], [Viện kiểm sát nhân dân tỉnh|dg.vks], [Cục Thi hành án dân sự tỉnh|dg.tha]
    [UBND huyện Tân Bình|tb.ubnd], [UBND huyện Bình Tân|bt.ubnd], [UBND thị xã Phú Yên|phu.ubnd]
    [Công an huyện Phù Yên|phuf.cong-an] và [Công an thị xã Phú Yên|phu.cong-an]
    [Báo Đông Giang|dg.bao], [Đài Phát thanh và Truyền hình tỉnh|dg.dai], [các cơ quan báo chí trên địa bàn tỉnh|dg.g-bao-chi]
    [Trung tâm Phục vụ hành chính công tỉnh|dg.ttpvhcc] [Sở Nội vụ|dg.noi-vu]
    `,
  ),
  ...cellsOf(
    "abbreviations",
    "tb",
    D24,
    `
    [P. VHTT|tb.vhtt], [P. TCKH|tb.tckh], [P. LĐTBXH|tb.ldtbxh]
    [VP HĐND&UBND huyện|tb.vp]; [CA huyện|tb.cong-an]
    [P.Tư pháp|tb.tu-phap]; [P.Nội vụ|tb.noi-vu]
    [BHXH huyện|tb.bhxh], [KBNN huyện|tb.kho-bac], [TTYT huyện|tb.ttyt]
    [BCHQS huyện|tb.quan-su] và [CA huyện|tb.cong-an]
    [UB MTTQ huyện|tb.mat-tran], [Hội LHPN huyện|tb.phu-nu], [Hội CCB huyện|tb.ccb], [Huyện đoàn|tb.doan]
    [VKSND huyện|tb.vks], [TAND huyện|tb.toa-an], [Chi cục THADS huyện|tb.tha]
    [Sở TT&TT|dg.tttt], [Sở TN&MT|dg.tnmt], [Sở KH&ĐT|dg.khdt]
    [Phòng GD&ĐT|tb.gddt] và [Phòng TN&MT|tb.tnmt]
    [UBND TP. Đông Giang|tp.ubnd], [UBND TX. Phú Yên|phu.ubnd], [UBND H. Bình Tân|bt.ubnd]
    [Phòng LĐ-TB&XH|tb.ldtbxh] - [Phòng TC-KH|tb.tckh]
    `,
  ),
  ...cellsOf(
    "roles",
    "tb",
    D24,
    `
    [Công an huyện|tb.cong-an] (<chủ trì>)
    [Công an huyện|tb.cong-an] (<chủ trì>), [Phòng Tư pháp|tb.tu-phap] (<phối hợp>)
    <Chủ trì>: [Công an huyện|tb.cong-an]; <phối hợp>: [Phòng Tư pháp|tb.tu-phap]
    [Công an huyện|tb.cong-an] <chủ trì, phối hợp với> [Phòng Tư pháp|tb.tu-phap]
    [Công an huyện|tb.cong-an] <chủ trì>; [Phòng Tư pháp|tb.tu-phap], [UBND các xã, thị trấn|tb.g-xa] <phối hợp>
    <Phối hợp với> [Phòng Nội vụ|tb.noi-vu]
    <Đơn vị chủ trì>: [Phòng Nội vụ|tb.noi-vu]
    <Cơ quan chủ trì>: [Phòng Nội vụ|tb.noi-vu]
    [Phòng Nội vụ|tb.noi-vu] <tham mưu> [UBND huyện|tb.ubnd] <ban hành kế hoạch>
    <Giao> [Phòng Nội vụ|tb.noi-vu] <theo dõi, đôn đốc>
    <Đề nghị> [Ủy ban Mặt trận Tổ quốc Việt Nam huyện|tb.mat-tran]
    [Phòng Nội vụ|tb.noi-vu] <là cơ quan thường trực>
    [Chủ tịch UBND xã Hòa Bình|-]
    [Giám đốc Sở Nội vụ|-]
    <Thường trực>: [Công an huyện|tb.cong-an]
    `,
  ),
  ...cellsOf(
    "scopes",
    "tb",
    D24,
    `
    [Phòng Tài chính - Kế hoạch|tb.tckh|scope=vốn sự nghiệp] (vốn sự nghiệp); [Phòng Nội vụ|tb.noi-vu]
    [Công an huyện|tb.cong-an|scope=đối với cấp huyện] (đối với cấp huyện), [UBND các xã, thị trấn|tb.g-xa|scope=đối với cấp xã] (đối với cấp xã)
    [UBND các xã, thị trấn|tb.g-xa|scope=các xã có chợ] (các xã có chợ)
    [Phòng Văn hóa và Thông tin|tb.vhtt|scope=nội dung tuyên truyền] (nội dung tuyên truyền), [Phòng Tư pháp|tb.tu-phap]
    [Công an huyện|tb.cong-an|scope=Đội QLHC] (Đội QLHC)
    `,
  ),
  ...cellsOf(
    "carried heads",
    "dg",
    D24,
    `
    {Các sở}: [Tư pháp|dg.tu-phap|elided], [Nội vụ|dg.noi-vu|elided]
    {Các Sở}: [Tư pháp|dg.tu-phap|elided], [Nội vụ|dg.noi-vu|elided], [Y tế|dg.y-te|elided]
    {Các sở}: [Tư pháp|dg.tu-phap|elided]; [Giáo dục và Đào tạo|dg.gddt|elided]; [Thông tin và Truyền thông|dg.tttt|elided]
    [Sở Tư pháp|dg.tu-phap], [Nội vụ|dg.noi-vu|elided], [Y tế|dg.y-te|elided]
    [Sở Tư pháp|dg.tu-phap], [Văn hóa, Thể thao và Du lịch|dg.vhttdl|elided], [Công Thương|dg.cong-thuong|elided]
    [UBND cấp huyện|dg.g-huyen], [cấp xã|dg.g-xa|elided]
    {Các sở}: [TT&TT|dg.tttt|elided], [Tư pháp|dg.tu-phap|elided]
    [UBND huyện Tân Bình|tb.ubnd], [huyện Bình Tân|bt.ubnd|elided]
    [Công an huyện Tân Bình|tb.cong-an], [thị xã Phú Yên|phu.cong-an|elided]
    {Các sở}: [Tài chính|dg.tai-chinh|elided], [Xây dựng|dg.xay-dung|elided]; [Công an tỉnh|dg.cong-an]
    {Các Bộ}: [Công an|vn.bca|elided], [Tư pháp|vn.btp|elided]
    {Các sở}: [Tư pháp|dg.tu-phap|elided], [Nội vụ|dg.noi-vu|elided] và [Công an tỉnh|dg.cong-an]
    [Sở Nội vụ|dg.noi-vu], [Ngoại vụ|dg.ngoai-vu|elided]
    `,
  ),
  ...cellsOf(
    "carried heads",
    "tb",
    D24,
    `
    {Các phòng}: [Nội vụ|tb.noi-vu|elided], [Tư pháp|tb.tu-phap|elided], [Y tế|tb.y-te|elided]
    {Các phòng}: [Tài chính - Kế hoạch|tb.tckh|elided], [Văn hóa và Thông tin|tb.vhtt|elided]; [Công an huyện|tb.cong-an]
    [Phòng Nội vụ|tb.noi-vu], [Tư pháp|tb.tu-phap|elided]
    [Phòng Tài chính - Kế hoạch|tb.tckh], [Nội vụ|tb.noi-vu|elided], [Giáo dục và Đào tạo|tb.gddt|elided]
    {Phòng}: [Nội vụ|tb.noi-vu|elided], [Tư pháp|tb.tu-phap|elided]
    [UBND xã Hòa Bình|tb.hoa-binh], [Bình Hòa|tb.binh-hoa|elided], [Tân Tiến|tb.tan-tien|elided]
    [UBND xã Hòa Bình|tb.hoa-binh], [xã Bình Hòa|tb.binh-hoa|elided]
    {UBND các xã}: [Hòa Bình|tb.hoa-binh|elided], [Tân Tiến|tb.tan-tien|elided], [Thanh Hà|tb.thanh-ha|elided]
    [Hội Nông dân|tb.nong-dan], [Hội Cựu chiến binh huyện|tb.ccb]
    `,
  ),
  ...cellsOf(
    "trailing words",
    "tb",
    D24,
    `
    [Công an huyện|tb.cong-an] và [các đơn vị có liên quan|tb.g-dvlq]
    [Công an huyện|tb.cong-an], [Phòng Tư pháp|tb.tu-phap] và [các cơ quan, đơn vị có liên quan|tb.g-cqdvlq]
    [Công an huyện|tb.cong-an], [các đơn vị liên quan|tb.g-dvlq].
    [Các phòng, ban, ngành cấp huyện|tb.g-phong-ban] và [UBND các xã, thị trấn|tb.g-xa].
    [Công an huyện|tb.cong-an], <...>
    [Công an huyện|tb.cong-an], <v.v.>
    `,
  ),
  ...cellsOf(
    "undecided",
    "tb",
    D24,
    `
    [Công an thị xã|-]; [Phòng Tư pháp|tb.tu-phap]
    [UBND các xã vùng cao|-], [Công an huyện|tb.cong-an]
    [Sở Du lịch|-], [Sở Nội vụ|dg.noi-vu]
    [Công ty TNHH Minh Tâm|-]; [Phòng Nội vụ|tb.noi-vu]
    [Phòng Kinh tế|-], [Phòng Nội vụ|tb.noi-vu]
    [UBND xã Hà Thanh|-], [UBND xã Thanh Hà|tb.thanh-ha]
    [UBND xã Thành Hà|-]; [UBND xã Hòa Bình|tb.hoa-binh]
    [C08|-], [C06|vn.c06]
    [Trường THCS Lê Lợi|-]; [Phòng Giáo dục và Đào tạo|tb.gddt]
    [Hội Người cao tuổi huyện|-], [Hội Nông dân huyện|tb.nong-dan]
    [Công an|-], [Phòng Nội vụ|tb.noi-vu]
    [Sở Nông nghiệp và Môi trường|-], [Sở Tư pháp|dg.tu-phap]
    [UBND các xã, thị trấn đã hoàn thành số hóa|-]; [Công an huyện|tb.cong-an]
    [Các phòng, ban, ngành được giao nhiệm vụ|-]
    [Các ban, ngành|-]; [Công an huyện|tb.cong-an]
    [Hạt Kiểm lâm huyện|-] và [Phòng Tài nguyên và Môi trường|tb.tnmt]
    `,
  ),
  ...cellsOf(
    "no unit",
    "tb",
    D24,
    `
    <Thường xuyên>
    <Theo phân công>
    <Quý I/2024>
    -
    ;
    `,
  ),
  ...cellsOf(
    "places",
    "tb",
    D24,
    `
    [UBND xã Hòa Bình, huyện Bình Tân|bt.hoa-binh]; [UBND xã Hòa Bình|tb.hoa-binh]
    [Công an thị xã Phú Yên|phu.cong-an], [Công an huyện Phù Yên|phuf.cong-an], [Công an huyện|tb.cong-an]
    [Phòng Nội vụ huyện Bình Tân|bt.noi-vu], [Phòng Nội vụ|tb.noi-vu]
    [Viettel Tân Bình|tb.viettel], [VNPT Tân Bình|tb.vnpt]
    [UBND phường Đông Sơn, thành phố Đông Giang|tp.p-dong-son], [UBND xã Đông Sơn, huyện Bình Tân|bt.dong-son]
    `,
  ),
  ...cellsOf(
    "misprints",
    "tb",
    D24,
    `
    [Công an huyên|tb.cong-an], [Phòng Tư phap|tb.tu-phap]
    [Bru điện huyện|tb.buu-dien]; [Phòng Nôi vụ|tb.noi-vu]
    [PHÒNG NỘI VỤ|tb.noi-vu], [PHÒNG TƯ PHÁP|tb.tu-phap]
    [Phòng Tƣ pháp|tb.tu-phap]; [Toà án nhân dân huyện|tb.toa-an]
    [Phòng  Nội vụ|tb.noi-vu] ,[Công  an huyện|tb.cong-an]
    [Cong an huyen|tb.cong-an], [Phong Tu phap|tb.tu-phap]
    `,
  ),
  ...cellsOf(
    "history",
    "dg",
    SPRING25,
    `
    [Sở Thông tin và Truyền thông|dg.tttt], [Sở Nội vụ|dg.noi-vu]
    [Sở Nông nghiệp và Môi trường|dg.nnmt]; [Sở Tài nguyên và Môi trường|dg.tnmt]
    [Công an huyện Tân Bình|tb.cong-an], [Công an tỉnh|dg.cong-an]
    [Chi cục Thuế khu vực X|dg.thue-x], [Bảo hiểm xã hội khu vực X|dg.bhxh-x], [Kho bạc Nhà nước khu vực X|dg.kho-bac-x]
    [Chi cục Thuế khu vực XI|dg.thue-xi]; [Chi cục Thuế khu vực XII|-]
    `,
  ),
  ...cellsOf(
    "history",
    "dg",
    D25,
    `
    [UBND xã Tân Bình|tb.xa-tan-binh-2025], [UBND xã Bình Tân|bt.xa-binh-tan-2025], [UBND phường Phú Yên|phu.phuong-phu-yen-2025]
    [UBND huyện Tân Bình|tb.ubnd]; [UBND phường Đông Giang|tp.phuong-dong-giang-2025]
    [UBND xã Hòa Bình, huyện Bình Tân|bt.hoa-binh]
    `,
  ),
];

const SEPARATORS = [", ", "; ", "\n", " và ", ";\n- ", ",\n", " ; "];
const POOL: readonly (readonly [words: string, id: string])[] = [
  ["Phòng Nội vụ", "tb.noi-vu"],
  ["Công an huyện", "tb.cong-an"],
  ["Phòng Văn hóa và Thông tin", "tb.vhtt"],
  ["Các phòng, ban, ngành cấp huyện", "tb.g-phong-ban"],
  ["Phòng Lao động - Thương binh và Xã hội", "tb.ldtbxh"],
  ["VP HĐND&UBND huyện", "tb.vp"],
  ["Sở Văn hóa, Thể thao và Du lịch", "dg.vhttdl"],
  ["UBND các xã, thị trấn", "tb.g-xa"],
  ["Công an thị xã Phú Yên", "phu.cong-an"],
  ["UBND xã Quỳnh Lưu", "tb.quynh-luu"],
  ["Viện Kiểm sát nhân dân huyện", "tb.vks"],
];

/** Lists of two to four names with every separator in turn. */
const GENERATED_CELLS = Array.from({ length: 56 }, (_, index) => {
  const names = Array.from(
    { length: 2 + (index % 3) },
    (_, at) => POOL[(index * 3 + at * (1 + (index % 4))) % POOL.length]!,
  );
  const marked = names.map(([words, id]) => `[${words}|${id}]`).join(SEPARATORS[index % SEPARATORS.length]);
  return cell("generated lists", "tb", D24, marked);
});

export const CELLS: readonly LabelledCell[] = [...HANDWRITTEN_CELLS, ...GENERATED_CELLS];
