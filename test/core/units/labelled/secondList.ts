// A second list by hand, written after the program had been corrected by the first and before it was run on this one:
// what it got right the first time says more than the first list's final score.
import { labelled, type LabelledMention } from "./labelledMention";

const D24 = "2024-06-01";
const SPRING25 = "2025-04-01";
const D25 = "2025-09-01";

export const SECOND_LIST: readonly LabelledMention[] = [
  ...labelled("place", "phuf", D24, "Bảo hiểm xã hội Phú Yên → phu.bhxh"),
  ...labelled(
    "abbreviation",
    "phu",
    D24,
    `
    VP HĐND và UBND TX → -
    VP HĐND&UBND thị xã → phu.vp
    Phòng GD-ĐT thị xã → phu.gddt
    P.GDĐT → phu.gddt
    P LĐTBXH → -
    Phòng LĐ-TBXH → phu.ldtbxh
    Phòng LĐ TB&XH → phu.ldtbxh
    Phòng Tài chính KH → phu.tckh
    Phòng TNMT thị xã Phú Yên → phu.tnmt
    UBMTTQ thị xã → phu.mat-tran
    Hội LHPN TX Phú Yên → phu.phu-nu
    Thị Đoàn → phu.doan
    Thị đoàn Phú Yên → phu.doan
    CA thị xã Phú Yên → phu.cong-an
    CATX → -
    Ban CHQS thị xã → phu.quan-su
    Chi cục Thi hành án DS thị xã → phu.tha
    Ngân hàng CSXH thị xã → -
    PGD Ngân hàng Chính sách xã hội thị xã → phu.nhcsxh
    BTC Thị ủy → phu.to-chuc
    Ban Tuyên giáo Thị ủy → phu.tuyen-giao
    Bộ phận TN và TKQ thị xã → phu.mot-cua
    Bộ phận 1 cửa thị xã → -
    UBND P.Quang Trung → phu.quang-trung
    UBND X.Hải Ninh → phu.hai-ninh
    `,
  ),
  ...labelled(
    "abbreviation",
    "tp",
    D24,
    `
    Sở VH-TT&DL → dg.vhttdl
    Sở VH,TT và DL → dg.vhttdl
    Sở LĐ-TB và XH → dg.ldtbxh
    Sở NN & PTNT → dg.nnptnt
    Sở Giáo dục và ĐT → dg.gddt
    Sở Kế hoạch - Đầu tư → dg.khdt
    TT PV HCC tỉnh → dg.ttpvhcc
    VKSND TP → -
    VKSND TP Đông Giang → tp.vks
    TAND thành phố Đông Giang → tp.toa-an
    Thành đoàn Đông Giang → tp.doan
    LĐLĐ thành phố → tp.lien-doan
    Hội CCB TP. Đông Giang → tp.ccb
    UBND phường 2 → tp.p2
    UBND P.10 → tp.p10
    UBND P. 11 → tp.p11
    BHXH Việt Nam → vn.bhxhvn
    Cục CS QLHC về TTXH → vn.c06
    Bộ CA → vn.bca
    Cục C06 - Bộ Công an → vn.c06
    `,
  ),
  ...labelled(
    "noise",
    "phuf",
    D24,
    `
    PHÒNG NỘI VỤ HUYỆN → phuf.noi-vu
    * Phòng Nội vụ → phuf.noi-vu
    "Phòng Nội vụ" → phuf.noi-vu
    Phòng Nội vụ… → phuf.noi-vu
    Phòng  Giáo dục  &  Đào tạo → phuf.gddt
    Uỷ ban nhân dân huyện → phuf.ubnd
    Ủy Ban Nhân Dân Huyện Phù Yên → phuf.ubnd
    Toà án Nhân dân huyện Phù Yên → phuf.toa-an
    UBND Xã Suối Bau → phuf.suoi-bau
    UBND xã Suối Tọ huyện Phù Yên → phuf.suoi-to
    Trung tâm y tế huyện → phuf.ttyt
    các cơ quan, đơn vị có liên quan; → phuf.g-cqdvlq
    UBND các xã và thị trấn → phuf.g-xa
    UBND các thị trấn, xã → phuf.g-xa
    `,
  ),
  ...labelled(
    "misprint",
    "phuf",
    D24,
    `
    Phòng Nội vu → phuf.noi-vu
    Phòng Nội vụụ → phuf.noi-vu
    Phòng Giáo duc và Đào tạo → phuf.gddt
    Phòng Giáo dục và Đào tạp → phuf.gddt
    Phòng Văn hoá và Thông tim → phuf.vhtt
    Ban Chỉ huy Quận sự huyện → phuf.quan-su
    Công an huyệnn → phuf.cong-an
    Viện kiểm sát nhân dân huyênh → -
    Hội Cựu chiến bình huyện → phuf.ccb
    Liên đoàn Lao đông huyện → phuf.lien-doan
    Bưu điên huyện Phù Yên → phuf.buu-dien
    UBNDN huyện → phuf.ubnd
    UBND xã Suốii Bau → -
    UBND xã Suối Bâu → -
    UBND xã Mường Cời → -
    UBND xã Mường Coi → -
    cong an huyen phu yen → phuf.cong-an
    hoi nong dan huyen → phuf.nong-dan
    UBND xa Suoi Bau → phuf.suoi-bau
    SO GIAO DUC VA DAO TAO → dg.gddt
    `,
  ),
  ...labelled(
    "level twin",
    "phuf",
    D24,
    `
    Công an thị xã Phù Yên → -
    Công an xã Suối Bau → -
    UBND thị trấn Suối Bau → -
    UBND phường Phù Yên → -
    UBND xã Phù Yên → -
    Phòng Công Thương → -
    Sở Tư pháp huyện → -
    Kho bạc Nhà nước → -
    Bộ Nông nghiệp → -
    Bộ Tài chính tỉnh → -
    Ban Chỉ huy Quân sự xã → -
    Thanh tra Bộ → -
    Huyện → -
    `,
  ),
  ...labelled(
    "look-alike",
    "dg",
    D24,
    `
    Sở Nội chính → -
    Sở Tài nguyên → -
    Sở Công thương nghiệp → -
    Sở Giáo dục → -
    Sở Y tế công cộng → -
    Sở Xây lắp → -
    Văn phòng UBND thành phố Hà Nội → -
    Trung tâm Phục vụ Hành chính công thị xã → -
    Công ty Điện lực Bình Tân → -
    Công an tỉnh Tân Bình → -
    VNPT Vinaphone → -
    Cục C10 → -
    Cục Thuế tỉnh Đồng Giang → -
    Bộ Tư lệnh → -
    Tỉnh đội → -
    `,
  ),
  ...labelled(
    "expired",
    "dg",
    D25,
    `
    UBND thị xã Phú Yên → phu.ubnd
    Phòng Tư pháp huyện Bình Tân → bt.tu-phap
    UBND xã Hòa Bình, huyện Tân Bình → tb.hoa-binh
    UBND phường An Phú → phu.an-phu
    UBND phường Phú Yên → phu.phuong-phu-yen-2025
    `,
  ),
  ...labelled(
    "not yet",
    "dg",
    SPRING25,
    `
    UBND xã Bình Tân → -
    Sở NN và MT → dg.nnmt
    Sở Nông nghiệp & MT → dg.nnmt
    Cục Thuế tỉnh → dg.cuc-thue
    `,
  ),
];
