// Which unit a returned file is from. The sheet's own words come before the sheet's name, the file's name
// and its folder. It never guesses: an unclear file is handed to a person with the candidates.
import { cleanText } from "../base/text";
import type { UnitId } from "../units/types";
import { isUnitLabel, type SheetWords } from "./letterhead";
import type { MergeReaders, UnitEvidence, UnitGuess, UnitRef } from "./types";

export interface ReturnNames {
  readonly file: string;
  /** The folder that the file lies in; "" when unknown. */
  readonly folder: string;
  readonly sheet: string;
}

export interface UnitReaders extends Pick<MergeReaders, "identify" | "findUnit" | "isUnder"> {
  /** Whether units that have to report stand below this one. */
  readonly isSuperior: (unit: UnitId) => boolean;
}

export type Identified =
  | {
      readonly ok: true;
      readonly unit: UnitRef;
      readonly from: UnitEvidence;
      /** Other units that weaker evidence names; not empty = worth a look. */
      readonly against: readonly UnitRef[];
    }
  | {
      readonly ok: false;
      readonly code: "unitUnknown" | "unitAmbiguous";
      readonly candidates: readonly UnitRef[];
    };

/** One place that names a unit, or seems to. */
interface Statement {
  readonly from: UnitEvidence;
  readonly unit: UnitRef | null;
  readonly candidates: readonly UnitRef[];
  /** Only the first line of somebody's letterhead, as it seems. */
  readonly isSuperior?: boolean;
}

const EVIDENCE_IN_ORDER: readonly UnitEvidence[] = ["user", "sheetText", "sheetName", "fileName", "folder"];

export function identifyReturn(words: SheetWords, names: ReturnNames, readers: UnitReaders): Identified {
  const statements: Statement[] = [
    ...sheetStatements(words, readers),
    ...nameStatements("sheetName", names.sheet, readers),
    ...nameStatements("fileName", names.file, readers),
    ...nameStatements("folder", names.folder, readers),
  ];
  return resolve(statements, readers.isUnder);
}

function resolve(all: readonly Statement[], isUnder: MergeReaders["isUnder"]): Identified {
  const decided = all.filter((s): s is Statement & { unit: UnitRef } => s.unit !== null);
  // A letterhead names the body above before the body itself: "UBND HUYỆN …" over "PHÒNG TƯ PHÁP".
  const lowest = decided.filter((s) => !decided.some((other) => isUnder(other.unit.unit, s.unit.unit)));
  const from = EVIDENCE_IN_ORDER.find((level) => lowest.some((s) => s.from === level));
  const suggested = distinct(all.flatMap((s) => (s.unit ? [] : s.candidates)));
  if (from === undefined) {
    const code = suggested.length > 0 ? "unitAmbiguous" : "unitUnknown";
    return { ok: false, code, candidates: suggested };
  }
  const strongest = lowest.filter((s) => s.from === from);
  const weaker = lowest.filter((s) => s.from !== from);
  const units = distinct(strongest.map((s) => s.unit));
  const unit = units[0]!;
  const isConfirmed = weaker.some((s) => s.unit.unit === unit.unit);
  // "UBND HUYỆN X" alone, or over a line that no registry knows, is the letterhead of some body below it.
  const isDoubted =
    strongest.every((s) => s.isSuperior) ||
    all.some((s) => s.from === from && s.unit === null && !s.candidates.some((c) => c.unit === unit.unit));
  if (units.length > 1 || (isDoubted && !isConfirmed)) {
    return { ok: false, code: "unitAmbiguous", candidates: distinct([...units, ...suggested]) };
  }
  const against = distinct(weaker.map((s) => s.unit)).filter((other) => other.unit !== unit.unit);
  return { ok: true, unit, from, against };
}

function distinct(units: readonly UnitRef[]): UnitRef[] {
  return units.filter((unit, i) => units.findIndex((other) => other.unit === unit.unit) === i);
}

/** Lines that are in many letterheads and name nobody who reports. */
const NOBODY =
  /^(?:cộng h(?:òa|oà)|độc lập|kính gửi|nơi nhận|số\s*:|mẫu|biểu|\(?\s*kèm theo|ban hành|thời gian|ngày)/iu;
/** First words of the names of bodies; a line that begins so names one, known to the registry or not. */
const BODY =
  /^(?:ubnd|ủy ban|uỷ ban|hđnd|hội|phòng|ban|công an|văn phòng|sở|bộ|cục|tổng cục|trung tâm|trường|t(?:òa|oà) án|viện|chi cục|chi nhánh|kho bạc|bảo hiểm|ngân hàng|đài|đảng ủy|huyện ủy|mặt trận|liên đoàn|đoàn|công ty|xã|phường|thị trấn)\s/iu;
const MOST_WORDS_OF_A_NAME = 16;
/** "BÁO CÁO KẾT QUẢ … CỦA UBND XÃ HOA LỘC"; not "thực hiện Kế hoạch số … của UBND huyện". */
const TITLE_OF =
  /^(?:báo cáo|kết quả|biểu|bảng|tổng hợp|phụ lục)(?!.*(?:kế hoạch|quyết định|số\s*\d)).*\scủa\s+(.+)$/iu;

function sheetStatements(words: SheetWords, readers: UnitReaders): Statement[] {
  const labelled = words.labelled.map((text) => statementOf(readers.findUnit(text)));
  const lines = words.blocks.flatMap((block) => blockStatements(block, readers));
  return [...labelled, ...lines];
}

function statementOf({ unit, candidates }: UnitGuess): Statement {
  return { from: "sheetText", unit, candidates: unit ? [] : candidates };
}

function blockStatements(block: readonly string[], { identify, isSuperior }: UnitReaders): Statement[] {
  const statements: Statement[] = [];
  const lines = block.filter((line) => !NOBODY.test(line) && !isUnitLabel(line));
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const title = TITLE_OF.exec(line);
    if (title) {
      const guess = identify(cleanText(title[1]!).replace(/[.)]+$/u, ""));
      if (guess.unit) statements.push(statementOf(guess));
      continue;
    }
    const isBody = BODY.test(`${line} `);
    // "ỦY BAN NHÂN DÂN" and "XÃ HOA LỘC" are two lines of one name.
    const both = `${line} ${lines[i + 1] ?? ""}`;
    const pair = isBody && i + 1 < lines.length && couldBeName(both) ? identify(both) : null;
    if (pair?.unit) {
      statements.push(statementOf(pair));
      i += 1;
      continue;
    }
    const guess = couldBeName(line) ? identify(line) : null;
    if (guess && (guess.unit || isBody)) statements.push(statementOf(guess));
  }
  // Decree 30: the superior stands first, the body itself below it, whatever the registry's parents say.
  return statements.flatMap((statement, i) => {
    if (statement.unit === null || !isSuperior(statement.unit.unit)) return [statement];
    const isFollowed = statements.slice(i + 1).some((later) => later.unit !== null);
    return isFollowed ? [] : [{ ...statement, isSuperior: true }];
  });
}

function couldBeName(line: string): boolean {
  return line.split(" ").length <= MOST_WORDS_OF_A_NAME;
}

/** Names of files and sheets hold a unit among other words, or nothing at all ("Sheet1"). */
function nameStatements(
  from: UnitEvidence,
  text: string,
  readers: Pick<MergeReaders, "findUnit">,
): Statement[] {
  if (text === "") return [];
  const { unit, candidates } = readers.findUnit(text);
  return unit || candidates.length > 0 ? [{ from, unit, candidates: unit ? [] : candidates }] : [];
}
