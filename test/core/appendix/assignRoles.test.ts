// Headings and the cells under them → roles. A heading is written "Heading: cell, cell".
import { assignRoles } from "../../../src/core/appendix/assignRoles";
import { buildHeadingIndex, matchHeading, withWording } from "../../../src/core/appendix/headings";
import type { HeadingWordings } from "../../../src/core/appendix/types";
import headings from "../../../seeds/headings.json";
import { wordings } from "./tinyGrid";

function rolesOf(columns: readonly string[], known: HeadingWordings = wordings): readonly string[] {
  const index = buildHeadingIndex(known);
  const cells = columns.map((column, col) => {
    const [header = "", cellList = ""] = column.split(": ");
    return {
      col,
      header,
      matches: matchHeading(index, [header]),
      sample: cellList === "" ? [] : cellList.split("; "),
    };
  });
  const { roles, doubts } = assignRoles(cells);
  return cells.map(({ col }) => {
    const doubt = doubts.find(({ cell }) => cell.col === col);
    return doubt ? `${doubt.kind}?` : (roles.get(col) ?? "-");
  });
}

const BASE = ["TT", "Nội dung"];

test.each<[readonly string[], readonly string[]]>([
  [
    ["Thời gian hoàn thành", "Kết quả thực hiện", "Ngày hoàn thành"],
    ["deadline", "result", "completedOn"],
  ],
  [
    ["Cơ quan chủ trì", "ĐV phối hợp", "Hạn hoàn thành"],
    ["lead", "coordinating", "deadline"],
  ],
  [
    ["Đơn vị thực hiện", "Thời hạn"],
    ["lead", "deadline"],
  ],
  [
    ["Khó khăn, vướng mắc", "Đề xuất, kiến nghị", "Ghi chú"],
    ["difficulty", "proposal", "note"],
  ],
  [
    ["KHÓ KHĂN - VƯỚNG MẮC", "Kiến nghị & đề xuất"],
    ["difficulty", "proposal"],
  ],
  [
    ["Thời gian bắt đầu", "Thời gian kết thúc"],
    ["other", "deadline"],
  ],
  [
    ["Đơn vị tính", "Số lượng"],
    ["other", "-"],
  ],
  // twins decided by the other columns
  [
    ["Thời gian hoàn thành", "Tiến độ"],
    ["deadline", "progress"],
  ],
  [
    ["Thời gian hoàn thành", "Tiến độ hoàn thành"],
    ["deadline", "progress"],
  ],
  [
    ["Tiến độ hoàn thành", "Tình hình thực hiện"],
    ["deadline", "progress"],
  ],
  [
    ["Tiến độ hoàn thành", "Tiến độ thực hiện"],
    ["deadline", "progress"],
  ],
  [
    ["Tiến độ thực hiện", "Thời gian thực hiện"],
    ["progress", "deadline"],
  ],
  [
    ["Thời hạn", "Hạn", "Tình trạng", "Còn lại (ngày)"],
    ["deadline", "due", "status", "daysLeft"],
  ],
  [
    ["Thời hạn", "Tình trạng"],
    ["deadline", "progress"],
  ],
  [
    ["Thời hạn", "Tình trạng thực hiện", "Hạn", "Tình trạng"],
    ["deadline", "progress", "due", "status"],
  ],
  [["Hạn"], ["deadline"]],
  // twins decided by their cells
  [["Tiến độ: Quý I/2024; Năm 2024; Thường xuyên"], ["deadline"]],
  [["Tiến độ: Đã hoàn thành; Đang thực hiện; 70%"], ["progress"]],
  [["Tiến độ hoàn thành: Tháng 5/2024; Trước ngày 15/6"], ["deadline"]],
  [["Tiến độ thực hiện: 31/03/2024; 30/06/2024"], ["deadline"]],
  [["Ngày hoàn thành: 31/03/2024; 30/06/2024"], ["completedOn"]],
  [["Ngày hoàn thành: Quý I/2024; Trước 30/6"], ["deadline"]],
  // not decided: kept and reported, never guessed
  [["Tiến độ: Đã xong; Quý I/2024"], ["ambiguous?"]],
  [["Tiến độ: tốt; khá"], ["ambiguous?"]],
  [
    ["Đơn vị chủ trì", "Cơ quan thực hiện"],
    ["lead", "duplicate?"],
  ],
  [
    ["Cơ quan thực hiện", "Đơn vị chủ trì"],
    ["duplicate?", "lead"],
  ],
  // nothing to misread in an empty column
  [["Tiến độ"], ["progress"]],
])("%j", (columns, expected) => {
  expect(rolesOf([...BASE, ...columns])).toEqual(["ordinal", "content", ...expected]);
});

test("a wording that the user taught wins, and leaves its former role", () => {
  const taught = withWording(wordings, "Sản phẩm đầu ra", "result");
  expect(rolesOf([...BASE, "SẢN PHẨM, ĐẦU RA", "Kết quả"], taught)).toEqual([
    "ordinal",
    "content",
    "result",
    "duplicate?",
  ]);
  const moved = withWording(wordings, "Tiến độ", "deadline");
  expect(rolesOf([...BASE, "Tiến độ: Đã xong"], moved)).toEqual(["ordinal", "content", "deadline"]);
  const dropped = withWording(wordings, "Ghi chú", "other");
  expect(rolesOf([...BASE, "Ghi chú"], dropped)).toEqual(["ordinal", "content", "other"]);
});

test.each(Object.entries(headings.wordings))(
  "every wording of %s is found, in any case and letter form",
  (role, list) => {
    const index = buildHeadingIndex(wordings);
    for (const wording of list) {
      for (const text of [wording, wording.toUpperCase(), `${wording.normalize("NFD")} :`]) {
        expect(matchHeading(index, [text]).map((match) => match.role)).toContain(role);
      }
    }
  },
);

test.each([
  "Tên đơn vị",
  "Kinh phí",
  "Hậu Lộc",
  "Phòng Tư pháp",
  "Quý I/2024",
  "Sở TT&TT",
  "Hạn chế sử dụng giấy tờ",
])("%s is no heading", (text) => {
  expect(matchHeading(buildHeadingIndex(wordings), [text])).toEqual([]);
});
