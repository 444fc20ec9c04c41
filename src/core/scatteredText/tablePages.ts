// A table in, its pages out: the rows that each tells of, and the flows of words on it. Where rows go on over pages
// a page may begin with what is left of the last one.
import type { ScatteredTable } from "./scatteredTable";
import type { PageRow } from "./types";

export interface Page {
  readonly rows: readonly PageRow[];
  /** For each row the index of its ordinal. */
  readonly ordinals: readonly number[];
  readonly flows: ScatteredTable["flows"];
  readonly isLast: boolean;
}

/** Rows go on from page to page where a page begins in mid-sentence. */
function splitsRows({ flows }: ScatteredTable): boolean {
  return flows.some(({ page, lines }, i) => page !== flows[i - 1]?.page && /^\p{Ll}/u.test(lines[0]!.text));
}

export function tablePages(table: ScatteredTable): readonly Page[] {
  const splits = splitsRows(table);
  const pages: Page[] = [];
  let lastTask = -1;
  const used = Array.from({ length: table.pageCount }, (_, page) => page).filter(
    (page) => table.ordinals.some((o) => o.page === page) || table.flows.some((f) => f.page === page),
  );
  used.forEach((page, i) => {
    const own = table.ordinals.flatMap((ordinal, index) => (ordinal.page === page ? [index] : []));
    const rows: PageRow[] = [];
    const ordinals: number[] = [];
    if (lastTask >= 0 && splits) {
      rows.push({ kind: "task", isContinued: true, isLast: own.length === 0 });
      ordinals.push(lastTask);
    }
    own.forEach((index, at) => {
      const { kind } = table.ordinals[index]!;
      rows.push({ kind, isContinued: false, isLast: splits && at === own.length - 1 && i < used.length - 1 });
      ordinals.push(index);
      if (kind === "task") lastTask = index;
    });
    const flows = table.flows.filter((flow) => flow.page === page);
    pages.push({ rows, ordinals, flows, isLast: !splits || i === used.length - 1 });
  });
  return pages;
}
