// What the filters of a workbook's sheets let through. exceljs reads and writes where a filter stands, but not
// what was chosen in it: the rows would stay hidden under a filter that says that everything is shown.

/** `<filterColumn>` elements by the filter's region. */
export interface FilterCriteria {
  readonly ref: string;
  readonly columns: string;
}

/** Null for a sheet without a filter, or with one that lets everything through. */
export function readFilterCriteria(sheetXml: string): FilterCriteria | null {
  const [, attributes = "", inside = ""] =
    /<autoFilter\b([^>]*)>([\s\S]*?)<\/autoFilter>/.exec(tailOf(sheetXml)) ?? [];
  const ref = /\bref="([^"]*)"/.exec(attributes)?.[1];
  const columns = inside.match(/<filterColumn\b(?:[^>]*\/>|[\s\S]*?<\/filterColumn>)/g) ?? [];
  const kept = columns.filter(isPlain).join("");
  return ref && kept ? { ref, columns: kept } : null;
}

export function putFilterCriteria(sheetXml: string, { ref, columns }: FilterCriteria): string {
  // exceljs takes the region of a saved view's filter for that of the sheet.
  return sheetXml.replace(
    /<autoFilter ref="[^"]*"\/>/,
    () => `<autoFilter ref="${ref}">${columns}</autoFilter>`,
  );
}

/** A view that somebody saved for himself, further down, may hold a filter of its own. */
function tailOf(sheetXml: string): string {
  const from = Math.max(0, sheetXml.lastIndexOf("</sheetData>"));
  const to = sheetXml.indexOf("<customSheetViews", from);
  return sheetXml.slice(from, to < 0 ? undefined : to);
}

/** A filter by colour refers to a style by number, a newer one to names that exceljs does not declare. */
function isPlain(column: string): boolean {
  return !/\bdxfId=|<\/?\w+:|\s\w+:\w+=/.test(column.replace(/"[^"]*"/g, '""'));
}
