// The headings that are known in a workbook: those shipped, and those that its sheet *Cấu hình* teaches.
import { readTaughtHeadings, withTaughtHeadings, type SettingsWords } from "../core/appendix/taughtHeadings";
import type { HeadingWordings } from "../core/appendix/types";
import { sheetNamed, type Grid } from "../core/base/cell";
import { shippedSeeds } from "./shippedSeeds";

export function workbookWordings(grids: readonly Grid[], words: SettingsWords): HeadingWordings {
  const settings = sheetNamed(grids, words.sheet);
  const { wordings } = shippedSeeds();
  return settings ? withTaughtHeadings(wordings, readTaughtHeadings(settings, words)) : wordings;
}
