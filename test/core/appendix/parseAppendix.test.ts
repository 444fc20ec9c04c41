// Tiny sheets of the shapes that offices send, each with what must be read from it: "§ I Title (3)" is a
// section, "1: content / lead / deadline …" a task, in the order of the columns' roles below.
import { parseAppendix } from "../../../src/core/appendix/parseAppendix";
import { numberCell } from "../../../src/core/base/cell";
import { linesOf, readLines as read } from "./readLines";
import { tinyGrid, wordings } from "./tinyGrid";

const HEAD = "TT | Nội dung nhiệm vụ | Chủ trì | Thời hạn";

const TABLES: readonly [string, readonly string[], readonly string[]][] = [
  [
    "a plain table",
    [HEAD, "1 | Việc một | Phòng A | Quý I", "2 | Việc hai | Phòng B | Quý II"],
    ["1: Việc một / Phòng A / Quý I", "2: Việc hai / Phòng B / Quý II"],
  ],
  [
    "columns in another order",
    ["Thời hạn | Chủ trì | Nội dung công việc | STT", "Quý I | Phòng A | Việc một | 1"],
    ["1: Việc một / Phòng A / Quý I"],
  ],
  [
    "no column of numbers",
    ["Nội dung | Chủ trì | Thời hạn", "Việc một | Phòng A | Quý I", "Việc hai | Phòng B | Quý II"],
    ["-: Việc một / Phòng A / Quý I", "-: Việc hai / Phòng B / Quý II"],
  ],
  [
    "numbers before the text",
    ["Nội dung | Chủ trì | Thời hạn", "1. Việc một | Phòng A | Quý I", "2. Việc hai | Phòng B | Quý II"],
    ["1: 1. Việc một / Phòng A / Quý I", "2: 2. Việc hai / Phòng B / Quý II"],
  ],
  [
    "numbers without a heading",
    [" | Nội dung | Chủ trì | Thời hạn", "1 | Việc một | Phòng A | Quý I", "2 | Việc hai | Phòng B | Quý II"],
    ["1: Việc một / Phòng A / Quý I", "2: Việc hai / Phòng B / Quý II"],
  ],
  [
    "unknown columns are kept",
    ["TT | Nội dung | Chủ trì | Thời hạn | Sản phẩm | ", "1 | Việc một | Phòng A | Quý I | Báo cáo | x"],
    ["1: Việc một / Phòng A / Quý I / [Sản phẩm] Báo cáo / [] x"],
  ],
  [
    "numbers written 01. and (2)",
    [HEAD, "01. | Việc một | Phòng A | Quý I", "(2) | Việc hai | Phòng B | Quý II"],
    ["1: Việc một / Phòng A / Quý I", "2: Việc hai / Phòng B / Quý II"],
  ],

  // sections
  [
    "a section split over two cells",
    [HEAD, "I | Về pháp lý (03 nhiệm vụ)", "1 | Việc một | Phòng A | Quý I"],
    ["§ I Về pháp lý (3)", "1: Việc một / Phòng A / Quý I"],
  ],
  [
    "a section in one merged cell",
    [HEAD, "I. Về pháp lý (3 nhiệm vụ) | < | < | <", "1 | Việc một | Phòng A | Quý I"],
    ["§ I Về pháp lý (3)", "1: Việc một / Phòng A / Quý I"],
  ],
  [
    "a section without a number, merged",
    [HEAD, "Về pháp lý | < | < | <", "1 | Việc một | Phòng A | Quý I"],
    ["§ Về pháp lý", "1: Việc một / Phòng A / Quý I"],
  ],
  [
    "a section in the content cell with its number",
    [HEAD, " | II. Về pháp lý", "1 | Việc một | Phòng A | Quý I"],
    ["§ II Về pháp lý", "1: Việc một / Phòng A / Quý I"],
  ],
  [
    "a section with its count in a cell of its own",
    [HEAD, "I | Về pháp lý | | 3 nhiệm vụ", "1 | Việc một | Phòng A | Quý I"],
    ["§ I Về pháp lý (3) + 3 nhiệm vụ", "1: Việc một / Phòng A / Quý I"],
  ],
  [
    "a section numbered 1 above 1.1",
    [HEAD, "1 | Về pháp lý", "1.1 | Việc một | Phòng A | Quý I", "1.2 | Việc hai | Phòng B | Quý II"],
    ["§ 1 Về pháp lý", "1.1: Việc một / Phòng A / Quý I", "1.2: Việc hai / Phòng B / Quý II"],
  ],
  [
    "letters above Roman numbers",
    [HEAD, "A | Nhóm chung", "I | Về pháp lý", "1 | Việc một | Phòng A | Quý I"],
    ["§ A Nhóm chung", "§ I Về pháp lý", "1: Việc một / Phòng A / Quý I"],
  ],
  [
    "a section title over two rows",
    [HEAD, "I | Phục vụ giải quyết thủ tục", " | hành chính (2 nhiệm vụ)", "1 | Việc một | Phòng A | Quý I"],
    ["§ I Phục vụ giải quyết thủ tục hành chính (2)", "1: Việc một / Phòng A / Quý I"],
  ],
  [
    "a note beside a section",
    [
      "TT | Nội dung | Chủ trì | Thời hạn | Ghi chú",
      "I | Về pháp lý | | | xem kỹ",
      "1 | Việc một | Phòng A | Quý I | ",
    ],
    ["§ I Về pháp lý + xem kỹ", "1: Việc một / Phòng A / Quý I"],
  ],
  [
    "a task whose other cells are empty is no section",
    [HEAD, "1 | Việc một | Phòng A | Quý I", "2 | Việc hai | | ", "3 | Việc ba | Phòng C | Quý I"],
    ["1: Việc một / Phòng A / Quý I", "2: Việc hai", "3: Việc ba / Phòng C / Quý I"],
  ],
  [
    "a count inside a title is no count",
    [HEAD, "I | Triển khai 5 nhiệm vụ", "1 | Việc một | Phòng A | Quý I"],
    ["§ I Triển khai 5 nhiệm vụ", "1: Việc một / Phòng A / Quý I"],
  ],

  // rows
  [
    "text over several rows",
    [
      HEAD,
      "1 | Rà soát các văn bản | Phòng Tư | Quý I",
      " | của huyện và | pháp | ",
      " | của tỉnh | | ",
      "2 | Việc hai | Phòng B | Quý II",
    ],
    [
      "1: Rà soát các văn bản của huyện và của tỉnh / Phòng Tư pháp / Quý I",
      "2: Việc hai / Phòng B / Quý II",
    ],
  ],
  [
    "a second leader in the next row",
    [HEAD, "1 | Việc một | Phòng A | Quý I", " | | Phòng B | ", "2 | Việc hai | Phòng C | Quý II"],
    ["1: Việc một / Phòng A Phòng B / Quý I", "2: Việc hai / Phòng C / Quý II"],
  ],
  [
    "a row that lost its number",
    [
      HEAD,
      "1 | Việc một | Phòng A | Quý I",
      " | Việc hai | Phòng B | Quý II",
      "3 | Việc ba | Phòng C | Quý I",
    ],
    ["1: Việc một / Phòng A / Quý I", "-: Việc hai / Phòng B / Quý II", "3: Việc ba / Phòng C / Quý I"],
  ],
  [
    "a row added without a number",
    [
      HEAD,
      "1 | Việc một | Phòng A | Quý I",
      " | Việc thêm | Phòng B | Quý II",
      "2 | Việc hai | Phòng C | Quý I",
    ],
    ["1: Việc một / Phòng A / Quý I", "-: Việc thêm / Phòng B / Quý II", "2: Việc hai / Phòng C / Quý I"],
  ],
  [
    "lines of capitals where texts run over rows",
    [
      HEAD,
      "1 | Kết nối với | Bộ phận một cửa | Quý I",
      " | CSDLQG về dân cư | Phòng Tư pháp | Tháng 3",
      "2 | Việc hai có | Phòng C | Quý I",
      " | hai dòng | | ",
      " | và ba dòng | | ",
      "3 | Việc ba | Phòng C | Quý I",
    ],
    [
      "1: Kết nối với CSDLQG về dân cư / Bộ phận một cửa Phòng Tư pháp / Quý I Tháng 3",
      "2: Việc hai có hai dòng và ba dòng / Phòng C / Quý I",
      "3: Việc ba / Phòng C / Quý I",
    ],
  ],
  [
    "a lost number where texts run over rows",
    [
      HEAD,
      "1 | Việc một có | Phòng A | Quý I",
      " | hai dòng | | ",
      " | Việc hai | Phòng B | Quý II",
      "3 | Việc ba | Phòng C | Quý I",
      " | cũng hai dòng | | ",
    ],
    [
      "1: Việc một có hai dòng / Phòng A / Quý I",
      "-: Việc hai / Phòng B / Quý II",
      "3: Việc ba cũng hai dòng / Phòng C / Quý I",
    ],
  ],
  [
    "a leader merged over three tasks",
    [HEAD, "1 | Việc một | Phòng A | Quý I", "2 | Việc hai | ^ | Quý II", "3 | Việc ba | ^ | Quý III"],
    ["1: Việc một / Phòng A / Quý I", "2: Việc hai / Phòng A / Quý II", "3: Việc ba / Phòng A / Quý III"],
  ],
  [
    "a task merged over two rows with two leaders",
    [HEAD, "1 | Việc một | Phòng A | Quý I", "^ | ^ | Phòng B | Quý II", "2 | Việc hai | Phòng C | Quý I"],
    ["1: Việc một / Phòng A Phòng B / Quý I Quý II", "2: Việc hai / Phòng C / Quý I"],
  ],
  [
    "a number twice",
    [HEAD, "1 | Việc một | Phòng A | Quý I", "1 | Việc hai | Phòng B | Quý II"],
    ["1: Việc một / Phòng A / Quý I", "1: Việc hai / Phòng B / Quý II"],
  ],
  [
    "the text one row below its number",
    [HEAD, "1", " | Việc một | Phòng A | Quý I", "2 | Việc hai | Phòng B | Quý II"],
    ["1: Việc một / Phòng A / Quý I", "2: Việc hai / Phòng B / Quý II"],
  ],
  [
    "empty rows inside",
    [HEAD, "", "1 | Việc một | Phòng A | Quý I", "", "2 | Việc hai | Phòng B | Quý II"],
    ["1: Việc một / Phòng A / Quý I", "2: Việc hai / Phòng B / Quý II"],
  ],
  [
    "a heading repeated at a page break",
    [
      HEAD,
      "1 | Việc một còn | Phòng A | Quý I",
      " | | 2 | ",
      HEAD,
      " | tiếp ở trang sau | | ",
      "2 | Việc hai | Phòng B | Quý II",
    ],
    ["1: Việc một còn tiếp ở trang sau / Phòng A / Quý I", "2: Việc hai / Phòng B / Quý II"],
  ],

  [
    "numbers as text with spaces and marks",
    [
      HEAD,
      " 1 . | Việc một | Phòng A | Quý I",
      "02/ | Việc hai | Phòng B | Quý II",
      "NV3 | Việc ba | Phòng C | Quý I",
    ],
    ["1: Việc một / Phòng A / Quý I", "2: Việc hai / Phòng B / Quý II", "NV3: Việc ba / Phòng C / Quý I"],
  ],
  [
    "a page-break continuation with the line that says so",
    [
      HEAD,
      "1 | Việc một còn | Phòng A | Quý I",
      "TT | Nội dung nhiệm vụ | Chủ trì | Thời hạn",
      " | tiếp ở trang | phối hợp B | ",
      " | sau nữa | | ",
      "2 | Việc hai | Phòng B | Quý II",
    ],
    ["1: Việc một còn tiếp ở trang sau nữa / Phòng A phối hợp B / Quý I", "2: Việc hai / Phòng B / Quý II"],
  ],
  [
    "numbers that are all missing but one",
    [
      HEAD,
      "1 | Việc một | Phòng A | Quý I",
      " | Việc hai | Phòng B | Quý II",
      " | Việc ba | Phòng C | Quý III",
    ],
    ["1: Việc một / Phòng A / Quý I", "-: Việc hai / Phòng B / Quý II", "-: Việc ba / Phòng C / Quý III"],
  ],

  // headings
  [
    "offices' own names of the columns",
    [
      "Số TT | Nội dung công việc | Cơ quan chủ trì | ĐV phối hợp | Thời hạn hoàn thành | Kết quả đạt được | Kiến nghị",
      "1 | Việc một | Phòng A | Phòng B | Quý I | Xong | Không",
    ],
    ["1: Việc một / Phòng A / Phòng B / Quý I / Xong / Không"],
  ],
  [
    "a deadline called Tiến độ hoàn thành",
    ["STT | Nội dung nhiệm vụ | ĐV chủ trì | Tiến độ hoàn thành", "1 | Việc một | Phòng A | Quý I/2024"],
    ["1: Việc một / Phòng A / Quý I/2024"],
  ],
  [
    "three rows with a group over groups",
    [
      "TT | Nội dung | Tổ chức thực hiện | < | < ",
      "^ | ^ | Đơn vị | < | Thời gian",
      "^ | ^ | Chủ trì | Phối hợp | ^",
      "1 | Việc một | Phòng A | Phòng B | Quý I",
    ],
    ["1: Việc một / Phòng A / Phòng B / Quý I"],
  ],
  [
    "two rows, merged",
    [
      "TT | Nội dung | Đơn vị thực hiện | < | Thời hạn",
      "^ | ^ | Chủ trì | Phối hợp | ^",
      "1 | Việc một | Phòng A | Phòng B | Quý I",
    ],
    ["1: Việc một / Phòng A / Phòng B / Quý I"],
  ],
  [
    "two rows, not merged",
    [
      "TT | Nội dung | Đơn vị thực hiện | | Thời hạn",
      " | | Chủ trì | Phối hợp | ",
      "1 | Việc một | Phòng A | Phòng B | Quý I",
    ],
    ["1: Việc một / Phòng A / Phòng B / Quý I"],
  ],
  [
    "a row of groups above",
    [
      " | | Đơn vị thực hiện | < | ",
      "TT | Nội dung | Chủ trì | Phối hợp | Thời hạn",
      "1 | Việc một | Phòng A | Phòng B | Quý I",
    ],
    ["1: Việc một / Phòng A / Phòng B / Quý I"],
  ],
  [
    "numbers of columns under the headings",
    ["TT | Nội dung | Chủ trì | Thời hạn", "(1) | (2) | (3) | (4)", "1 | Việc một | Phòng A | Quý I"],
    ["1: Việc một / Phòng A / Quý I"],
  ],
  [
    "words split over two heading cells",
    ["TT | Nội dung | Chủ trì | Thời gian", "^ | ^ | ^ | Hoàn thành", "1 | Việc một | Phòng A | Quý I"],
    ["1: Việc một / Phòng A / Quý I"],
  ],
  [
    "longer headings that contain a known one",
    [
      "STT | Nội dung nhiệm vụ theo Kế hoạch 55 | Cơ quan, đơn vị chủ trì tham mưu | Thời gian hoàn thành (theo KH) | Kết quả thực hiện đến 15/6",
      "1 | Việc một | Phòng A | Quý I | Xong",
    ],
    ["1: Việc một / Phòng A / Quý I / Xong"],
  ],
  [
    "our own columns beside the officers'",
    [
      "TT | Nội dung | Chủ trì | Thời hạn | Hạn | Tình trạng | Còn lại (ngày)",
      "1 | Việc một | Phòng A | Quý I | 31/03/2024 | Trong hạn | 5",
    ],
    ["1: Việc một / Phòng A / Quý I / 31/03/2024 / Trong hạn / 5"],
  ],

  // other layouts
  [
    "models",
    ["TT | Mô hình | Chủ trì | Thời hạn | Nền tảng", "1 | Tuyến phố | Công an | Quý I | VNeID"],
    ["1: Tuyến phố / Công an / Quý I / VNeID"],
  ],
  [
    "inspection teams",
    [
      "STT | Đoàn kiểm tra | Cơ quan, đơn vị thuộc Đoàn kiểm tra | Cơ quan, đơn vị, địa phương được kiểm tra",
      "1 | Đoàn số 01 | Công an huyện | Xã A",
    ],
    ["1: Đoàn số 01 / Công an huyện / Xã A"],
  ],
];

test.each(TABLES)("%s", (_name, lines, expected) => {
  expect(linesOf(read(lines).appendix)).toEqual(expected);
});

test.each<[string, readonly string[], readonly string[]]>([
  ["a sum", [HEAD, "1 | Việc một | Phòng A | Quý I", " | Tổng cộng: 1 nhiệm vụ"], ["Tổng cộng: 1 nhiệm vụ"]],
  [
    "signatures",
    [
      HEAD,
      "1 | Việc một | Phòng A | Quý I",
      "",
      "Nơi nhận: | | KT. CHỦ TỊCH | ",
      "- Như trên; | | PHÓ CHỦ TỊCH | ",
      "- Lưu: VT. | | Nguyễn Văn A | ",
    ],
    ["Nơi nhận:", "KT. CHỦ TỊCH", "- Như trên;", "PHÓ CHỦ TỊCH", "- Lưu: VT.", "Nguyễn Văn A"],
  ],
  [
    "two signatures side by side",
    [
      HEAD,
      "1 | Việc một | Phòng A | Quý I",
      " | NGƯỜI LẬP | | THỦ TRƯỞNG ĐƠN VỊ",
      " | Trần Văn B | | Lê Thị C",
    ],
    ["NGƯỜI LẬP", "THỦ TRƯỞNG ĐƠN VỊ", "Trần Văn B", "Lê Thị C"],
  ],
  [
    "a place and date",
    [HEAD, "1 | Việc một | Phòng A | Quý I", " | | Hậu Lộc, ngày 15 tháng 6 năm 2024 | "],
    ["Hậu Lộc, ngày 15 tháng 6 năm 2024"],
  ],
  ["numbers prepared for rows never filled", [HEAD, "1 | Việc một | Phòng A | Quý I", "2", "3"], ["2", "3"]],
  [
    "a note after a gap",
    [HEAD, "1 | Việc một | Phòng A | Quý I", "", " | Các đơn vị gửi trước ngày 15"],
    ["Các đơn vị gửi trước ngày 15"],
  ],
])("below the table: %s", (_name, lines, expected) => {
  const { appendix } = read(lines);
  expect(appendix.tasks).toHaveLength(1);
  expect(appendix.textBelow.map((field) => field.raw)).toEqual(expected);
});

test("a last row after a gap that has everything a task has is a task", () => {
  const { appendix } = read([HEAD, "1 | Việc một | Phòng A | Quý I", "", " | Việc thêm | Phòng B | Quý II"]);
  expect(linesOf(appendix)).toEqual(["1: Việc một / Phòng A / Quý I", "-: Việc thêm / Phòng B / Quý II"]);
});

test("numbers as cell numbers, dates and shares are shown as officers see them", () => {
  const grid = tinyGrid([`${HEAD} | Tiến độ`, "1 | Việc một | Phòng A | ? | ?"], { numbers: true });
  const rows = grid.rows.map((row) => [...row]);
  rows[1]![3] = numberCell(45382, "dd/mm/yyyy");
  rows[1]![4] = numberCell(0.7, "0%");
  const result = parseAppendix({ ...grid, rows }, wordings);
  expect(result.ok && linesOf(result.value)).toEqual(["1: Việc một / Phòng A / 31/03/2024 / 70%"]);
});

test("two tables: the larger is read, the other is named and its cells are kept", () => {
  const { appendix, codes } = read([
    "Phụ lục I",
    HEAD,
    "1 | Việc một | Phòng A | Quý I",
    "",
    "Phụ lục II",
    "NHIỆM VỤ NĂM SAU",
    HEAD,
    "1 | Việc hai | Phòng B | Quý II",
    "2 | Việc ba | Phòng C | Quý III",
  ]);
  expect(appendix.title).toBe("NHIỆM VỤ NĂM SAU");
  expect(appendix.tasks).toHaveLength(2);
  expect(codes).toEqual(["severalTables"]);
});

test.each<[string, readonly string[]]>([
  ["an empty sheet", []],
  ["prose", ["Kính gửi: UBND huyện", "Nội dung nhiệm vụ như sau"]],
  ["a list of units", ["TT | Tên đơn vị | Ghi chú", "1 | Phòng Tư pháp | "]],
  ["numbers and content alone", ["TT | Nội dung", "1 | Việc một"]],
])("%s has no table", (_name, lines) => {
  const result = parseAppendix(tinyGrid(lines), wordings);
  expect(result.ok).toBe(false);
  expect(result.issues.map((issue) => issue.code)).toEqual(["headerNotFound"]);
});

test("what was missed in the likeliest heading row is named", () => {
  const result = parseAppendix(tinyGrid(["TT | Chủ trì | Thời hạn", "1 | Phòng A | Quý I"]), wordings);
  expect(result.issues[0]?.params).toEqual({ missing: ["content", "coordinating"] });
});
