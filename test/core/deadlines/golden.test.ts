// The reviewed readings of the issued plans: kinds, due, milestones and tentative of every row.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDeadline } from "../../../src/core/deadlines/parseDeadline";
import type { DeadlineContext } from "../../../src/core/deadlines/types";

interface GoldenRow {
  readonly tt: string;
  readonly text: string;
  readonly kinds: readonly string[];
  readonly due: string | null;
  readonly milestones: readonly { readonly due: string }[];
  readonly tentative?: boolean;
}

const FOLDER = join(process.cwd(), "..", "shared", "golden");
const CONTEXT: DeadlineContext = { year: 2024, issuedOn: null, isWorkday: () => true };

describe.each(["bim-son-2024", "hau-loc-2024"])("%s", (plan) => {
  const file = join(FOLDER, `${plan}.deadlines.json`);
  if (!existsSync(file)) {
    test.skip(`${plan}: reviewed readings are not beside this checkout (../shared/golden)`, () => undefined);
    return;
  }
  const rows = JSON.parse(readFileSync(file, "utf8")) as readonly GoldenRow[];
  test.each(rows.map((row) => [row.tt, row.text, row] as const))("%s. %s", (_tt, text, row) => {
    const read = parseDeadline(text, CONTEXT);
    expect({
      kinds: read.kinds,
      due: read.due,
      milestones: read.milestones.map(({ due }) => due),
      tentative: read.tentative,
      unread: read.unread,
    }).toEqual({
      kinds: row.kinds,
      due: row.due,
      milestones: row.milestones.map(({ due }) => due),
      tentative: row.tentative ?? false,
      unread: "",
    });
  });
});
