// The names of the sheets that the add-in keeps in a workbook.
import { HOLIDAY_SHEET_WORDS } from "./holidaySheetWords";
import { RECEIPT_WORDS } from "./receiptWords";
import { REGISTRY_SHEET_WORDS } from "./registrySheetWords";
import { SCHEDULE_WORDS } from "./scheduleWords";
import { SETTINGS_WORDS } from "./settingsWords";

/** Those that take the place of the shipped data. */
export const SEED_SHEETS = {
  holidays: HOLIDAY_SHEET_WORDS.sheet,
  units: REGISTRY_SHEET_WORDS.unitSheet,
  aliases: REGISTRY_SHEET_WORDS.aliasSheet,
  settings: SETTINGS_WORDS,
};

const OWN_SHEETS: ReadonlySet<string> = new Set(
  [
    SEED_SHEETS.holidays,
    SEED_SHEETS.units,
    SEED_SHEETS.aliases,
    SETTINGS_WORDS.sheet,
    SCHEDULE_WORDS.sheet,
    RECEIPT_WORDS.sheet,
  ].map((name: string) => name.toLowerCase()),
);

/** None of our own tables is ever the plan. */
export function isOwnSheet(name: string): boolean {
  return OWN_SHEETS.has(name.toLowerCase());
}
