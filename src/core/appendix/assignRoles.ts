// Headings with their possible roles in, one role per column out: surest first, each role once. A column
// that stays undecided is kept as `other` and reported, never guessed.
import type { HeadingMatch } from "./headings";
import { roleByContent } from "./columnContent";
import type { ColumnRole } from "./types";

export interface HeadingCell {
  readonly col: number;
  readonly header: string;
  readonly matches: readonly HeadingMatch[];
  /** Cells below the heading, as far as they were looked at. */
  readonly sample: readonly string[];
}

export type HeadingDoubt =
  | { readonly kind: "duplicate"; readonly cell: HeadingCell; readonly role: ColumnRole }
  | { readonly kind: "ambiguous"; readonly cell: HeadingCell; readonly roles: readonly ColumnRole[] };

export interface RoleAssignment {
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly doubts: readonly HeadingDoubt[];
}

/** Columns that the add-in itself writes stand beside the column they were computed from. */
const COMPANIONS: Readonly<Partial<Record<ColumnRole, readonly ColumnRole[]>>> = {
  due: ["deadline"],
  daysLeft: ["due"],
  status: ["due", "daysLeft"],
};

const bySureness = (a: HeadingMatch, b: HeadingMatch): number =>
  Number(b.isExact) - Number(a.isExact) ||
  Number(a.isInner ?? false) - Number(b.isInner ?? false) ||
  a.rank - b.rank;

export function assignRoles(cells: readonly HeadingCell[]): RoleAssignment {
  const roles = new Map<number, ColumnRole>();
  const doubts: HeadingDoubt[] = [];
  const isFree = (role: ColumnRole): boolean => role === "other" || ![...roles.values()].includes(role);
  const hasCompanion = (role: ColumnRole): boolean =>
    !COMPANIONS[role] || COMPANIONS[role].some((companion) => !isFree(companion));
  const open = new Set(cells.filter((cell) => cell.matches.length > 0));

  const freeMatches = (cell: HeadingCell): readonly HeadingMatch[] =>
    cell.matches.filter((match) => isFree(match.role) && hasCompanion(match.role));

  const take = (cell: HeadingCell, role: ColumnRole): void => {
    roles.set(cell.col, role);
    open.delete(cell);
  };

  /** Of the open columns with just one role left, the surest. */
  const takeSurest = (): boolean => {
    const single = [...open].flatMap((cell) => {
      const matches = freeMatches(cell);
      return matches.length === 1 ? [{ cell, match: matches[0]! }] : [];
    });
    const surest = single.sort((a, b) => bySureness(a.match, b.match) || a.cell.col - b.cell.col)[0];
    if (surest) take(surest.cell, surest.match.role);
    return surest !== undefined;
  };

  /** A twin: our own column where its companion stands, else what its cells say. */
  const takeTwin = (): boolean => {
    const twins = [...open].filter((cell) => freeMatches(cell).length > 1);
    for (const cell of twins) {
      const own = freeMatches(cell).find((match) => COMPANIONS[match.role]);
      const said =
        own?.role ??
        roleByContent(
          freeMatches(cell).map((match) => match.role),
          cell.sample,
        ).role;
      if (said) {
        take(cell, said);
        return true;
      }
    }
    return takeEmptyTwin(twins);
  };

  /** An empty column has nothing that could be misread: its most usual role will do. */
  const takeEmptyTwin = (twins: readonly HeadingCell[]): boolean => {
    const best = twins
      .filter((cell) => roleByContent([], cell.sample).isEmpty)
      .flatMap((cell) => freeMatches(cell).map((match) => ({ cell, match })))
      .sort((a, b) => bySureness(a.match, b.match) || a.cell.col - b.cell.col)[0];
    if (best) take(best.cell, best.match.role);
    return best !== undefined;
  };

  while (takeSurest() || takeTwin()); // each round closes one column

  for (const cell of open) {
    const free = freeMatches(cell).map((match) => match.role);
    doubts.push(
      free.length > 1
        ? { kind: "ambiguous", cell, roles: free }
        : { kind: "duplicate", cell, role: cell.matches[0]!.role },
    );
  }
  return { roles, doubts };
}
