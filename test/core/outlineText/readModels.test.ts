// Models that a plan's body describes: their number and title, and what is said under which heading.
import { readModels, type BodyModel } from "../../../src/core/outlineText/readModels";

function read(...lines: readonly string[]): readonly BodyModel[] {
  return readModels(lines.map((text, row) => ({ row, text })));
}

test("number, title and the five aspects", () => {
  const models = read(
    "5. Mô hình 9: Quản lý lưu trú",
    "- Mục tiêu: Giảm giấy tờ.",
    "- Phân công nghiệm vụ:",
    "+ Công an huyện chủ trì.",
    "+ Phòng Nội vụ phối hợp.",
    "- Đơn vị thực hiện: Công an huyện.",
    "- Thời gian hoàn thành: Quý I/2024.",
    "- Công cụ triển khai: VNeID.",
  );
  expect(models).toEqual([
    {
      number: "9",
      title: "Quản lý lưu trú",
      row: 0,
      aspects: {
        aim: "Giảm giấy tờ.",
        assignment: "Công an huyện chủ trì. Phòng Nội vụ phối hợp.",
        units: "Công an huyện.",
        deadline: "Quý I/2024.",
        tools: "VNeID.",
      },
    },
  ]);
});

test("what follows the last model is none of it", () => {
  const models = read(
    "1. Mô hình 1: Dịch vụ công",
    "- Thời gian thực hiện: Năm 2024.",
    "III. TỔ CHỨC THỰC HIỆN",
    "- Thời gian báo cáo: hằng tháng.",
  );
  expect(models.map(({ aspects }) => aspects)).toEqual([{ deadline: "Năm 2024." }]);
});

test.each([
  ["a heading that is no model", ["1. Mục đích", "- Mục tiêu: x"]],
  ["a model that is only named in a sentence", ["- Mô hình 9: x", "Mô hình 3: y"]],
])("%s", (_name, lines) => expect(read(...lines)).toEqual([]));
