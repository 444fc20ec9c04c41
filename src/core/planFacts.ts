// When and where a plan was issued, read from its title and its "(Kèm theo …)" line. What is not written
// there stays null; nothing is taken from the clock.
import type { Appendix } from "./appendix/types";
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

export function planFactsOf(appendix: Appendix, registry: UnitRegistry): PlanFacts {
  const issuedOn = issuedOnOf(appendix.attachedTo);
  const above = appendix.textAbove.map((field) => field.raw);
  return {
    issuedOn,
    year: yearOfTitle(appendix.title) ?? (issuedOn ? datePartsOf(issuedOn).year : null),
    locality: localityOf([appendix.title, appendix.attachedTo, ...above], registry),
  };
}
