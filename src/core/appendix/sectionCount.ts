// How many tasks a section has: those down to the next heading of its own or a higher rank.
import { parseOrdinal } from "./ordinals";
import type { Section, Task } from "./types";

export function countOfSection(
  section: Section,
  sections: readonly Section[],
  tasks: readonly Task[],
): number {
  const { row } = section.at;
  const next = sections.find((later) => later.at.row > row && depthOf(later) <= depthOf(section));
  const end = next?.at.row ?? Number.POSITIVE_INFINITY;
  return tasks.filter(({ rows }) => rows[0] > row && rows[0] < end).length;
}

function depthOf({ ordinal }: Section): number {
  return parseOrdinal(ordinal)?.depth ?? 1;
}
