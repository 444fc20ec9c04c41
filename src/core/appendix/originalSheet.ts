// The name of the sheet that keeps what stood where a standard table was put in place.
const SUFFIX = " (bản gốc)";
const MOST_LETTERS = 31;

export function originalSheetName(sheet: string): string {
  return sheet.slice(0, MOST_LETTERS - SUFFIX.length) + SUFFIX;
}

/** Excel and we add "(2)" to a second one. */
export function isOriginalSheet(name: string): boolean {
  return name.replace(/\s*\(\d+\)$/u, "").endsWith(SUFFIX);
}
