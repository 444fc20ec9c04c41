// The columns in which a registry is written down, as a sheet or as CSV: what a unit's record says in each, and the
// words by which people head them. A cell's text in and out; who is meant by a name is decided elsewhere.
import { vietnameseDate, type PlainDate } from "../base/date";
import { namedBy } from "../base/text";
import type { Unit, UnitId, UnitLevel } from "./types";

export type RegistryColumn =
  | "id" | "name" | "shortName" | "level" | "kind" | "locality" | "parent"
  | "validFrom" | "validTo" | "successors" | "members" | "source" | "aliases"; // prettier-ignore
export type AliasColumn = "alias" | "unit" | "locality" | "note";

export interface RegistryWords {
  readonly headings: Readonly<Record<RegistryColumn, string>>;
  readonly levels: Readonly<Record<UnitLevel, string>>;
  readonly kinds: Readonly<Record<Unit["kind"], string>>;
  /** Between the members' level and whom they are under: "Xã thuộc hau-loc.ubnd". */
  readonly under: string;
}

/** A name that the user's own sheets give a unit; without a locality it holds in every workbook. */
export interface UnitAlias {
  readonly text: string;
  readonly unit: UnitId;
  readonly locality: string | null;
  readonly note: string;
}

export const ALIAS_SEPARATOR = " | ";
export const ID_SEPARATOR = "; ";

/** What a unit's record says in a column; dates day first. */
export function columnText(unit: Unit, column: RegistryColumn, words: RegistryWords): string {
  switch (column) {
    case "level":
      return words.levels[unit.level];
    case "kind":
      return words.kinds[unit.kind];
    case "validFrom":
    case "validTo":
      return dayText(unit[column]);
    case "successors":
      return unit.successors.join(ID_SEPARATOR);
    case "members":
      return unit.members ? `${words.levels[unit.members.level]} ${words.under} ${unit.members.under}` : "";
    case "aliases":
      return unit.aliases.join(ALIAS_SEPARATOR);
    default:
      return unit[column] ?? "";
  }
}

function dayText(date: PlainDate | null): string {
  return date === null ? "" : vietnameseDate(date);
}

const HEADINGS: Readonly<Record<RegistryColumn, readonly string[]>> = {
  id: ["mã", "mã đơn vị", "mã định danh", "id"],
  name: ["tên đơn vị", "tên", "đơn vị", "tên cơ quan", "cơ quan", "tên cơ quan, đơn vị", "cơ quan, đơn vị", "name"],
  shortName: ["tên viết tắt", "viết tắt", "tên tắt", "shortname"],
  level: ["cấp", "cấp hành chính", "level"],
  kind: ["loại", "loại đơn vị", "kind"],
  locality: ["địa phương", "địa bàn", "thuộc địa phương", "locality"],
  parent: ["đơn vị cấp trên", "cấp trên", "cơ quan chủ quản", "trực thuộc", "parent"],
  validFrom: ["hiệu lực từ", "từ ngày", "có hiệu lực từ", "ngày hiệu lực", "validfrom"],
  validTo: ["hiệu lực đến", "đến ngày", "hết hiệu lực", "ngày hết hiệu lực", "validto"],
  successors: ["đơn vị kế thừa", "kế thừa", "successors"],
  members: ["thành phần nhóm", "thành phần", "thành viên", "members"],
  source: ["nguồn", "căn cứ", "văn bản", "source"],
  aliases: ["tên gọi khác", "các tên gọi khác", "aliases"],
}; // prettier-ignore
const ALIAS_HEADINGS: Readonly<Record<AliasColumn, readonly string[]>> = {
  alias: ["tên gọi khác", "tên gọi khác cách viết", "cách viết", "viết là", "từ"],
  unit: ["đơn vị", "tên đơn vị", "là đơn vị", "mã đơn vị", "thành"],
  locality: ["địa phương", "địa bàn"],
  note: ["ghi chú", "nguồn"],
};
const LEVELS: Readonly<Record<UnitLevel, readonly string[]>> = {
  central: ["trung ương", "tw", "central"],
  province: ["tỉnh", "cấp tỉnh", "thành phố trực thuộc trung ương", "province"],
  district: ["huyện", "cấp huyện", "thị xã", "quận", "district"],
  commune: ["xã", "cấp xã", "phường", "thị trấn", "commune"],
};
const KINDS: Readonly<Record<Unit["kind"], readonly string[]>> = {
  unit: ["đơn vị", "cơ quan", "unit"],
  group: ["nhóm", "nhóm đơn vị", "tập thể", "group"],
};

export const registryColumnOf = (text: string): RegistryColumn | null => namedBy(HEADINGS, text);
export const aliasColumnOf = (text: string): AliasColumn | null => namedBy(ALIAS_HEADINGS, text);
export const levelOf = (text: string): UnitLevel | null => namedBy(LEVELS, text);
export const kindOf = (text: string): Unit["kind"] | null => namedBy(KINDS, text);

const MEMBERS = /^(.+?)\s*(?:thuộc|của|:)\s*(.+)$/iu;

/** "Xã thuộc UBND huyện Hậu Lộc": which level, and under whom as written. */
export function membersOf(text: string): { readonly level: UnitLevel; readonly under: string } | null {
  const [, level, under] = MEMBERS.exec(text.normalize("NFC")) ?? [];
  const found = level === undefined ? null : levelOf(level);
  return found && under !== undefined ? { level: found, under: under.trim() } : null;
}
