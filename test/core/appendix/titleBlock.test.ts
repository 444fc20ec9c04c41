import { parseAppendix } from "../../../src/core/appendix/parseAppendix";
import { tinyGrid, wordings } from "./tinyGrid";

const TABLE = ["TT | Nội dung | Chủ trì", "1 | Việc một | Phòng A"];
const ATTACHED = "(Kèm theo Kế hoạch số 55/KH-UBND ngày 26/2/2024 của UBND huyện)";

test.each<[string, readonly string[], string, string]>([
  ["a label, a title, the plan", ["PHỤ LỤC", "NHIỆM VỤ NĂM 2024", ATTACHED], "NHIỆM VỤ NĂM 2024", ATTACHED],
  ["a numbered label", ["Phụ lục II", "NHIỆM VỤ NĂM 2024", ATTACHED], "NHIỆM VỤ NĂM 2024", ATTACHED],
  ["label and title in one line", ["PHỤ LỤC: 22 MÔ HÌNH", ATTACHED], "22 MÔ HÌNH", ATTACHED],
  [
    "a title of two lines",
    ["PHỤ LỤC I", "CÁC NHIỆM VỤ CỦA ĐỀ ÁN", "TRÊN ĐỊA BÀN HUYỆN", ATTACHED],
    "CÁC NHIỆM VỤ CỦA ĐỀ ÁN TRÊN ĐỊA BÀN HUYỆN",
    ATTACHED,
  ],
  ["no label, capitals", ["DANH MỤC NHIỆM VỤ", ATTACHED], "DANH MỤC NHIỆM VỤ", ATTACHED],
  [
    "a letterhead above",
    [
      "UBND HUYỆN X | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "PHÒNG TƯ PHÁP | | Độc lập - Tự do - Hạnh phúc",
      "",
      "BÁO CÁO KẾT QUẢ",
      "Đơn vị: Phòng Tư pháp",
    ],
    "BÁO CÁO KẾT QUẢ",
    "",
  ],
  ["an office right above the title", ["UBND XÃ X", "BÁO CÁO KẾT QUẢ"], "BÁO CÁO KẾT QUẢ", ""],
  [
    "the plan over two lines",
    ["PHỤ LỤC", "NHIỆM VỤ", "(Kèm theo Kế hoạch số 5", "của UBND huyện)"],
    "NHIỆM VỤ",
    "(Kèm theo Kế hoạch số 5 của UBND huyện)",
  ],
  [
    "spaces inside the brackets",
    ["PHỤ LỤC", "NHIỆM VỤ", "( Kèm theo Kế hoạch số 5 )"],
    "NHIỆM VỤ",
    "(Kèm theo Kế hoạch số 5)",
  ],
  ["a title in small letters", ["Danh mục nhiệm vụ năm 2024"], "Danh mục nhiệm vụ năm 2024", ""],
  ["nothing above", [], "", ""],
  ["lines of another kind only", ["Đơn vị: Phòng Tư pháp", "(Ban hành năm 2024)"], "", ""],
])("%s", (_name, above, title, attachedTo) => {
  const result = parseAppendix(tinyGrid([...above, ...TABLE]), wordings);
  expect(result.ok && { title: result.value.title, attachedTo: result.value.attachedTo }).toEqual({
    title,
    attachedTo,
  });
  expect(result.ok && result.value.textAbove.length).toBe(
    above.flatMap((line) => line.split("|")).filter((t) => t.trim() !== "").length,
  );
});
