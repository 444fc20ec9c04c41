// The sheets of a workbook that take the place of the shipped data.
import { SHEET_NAMES } from "../core/base/sheetNames";
import { SETTINGS_WORDS } from "./settingsWords";

export const SEED_SHEETS = {
  holidays: SHEET_NAMES.holidays,
  units: SHEET_NAMES.units,
  aliases: SHEET_NAMES.aliases,
  settings: SETTINGS_WORDS,
};
