import type { Pattern } from "../piece";
import { readSeries } from "./readSeries";
import { COUNTED, JOIN, membersOf, YEAR_TAIL, yearOf } from "./words";

/** "QIV", "quýII": no space before the Roman numeral. */
const HEAD = "(?:các )?(?:quý|quí|q)(?: \\.)?";
const GLUED = ["q", "quý", "quí"].flatMap((head) =>
  ["i", "ii", "iii", "iv"].map((numeral) => head + numeral),
);
const ROMAN = "(?:[il]{1,3}|[il]v|vi?)";
const ARABIC = "(?:0?\\d)";
const SPELLED = "(?:thứ )?(?:một|nhất|hai|ba|tư|bốn)";
/** After ";" only Roman numerals are surely quarters. */
const listOf = (member: string, join = JOIN): string =>
  `${member}(?: ${join} (?:${HEAD} )?${member}(?! ${COUNTED} ))*`;

/** Quý I/2024; Quý III, IV/2024; Quý 2 năm 2024; Q1/2024. */
export const quarter: Pattern = {
  name: "quarter",
  needsOneOf: ["quý", "quí", "q", ...GLUED],
  source: `(?:${HEAD} |(?:quý|quí|q)(?=[iv]))(?<list>${listOf(ROMAN, `(?:${JOIN}|;)`)}|${listOf(ARABIC)}|${SPELLED})(?! (?:lần |%|(?!20\\d\\d )\\d))${YEAR_TAIL}(?! [/-] \\d)`,
  read: (match) => {
    const list = match.groups?.["list"] ?? "";
    const members = membersOf(list);
    // "q" alone is too short a word to be sure without a year: "Q1" is also a district.
    if (/^ q[ iv]/.test(match[0]) && yearOf(match) === null) return null;
    return readSeries("quarter", members, yearOf(match));
  },
  examples: {
    yes: ["Quý I/2024", "quý 4 năm 2024", "Quý III, IV/2024", "Q2/2024", "QII/2024", "quí II", "Quý V/2024"],
    no: ["Quỹ I", "Q1", "quý khách", "cao quý"],
  },
};
