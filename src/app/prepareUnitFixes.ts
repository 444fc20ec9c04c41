// Use case *Sửa tên đơn vị*: places of findings and the right names in, an EditPlan for their cells out.
// Only the words of the name change; everything else in a cell stays as it was written.
import type { FindingPlace, UnitFinding } from "../core/unitFindings";
import { cellAt, hasFormula, sheetNamed, textCell, type Grid } from "../core/base/cell";
import { cellText } from "../core/base/cellText";
import type { Edit, EditPlan } from "../core/base/edit";
import { mendLetters, wordKey } from "../core/base/text";
import { readUnits } from "../core/units/readUnits";
import type { UnitRegistry } from "../core/units/registry";
import type { UnitContext } from "../core/units/types";

export interface UnitFix {
  readonly plan: EditPlan;
  /** Places whose cell no longer holds the words: they stay as they are. */
  readonly notFound: readonly FindingPlace[];
  /** Cells that hold the words as the result of a formula: they stay as they are too. */
  readonly formulas: number;
}

export interface UnitFixRequest {
  readonly finding: Pick<UnitFinding, "text">;
  readonly places: readonly FindingPlace[];
  /** Written instead of the finding's words. */
  readonly name: string;
}

/** The text with the mention's words replaced; null where it has no such mention. */
function replaced(
  text: string,
  { finding, name }: UnitFixRequest,
  registry: UnitRegistry,
  context: UnitContext,
): string | null {
  const wanted = wordKey(finding.text);
  const reading = readUnits(text, registry, context);
  // From the last to the first, so that the places of the others stay right.
  const mentions = reading.mentions.filter((mention) => wordKey(mention.text) === wanted).reverse();
  if (mentions.length === 0) return null;
  return mentions.reduce((all, { start, end }) => all.slice(0, start) + name + all.slice(end), reading.text);
}

/** Several at once: names of one cell are corrected in it together. */
export function prepareUnitFixes(
  requests: readonly UnitFixRequest[],
  grids: readonly Grid[],
  registry: UnitRegistry,
  context: UnitContext,
): UnitFix {
  const written = new Map<string, Extract<Edit, { kind: "setCells" }>>();
  const notFound: FindingPlace[] = [];
  const formulas = new Set<string>();
  for (const request of requests) {
    for (const place of request.places) {
      const { sheet } = place.at;
      const grid = sheetNamed(grids, sheet);
      const hits = cellsOf(place).filter(({ row, col }) => {
        if (!grid) return false;
        const key = `${sheet}!${row}:${col}`;
        const before = cellAt(grid, row, col);
        const now = written.get(key)?.after[0]?.[0] ?? before;
        if (now.kind !== "text") return false;
        const text = replaced(mendLetters(cellText(now)), request, registry, context);
        if (text === null || text === now.value) return false;
        if (hasFormula(grid, row, col)) {
          formulas.add(key);
          return true;
        }
        const region = { sheet, top: row, left: col, bottom: row, right: col };
        written.set(key, { kind: "setCells", region, before: [[before]], after: [[textCell(text)]] });
        return true;
      });
      if (hits.length === 0) notFound.push(place);
    }
  }
  return { plan: { edits: [...written.values()] }, notFound, formulas: formulas.size };
}

/** A task may be written over several sheet rows; the name stands in one of their cells. */
function cellsOf({ at, rows: [first, last] }: FindingPlace): { row: number; col: number }[] {
  return Array.from({ length: last - first + 1 }, (_, i) => ({ row: first + i, col: at.col }));
}
