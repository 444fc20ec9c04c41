// Mentions written by hand, before src/core/units was read, as officials of the province of registry.ts write them.
import { labelled, type LabelledMention } from "./labelledMention";

const D24 = "2024-06-01";
const D25 = "2025-09-01";
const SPRING25 = "2025-04-01";

const ABBREVIATIONS = [
  ...labelled(
    "abbreviation",
    "dg",
    D24,
    `
    Sở TT&TT → dg.tttt
    Sở TTTT → dg.tttt
    Sở TT và TT → dg.tttt
    Sở VHTTDL → dg.vhttdl
    Sở VHTT&DL → dg.vhttdl
    Sở VH,TT&DL → dg.vhttdl
    Sở VH, TT và DL → dg.vhttdl
    Sở TN&MT → dg.tnmt
    Sở TNMT → dg.tnmt
    Sở NN&PTNT → dg.nnptnt
    Sở NN-PTNT → dg.nnptnt
    Sở NN và PTNT → dg.nnptnt
    Sở Nông nghiệp và PTNT → dg.nnptnt
    Sở KH&ĐT → dg.khdt
    Sở KHĐT → dg.khdt
    Sở KH&CN → dg.khcn
    Sở KHCN → dg.khcn
    Sở GTVT → dg.gtvt
    Sở GD&ĐT → dg.gddt
    Sở GDĐT → dg.gddt
    Sở GD-ĐT → dg.gddt
    Sở LĐTBXH → dg.ldtbxh
    Sở LĐTB&XH → dg.ldtbxh
    Sở LĐ-TB&XH → dg.ldtbxh
    Sở LĐ, TB và XH → dg.ldtbxh
    CA tỉnh → dg.cong-an
    Bộ CHQS tỉnh → dg.quan-su
    BCH Quân sự tỉnh → dg.quan-su
    Bộ Chỉ huy QS tỉnh → dg.quan-su
    VP UBND tỉnh → dg.vp
    Văn phòng Ủy ban nhân dân tỉnh → dg.vp
    Ủy ban nhân dân tỉnh → dg.ubnd
    Hội đồng nhân dân tỉnh → dg.hdnd
    TTPVHCC tỉnh → dg.ttpvhcc
    TT PVHCC tỉnh → dg.ttpvhcc
    Trung tâm PVHCC tỉnh → dg.ttpvhcc
    TT Phục vụ HCC tỉnh → dg.ttpvhcc
    BHXH tỉnh → dg.bhxh
    KBNN tỉnh → dg.kho-bac
    Kho bạc NN tỉnh → dg.kho-bac
    NHNN Chi nhánh tỉnh Đông Giang → dg.nhnn
    VKSND tỉnh → dg.vks
    TAND tỉnh → dg.toa-an
    Cục THADS tỉnh → dg.tha
    Cục THA dân sự tỉnh → dg.tha
    UB MTTQ Việt Nam tỉnh → dg.mat-tran
    UBMTTQ tỉnh → dg.mat-tran
    Ủy ban MTTQ tỉnh → dg.mat-tran
    Ủy ban MTTQ VN tỉnh → dg.mat-tran
    MTTQ tỉnh → dg.mat-tran
    LĐLĐ tỉnh → dg.lien-doan
    Hội LHPN tỉnh → dg.phu-nu
    HPN tỉnh → dg.phu-nu
    Hội ND tỉnh → dg.nong-dan
    HND tỉnh → dg.nong-dan
    Hội CCB tỉnh → dg.ccb
    Đoàn TNCS Hồ Chí Minh tỉnh → dg.doan
    Đoàn TNCS HCM tỉnh → dg.doan
    ĐTN tỉnh → dg.doan
    BQL các KCN tỉnh → dg.kcn
    Ban QL các KCN tỉnh → dg.kcn
    Đài PTTH tỉnh → dg.dai
    Đài PT-TH tỉnh → dg.dai
    Đài PT&TH tỉnh → dg.dai
    Trường ĐH Đông Giang → dg.dh
    VPCP → vn.vpcp
    VP Chính phủ → vn.vpcp
    Bộ KH&CN → vn.bkhcn
    Bộ KHCN → vn.bkhcn
    NHNN Việt Nam → vn.nhnn
    BHXH VN → vn.bhxhvn
    VP Tỉnh ủy → dg.vp-tinh-uy
    Ban TG Tỉnh ủy → dg.tuyen-giao
    UBND TP Đông Giang → tp.ubnd
    UBND TP. Đông Giang → tp.ubnd
    UBND Tp.Đông Giang → tp.ubnd
    CA TP Đông Giang → tp.cong-an
    UBND TX Phú Yên → phu.ubnd
    UBND TX. Phú Yên → phu.ubnd
    UBND H. Tân Bình → tb.ubnd
    UBND H.Bình Tân → bt.ubnd
    UBND TT. Tân Bình → tb.tt-tan-binh
    UBND TT Phù Yên → phuf.tt-phu-yen
    UBND P. An Phú → phu.an-phu
    UBND P.Phú An → phu.phu-an
    UBND X. Bình Hòa → tb.binh-hoa
    HĐND TP Đông Giang → tp.hdnd
    Sở NV → -
    Sở TTDL → -
    Sở KH → -
    BCH → -
    TT → -
    `,
  ),
  ...labelled(
    "abbreviation",
    "tb",
    D24,
    `
    P. VHTT → tb.vhtt
    P.VHTT → tb.vhtt
    P. VH&TT → tb.vhtt
    Phòng VHTT → tb.vhtt
    Phòng VH-TT → tb.vhtt
    Phòng VH và TT → tb.vhtt
    P. LĐTBXH → tb.ldtbxh
    P.LĐ-TB&XH → tb.ldtbxh
    Phòng LĐTBXH huyện → tb.ldtbxh
    Phòng LĐ,TB&XH → tb.ldtbxh
    P. TCKH → tb.tckh
    P.TC-KH → tb.tckh
    Phòng TC-KH huyện → tb.tckh
    P. GD&ĐT → tb.gddt
    Phòng GDĐT → tb.gddt
    P. TN&MT → tb.tnmt
    Phòng TNMT → tb.tnmt
    P. Nội vụ → tb.noi-vu
    P.Tư pháp → tb.tu-phap
    P. Y tế → tb.y-te
    VP HĐND và UBND huyện → tb.vp
    VP HĐND&UBND huyện → tb.vp
    VP HĐND-UBND huyện → tb.vp
    VP.HĐND-UBND huyện → tb.vp
    Văn phòng HĐND - UBND huyện → tb.vp
    Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện → tb.vp
    CA huyện → tb.cong-an
    BCHQS huyện → tb.quan-su
    Ban CHQS huyện → tb.quan-su
    BCH Quân sự huyện → tb.quan-su
    BCH QS huyện → tb.quan-su
    Ban Chỉ huy QS huyện → tb.quan-su
    VKSND huyện → tb.vks
    VKS nhân dân huyện → tb.vks
    TAND huyện → tb.toa-an
    Tòa án ND huyện → tb.toa-an
    Chi cục THADS huyện → tb.tha
    CCTHADS huyện → tb.tha
    BHXH huyện → tb.bhxh
    KBNN huyện → tb.kho-bac
    PGD NHCSXH huyện → tb.nhcsxh
    Phòng giao dịch NHCSXH huyện → tb.nhcsxh
    TTYT huyện → tb.ttyt
    TT Y tế huyện → tb.ttyt
    UB MTTQ huyện → tb.mat-tran
    Ủy ban MTTQ huyện → tb.mat-tran
    UBMTTQVN huyện → tb.mat-tran
    Ủy ban Mặt trận Tổ quốc huyện → tb.mat-tran
    Mặt trận Tổ quốc huyện → tb.mat-tran
    LĐLĐ huyện → tb.lien-doan
    HND huyện → tb.nong-dan
    Hội ND huyện → tb.nong-dan
    Hội LHPN huyện → tb.phu-nu
    Hội Phụ nữ huyện → tb.phu-nu
    Hội CCB huyện → tb.ccb
    ĐTN huyện → tb.doan
    Đoàn TN huyện → tb.doan
    Đoàn Thanh niên huyện → tb.doan
    Đoàn TNCSHCM huyện → tb.doan
    Huyện đoàn → tb.doan
    BTG Huyện ủy → tb.tuyen-giao
    Ban TG Huyện ủy → tb.tuyen-giao
    Ban TC Huyện ủy → tb.to-chuc
    Bộ phận TN&TKQ huyện → tb.mot-cua
    Bộ phận TN và TKQ huyện → tb.mot-cua
    BP Tiếp nhận và Trả kết quả huyện → tb.mot-cua
    UBND thị trấn → -
    P.KT → -
    `,
  ),
  ...labelled(
    "abbreviation",
    "dg",
    SPRING25,
    `
    BHXH khu vực X → dg.bhxh-x
    BHXH KV X → dg.bhxh-x
    KBNN khu vực X → dg.kho-bac-x
    NHNN Chi nhánh Khu vực 9 → dg.nhnn-9
    NHNN chi nhánh KV 9 → dg.nhnn-9
    Chi cục Thuế KV X → dg.thue-x
    Chi cục Thuế KV XI → dg.thue-xi
    Sở NN&MT → dg.nnmt
    Sở NNMT → dg.nnmt
    Sở DT&TG → dg.dttg
    Ban TG&DV Tỉnh ủy → dg.tgdv
    NHNN Chi nhánh Khu vực 10 → -
    KBNN khu vực XI → -
    `,
  ),
];

const DECIDED = [
  ...labelled(
    "exact",
    "dg",
    D24,
    `
    sở nội vụ → dg.noi-vu
    Sở Nội Vụ → dg.noi-vu
    SỞ TƯ PHÁP → dg.tu-phap
    Sở Văn hoá, Thể thao và Du lịch → dg.vhttdl
    Sở Văn hóa Thể thao và Du lịch → dg.vhttdl
    Sở Văn hóa, Thể thao & Du lịch → dg.vhttdl
    Sở  Y  tế → dg.y-te
    Sở Lao động, Thương binh và Xã hội → dg.ldtbxh
    Sở Lao động – Thương binh và Xã hội → dg.ldtbxh
    Sở Lao động Thương binh và Xã hội → dg.ldtbxh
    Sở Tƣ pháp → dg.tu-phap
    Sở Kế hoạch & Đầu tƣ → dg.khdt
    Toà án nhân dân tỉnh → dg.toa-an
    Tỉnh uỷ → dg.tinh-uy
    Viện Kiểm sát nhân dân tỉnh → dg.vks
    Trung tâm Phục vụ Hành chính công tỉnh → dg.ttpvhcc
    Sở Công thương → dg.cong-thuong
    Sở Tư pháp. → dg.tu-phap
    - Sở Tư pháp → dg.tu-phap
    + Sở Xây dựng; → dg.xay-dung
    Sở Giao thông - Vận tải → dg.gtvt
    Văn phòng UBND tỉnh → dg.vp
    UBND tỉnh Đông Giang → dg.ubnd
    Công an tỉnh Đông Giang → dg.cong-an
    Bộ Công An → vn.bca
    Cục Cảnh sát QLHC về TTXH → vn.c06
    BCA → vn.bca
    C06 → vn.c06
    Cục C07 → vn.c07
    A05 → vn.a05
    PC Đông Giang → dg.dien-luc
    Tỉnh Đoàn → dg.doan
    `,
  ),
  ...labelled(
    "place",
    "tb",
    D24,
    `
    Công an thị xã Phú Yên → phu.cong-an
    Công an huyện Phù Yên → phuf.cong-an
    Công an huyện Bình Tân → bt.cong-an
    Công an huyện Tân Bình → tb.cong-an
    UBND huyện Bình Tân → bt.ubnd
    UBND thành phố Đông Giang → tp.ubnd
    Phòng Nội vụ huyện Bình Tân → bt.noi-vu
    Phòng Nội vụ thị xã Phú Yên → phu.noi-vu
    Phòng Tư pháp huyện Tân Bình → tb.tu-phap
    UBND xã Hòa Bình, huyện Bình Tân → bt.hoa-binh
    UBND xã Hòa Bình huyện Bình Tân → bt.hoa-binh
    UBND xã Tân Tiến, thị xã Phú Yên → phu.tan-tien
    UBND xã Tân Tiến (thị xã Phú Yên) → phu.tan-tien
    UBND xã Tân Tiến, huyện Tân Bình → tb.tan-tien
    UBND phường Đông Sơn, thành phố Đông Giang → tp.p-dong-son
    UBND Phường 1, TP. Đông Giang → tp.p1
    Viettel Bình Tân → bt.viettel
    VNPT Phú Yên → phu.vnpt
    VNPT Phù Yên → phuf.vnpt
    Ban Chỉ huy Quân sự huyện Bình Tân → bt.quan-su
    Ban Chỉ huy Quân sự thị xã Phú Yên → phu.quan-su
    Huyện ủy Bình Tân → bt.huyen-uy
    Huyện đoàn Phù Yên → phuf.doan
    Công an tỉnh Đồng Giang → dog.cong-an
    UBND tỉnh Đồng Giang → dog.ubnd
    Tòa án nhân dân huyện Bình Tân → bt.toa-an
    Kho bạc Nhà nước thị xã Phú Yên → phu.kho-bac
    Trung tâm Y tế thành phố Đông Giang → tp.ttyt
    UBND tỉnh Hòa Bình → -
    Công an huyện Phú Yên → -
    Công an thị xã Phù Yên → -
    UBND huyện Đông Giang → -
    UBND thị xã Tân Bình → -
    Phòng Nội vụ huyện Long Hà → -
    Công an huyện Mường Lát → -
    `,
  ),
  ...labelled(
    "locality",
    "bt",
    D24,
    `
    Công an huyện → bt.cong-an
    UBND huyện → bt.ubnd
    Phòng Nội vụ → bt.noi-vu
    Phòng Nội vụ huyện → bt.noi-vu
    Phòng Văn hóa và Thông tin → bt.vhtt
    Văn phòng HĐND và UBND huyện → bt.vp
    Ban Chỉ huy Quân sự huyện → bt.quan-su
    Bảo hiểm xã hội huyện → bt.bhxh
    Huyện ủy → bt.huyen-uy
    Ban Tuyên giáo Huyện ủy → bt.tuyen-giao
    Huyện đoàn → bt.doan
    Hội Nông dân huyện → bt.nong-dan
    UBND xã Hòa Bình → bt.hoa-binh
    UBND thị trấn Bình Tân → bt.tt-binh-tan
    UBND các xã, thị trấn → bt.g-xa
    Các phòng, ban, ngành cấp huyện → bt.g-phong-ban
    Sở Nội vụ → dg.noi-vu
    Công an tỉnh → dg.cong-an
    Bộ Nội vụ → vn.bnv
    UBND xã Tân Tiến → -
    UBND xã Bình Hòa → -
    UBND phường An Phú → -
    Thị ủy → -
    Thành ủy → -
    Thành đoàn → -
    Công an thị xã → -
    Công an thành phố → -
    `,
  ),
  ...labelled(
    "locality",
    "dg",
    D24,
    `
    Công an huyện → -
    Công an thị xã → -
    Công an thành phố → -
    Phòng Nội vụ → -
    Phòng Tư pháp → -
    UBND huyện → -
    UBND xã Tân Tiến → -
    UBND xã Hòa Bình → -
    UBND xã Đông Sơn → bt.dong-son
    UBND phường Đông Sơn → tp.p-dong-son
    UBND phường Quang Trung → phu.quang-trung
    UBND xã Quang Trung → phuf.quang-trung
    UBND xã Bình Hòa → tb.binh-hoa
    UBND xã Tiên Phong → bt.tien-phong
    UBND xã Tiền Phong → bt.tien-phong-huyen
    UBND Phường 10 → tp.p10
    UBND xã Hải Ninh → phu.hai-ninh
    UBND xã Ninh Hải → phu.ninh-hai
    UBND cấp xã → dg.g-xa
    UBND cấp huyện → dg.g-huyen
    `,
  ),
];

const MISPRINTS = labelled(
  "misprint",
  "tb",
  D24,
  `
    Phòng Nôi vụ → tb.noi-vu
    Phong Nội vụ → tb.noi-vu
    Phòng Tư phap → tb.tu-phap
    Phòg Tư pháp → tb.tu-phap
    Phòng Tài chính - Kế hoach → tb.tckh
    Phòng Tài chíng - Kế hoạch → tb.tckh
    Phòng Văn hóa và Thong tin → tb.vhtt
    Phòng Văn hóa và Thông tn → tb.vhtt
    Bru điện huyện → tb.buu-dien
    Bưu đện huyện → tb.buu-dien
    Công an huyên → tb.cong-an
    Công ann huyện → tb.cong-an
    Cônng an huyện → tb.cong-an
    Công an huuyện → tb.cong-an
    Bảo hiễm xã hội huyện → tb.bhxh
    Bảo hiểm xã hôi huyện → tb.bhxh
    Viện kiểm sát nhân dâm huyện → tb.vks
    Viện kiễm sát nhân dân huyện → tb.vks
    Hội Nông đân huyện → tb.nong-dan
    Hội Liên hiệp Phụ nử huyện → tb.phu-nu
    Hội Cựu chiếnbinh huyện → tb.ccb
    Liên đoànLao động huyện → tb.lien-doan
    Phòng Tàinguyên và Môi trường → tb.tnmt
    phòng giáodục và đào tạo → tb.gddt
    PhòngNội vụ → tb.noi-vu
    Phòng Giáo dục và Đào tao → tb.gddt
    Phòng Giáo dục và Đạo tạo → tb.gddt
    Phòng Lao động - Thương bình và Xã hội → tb.ldtbxh
    Sở Tài nguyên và Môi trừơng → dg.tnmt
    Sở Thông tin và Truyền thôngg → dg.tttt
    Sở Nộivụ → dg.noi-vu
    Sở Khoa học và Công ngệ → dg.khcn
    Sở Giao thông vận tãi → dg.gtvt
    Cong an huyen → tb.cong-an
    Phong Noi vu → tb.noi-vu
    Van phong HDND va UBND huyen → tb.vp
    UBND xa Hoa Binh → tb.hoa-binh
    UBND huyen Tan Binh → tb.ubnd
    So Noi vu → dg.noi-vu
    So Ngoai vu → dg.ngoai-vu
    So Thong tin va Truyen thong → dg.tttt
    Cong an tinh → dg.cong-an
    Bao hiem xa hoi huyen → tb.bhxh
    Phong Lao dong - Thuong binh va Xa hoi → tb.ldtbxh
    UBND xa Thanh Ha → -
    UBND cac xa, thi tran → tb.g-xa
    Cac phong, ban, nganh cap huyen → tb.g-phong-ban
    Các đơn vi có liên quan → tb.g-dvlq
    Các phòng, bann, ngành cấp huyện → tb.g-phong-ban
    UBND các xã, thị trần → tb.g-xa
    `,
);

const TWINS = [
  ...labelled(
    "level twin",
    "tb",
    D24,
    `
    Công an thị xã → -
    Công an thành phố → -
    Công an → -
    UBND → -
    Ủy ban nhân dân → -
    HĐND → -
    UBND thị xã → -
    UBND phường Hòa Bình → -
    UBND thị trấn Hòa Bình → -
    UBND phường Tân Tiến → -
    UBND xã Tân Bình → -
    UBND phường Tân Bình → -
    Ban Chỉ huy Quân sự tỉnh → -
    Bộ Chỉ huy Quân sự huyện → -
    Cục Thi hành án dân sự huyện → -
    Sở Tài chính - Kế hoạch → -
    Phòng Nội vụ tỉnh → -
    Phòng Kế hoạch và Đầu tư → -
    Sở Nội vụ huyện → -
    Phòng Giao thông vận tải → -
    Thị đoàn → -
    Thị ủy → -
    Thành ủy → -
    Hội Nông dân xã → -
    Công an xã → -
    Văn phòng HĐND và UBND thị xã → -
    Bảo hiểm xã hội → -
    Bảo hiểm xã hội thị xã → -
    Bộ Văn hóa và Thông tin → -
    Thanh tra → -
    Tòa án nhân dân → -
    Tòa án nhân dân cấp cao → -
    Tòa án nhân dân tối cao → -
    Viện kiểm sát nhân dân tối cao → -
    `,
  ),
  ...labelled(
    "tone twin",
    "tb",
    D24,
    `
    UBND xã Thành Hà → -
    UBND xã Thánh Hà → -
    UBND xã Thanh Ha → -
    UBND xã Hòa Binh → -
    UBND xã Hoa Bình → -
    UBND xã Hóa Bình → -
    UBND xã Yên Thăng → -
    UBND xã Yến Thắng → -
    UBND xã Quỳnh Lựu → -
    UBND xã Quynh Lưu → -
    UBND xã Tân Tiền → -
    UBND xã Tần Tiến → -
    UBND huyện Tấn Bình → -
    UBND huyện Tân Binh → -
    Công an huyện Phủ Yên → -
    Công an huyện Phú Yên → -
    Công an thị xã Phu Yên → -
    Công an tỉnh Đông Giảng → -
    Công an tỉnh Động Giang → -
    UBND tỉnh Đông Giàng → -
    Viettel Phụ Yên → -
    UBND thành phố Đồng Giang → -
    Công an huyện Binh Tân → -
    VNPT Tấn Bình → -
    `,
  ),
  ...labelled(
    "order twin",
    "tb",
    D24,
    `
    UBND xã Hà Thanh → -
    UBND xã Thắng Yên → -
    UBND xã Lưu Quỳnh → -
    UBND xã Tiến Tân → -
    UBND thị trấn Bình Tân → -
    UBND huyện Yên Phù → -
    Công an thị xã Yên Phú → -
    UBND thành phố Giang Đông → -
    UBND tỉnh Giang Đông → -
    Sở Vụ nội → -
    Phòng Pháp tư → -
    Sở Đào tạo và Giáo dục → -
    Sở Du lịch, Thể thao và Văn hóa → -
    Phòng Kế hoạch - Tài chính → -
    Phòng Thông tin và Văn hóa → -
    Sở Công nghệ và Khoa học → -
    Sở Môi trường và Nông nghiệp → -
    Viettel Yên Phù → -
    `,
  ),
  ...labelled(
    "order twin",
    "dg",
    D24,
    `
    UBND xã Phong Tiên → -
    UBND phường Sơn Đông → -
    UBND phường Hải Đông → -
    UBND xã Ninh Hải → phu.ninh-hai
    UBND xã Hải Ninh → phu.hai-ninh
    UBND xã An Tân → tp.x-an-tan
    UBND xã Tân An → tp.x-tan-an
    UBND phường An Phú → phu.an-phu
    UBND phường Phú An → phu.phu-an
    UBND xã Hòa Thủy → -
    UBND xã Cơi Mường → -
    `,
  ),
  ...labelled(
    "number twin",
    "tp",
    D24,
    `
    UBND Phường 1 → tp.p1
    UBND Phường 10 → tp.p10
    UBND Phường 11 → tp.p11
    UBND phường 3 → -
    UBND Phường 12 → -
    UBND Phường 100 → -
    UBND Phường I → -
    C06 → vn.c06
    C07 → vn.c07
    C08 → -
    C03 → -
    C6 → -
    C60 → -
    Cục C08 → -
    A06 → -
    A5 → -
    PC06 → -
    Cục A05 → vn.a05
    `,
  ),
  ...labelled(
    "number twin",
    "dg",
    SPRING25,
    `
    Chi cục Thuế khu vực X → dg.thue-x
    Chi cục Thuế khu vực XI → dg.thue-xi
    Chi cục Thuế khu vực XII → -
    Chi cục Thuế khu vực IX → -
    Chi cục Thuế khu vực V → -
    Chi cục Thuế khu vực → -
    Bảo hiểm xã hội khu vực X → dg.bhxh-x
    Bảo hiểm xã hội khu vực IX → -
    Bảo hiểm xã hội khu vực XXI → -
    Kho bạc Nhà nước khu vực XI → -
    Ngân hàng Nhà nước Chi nhánh Khu vực 8 → -
    Ngân hàng Nhà nước Chi nhánh Khu vực 90 → -
    Ngân hàng Nhà nước chi nhánh khu vực 9 → dg.nhnn-9
    `,
  ),
  ...labelled(
    "look-alike",
    "dg",
    D24,
    `
    Sở Nội vụ → dg.noi-vu
    Sở Ngoại vụ → dg.ngoai-vu
    Sở Ngoại giao → -
    Sở Du lịch → -
    Sở Văn hóa và Thể thao → -
    Sở Văn hóa và Du lịch → -
    Sở Thông tin và Thể thao → -
    Sở Tài chính và Đầu tư → -
    Sở Tài nguyên và Khoáng sản → -
    Sở Khoa học và Đào tạo → -
    Sở Kế hoạch và Đào tạo → -
    Sở Kinh tế và Đầu tư → -
    Sở Công an → -
    Sở Công chính → -
    Sở Y học → -
    Sở Tư vấn → -
    Cục Thuế → -
    Chi cục Thuế → -
    Cục Hải quan tỉnh → -
    Cục Thống kê tỉnh → -
    Công ty Điện lực → dg.dien-luc
    Viettel → -
    VNPT → -
    Viettel Hà Nội → -
    Báo Đông Giang Online → -
    Trường Đại học Đông Giang Tây → -
    Trường Cao đẳng Đông Giang → -
    Ban Dân chủ Tỉnh ủy → -
    Ban Nội chính Tỉnh ủy → -
    Ban Tuyên huấn Tỉnh ủy → -
    Bộ Nội thương → -
    Bộ Ngoại thương → -
    Bộ Công nghiệp → -
    Văn phòng Quốc hội → -
    Ban Quản lý các khu kinh tế tỉnh → -
    Hội Nông dân tập thể tỉnh → -
    Đài Truyền hình tỉnh → -
    `,
  ),
];

const HISTORY = [
  ...labelled(
    "expired",
    "dg",
    SPRING25,
    `
    Sở Thông tin và Truyền thông → dg.tttt
    Sở TT&TT → dg.tttt
    Sở Kế hoạch và Đầu tư → dg.khdt
    Sở Lao động - Thương binh và Xã hội → dg.ldtbxh
    Công an huyện Tân Bình → tb.cong-an
    Công an thị xã Phú Yên → phu.cong-an
    Bảo hiểm xã hội tỉnh → dg.bhxh
    Ban Tuyên giáo Tỉnh ủy → dg.tuyen-giao
    Cục Thuế tỉnh → dg.cuc-thue
    Sở Khoa học và Công nghệ → dg.khcn
    UBND huyện Tân Bình → tb.ubnd
    `,
  ),
  ...labelled(
    "expired",
    "tb",
    D25,
    `
    UBND huyện → tb.ubnd
    Phòng Nội vụ → tb.noi-vu
    UBND xã Hòa Bình → tb.hoa-binh
    UBND xã Tân Bình → tb.xa-tan-binh-2025
    UBND thị trấn Tân Bình → tb.tt-tan-binh
    Công an huyện → tb.cong-an
    UBND huyện Bình Tân → bt.ubnd
    `,
  ),
  ...labelled(
    "not yet",
    "dg",
    D24,
    `
    Sở Nông nghiệp và Môi trường → -
    Sở NN&MT → -
    Sở Dân tộc và Tôn giáo → -
    Bảo hiểm xã hội khu vực X → -
    Chi cục Thuế khu vực X → -
    Kho bạc Nhà nước khu vực X → -
    Ngân hàng Nhà nước Chi nhánh Khu vực 9 → -
    Ban Tuyên giáo và Dân vận Tỉnh ủy → -
    UBND xã Tân Bình → -
    UBND xã Bình Tân → -
    UBND phường Đông Giang → -
    UBND phường Phú Yên → -
    UBND xã Phù Yên → -
    So Nong nghiep va Moi truong → -
    `,
  ),
];

const COLLECTIVES = [
  ...labelled(
    "collective",
    "dg",
    D24,
    `
    Các sở, ban, ngành cấp tỉnh → dg.g-so-ban-nganh
    Các sở, ban, ngành → dg.g-so-ban-nganh
    các sở, ban, ngành → dg.g-so-ban-nganh
    Các Sở, Ban, Ngành → dg.g-so-ban-nganh
    Các sở ban ngành → dg.g-so-ban-nganh
    Các sở, ngành → dg.g-so-nganh
    Các đơn vị liên quan → dg.g-dvlq
    các cơ quan, đơn vị liên quan → dg.g-cqdvlq
    UBND các huyện, thị xã, thành phố → dg.g-huyen
    UBND huyện, thị xã, thành phố → dg.g-huyen
    Ủy ban nhân dân các huyện, thị xã, thành phố → dg.g-huyen
    Ủy ban nhân dân cấp huyện → dg.g-huyen
    UBND xã, phường, thị trấn → dg.g-xa
    Các doanh nghiệp viễn thông → dg.g-vt
    các tổ chức chính trị - xã hội → dg.g-ctxh
    Các tổ chức chính trị xã hội tỉnh → dg.g-ctxh
    Các ban, ngành → -
    Các sở → -
    Các ngành → -
    Các sở, ban → -
    Các cơ quan liên quan → -
    Các cơ quan, đơn vị → -
    Các cơ quan, đơn vị, địa phương có liên quan → -
    Các sở, ban, ngành, đoàn thể → -
    Các doanh nghiệp → -
    Các doanh nghiệp bưu chính → -
    UBND các huyện → -
    UBND các xã → -
    UBND các xã, phường → -
    UBND các huyện, thị xã → -
    `,
  ),
  ...labelled(
    "collective",
    "tb",
    D24,
    `
    UBND xã, thị trấn → tb.g-xa
    UBND các xã, thị trấn huyện Bình Tân → bt.g-xa
    Ủy ban nhân dân các xã, thị trấn → tb.g-xa
    Ủy ban nhân dân cấp xã → tb.g-xa
    UBND các xã, phường → -
    UBND các phường, xã → -
    Các phòng ban ngành cấp huyện → tb.g-phong-ban
    Các phòng, ban → -
    Các phòng, ban, ngành, đoàn thể → -
    Các phòng, ban, ngành cấp tỉnh → -
    `,
  ),
  ...labelled(
    "subset",
    "tb",
    D24,
    `
    UBND các xã vùng cao → -
    UBND các xã, thị trấn đã hoàn thành số hóa → -
    UBND các xã, thị trấn chưa hoàn thành → -
    UBND các xã, thị trấn có làng nghề → -
    UBND 05 xã điểm → -
    UBND một số xã, thị trấn → -
    Các phòng, ban, ngành được giao nhiệm vụ → -
    Các phòng, ban, ngành có cơ sở dữ liệu → -
    UBND các xã, thị trấn ven biển → -
    `,
  ),
  ...labelled(
    "subset",
    "dg",
    D24,
    `
    UBND các huyện miền núi → -
    UBND các huyện, thị xã, thành phố đã hoàn thành cấp căn cước → -
    UBND các huyện, thị xã, thành phố chưa sáp nhập → -
    Các sở, ban, ngành được giao chủ trì → -
    Các sở, ban, ngành cấp tỉnh có dịch vụ công → -
    Các sở, ngành khối kinh tế → -
    UBND cấp xã biên giới → -
    Các doanh nghiệp viễn thông nhỏ → -
    `,
  ),
];

const UNKNOWN = [
  ...labelled(
    "unknown",
    "tb",
    D24,
    `
    Công ty TNHH Minh Tâm → -
    Trường THCS Lê Lợi → -
    Hợp tác xã nông nghiệp Phú Hưng → -
    Bệnh viện Đa khoa khu vực Đông Sơn → -
    Ngân hàng Agribank → -
    Trạm Y tế xã Hòa Bình → -
    Ban quản lý chợ → -
    Hội Người cao tuổi huyện → -
    Phòng Kinh tế → -
    Phòng Dân tộc → -
    Tổ công tác Đề án 06 → -
    Trung tâm Văn hóa huyện → -
    Đội quản lý thị trường số 3 → -
    FPT → -
    Mobifone → -
    Hạt Kiểm lâm huyện → -
    Trường Tiểu học Tân Bình → -
    Chi nhánh Văn phòng đăng ký đất đai → -
    Ban Chỉ đạo huyện → -
    Đồn Biên phòng Hải Ninh → -
    Ban Công an xã Hòa Bình → -
    Chùa Tân Bình → -
    `,
  ),
  ...labelled(
    "not a unit",
    "tb",
    D24,
    `
    Chủ trì → -
    chủ trì, phối hợp → -
    Theo phân công → -
    thường xuyên → -
    (như trên) → -
    Cấp huyện → -
    Quý I/2024 → -
    Tháng 5 → -
    Không → -
    x → -
    ... → -
    Nâng cao năng lực cán bộ → -
    Tham mưu, đề xuất → -
    Huyện → -
    Xã → -
    Tân Bình → -
    Hòa Bình → -
    Nội vụ → -
    `,
  ),
];

export const HANDWRITTEN: readonly LabelledMention[] = [
  ...ABBREVIATIONS,
  ...DECIDED,
  ...MISPRINTS,
  ...TWINS,
  ...HISTORY,
  ...COLLECTIVES,
  ...UNKNOWN,
];
