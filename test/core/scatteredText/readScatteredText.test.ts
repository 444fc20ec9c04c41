// Text in an extractor's own order: the shapes that are read, those that are left to other readers, and that no
// word is lost or doubled whatever the text is.
import { shippedSeeds } from "../../../src/app/shippedSeeds";
import { parseAppendix } from "../../../src/core/appendix/parseAppendix";
import { cellText } from "../../../src/core/base/cellText";
import { cleanText } from "../../../src/core/base/text";
import { readScatteredText } from "../../../src/core/scatteredText/readScatteredText";
import { textKnowledge } from "../../../src/core/textKnowledge";
import { setTable, type Setting } from "./setTable";

const PLACE = "NHIỆM VỤ TRÊN ĐỊA BÀN HUYỆN HẬU LỘC NĂM 2024";
const HEAD = "TT\n\nNội dung nhiệm vụ\n\nĐơn vị chủ trì\n\nĐơn vị phối hợp\n\nThời gian hoàn thành";

const APART = [
  "1",
  "Xây dựng kế hoạch tập huấn sử dụng phần mềm một cửa\ncho cán bộ các xã trong huyện theo hướng dẫn chung\ncủa cấp trên",
  "Phòng Nội vụ",
  "Công an huyện",
  "Quý I/2024",
  "2",
  "Kiểm tra trang thiết bị phục vụ người dân tại bộ phận\ntiếp nhận hồ sơ của các đơn vị trực thuộc, đề xuất\nmua sắm bổ sung",
  "Phòng Tài chính",
  "Phòng Tư pháp",
  "Tháng 5/2024",
];
const SHARED_LINES = [
  "1",
  "Xây dựng kế hoạch tập huấn sử dụng phần mềm một cửa Phòng Nội vụ\ncho cán bộ các xã trong huyện theo hướng dẫn chung\ncủa cấp trên",
  "Công an huyện",
  "Quý I/2024",
  ...APART.slice(5),
];
const DEADLINES_LAST = [...APART.filter((_, i) => i % 5 !== 4), "Quý I/2024", "Tháng 5/2024"];

function textOf(blocks: readonly string[]): string {
  return `${PLACE}\n\n${HEAD}\n\n${blocks.join("\n\n")}\n\f`;
}

function read(text: string): ReturnType<typeof readScatteredText> {
  return readScatteredText(text, "f", textKnowledge(text, shippedSeeds()));
}

function lettersOf(text: string): string {
  return [...cleanText(text).replace(/\s/g, "")].sort().join("");
}

const ROWS = [
  [
    "Xây dựng kế hoạch tập huấn sử dụng phần mềm một cửa cho cán bộ các xã trong huyện theo hướng dẫn chung của cấp trên",
    "Phòng Nội vụ",
    "Công an huyện",
    "Quý I/2024",
  ],
  [
    "Kiểm tra trang thiết bị phục vụ người dân tại bộ phận tiếp nhận hồ sơ của các đơn vị trực thuộc, đề xuất mua sắm bổ sung",
    "Phòng Tài chính",
    "Phòng Tư pháp",
    "Tháng 5/2024",
  ],
];

describe("what is read", () => {
  test("is told as put together by guesses, whatever looks sure", () => {
    const [first, ...others] = read(textOf(APART))!.issues;
    expect(first).toEqual({ code: "textOutOfOrder", severity: "error", at: null, params: { rows: 2 } });
    expect(others.every(({ code }) => code === "cellBoundaryUnsure")).toBe(true);
  });

  test.each([
    ["every cell in a flow of its own", APART],
    ["a line that two cells share", SHARED_LINES],
    ["the deadlines after everything else", DEADLINES_LAST],
  ])("%s", (_name, blocks) => {
    const parsed = parseAppendix(read(textOf(blocks))!.grid, shippedSeeds().wordings);
    const tasks = parsed.ok ? parsed.value.tasks : [];
    expect(
      tasks.map(({ fields }) =>
        [fields.content, fields.lead, fields.coordinating, fields.deadline].map((field) => field?.raw),
      ),
    ).toEqual(ROWS);
  });
});

describe("what other readers read", () => {
  test.each([
    ["cells that follow their number", `${PLACE}\n${HEAD.replace(/\n+/g, "\n")}\n${APART.join("\n")}`],
    ["an empty line after every line", textOf(APART).replace(/\n+/g, "\n\n")],
    [
      "headings that no page has together",
      `${PLACE}\n\nTT\n1 Tập huấn\ncho xã\n\nĐơn vị chủ trì\nPhòng Nội vụ\n\n${APART.slice(2, 4).join("\n\n")}\n\nĐơn vị phối hợp\nCông an\n\n2`,
    ],
    ["no headings", APART.join("\n\n")],
    ["no numbers", textOf(APART.filter((block) => !/^\d$/.test(block)))],
    ["nothing", ""],
  ])("%s", (_name, text) => {
    expect(read(text)).toBeNull();
  });
});

/** Numbers that look random and are the same in every run. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  return items
    .map((item, i) => ({ item, key: ((i + 1) * 7919 * (seed + 3)) % 1009 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

describe("no word is lost or doubled", () => {
  const blocks = [...APART, "II", "Về hạ tầng (02 nhiệm vụ)", "và các đơn vị\nxã", "Nơi nhận:\n- Lưu: VT."];
  test.each(Array.from({ length: 12 }, (_, seed) => seed))("blocks in order %i", (seed) => {
    const half = shuffled(blocks, seed);
    const text = `${textOf(half)}2\n${HEAD}\n\n${shuffled(APART, seed + 5)
      .map((block) => block.replace(/^([12])$/, (_, digit: string) => String(Number(digit) + 2)))
      .join("\n\n")}`;
    const result = read(text);
    expect(result).not.toBeNull();
    expect(lettersOf(result!.grid.rows.flatMap((row) => row.map(cellText)).join(" "))).toBe(lettersOf(text));
  });
});

const HEADINGS = ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"];
const TASKS = [
  [
    "1",
    "Xây dựng kế hoạch tập huấn sử dụng phần mềm một cửa cho cán bộ các xã trong huyện theo hướng dẫn chung của cấp trên",
    "Phòng Nội vụ; Văn phòng HĐND và UBND huyện",
    "Các phòng, ban, ngành cấp huyện; UBND các xã, thị trấn",
    "Quý I/2024",
  ],
  [
    "2",
    "Kiểm tra trang thiết bị phục vụ người dân tại bộ phận tiếp nhận hồ sơ của các đơn vị trực thuộc, đề xuất mua sắm bổ sung những thứ còn thiếu",
    "Phòng Tài chính - Kế hoạch",
    "Phòng Tư pháp",
    "Trong năm 2024 và thực hiện thường xuyên",
  ],
  [
    "3",
    "Tuyên truyền về tài khoản định danh điện tử trên hệ thống đài truyền thanh",
    "Phòng Văn hóa và Thông tin; UBND các xã, thị trấn",
    "Công an huyện và các cơ quan, đơn vị có liên quan",
    "Thực hiện thường xuyên",
  ],
  [
    "4",
    "Rà soát, làm sạch dữ liệu hộ tịch của người dân sinh sống trên địa bàn, báo cáo kết quả về cơ quan thường trực",
    "Phòng Tư pháp",
    "Công an huyện; UBND các xã, thị trấn",
    "Tháng 5/2024",
  ],
  [
    "5",
    "Chi trả trợ cấp qua tài khoản cho các đối tượng hưởng chính sách có nhu cầu",
    "Phòng Lao động, Thương binh và Xã hội",
    "Các cơ quan, đơn vị liên quan",
    "Quý II/2024",
  ],
  [
    "6",
    "Bố trí kinh phí mua máy tính, máy in và đường truyền cho bộ phận một cửa của các xã còn khó khăn",
    "Phòng Tài chính - Kế hoạch",
    "Văn phòng HĐND và UBND huyện; UBND các xã, thị trấn",
    "Tháng 6/2024",
  ],
  [
    "7",
    "Cấp chữ ký số cho cán bộ, công chức làm việc tại bộ phận một cửa",
    "Văn phòng HĐND và UBND huyện",
    "Phòng Văn hóa và Thông tin và các cơ quan, đơn vị liên quan",
    "Trong năm 2024",
  ],
  [
    "8",
    "Sơ kết sáu tháng, tổng kết năm, đề nghị khen thưởng những tập thể và cá nhân có nhiều sáng kiến trong công việc",
    "Công an huyện; Phòng Nội vụ",
    "Các phòng, ban, ngành cấp huyện; UBND các xã, thị trấn",
    "Quý II và Quý IV/2024",
  ],
];

describe("cells that were set line by line are put together again", () => {
  test.each<[string, Setting]>([
    ["centred, without serifs", { widths: [26, 10.1, 11.2, 9.4], font: "sans", isCentred: true }],
    ["at the top, serif", { widths: [35, 13.7, 14.8, 10.7], font: "serif", isCentred: false }],
  ])("%s", (_name, setting) => {
    const text = `${PLACE}\n\n${setTable(HEADINGS, TASKS, setting)}\n\f`;
    const appendix = parseAppendix(read(text)!.grid, shippedSeeds().wordings);
    const tasks = appendix.ok ? appendix.value.tasks : [];
    expect(
      tasks.map(({ ordinal, fields }) => [
        ordinal,
        ...[fields.content, fields.lead, fields.coordinating, fields.deadline].map((field) => field?.raw),
      ]),
    ).toEqual(TASKS);
  });
});
