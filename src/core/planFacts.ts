// When and where a plan was issued, read from its title and its "(Kèm theo …)" line. What is not written
// there stays null; nothing is taken from the clock.
import type { Appendix, Plan } from "./appendix/types";
import { datePartsOf, plainDate, type PlainDate } from "./base/date";
import { foldText } from "./base/text";
import { localityOf } from "./units/localityOf";
import type { UnitRegistry } from "./units/registry";

export interface PlanFacts {
  readonly issuedOn: PlainDate | null;
  /** The plan's year: "năm 2024" of the title, else the year of issue. */
  readonly year: number | null;
  /** Locality id of the registry. */
  readonly locality: string | null;
}

const ISSUE_DATE = /ngày\s*(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/u;
const TITLE_YEAR = /năm\s*(20\d{2})/gu;

function issuedOnOf(attachedTo: string): PlainDate | null {
  const match = ISSUE_DATE.exec(foldText(attachedTo));
  return match ? plainDate(Number(match[3]), Number(match[2]), Number(match[1])) : null;
}

/** The one year that the title names; a title with several ("2024 và 2025") names none. */
function yearOfTitle(title: string): number | null {
  const years = new Set([...foldText(title).matchAll(TITLE_YEAR)].map((match) => Number(match[1])));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** What no table of the plan says stays null; of several that say it the main one counts. */
export function planFactsOf({ main, parts }: Plan, registry: UnitRegistry): PlanFacts {
  const tables = [main, ...parts];
  const first = <T>(of: (table: Appendix) => T | null): T | null =>
    tables.reduce<T | null>((known, table) => known ?? of(table), null);
  const issuedOn = first(({ attachedTo }) => issuedOnOf(attachedTo));
  return {
    issuedOn,
    year: first(({ title }) => yearOfTitle(title)) ?? (issuedOn ? datePartsOf(issuedOn).year : null),
    locality: first(({ title, attachedTo, textAbove }) =>
      localityOf([title, attachedTo, ...textAbove.map(({ raw }) => raw)], registry),
    ),
  };
}
