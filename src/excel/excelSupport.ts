// What this Excel, and the Office.js that was loaded with the page, can do.

/** Page layout came with ExcelApi 1.9; without it a sheet is written all the same. */
export const hasPageLayout = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.9");

/** Notes came with ExcelApi 1.18. An Office.js older than the Excel around it does not know them. */
export const hasNotes = (): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", "1.18") && "notes" in Excel.Worksheet.prototype;
