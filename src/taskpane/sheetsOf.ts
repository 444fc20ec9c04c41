// The sheets that a preparation writes to, for telling people.
import type { Preparation } from "./paneServices";

export function sheetsOf(preparation: Preparation): readonly string[] {
  return "sheets" in preparation ? preparation.sheets : [preparation.sheet];
}
