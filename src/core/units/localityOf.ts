// The lines about a workbook (letterhead, title, "Kèm theo …") → the locality it belongs to, or null when
// they name none or several. Places come from the registry alone.
import type { UnitRegistry } from "./registry";
import { namedPlaces } from "./namedPlaces";
import { tokenise } from "./tokens";

/** "(Kèm theo Kế hoạch … của UBND huyện Hậu Lộc)" is all in brackets. */
const BRACKETS = /[()[\]]/gu;

export function localityOf(texts: readonly string[], registry: UnitRegistry): string | null {
  const { index } = registry;
  const times = new Map<string, number>();
  for (const text of texts) {
    for (const locality of namedPlaces(tokenise(text.replace(BRACKETS, " ")), index)) {
      times.set(locality, (times.get(locality) ?? 0) + 1);
    }
  }
  // "huyện Hậu Lộc, tỉnh Thanh Hóa" is about the district: a locality above another one named says nothing.
  const named = [...times.keys()];
  const lowest = named.filter(
    (one) => !named.some((other) => other !== one && index.chainOf(other).includes(one)),
  );
  lowest.sort((a, b) => times.get(b)! - times.get(a)!);
  const [first, second] = lowest;
  if (first === undefined) return null;
  return second !== undefined && times.get(first) === times.get(second) ? null : first;
}
