// The words of the sheets *Danh mục đơn vị* and *Tên gọi khác*. Vietnamese whatever the pane's language is: they belong
// to the workbook.
import { SHEET_NAMES } from "../core/base/sheetNames";
import type { RegistrySheetWords } from "../core/units/registrySheets";

export const REGISTRY_SHEET_WORDS: RegistrySheetWords = {
  unitSheet: SHEET_NAMES.units,
  aliasSheet: SHEET_NAMES.aliases,
  unitNote:
    "Mỗi dòng một đơn vị hoặc một nhóm đơn vị. Đơn vị cấp trên và đơn vị kế thừa ghi bằng mã hoặc tên; nhiều đơn vị cách nhau bằng dấu chấm phẩy. Có thể sửa, xóa hoặc thêm dòng.",
  aliasNote:
    "Mỗi dòng một cách viết khác của đơn vị. Cột Đơn vị ghi mã hoặc tên trong danh mục; để trống Đơn vị nếu giữ nguyên cách viết ấy, để trống Địa phương nếu dùng cho mọi địa phương. Dòng có Ghi chú “Thành phần của nhóm” cho biết đơn vị ấy thuộc nhóm ghi ở cột đầu.",
  headings: {
    id: "Mã",
    name: "Tên đơn vị",
    shortName: "Tên viết tắt",
    level: "Cấp",
    kind: "Loại",
    locality: "Địa phương",
    parent: "Đơn vị cấp trên",
    validFrom: "Hiệu lực từ",
    validTo: "Hiệu lực đến",
    successors: "Đơn vị kế thừa",
    members: "Thành phần nhóm",
    source: "Nguồn",
    aliases: "Tên gọi khác",
  },
  aliasHeadings: {
    alias: "Tên gọi khác (cách viết)",
    unit: "Đơn vị",
    locality: "Địa phương",
    note: "Ghi chú",
  },
  levels: { central: "Trung ương", province: "Tỉnh", district: "Huyện", commune: "Xã" },
  kinds: { unit: "Đơn vị", group: "Nhóm" },
  under: "thuộc",
};

/** Beside a way of writing that a person has seen and leaves as it is. */
export const LEFT_NOTE = "Để nguyên, không phải sửa";

/** Beside a collective, for each unit that it stands for; readers know it by its first two words. */
export const MEMBER_NOTE = "Thành phần của nhóm";
