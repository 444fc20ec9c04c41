// The words of the sheet *Cấu hình*. Vietnamese whatever the pane's language is: they belong to the workbook.
import { SHEET_NAMES } from "../core/base/sheetNames";
import type { SettingsWords } from "../core/appendix/taughtHeadings";
import { roleNames } from "./labels";

export const SETTINGS_WORDS: SettingsWords = {
  sheet: SHEET_NAMES.settings,
  kind: "Loại",
  wording: "Cách viết",
  meaning: "Nghĩa",
  headingKind: "Tiêu đề cột",
  roles: roleNames("vi"),
};
