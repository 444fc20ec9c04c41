// A second list of cells, written after the program had been corrected by the first and before it was run on this one.
import { cellsOf } from "./cells";

const D24 = "2024-06-01";
const SPRING25 = "2025-04-01";

export const SECOND_CELLS = [
  ...cellsOf(
    "second list",
    "phu",
    D24,
    `
    [Công an thị xã|phu.cong-an] (<chủ trì>); [UBND các phường, xã|phu.g-xa], [các đơn vị có liên quan|phu.g-dvlq] (<phối hợp>)
    1) [Phòng Nội vụ|phu.noi-vu]\\n2) [Phòng Tư pháp|phu.tu-phap]\\n3) [Văn phòng HĐND và UBND thị xã|phu.vp]
    a) [Phòng Y tế|phu.y-te]; b) [Trung tâm Y tế thị xã|phu.ttyt]
    <Cơ quan chủ trì>: [Phòng Tài chính - Kế hoạch|phu.tckh].\\n<Cơ quan phối hợp>: [Phòng Nội vụ|phu.noi-vu]; [Kho bạc Nhà nước thị xã|phu.kho-bac].
    [Phòng VHTT|phu.vhtt], [Phòng LĐ-TB&XH|phu.ldtbxh], [Phòng GD&ĐT|phu.gddt] và [UBND phường, xã|phu.g-xa]
    [VP HĐND&UBND thị xã|phu.vp] (<chủ trì>), [Công an thị xã|phu.cong-an]
    [Ủy ban MTTQ Việt Nam thị xã|phu.mat-tran], [Liên đoàn Lao động thị xã|phu.lien-doan], [Thị đoàn|phu.doan], [Hội LHPN thị xã|phu.phu-nu]
    [UBND phường An Phú|phu.an-phu], [phường Phú An|phu.phu-an|elided], [xã Tân Tiến|phu.tan-tien|elided]
    {UBND các phường}: [An Phú|phu.an-phu|elided], [Phú An|phu.phu-an|elided]; [UBND xã Hải Ninh|phu.hai-ninh]
    {Các phòng}: [Nội vụ|phu.noi-vu|elided]; [Tư pháp|phu.tu-phap|elided]; [Công an thị xã|phu.cong-an]
    [Phòng Tài nguyên và Môi trường|phu.tnmt|scope=đất đai] (đất đai); [Phòng Y tế|phu.y-te|scope=khám chữa bệnh] (khám chữa bệnh)
    [Công an huyện|-], [Công an thị xã|phu.cong-an]
    [Công an tỉnh|dg.cong-an]; [Công an thị xã|phu.cong-an]; [Công an huyện Phù Yên|phuf.cong-an]
    [Phòng Văn hoá - Thông tin|phu.vhtt], [Trung tâm Văn hóa thị xã|-]
    [Thị ủy|phu.huyen-uy], [HĐND thị xã|phu.hdnd], [UBND thị xã|phu.ubnd]
    [Bưu điện thị xã|phu.buu-dien], [Viettel Phú Yên|phu.viettel], [VNPT Phú Yên|phu.vnpt]
    [Tòa án nhân dân|phu.toa-an], [Viện kiểm sát nhân dân thị xã|phu.vks]
    <Giao> [Phòng Nội vụ|phu.noi-vu] <chủ trì>, <phối hợp với> [Phòng Tư pháp|phu.tu-phap] <tham mưu>
    [Phòng Nội vụ|phu.noi-vu] – [Phòng Tư pháp|phu.tu-phap]
    [Bảo hiểm xã hội thị xã|phu.bhxh]; [Trường Mầm non Hoa Sen|-]
    `,
  ),
  ...cellsOf(
    "second list",
    "dg",
    D24,
    `
    [Sở Công Thương|dg.cong-thuong]; [Sở Nông nghiệp và PTNT|dg.nnptnt]; [Sở GTVT|dg.gtvt]
    [Sở Tài chính|dg.tai-chinh] <chủ trì, phối hợp với> [Sở Kế hoạch và Đầu tư|dg.khdt], [các đơn vị liên quan|dg.g-dvlq]
    {Các sở}: [Nội vụ|dg.noi-vu|elided], [Ngoại vụ|dg.ngoai-vu|elided], [Lao động - Thương binh và Xã hội|dg.ldtbxh|elided]
    [Sở Y tế|dg.y-te], [Giáo dục và Đào tạo|dg.gddt|elided], [Thông tin và Truyền thông|dg.tttt|elided]
    [UBND các huyện, thị xã, thành phố|dg.g-huyen]; [UBND các xã, phường, thị trấn|dg.g-xa].
    [Sở, ban, ngành cấp tỉnh|dg.g-so-ban-nganh]; [UBND cấp huyện|dg.g-huyen]
    [Công an tỉnh|dg.cong-an] <là cơ quan thường trực>
    [Ban Tuyên giáo Tỉnh ủy|dg.tuyen-giao]; [Văn phòng Tỉnh ủy|dg.vp-tinh-uy]; [Tỉnh đoàn|dg.doan]
    [Bộ Công an|vn.bca]; [Bộ Tư pháp|vn.btp]; [Văn phòng Chính phủ|vn.vpcp]
    [Sở Văn hóa,\\nThể thao và\\nDu lịch|dg.vhttdl]; [Báo Đông Giang|dg.bao]
    [UBND huyện Tân Bình|tb.ubnd] và [UBND huyện Bình Tân|bt.ubnd]
    [UBND các huyện miền núi|-]; [Sở Tư pháp|dg.tu-phap]
    [Đài PT-TH tỉnh|dg.dai], [Báo Đông Giang|dg.bao]
    `,
  ),
  ...cellsOf(
    "second list",
    "dg",
    SPRING25,
    `
    [Sở Tài nguyên và Môi trường|dg.tnmt], [Sở Nông nghiệp và Môi trường|dg.nnmt]
    [KBNN khu vực X|dg.kho-bac-x]; [BHXH khu vực XI|dg.bhxh-xi]
    `,
  ),
];
