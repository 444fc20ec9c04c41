// --registry FILE: the user's own registry (contract.md) in place of the one shipped. A wrong field is refused: it
// would decide names wrongly. What only leads nowhere is told.
import { parsePlainDate } from "../core/base/date";
import { checkRegistry, type RegistryFault } from "../core/units/checkRegistry";
import { buildRegistry, type UnitRegistry } from "../core/units/registry";
import type { RegistryData, Unit } from "../core/units/types";
import { registryFaultSentence } from "../messages/registryFaultSentence";
import { UsageError, type Io } from "./command";

type Fields = Readonly<Record<string, unknown>>;

interface FieldRule {
  readonly isRight: (value: unknown) => boolean;
  readonly needs: string;
}

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isText = (value: unknown): value is string => typeof value === "string";
const oneOf = (...words: readonly string[]): FieldRule => ({
  isRight: (value) => isText(value) && words.includes(value),
  needs: `một trong: ${words.join(", ")}`,
});

const LEVEL = oneOf("central", "province", "district", "commune");
const NAME: FieldRule = {
  isRight: (value) => isText(value) && value.trim() !== "",
  needs: "một chuỗi không để trống",
};
const TEXT: FieldRule = { isRight: isText, needs: "một chuỗi" };
const TEXTS: FieldRule = {
  isRight: (value) => Array.isArray(value) && value.every(isText),
  needs: "một danh sách chuỗi",
};
const DATE: FieldRule = {
  isRight: (value) => isText(value) && parsePlainDate(value) !== null,
  needs: "một ngày có thật dạng YYYY-MM-DD, hoặc null",
};
const MEMBERS: FieldRule = {
  isRight: (value) => isFields(value) && LEVEL.isRight(value.level) && NAME.isRight(value.under),
  needs: '{"level","under"}',
};

const REQUIRED: Readonly<Record<string, FieldRule>> = {
  id: NAME,
  name: NAME,
  level: LEVEL,
  kind: oneOf("unit", "group"),
};
/** Absent and null are the same. */
const OPTIONAL: Readonly<Record<string, FieldRule>> = {
  shortName: TEXT,
  aliases: TEXTS,
  locality: TEXT,
  parent: NAME,
  validFrom: DATE,
  validTo: DATE,
  successors: TEXTS,
  members: MEMBERS,
  source: TEXT,
};
const ABSENT = { aliases: [], locality: "", parent: null, validFrom: null, validTo: null, successors: [] };

/** A unit could be decided wrongly, or without end. */
const REFUSED: ReadonlySet<RegistryFault> = new Set<RegistryFault>([
  "idRepeated",
  "datesReversed",
  "parentCircular",
  "successorCircular",
]);
const MOST_TOLD = 10;

/** The unit, or what is wrong with it. */
function readUnit(value: unknown, index: number): Unit | string {
  const place = `đơn vị thứ ${index + 1}`;
  if (!isFields(value)) return `${place} cần là {"id","name","level","kind",…}.`;
  const fields: Fields = Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
  const named = isText(fields.name) ? `${place} (${fields.name})` : place;
  const wrong = [
    ...Object.entries(REQUIRED).filter(([key, { isRight }]) => !isRight(fields[key])),
    ...Object.entries(OPTIONAL).filter(([key, { isRight }]) => key in fields && !isRight(fields[key])),
  ];
  if (wrong.length === 0) return { ...ABSENT, ...fields } as unknown as Unit; // each field was looked at
  const faults = wrong.map(([key, { needs }]) => `"${key}" ${written(fields[key])}, cần ${needs}`);
  return `${named}: ${faults.join("; ")}.`;
}

function written(value: unknown): string {
  return value === undefined ? "không có" : `đang ghi ${JSON.stringify(value)}`;
}

function listed(sentences: readonly string[]): string {
  const more = sentences.length - MOST_TOLD;
  return [...sentences.slice(0, MOST_TOLD), ...(more > 0 ? [`… và ${more} điểm khác.`] : [])].join("\n");
}

/** Null without the option. */
export async function registryOption(path: string | undefined, io: Io): Promise<UnitRegistry | null> {
  if (path === undefined) return null;
  const refuse = (sentence: string): never => {
    throw new UsageError(`--registry ${path}: ${sentence}`);
  };
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(await io.readFile(path)).replace(/^\ufeff/, ""));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    refuse(`không phải tệp JSON đọc được (${cause.message}).`);
  }
  const records: unknown = isFields(data) ? data.units : null;
  if (!Array.isArray(records)) {
    return refuse('cần dạng {"units":[{"id","name","level","kind",…}]} như docs/ARCHITECTURE.md nêu.');
  }
  const read = records.map(readUnit);
  const wrong = read.filter(isText);
  if (wrong.length > 0) refuse(listed(wrong));
  const registry: RegistryData = { units: read.filter((unit): unit is Unit => !isText(unit)) };

  const faults = checkRegistry(registry).flatMap((issue) =>
    issue.code === "registryFault" ? [issue.params] : [],
  );
  const sentencesOf = (isWanted: (fault: RegistryFault) => boolean): string[] =>
    faults.filter(({ fault }) => isWanted(fault)).map((params) => registryFaultSentence(params, "vi"));
  const refused = sentencesOf((fault) => REFUSED.has(fault));
  if (refused.length > 0) refuse(listed(refused));
  const told = sentencesOf((fault) => !REFUSED.has(fault));
  if (told.length > 0) io.warn(`--registry ${path}: ${listed(told)}`);
  return buildRegistry(registry);
}
