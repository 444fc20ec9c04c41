// Which tables are worked with, as a text that is the same for the same tables: a preview made of others is stale. How
// wide and long they are does not count, for a write makes them wider.
import type { WorkbookOverview } from "./paneServices";

export function tablesKey({ tables }: Pick<WorkbookOverview, "tables">): string {
  return tables
    .filter(({ isInUse }) => isInUse)
    .map(({ sheet, top, left }) => `${sheet}!${top}:${left}`)
    .join(" ");
}
