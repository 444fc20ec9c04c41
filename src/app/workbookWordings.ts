// The headings that are known in a workbook: those shipped, and those that its sheet *Cấu hình* teaches.
import { readTaughtHeadings, withTaughtHeadings, type SettingsWords } from "../core/appendix/taughtHeadings";
import type { HeadingWordings } from "../core/appendix/types";
import type { Grid } from "../core/base/cell";
import { shippedSeeds } from "./shippedSeeds";

export function settingsGrid(grids: readonly Grid[], { sheet }: SettingsWords): Grid | null {
  return grids.find((grid) => grid.sheet.toLowerCase() === sheet.toLowerCase()) ?? null;
}

export function workbookWordings(grids: readonly Grid[], words: SettingsWords): HeadingWordings {
  const settings = settingsGrid(grids, words);
  const { wordings } = shippedSeeds();
  return settings ? withTaughtHeadings(wordings, readTaughtHeadings(settings, words)) : wordings;
}
