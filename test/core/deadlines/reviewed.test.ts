// Our own reviewed readings of the two plans that have no golden file: kinds, due, milestones and tentative of every row.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SHIPPED_HOLIDAYS } from "./plan2024";
import ngocLac from "./reviewed/ngoc-lac-2024.json";
import thanhHoa from "./reviewed/thanh-hoa-2025.json";
import { parseDeadline } from "../../../src/core/deadlines/parseDeadline";
import { buildCalendar } from "../../../src/core/deadlines/workdays";
import type { PlainDate } from "../../../src/core/base/date";

interface ReviewedRow {
  readonly section: string;
  /** null: the plan leaves the number out. */
  readonly ordinal: string | null;
  /** The plan gives a time twice: in its appendix and in its body. */
  readonly place?: string;
  readonly text: string;
  /** The words as they stand, where a page break tears the phrase. */
  readonly parts?: readonly string[];
  readonly kinds: readonly string[];
  readonly due: string | null;
  readonly milestones: readonly { readonly due: string }[];
  readonly tentative: boolean;
  /** Why the row is not compared whole. */
  readonly doubtful?: string;
}

interface ReviewedPlan {
  readonly year: number;
  readonly issuedOn: string | null;
  readonly rows: readonly ReviewedRow[];
}

const PLANS: readonly (readonly [string, ReviewedPlan, Readonly<Record<string, number>>])[] = [
  ["thanh-hoa-2025", thanhHoa, { I: 6, II: 13, III: 11, IV: 3, V: 9, VI: 7, VII: 4, VIII: 5, IX: 1, X: 5 }],
  ["ngoc-lac-2024", ngocLac, { I: 3, II: 5, III: 10, IV: 3, V: 1 }],
];

const isWorkday = buildCalendar(SHIPPED_HOLIDAYS).isWorkday;

function titled(rows: readonly ReviewedRow[]) {
  return rows.map(
    (row) => [[row.section, row.ordinal ?? "—", row.place ?? ""].join(" ").trim(), row.text, row] as const,
  );
}

describe.each(PLANS)("%s", (plan, { year, issuedOn, rows }, counts) => {
  const read = (text: string) =>
    parseDeadline(text, { year, issuedOn: issuedOn as PlainDate | null, isWorkday });

  test.each(titled(rows.filter((row) => row.doubtful === undefined)))("%s. %s", (_title, text, row) => {
    const { kinds, due, milestones, tentative, unread } = read(text);
    expect({ kinds, due, milestones: milestones.map((one) => one.due), tentative, unread }).toEqual({
      kinds: row.kinds,
      due: row.due,
      milestones: row.milestones.map((one) => one.due),
      tentative: row.tentative,
      unread: "",
    });
  });

  const doubtful = titled(rows.filter((row) => row.doubtful !== undefined));
  if (doubtful.length > 0)
    test.each(doubtful)("%s. %s (doubtful: no other date than the reviewed one)", (_title, text, row) => {
      expect([row.due, null]).toContain(read(text).due);
    });

  test("as many rows in each section as the plan has", () => {
    const places = new Set(rows.map((row) => row.place));
    for (const place of places) {
      const found: Record<string, number> = {};
      for (const { section } of rows.filter((row) => row.place === place))
        found[section] = (found[section] ?? 0) + 1;
      expect(found).toEqual(counts);
    }
  });

  const seed = join(process.cwd(), "..", "shared", "seeds", `${plan}.txt`);
  if (!existsSync(seed)) {
    test.skip(`${plan}: the issued text is not beside this checkout (../shared/seeds)`, () => undefined);
    return;
  }
  const plain = (text: string) => text.normalize("NFC").replace(/ƣ/gu, "ư").replace(/\s+/gu, " ");
  const issued = plain(readFileSync(seed, "utf8"));
  test("every phrase stands in the issued text", () => {
    const phrases = rows.flatMap((row) => row.parts ?? [row.text]);
    expect(phrases.filter((phrase) => !issued.includes(plain(phrase)))).toEqual([]);
  });
});
