// A list of phrases written from domain.md and from knowledge of issued plans, before the parser was run on any of
// them and without having read it: an outside examiner's measure. The context is a plan of 2024 issued on Friday
// 15/03/2024, with the shipped holidays. `examiner.test.ts` runs it.
import type { Recurring, Relative } from "../../../src/core/deadlines/types";

export interface ExpectedMilestone {
  readonly due: string;
  /** Words that the milestone's label must hold. */
  readonly label?: string;
  readonly from?: string;
}

export interface ExaminedPhrase {
  readonly text: string;
  /** In the order of the contract, "date,ongoing"; alternatives that domain.md leaves open by "|"; absent: not judged. */
  readonly kinds?: string;
  readonly due: string | null;
  /** Absent: one, the due day, or none. */
  readonly milestones?: readonly ExpectedMilestone[];
  readonly tentative?: true;
  readonly recurring?: Recurring;
  readonly relative?: Relative;
  /** Absent: nothing is left unread. "any": words beside the deadline, not judged. */
  readonly unread?: "any";
  readonly impossible?: true;
  /** No date may be given for it. */
  readonly isDateless?: true;
}

type Dated = readonly [text: string, due: string];

const EXACT_DATES: readonly Dated[] = [
  ["30/6/2024", "2024-06-30"],
  ["Ngày 30/06/2024", "2024-06-30"],
  ["ngày 5/4/2024", "2024-04-05"],
  ["30.6.2024", "2024-06-30"],
  ["30-6-2024", "2024-06-30"],
  ["30 - 9 - 2024", "2024-09-30"],
  ["15/11/24", "2024-11-15"],
  ["05.8.24", "2024-08-05"],
  ["ngày 20 tháng 5 năm 2024", "2024-05-20"],
  ["Ngày 07 tháng 10 năm 2024", "2024-10-07"],
  ["ngày 20 tháng 5", "2024-05-20"],
  ["20/5", "2024-05-20"],
  ["Hoàn thành ngày 12/7", "2024-07-12"],
  ["Hoàn thành vào ngày 25/12/2024", "2024-12-25"],
  ["Xong trong ngày 10/4/2024", "2024-04-10"],
  ["2024-06-30", "2024-06-30"],
  ["Thời gian hoàn thành: 31/10/2024", "2024-10-31"],
  ["Thứ Sáu, ngày 12/4/2024", "2024-04-12"],
  ["29/02/2024", "2024-02-29"],
  ["ngày 01/01/2025", "2025-01-01"],
  ["Thời hạn: 15/8/2024", "2024-08-15"],
];

const BOUNDS: readonly Dated[] = [
  ["Trước ngày 20/5/2024", "2024-05-19"],
  ["trước 01/7/2024", "2024-06-30"],
  ["Trước ngày 01/3/2024", "2024-02-29"],
  ["Trước ngày 01/01/2025", "2024-12-31"],
  ["Trước ngày 15 tháng 11 năm 2024", "2024-11-14"],
  ["Hoàn thành trước ngày 31/12/2024", "2024-12-30"],
  ["Xong trước 25/6", "2024-06-24"],
  ["Trước ngày 30-6", "2024-06-29"],
  ["Chậm nhất ngày 15/6/2024", "2024-06-15"],
  ["Chậm nhất là ngày 15/6/2024", "2024-06-15"],
  ["chậm nhất đến ngày 30/9/2024", "2024-09-30"],
  ["chậm nhất vào ngày 05/12/2024", "2024-12-05"],
  ["Chậm nhất trong ngày 22/4/2024", "2024-04-22"],
  ["Muộn nhất ngày 10/10/2024", "2024-10-10"],
  ["muộn nhất là 31/8", "2024-08-31"],
  ["Không quá ngày 30/6/2024", "2024-06-30"],
  ["Không muộn hơn ngày 15/9/2024", "2024-09-15"],
  ["không chậm quá ngày 20/8/2024", "2024-08-20"],
  ["Hạn cuối: 28/6/2024", "2024-06-28"],
  ["Hạn cuối ngày 30/11/2024", "2024-11-30"],
  ["Hạn chót 15/5/2024", "2024-05-15"],
  ["Đến ngày 30/6/2024", "2024-06-30"],
  ["Đến hết ngày 15/11/2024", "2024-11-15"],
  ["đến hết 31/12/2025", "2025-12-31"],
  ["Hết ngày 30/4/2024", "2024-04-30"],
  ["Trước 17h00 ngày 20/5/2024", "2024-05-20"],
  ["trước 10 giờ ngày 12/4/2024", "2024-04-12"],
  ["Trước 16 giờ 30 phút ngày 18/10/2024", "2024-10-18"],
  ["Trước 0h00 ngày 01/6/2024", "2024-05-31"],
  ["trước 24h00 ngày 30/6/2024", "2024-06-30"],
  ["Chậm nhất 16h30 ngày 12/4/2024", "2024-04-12"],
];

const PERIODS: readonly Dated[] = [
  ["Tháng 5/2024", "2024-05-31"],
  ["Tháng 02/2024", "2024-02-29"],
  ["Tháng 2/2025", "2025-02-28"],
  ["Trong tháng 4 năm 2024", "2024-04-30"],
  ["Tháng 7", "2024-07-31"],
  ["T6/2024", "2024-06-30"],
  ["T.11/2024", "2024-11-30"],
  ["Tháng 6/24", "2024-06-30"],
  ["Trong 6/2024", "2024-06-30"],
  ["9/2024", "2024-09-30"],
  ["Tháng Mười hai năm 2024", "2024-12-31"],
  ["Hết tháng 6/2024", "2024-06-30"],
  ["Đến hết tháng 10 năm 2024", "2024-10-31"],
  ["Chậm nhất tháng 8/2024", "2024-08-31"],
  ["Trước tháng 9", "2024-08-31"],
  ["Trước tháng 01/2025", "2024-12-31"],
  ["Cuối tháng 5/2024", "2024-05-31"],
  ["Vào cuối tháng 11", "2024-11-30"],
  ["Hoàn thành trong tháng 8/2024", "2024-08-31"],
  ["Quý I/2024", "2024-03-31"],
  ["Quý 2/2024", "2024-06-30"],
  ["Quý III năm 2024", "2024-09-30"],
  ["quý tư năm 2024", "2024-12-31"],
  ["Quý hai/2024", "2024-06-30"],
  ["Trong Quý IV/2024", "2024-12-31"],
  ["Quý II", "2024-06-30"],
  ["Q3/2024", "2024-09-30"],
  ["QII/2024", "2024-06-30"],
  ["Hết quý III/2024", "2024-09-30"],
  ["Chậm nhất quý II/2025", "2025-06-30"],
  ["Trước quý IV/2024", "2024-09-30"],
  ["Cuối quý II/2024", "2024-06-30"],
  ["6 tháng đầu năm 2024", "2024-06-30"],
  ["06 tháng cuối năm 2024", "2024-12-31"],
  ["Trong 6 tháng đầu năm", "2024-06-30"],
  ["9 tháng đầu năm 2024", "2024-09-30"],
  ["Nửa cuối năm 2024", "2024-12-31"],
  ["Năm 2024", "2024-12-31"],
  ["Trong năm 2025", "2025-12-31"],
  ["Hết năm 2024", "2024-12-31"],
  ["Đến năm 2025", "2025-12-31"],
  ["đến hết năm 2026", "2026-12-31"],
  ["Trước năm 2025", "2024-12-31"],
  ["Cuối năm 2024", "2024-12-31"],
  ["Cuối năm", "2024-12-31"],
  ["Cả năm 2024", "2024-12-31"],
  ["Hoàn thành trong năm 2024", "2024-12-31"],
];

/** Day-long, month-long and year-long spans: text, first day, last day. */
const SPANS: readonly (readonly [text: string, from: string, due: string])[] = [
  ["Từ tháng 3 đến tháng 6/2024", "2024-03-01", "2024-06-30"],
  ["Tháng 4 - 6/2024", "2024-04-01", "2024-06-30"],
  ["Từ tháng 11/2023 đến tháng 3/2024", "2023-11-01", "2024-03-31"],
  ["Từ tháng 4/2024 đến hết tháng 12/2024", "2024-04-01", "2024-12-31"],
  ["Từ ngày 01/4 đến ngày 30/6/2024", "2024-04-01", "2024-06-30"],
  ["15/4 - 30/6/2024", "2024-04-15", "2024-06-30"],
  ["15/4/2024 – 15/5/2024", "2024-04-15", "2024-05-15"],
  ["Từ ngày 10 đến ngày 20/5/2024", "2024-05-10", "2024-05-20"],
  ["Từ ngày 20/12/2024 đến ngày 20/01/2025", "2024-12-20", "2025-01-20"],
  ["Quý II - Quý IV/2024", "2024-04-01", "2024-12-31"],
  ["Từ quý II đến quý III năm 2024", "2024-04-01", "2024-09-30"],
  ["Quý I-II/2024", "2024-01-01", "2024-06-30"],
  ["Giai đoạn 2021-2025", "2021-01-01", "2025-12-31"],
  ["Giai đoạn 2024 – 2026", "2024-01-01", "2026-12-31"],
  ["Từ năm 2024 đến năm 2030", "2024-01-01", "2030-12-31"],
  ["2024-2025", "2024-01-01", "2025-12-31"],
  ["Năm 2024 - 2025", "2024-01-01", "2025-12-31"],
  ["Trong giai đoạn 2023 - 2025", "2023-01-01", "2025-12-31"],
  ["Tuần từ ngày 15/4 đến ngày 19/4/2024", "2024-04-15", "2024-04-19"],
  ["Từ 01/7/2024 đến 31/12/2024", "2024-07-01", "2024-12-31"],
];

/** Neighbouring periods in a list: one span, of which the last day is judged. */
const LISTED_SPANS: readonly Dated[] = [
  ["Quý III, IV/2024", "2024-12-31"],
  ["Quý II, quý III năm 2024", "2024-09-30"],
  ["Quý I và quý II/2024", "2024-06-30"],
  ["Tháng 5, 6/2024", "2024-06-30"],
  ["Tháng 9 và tháng 10/2024", "2024-10-31"],
  ["Tháng 3, 4, 5/2024", "2024-05-31"],
  ["Năm 2024 và năm 2025", "2025-12-31"],
  ["Trong các năm 2024, 2025, 2026", "2026-12-31"],
];

const TENTATIVE: readonly Dated[] = [
  ["Dự kiến quý III/2024", "2024-09-30"],
  ["Phấn đấu trước 30/6/2024", "2024-06-29"],
  ["Phấn đấu hoàn thành trong tháng 8", "2024-08-31"],
  ["Dự kiến hoàn thành ngày 20/11/2024", "2024-11-20"],
  ["Tháng 10/2024 (dự kiến)", "2024-10-31"],
  ["dự kiến trong năm 2025", "2025-12-31"],
  ["Phấn đấu đến hết năm 2024", "2024-12-31"],
  ["Dự kiến: Tháng 12/2024", "2024-12-31"],
  ["Phần đấu hoàn thành trong tháng 6/2024", "2024-06-30"],
];

/** The same words as elsewhere, as they come out of files: letters, spaces, dashes, capitals, one wrong letter. */
const NOISY: readonly Dated[] = [
  ["Trước ngày 20/5/2024".normalize("NFD"), "2024-05-19"],
  ["Quý III/2024".normalize("NFD"), "2024-09-30"],
  ["Trƣớc ngày 30/6/2024", "2024-06-29"],
  ["Trước\u00a0ngày\u00a030/6/2024", "2024-06-29"],
  ["Trước  ngày   30/6/2024", "2024-06-29"],
  ["Trước ngày\n30/6/2024", "2024-06-29"],
  ["TRƯỚC NGÀY 30/6/2024", "2024-06-29"],
  ["HOÀN THÀNH TRONG QUÝ II/2024", "2024-06-30"],
  ["  Quý  II /2024 ", "2024-06-30"],
  ["Quí II/2024", "2024-06-30"],
  ["Quý II- 2024", "2024-06-30"],
  ["Quý II – 2024", "2024-06-30"],
  ["quý ii/2024", "2024-06-30"],
  ["Tháng 6/ 2024", "2024-06-30"],
  ["Tháng\n6/2024", "2024-06-30"],
  ["tháng 6 -2024", "2024-06-30"],
  ["Trong  năm\n2024.", "2024-12-31"],
  ["30 / 6 / 2024", "2024-06-30"],
  ["Ngày30/6/2024", "2024-06-30"],
  ["(Trước ngày 30/6/2024)", "2024-06-29"],
  ["Trước ngày 30/6/2024./.", "2024-06-29"],
  ["- Quý III/2024;", "2024-09-30"],
  ["“Quý III/2024”", "2024-09-30"],
  ["Chậm nhât ngày 15/6/2024", "2024-06-15"],
  ["Truớc ngày 15/6/2024", "2024-06-14"],
  ["Thang 6/2024", "2024-06-30"],
  ["Hoàn thàh trong tháng 7/2024", "2024-07-31"],
  ["Trong nam 2024", "2024-12-31"],
  ["Hòan thành trước 15/10/2024", "2024-10-14"],
  ["Đến hêt ngày 15/11/2024", "2024-11-15"],
];

const SEVERAL: readonly (readonly [
  text: string,
  milestones: readonly (readonly [due: string, label?: string])[],
])[] = [
  ["Quý I, III/2024", [["2024-03-31"], ["2024-09-30"]]],
  ["Quý II và quý IV/2024", [["2024-06-30"], ["2024-12-31"]]],
  ["Tháng 6 và tháng 12 năm 2024", [["2024-06-30"], ["2024-12-31"]]],
  ["Tháng 3, 6, 9, 12/2024", [["2024-03-31"], ["2024-06-30"], ["2024-09-30"], ["2024-12-31"]]],
  ["Ngày 15/6 và 15/12/2024", [["2024-06-15"], ["2024-12-15"]]],
  ["Ngày 20/4, 20/8 và 20/11/2024", [["2024-04-20"], ["2024-08-20"], ["2024-11-20"]]],
  ["Quý II/2024 và quý II/2025", [["2024-06-30"], ["2025-06-30"]]],
  [
    "Cấp huyện trước 15/4/2024; cấp xã trước 30/4/2024",
    [
      ["2024-04-14", "cấp huyện"],
      ["2024-04-29", "cấp xã"],
    ],
  ],
  [
    "Đợt 1: tháng 4/2024; đợt 2: tháng 10/2024",
    [
      ["2024-04-30", "đợt 1"],
      ["2024-10-31", "đợt 2"],
    ],
  ],
  [
    "Đợt 1 trước 15/5, đợt 2 trước 15/11",
    [
      ["2024-05-14", "đợt 1"],
      ["2024-11-14", "đợt 2"],
    ],
  ],
  [
    "- Cấp tỉnh: Quý II/2024\n- Cấp huyện: Quý III/2024\n- Cấp xã: Quý IV/2024",
    [
      ["2024-06-30", "cấp tỉnh"],
      ["2024-09-30", "cấp huyện"],
      ["2024-12-31", "cấp xã"],
    ],
  ],
  [
    "Báo cáo sơ kết trước 15/6, tổng kết trước 15/12/2024",
    [
      ["2024-06-14", "sơ kết"],
      ["2024-12-14", "tổng kết"],
    ],
  ],
  ["Khởi công tháng 5/2024, hoàn thành tháng 12/2024", [["2024-05-31", "khởi công"], ["2024-12-31"]]],
  [
    "Trình thẩm định trước ngày 20/5/2024; phê duyệt trước ngày 10/6/2024",
    [
      ["2024-05-19", "trình thẩm định"],
      ["2024-06-09", "phê duyệt"],
    ],
  ],
  [
    "Dự thảo: 15/4/2024; ban hành: 30/4/2024",
    [
      ["2024-04-15", "dự thảo"],
      ["2024-04-30", "ban hành"],
    ],
  ],
  [
    "Tháng 6/2024 (giai đoạn 1), tháng 12/2024 (giai đoạn 2)",
    [
      ["2024-06-30", "giai đoạn 1"],
      ["2024-12-31", "giai đoạn 2"],
    ],
  ],
  [
    "Trước 30/6 (đợt 1), trước 30/11 (đợt 2)",
    [
      ["2024-06-29", "đợt 1"],
      ["2024-11-29", "đợt 2"],
    ],
  ],
  [
    "Lần 1: 20/4; Lần 2: 20/8; Lần 3: 20/11",
    [
      ["2024-04-20", "lần 1"],
      ["2024-08-20", "lần 2"],
      ["2024-11-20", "lần 3"],
    ],
  ],
  [
    "Rà soát: tháng 4; ban hành: tháng 5/2024",
    [
      ["2024-04-30", "rà soát"],
      ["2024-05-31", "ban hành"],
    ],
  ],
  [
    "UBND xã: 20/4/2024\nPhòng Nội vụ: 25/4/2024",
    [
      ["2024-04-20", "ubnd xã"],
      ["2024-04-25", "phòng nội vụ"],
    ],
  ],
];

const RECURRING: readonly (readonly [text: string, recurring: Recurring])[] = [
  ["Hằng tháng", { every: "month" }],
  ["Hàng tháng", { every: "month" }],
  ["Định kỳ hằng tháng", { every: "month" }],
  ["01 lần/tháng", { every: "month" }],
  ["Mỗi tháng một lần", { every: "month" }],
  ["Hàng tuần", { every: "week" }],
  ["Định kỳ hàng tuần", { every: "week" }],
  ["Hằng quý", { every: "quarter" }],
  ["Hàng quí", { every: "quarter" }],
  ["Định kỳ hằng quý", { every: "quarter" }],
  ["mỗi quý 01 lần", { every: "quarter" }],
  ["01 lần/quý", { every: "quarter" }],
  ["6 tháng/lần", { every: "halfYear" }],
  ["Định kỳ 6 tháng một lần", { every: "halfYear" }],
  ["Định kỳ 06 tháng", { every: "halfYear" }],
  ["Hằng năm", { every: "year" }],
  ["Định kỳ hàng năm", { every: "year" }],
  ["01 lần/năm", { every: "year" }],
  ["Trước ngày 20 hằng tháng", { every: "month", day: 19 }],
  ["trước ngày 15 hàng tháng", { every: "month", day: 14 }],
  ["Chậm nhất ngày 25 hằng tháng", { every: "month", day: 25 }],
  ["Ngày 10 hằng tháng", { every: "month", day: 10 }],
  ["Vào ngày 05 hàng tháng", { every: "month", day: 5 }],
  ["Trước ngày 01 hằng tháng", { every: "month", day: 31 }],
  ["Ngày cuối cùng hằng tháng", { every: "month", day: 31 }],
  ["Trước ngày 15 của tháng cuối quý", { every: "quarter", day: 14, month: 3 }],
  ["Ngày 20 của tháng cuối quý", { every: "quarter", day: 20, month: 3 }],
  ["Chậm nhất ngày 18 tháng cuối quý", { every: "quarter", day: 18, month: 3 }],
  ["Thứ 5 hằng tuần", { every: "week", weekday: 4 }],
  ["Thứ Hai hàng tuần", { every: "week", weekday: 1 }],
  ["Trước thứ 5 hằng tuần", { every: "week", weekday: 3 }],
  ["Trước 15 giờ thứ Năm hằng tuần", { every: "week", weekday: 4 }],
  ["Chiều thứ sáu hàng tuần", { every: "week", weekday: 5 }],
  ["Chậm nhất thứ Tư hằng tuần", { every: "week", weekday: 3 }],
  ["Trước ngày 15/6 hằng năm", { every: "year", month: 6, day: 14 }],
  ["Trước ngày 01/12 hằng năm", { every: "year", month: 11, day: 30 }],
  ["Chậm nhất 31/12 hàng năm", { every: "year", month: 12, day: 31 }],
  ["Tháng 11 hằng năm", { every: "year", month: 11 }],
  ["Hằng năm, trước ngày 15/12", { every: "year", month: 12, day: 14 }],
  ["Báo cáo hằng tháng trước ngày 17", { every: "month", day: 16 }],
  ["Ngày 15 (mười lăm) hằng tháng", { every: "month", day: 15 }],
  ["TRƯỚC NGÀY 20 HÀNG THÁNG", { every: "month", day: 19 }],
];

const RELATIVE: readonly (readonly [text: string, relative: Relative])[] = (
  [
    ["Trong 10 ngày làm việc kể từ ngày ban hành Kế hoạch", 10, "workday", "issued", "2024-03-29"],
    ["Trong vòng 15 ngày kể từ ngày ban hành", 15, "day", "issued", "2024-03-30"],
    ["Trong thời hạn 30 ngày, kể từ ngày ký ban hành", 30, "day", "issued", "2024-04-14"],
    ["Chậm nhất 05 ngày làm việc kể từ ngày ký", 5, "workday", "issued", "2024-03-22"],
    ["Không quá 20 ngày làm việc kể từ ngày ban hành Kế hoạch này", 20, "workday", "issued", "2024-04-12"],
    ["07 ngày kể từ ngày ban hành", 7, "day", "issued", "2024-03-22"],
    ["10 ngày làm việc sau ngày ban hành kế hoạch", 10, "workday", "issued", "2024-03-29"],
    ["Trong 01 tháng kể từ ngày ban hành", 1, "month", "issued", "2024-04-15"],
    ["Trong 03 tháng kể từ ngày Kế hoạch này được ban hành", 3, "month", "issued", "2024-06-15"],
    ["Trong 2 tuần kể từ ngày ban hành", 2, "week", "issued", "2024-03-29"],
    ["Trong vòng 6 tháng kể từ khi ban hành Kế hoạch", 6, "month", "issued", "2024-09-15"],
    ["Trong 30 ngày làm việc kể từ ngày ban hành", 30, "workday", "issued", "2024-05-02"],
    ["10 (mười) ngày kể từ ngày ban hành", 10, "day", "issued", "2024-03-25"],
    ["Trong vòng 15 (mười lăm) ngày làm việc, kể từ ngày ban hành", 15, "workday", "issued", "2024-04-05"],
    ["Trong 02 ngày làm việc kể từ khi nhận được văn bản", 2, "workday", "received", null],
    ["Trong 03 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", 3, "workday", "received", null],
    ["Không quá 15 ngày kể từ ngày nhận được đề nghị của đơn vị", 15, "day", "received", null],
    ["Chậm nhất 10 ngày sau khi kết thúc cuộc kiểm tra", 10, "day", "event", null],
    ["Trong 30 ngày kể từ ngày có kết luận thanh tra", 30, "day", "event", null],
    ["Trong 5 ngày làm việc kể từ ngày Nghị quyết được thông qua", 5, "workday", "event", null],
    ["Trong 15 ngày kể từ ngày có quyết định phê duyệt", 15, "day", "event", null],
    ["Trong 20 ngày kể từ ngày Luật có hiệu lực thi hành", 20, "day", "event", null],
    ["Chậm nhất 45 ngày kể từ ngày kết thúc năm ngân sách", 45, "day", "event", null],
    ["Trong 07 ngày làm việc kể từ ngày ban hành Nghị quyết của HĐND tỉnh", 7, "workday", "event", null],
    ["Trong 10 ngày kể từ ngày Bộ Nội vụ ban hành Thông tư", 10, "day", "event", null],
  ] as const
).map(([text, amount, unit, anchor, due]) => [
  text,
  { amount, unit, anchor, ...(due && { due }) } as Relative,
]);

/** Dateless, but understood: what it is. */
const UNDATED_KINDS: readonly (readonly [text: string, kinds: string])[] = [
  ["Thường xuyên", "ongoing"],
  ["Thường xuyên, liên tục", "ongoing"],
  ["Liên tục", "ongoing"],
  ["Duy trì thường xuyên", "ongoing"],
  ["24/7", "ongoing"],
  ["THƯỜNG XUYÊN", "ongoing"],
  ["Thuờng xuyên", "ongoing"],
  ["Thường xuyện", "ongoing"],
  ["Thƣờng xuyên", "ongoing"],
  ["Thường xuyên".normalize("NFD"), "ongoing"],
  ["thường  xuyên,\nliên tục", "ongoing"],
  ["Thực hiện thường xuyên, đúng quy định", "ongoing"],
  ["Theo lộ trình của Bộ Nội vụ", "dependent"],
  ["Theo chỉ đạo của Chủ tịch UBND huyện", "dependent"],
  ["Theo tiến độ dự án", "dependent"],
  ["Theo hướng dẫn của cấp trên", "dependent"],
  ["Theo yêu cầu của Ban Chỉ đạo", "dependent"],
  ["Khi có hướng dẫn", "dependent"],
  ["Khi có yêu cầu", "dependent"],
  ["Sau khi có hướng dẫn của Bộ Tài chính", "dependent"],
  ["Sau khi Luật Đất đai được Quốc hội thông qua", "dependent"],
  ["Ngay sau khi được phê duyệt", "dependent"],
  ["Theo Kế hoạch số 54/KH-UBND ngày 26/2/2024 của UBND huyện", "dependent"],
  ["Theo hướng dẫn tại Công văn số 3701/VPCP-KSTT ngày 29/5/2024", "dependent"],
  ["Theo lộ trình tại Quyết định số 06/QĐ-TTg ngày 06/01/2022", "dependent"],
  ["Theo lộ trình của Đề án giai đoạn 2021-2025", "dependent"],
  ["Khi có chỉ đạo của Thủ tướng Chính phủ tại Chỉ thị số 04/CT-TTg ngày 11/02/2024", "dependent"],
  ["Sau khi Nghị định 13/2023/NĐ-CP được sửa đổi", "dependent"],
  ["Thường xuyên theo chỉ đạo của UBND tỉnh", "ongoing,dependent"],
  ["Thường xuyên và khi có yêu cầu", "ongoing,dependent"],
  ["Đạt tối thiểu 80%", "target"],
  ["100% xã, thị trấn", "target"],
  ["Đứng trong top 10/27 huyện", "target"],
];

/** Dateless: whatever is made of the words, no date may come out of them, and they may not be dropped. */
const DATELESS: readonly string[] = [
  // citations
  "Thực hiện Quyết định số 06/QĐ-TTg ngày 06/01/2022",
  "Căn cứ Công văn số 123/UBND-VP ngày 5/3/2024",
  "Nghị định số 13/2023/NĐ-CP ngày 17/4/2023 của Chính phủ",
  "Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023",
  "Nghị quyết số 04/2024/NQ-HĐND",
  "Thông báo số 85-TB/VPTW ngày 24/02/2023",
  "QĐ 1573/QĐ-UBND ngày 11/5/2023",
  "KH số 12/KH-CAH-QLHC ngày 20/02/2024",
  "Luật Căn cước năm 2023",
  "Văn bản hợp nhất 07/VBHN-VPQH năm 2019",
  "Đề án 06",
  "Thông tư 30/2020",
  // rankings, fractions, counts
  "12/16 xã",
  "5/7 phòng, ban",
  "15/26 thôn đạt chuẩn",
  "3/4 diện tích",
  "1/2 số hộ dân",
  "Xếp thứ 5/27 huyện",
  "Top 15/63 tỉnh, thành phố",
  "Tăng 5 bậc so với năm 2023",
  "Giảm 10% so với cùng kỳ năm 2023",
  "02 lớp tập huấn",
  "8/12 chỉ tiêu",
  "03 mô hình, 05 sản phẩm",
  "200 cuộc",
  "11/11 tiêu chí",
  // numbers that are something else
  "ĐT: 0237.3852.246",
  "Liên hệ 0912.345.678",
  "SĐT 0904 12 05 24",
  "1.500.000.000 đồng",
  "12,5 tỷ đồng",
  "500 triệu đồng/năm",
  "Kinh phí 30.6 tỷ",
  "85,5%",
  "0,5%/năm",
  "Số 12/5 đường Lê Lợi",
  "Số nhà 05/2 phố Trần Phú",
  "Ngõ 7/28 Lê Hoàn",
  "Đường 30/4, phường 2",
  "Km 12+500 Quốc lộ 1A",
  "192.168.1.10",
  "Phiên bản 2.0.24",
  "Bản đồ tỷ lệ 1/500",
  "Mẫu số 02/TTHC",
  "Phụ lục II.3",
  "QCVN 01:2021/BXD",
  "TCVN 7878-2:2018",
  "Tổng đài 1022",
  "Biển số 36A-123.45",
  "Tài khoản 3711.0.1053609",
  // no fixed day
  "Đầu tháng 5/2024",
  "Giữa tháng 6/2024",
  "Đầu quý II/2024",
  "Đầu năm 2025",
  "Giữa năm 2024",
  "Tuần thứ 3 tháng 4/2024",
  "Tuần 2 tháng 5/2024",
  "Sau ngày 30/6/2024",
  "Sau tháng 6/2024",
  "Kể từ ngày 01/7/2024",
  "Đầu năm học 2024-2025",
  "Năm học 2023-2024",
  "Vụ Đông Xuân 2023-2024",
  "Kỳ họp thứ 20 HĐND tỉnh",
  "Tại kỳ họp cuối năm 2024 của HĐND huyện",
  "Trước Tết Nguyên đán",
  "Trước mùa mưa bão",
  "Sớm nhất",
  "Ngay trong ngày nhận được hồ sơ",
  "Trong vòng 24 giờ kể từ khi tiếp nhận tin báo",
  "Trong vòng 15 ngày",
  "Chưa xác định",
  "Đã hoàn thành ngày 15/01/2024 (năm 2023 chuyển sang)",
  "Gia hạn theo đề nghị của đơn vị",
  "Theo quy định",
  "Theo quy định tại khoản 2 Điều 5 Nghị định 61/2018/NĐ-CP",
  "Tùy tình hình thực tế",
  "Trong nhiệm kỳ",
  "Số liệu tính từ 15/12/2023 đến 14/6/2024",
];

const IMPOSSIBLE: readonly string[] = [
  "Trước ngày 31/4/2024",
  "30/02/2024",
  "Ngày 29/02/2023",
  "31/6/2024",
  "Chậm nhất ngày 31/9",
  "Đến hết ngày 31 tháng 11 năm 2024",
  "Ngày 32/5/2024",
  "Tháng 13/2024",
  "Quý V/2024",
  "15/14/2024",
];

/** Combinations, targets, citations beside a date, and what else needs its own expectation. */
const MIXED: readonly ExaminedPhrase[] = [
  { text: "Từ nay đến 30/6/2024", kinds: "date|date,range|range", due: "2024-06-30" },
  { text: "Từ nay đến hết năm 2024", kinds: "date|date,range|range", due: "2024-12-31" },
  { text: "Trực 24/24 giờ", kinds: "ongoing", due: null, unread: "any", isDateless: true },
  { text: "", kinds: "", due: null },
  { text: "2024", kinds: "date", due: "2024-12-31" },
  { text: "Tháng 6/2024 và thường xuyên", kinds: "date,ongoing", due: "2024-06-30" },
  { text: "Quý III/2024, thực hiện thường xuyên", kinds: "date,ongoing", due: "2024-09-30" },
  { text: "Thường xuyên trong năm 2024", kinds: "date,ongoing", due: "2024-12-31" },
  { text: "Thường xuyên; sơ kết tháng 6/2024", kinds: "date,ongoing", due: "2024-06-30" },
  { text: "Trong năm 2024, theo hướng dẫn của Bộ Tài chính", kinds: "date,dependent", due: "2024-12-31" },
  { text: "Quý II/2024 (sau khi có hướng dẫn của tỉnh)", kinds: "date,dependent", due: "2024-06-30" },
  {
    text: "Hoàn thành trước 30/6/2024, sau đó thực hiện thường xuyên",
    kinds: "date,ongoing",
    due: "2024-06-29",
  },
  { text: "Dự kiến tháng 9/2024, khi có vốn", kinds: "date,dependent", due: "2024-09-30", tentative: true },
  {
    text: "Theo lộ trình của Bộ Công an, phấn đấu trong năm 2024",
    kinds: "date,dependent",
    due: "2024-12-31",
    tentative: true,
  },
  { text: "Năm 2024 và các năm tiếp theo", kinds: "date|date,ongoing|date,range", due: "2024-12-31" },
  { text: "Năm 2024 và những năm tiếp theo", kinds: "date|date,ongoing|date,range", due: "2024-12-31" },
  {
    text: "Thường xuyên, định kỳ hằng tháng",
    kinds: "recurring,ongoing",
    due: null,
    recurring: { every: "month" },
  },
  {
    text: "Thường xuyên, báo cáo trước ngày 20 hằng tháng",
    kinds: "recurring,ongoing",
    due: null,
    recurring: { every: "month", day: 19 },
  },
  {
    text: "Hằng tháng và đột xuất khi có yêu cầu",
    kinds: "recurring,dependent",
    due: null,
    recurring: { every: "month" },
    unread: "any",
  },
  {
    text: "Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12",
    due: "2024-12-14",
    milestones: [{ due: "2024-06-14" }, { due: "2024-12-14" }],
  },
  { text: "Năm 2024: đạt 90%", kinds: "date,target", due: "2024-12-31" },
  { text: "Đạt 100% trong quý II/2024", kinds: "date,target", due: "2024-06-30" },
  { text: "Tháng 12/2024: 85%", kinds: "date,target", due: "2024-12-31" },
  { text: "Hoàn thành 100% trước ngày 30/9/2024", kinds: "date,target", due: "2024-09-29" },
  {
    text: "Năm 2024: 70%; năm 2025: 100%",
    kinds: "date,target",
    due: "2025-12-31",
    milestones: [
      { due: "2024-12-31", label: "70%" },
      { due: "2025-12-31", label: "100%" },
    ],
  },
  {
    text: "Quý II đạt 50%, quý III đạt 80%, quý IV đạt 100%",
    kinds: "date,target",
    due: "2024-12-31",
    milestones: [
      { due: "2024-06-30", label: "50%" },
      { due: "2024-09-30", label: "80%" },
      { due: "2024-12-31", label: "100%" },
    ],
  },
  {
    text: "Đến 30/6/2024 đạt 60%; đến 31/12/2024 đạt 100%",
    kinds: "date,target",
    due: "2024-12-31",
    milestones: [
      { due: "2024-06-30", label: "60%" },
      { due: "2024-12-31", label: "100%" },
    ],
  },
  {
    text: "Giai đoạn 1: 2024-2025; giai đoạn 2: 2026-2030",
    kinds: "range|date,range",
    due: "2030-12-31",
    milestones: [{ due: "2025-12-31" }, { due: "2030-12-31" }],
  },
  {
    text: "Hoàn thành trước 30/6/2024 theo Kế hoạch số 54/KH-UBND ngày 26/2/2024",
    kinds: "date|date,dependent",
    due: "2024-06-29",
  },
  {
    text: "Theo Quyết định số 766/QĐ-TTg ngày 23/6/2022, hoàn thành trong Quý II/2024",
    kinds: "date|date,dependent",
    due: "2024-06-30",
  },
  {
    text: "Quý III/2024 (Công văn số 3701/VPCP-KSTT ngày 29/5/2024)",
    kinds: "date|date,dependent",
    due: "2024-09-30",
    unread: "any",
  },
  { text: "Liên hệ 0912.345.678 trước ngày 10/5/2024", kinds: "date", due: "2024-05-09", unread: "any" },
  { text: "Bố trí 1,5 tỷ đồng trước 30/9/2024", kinds: "date", due: "2024-09-29", unread: "any" },
  {
    text: "12/16 xã hoàn thành trong tháng 8/2024",
    kinds: "date|date,target",
    due: "2024-08-31",
    unread: "any",
  },
  {
    text: "Trước 30/6/2024, gửi về Phòng Nội vụ để tổng hợp",
    kinds: "date",
    due: "2024-06-29",
    unread: "any",
  },
  { text: "Họp lúc 8h00 ngày 20/4/2024 tại số 12/5 Lê Lợi", kinds: "date", due: "2024-04-20", unread: "any" },
  { text: "Trước 30/4/2024 và 31/6/2024", kinds: "date", due: "2024-04-29", impossible: true },
  { text: "Từ quý II/2024 đạt 80%", kinds: "date,target", due: "2024-06-30" },
  {
    text: "Trong 15 ngày làm việc kể từ ngày ban hành và thực hiện thường xuyên",
    kinds: "relative,ongoing",
    due: "2024-04-05",
    relative: {
      amount: 15,
      unit: "workday",
      anchor: "issued",
      due: "2024-04-05" as NonNullable<Relative["due"]>,
    },
  },
  {
    text: "Trước 30/6/2024; riêng cấp xã trước 31/5/2024",
    kinds: "date",
    due: "2024-06-29",
    unread: "any",
    milestones: [{ due: "2024-05-30" }, { due: "2024-06-29" }],
  },
];

const dated = (kinds: string, rows: readonly Dated[]): ExaminedPhrase[] =>
  rows.map(([text, due]) => ({ text, kinds, due }));

/** Rows that the parser still misses; a fix is noticed, because they are asserted to fail. */
export const knownMisses: readonly string[] = [];

export const EXAMINED: readonly ExaminedPhrase[] = [
  ...dated("date", [...EXACT_DATES, ...BOUNDS, ...PERIODS, ...NOISY]),
  ...dated("date,range|range", LISTED_SPANS),
  ...TENTATIVE.map(([text, due]) => ({ text, kinds: "date", due, tentative: true as const })),
  ...SPANS.map(([text, from, due]) => ({
    text,
    kinds: "range|date,range",
    due,
    milestones: [{ due, from }],
  })),
  ...SEVERAL.map(([text, milestones]) => ({
    text,
    kinds: "date",
    due:
      milestones
        .map(([due]) => due)
        .sort()
        .at(-1) ?? null,
    milestones: milestones.map(([due, label]) => ({ due, ...(label && { label }) })),
  })),
  ...RECURRING.map(([text, recurring]) => ({ text, kinds: "recurring", due: null, recurring })),
  ...RELATIVE.map(([text, relative]) => ({
    text,
    kinds: relative.due ? "relative" : "relative|relative,dependent",
    due: relative.due ?? null,
    relative,
  })),
  ...UNDATED_KINDS.map(([text, kinds]) => ({ text, kinds, due: null, isDateless: true as const })),
  ...DATELESS.map((text) => ({ text, due: null, unread: "any" as const, isDateless: true as const })),
  ...IMPOSSIBLE.map((text) => ({
    text,
    due: null,
    unread: "any" as const,
    impossible: true as const,
    isDateless: true as const,
  })),
  ...MIXED,
];
