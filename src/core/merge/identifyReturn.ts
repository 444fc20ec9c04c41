// Which unit a returned file is from. The sheet's own words come before the sheet's name, the file's name
// and its folder. It never guesses: an unclear file is handed to a person with the candidates.
import { cleanText } from "../base/text";
import { namePartsOf, unitWordsOf } from "./fileNameWords";
import { isUnitLabel, type SheetWords } from "./letterhead";
import type { MergeReaders, UnitEvidence, UnitRef } from "./types";

export interface ReturnNames {
  /** File name, perhaps with folders. */
  readonly file: string;
  readonly sheet: string;
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
}

const EVIDENCE_IN_ORDER: readonly UnitEvidence[] = ["user", "sheetText", "sheetName", "fileName", "folder"];

export function identifyReturn(
  words: SheetWords,
  names: ReturnNames,
  readers: Pick<MergeReaders, "identify" | "findUnit" | "isUnder">,
): Identified {
  const { folder, file } = namePartsOf(names.file);
  const statements: Statement[] = [
    ...sheetStatements(words, readers),
    ...nameStatements("sheetName", unitWordsOf(names.sheet), readers),
    ...nameStatements("fileName", file, readers),
    ...nameStatements("folder", folder, readers),
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
  // "UBND HUYỆN X" over a line that no registry knows is the letterhead of that unknown body.
  const isDoubted = all.some(
    (s) => s.from === from && s.unit === null && !s.candidates.some((c) => c.unit === unit.unit),
  );
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

function sheetStatements(words: SheetWords, readers: Pick<MergeReaders, "identify">): Statement[] {
  const statements: Statement[] = [];
  const state = (text: string, isBody: boolean): boolean => {
    const { unit, candidates } = readers.identify(text);
    if (unit) statements.push({ from: "sheetText", unit, candidates: [] });
    else if (isBody) statements.push({ from: "sheetText", unit: null, candidates });
    return unit !== null;
  };
  for (const text of words.labelled) state(text, true);
  for (const block of words.blocks) {
    const lines = block.filter((line) => !NOBODY.test(line) && !isUnitLabel(line));
    for (let i = 0; i < lines.length;) {
      // "ỦY BAN NHÂN DÂN" and "XÃ HOA LỘC" are two lines of one name.
      const pair = i + 1 < lines.length ? `${lines[i]} ${lines[i + 1]}` : null;
      const line = lines[i]!;
      if (pair !== null && couldBeName(pair) && BODY.test(line) && readers.identify(pair).unit) {
        state(pair, true);
        i += 2;
        continue;
      }
      const title = TITLE_OF.exec(line);
      if (title) state(cleanText(title[1]!).replace(/[.)]+$/u, ""), false);
      else if (couldBeName(line)) state(line, BODY.test(`${line} `));
      i += 1;
    }
  }
  return statements;
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
