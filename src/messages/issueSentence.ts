// An issue of the core as a sentence: what was found and, where something can be done, what to do.
import type { Issue } from "../core/base/issue";
import { englishIssueSentence } from "./issueSentence.en";
import { vietnameseIssueSentence } from "./issueSentence.vi";
import type { Language } from "./language";

/** The registry's name of a unit id; without a registry at hand the id speaks for itself. */
export type UnitNameOf = (id: string) => string;

export function issueSentence(issue: Issue, language: Language, unitName: UnitNameOf = (id) => id): string {
  return language === "vi" ? vietnameseIssueSentence(issue, unitName) : englishIssueSentence(issue, unitName);
}
