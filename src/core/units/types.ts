// The registry of units (contract.md) and what a cell's text says about them.
import type { PlainDate } from "../base/date";

export type UnitId = string;
export type UnitLevel = "central" | "province" | "district" | "commune";

export interface Unit {
  readonly id: UnitId;
  readonly name: string;
  readonly shortName?: string;
  readonly aliases: readonly string[];
  readonly level: UnitLevel;
  readonly kind: "unit" | "group";
  /** Id of the locality that the unit serves: "hau-loc", "thanh-hoa", "vn". */
  readonly locality: string;
  readonly parent: UnitId | null;
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
  readonly successors: readonly UnitId[];
  /** For a group: which units it stands for. Absent when it cannot be expanded. */
  readonly members?: { readonly level: UnitLevel; readonly under: UnitId };
  /** What a person said of a group: whom it stands for, or the part of it that a bracket names. */
  readonly chosenMembers?: readonly ChosenMembers[];
  readonly source?: string;
}

export interface ChosenMembers {
  /** The bracket's words; null for the group as a whole. */
  readonly scope: string | null;
  readonly units: readonly UnitId[];
}

/** The registry file of contract.md. */
export interface RegistryData {
  readonly units: readonly Unit[];
}

export type MatchKind = "exact" | "alias" | "abbreviation" | "misprint" | "none";
export type CandidateReason =
  | "folded"
  | "abbreviation"
  | "similar"
  | "successor"
  | "otherLevel"
  | "otherPlace"
  | "expired"
  | "notYet"
  | "ambiguous";

export interface UnitCandidate {
  readonly unit: UnitId;
  readonly name: string;
  readonly reasons: readonly CandidateReason[];
}

export interface Mention {
  /** The words as written, and where they stand in the cell's text (UTF-16 offsets, end exclusive). */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "unit" | "group" | "unknown";
  /** Set only when decided by the matching rules of domain.md. */
  readonly unit: UnitId | null;
  readonly match: MatchKind;
  readonly expired: boolean;
  readonly successors: readonly UnitId[];
  readonly candidates: readonly UnitCandidate[];
  /** A bracket that limits the unit. */
  readonly scope?: string;
  /** The head of the name was carried over from the mention before: "Các sở: Tư pháp, Nội vụ". */
  readonly elided?: true;
}

export interface UnitReading {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Words that are not a unit: instructions, roles. Separators are not listed. */
  readonly rest: readonly string[];
}

export interface UnitContext {
  /** Locality of the workbook; null when unknown. */
  readonly locality: string | null;
  /** Date on which names must be valid; null accepts any. */
  readonly on: PlainDate | null;
}
