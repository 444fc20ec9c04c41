// How well a text fits a column: whether it reads as what the column holds, and whether it ends where a cell
// may end. Scores are in the scale of one word: +4 for a cell that is read whole, −1 for each word that is not.
import type { CellEvidence, CellKind, TextColumn, TextKnowledge } from "./types";

const MAX_UNREAD = 7;
const READ = 4;
/** In longer lists than this a word that is not understood weighs less. */
const SHORT = 10;
const RUN_TOGETHER = 1.8;
const UNFINISHED = 4;
/** A list that goes on, or one that begins with what belongs to the entry before. */
const UNENDED = -2;
const UNENDED_LIST = -3;
/** No cell of these kinds is longer, in words. */
const LONGEST: Readonly<Record<CellKind, number>> = { ordinal: 1, units: 110, deadline: 110, text: 2000 };
const EMPTY: Readonly<Record<CellKind, number>> = { ordinal: 0, units: -4, deadline: -3, text: -3 };
const EMPTY_MAIN = -9;

/** A sentence goes on after these. */
const LINKS = new Set(
  "và hoặc của các những một cho về từ với tại theo do để là trong trên khi bằng đối bởi được có không giữa như cả đến sự việc nhằm vào qua bị ở mọi từng tịch".split(
    " ",
  ),
);

/** A sentence may end with these, though their last word is such a link. */
const CLOSED = new Set([
  "tiếp theo",
  "kèm theo",
  "nếu có",
  "hiện có",
  "vừa qua",
  "đạt được",
  "công việc",
  "làm việc",
  "vụ việc",
  "sự việc",
]);

/** "Quyết định số" goes on, "chữ ký số" does not. */
const NUMBERED = new Set("định quyết thị tư văn hoạch lệnh điện báo dẫn trình một".split(" "));

/** No cell begins with these, however it is cut by pages. */
const BEGINS_NOTHING = new Set(["và", "hoặc", "của", "với", ")", ";", ",", "-)"]);

export class CellScores {
  private readonly evidence = new Map<string, CellEvidence>();

  constructor(
    private readonly columns: readonly TextColumn[],
    private readonly knowledge: TextKnowledge,
  ) {}

  /** A whole cell; `lastLine` is the words of its last line, where that begins a line. */
  scoreOf(column: number, text: string, lastLine: string): number {
    if (text === "") return this.formScore(column, text);
    const { kind } = this.columns[column]!;
    return this.holds(kind, text) + this.formScore(column, text) + this.tailScore(column, lastLine);
  }

  /** What `scoreOf` is at most: without reading what the cell holds. */
  highestOf(column: number, text: string): number {
    const { kind } = this.columns[column]!;
    const isRead = text !== "" && (kind === "units" || kind === "deadline");
    return this.formScore(column, text) + (isRead ? READ : 0);
  }

  /** How the cell begins and ends. */
  private formScore(column: number, text: string): number {
    const { kind } = this.columns[column]!;
    if (text === "") return this.isMain(column) ? EMPTY_MAIN : EMPTY[kind];
    const isList = kind === "units" && text.endsWith(",");
    const isOpen = text.endsWith(";") || (kind === "units" && text.startsWith("("));
    const unended = isList ? UNENDED_LIST : isOpen ? UNENDED : 0;
    return startScore(text) + endScore(isList ? text.slice(0, -1) : text) + unended;
  }

  /** A piece of a cell that goes on before or after it: only what it holds. */
  scoreOfPiece(column: number, text: string): number {
    const { kind } = this.columns[column]!;
    return text === "" ? 0 : this.holds(kind, text) / 2;
  }

  isText(column: number): boolean {
    return this.columns[column]!.kind === "text";
  }

  isUnits(column: number): boolean {
    return this.columns[column]!.kind === "units";
  }

  private isMain(column: number): boolean {
    return column === this.columns.findIndex(({ kind }) => kind !== "ordinal");
  }

  private holds(kind: CellKind, text: string): number {
    if (kind === "text" || kind === "ordinal") return 0;
    if (text.split(" ").length > LONGEST[kind]) return -MAX_UNREAD - RUN_TOGETHER;
    return evidenceScore(this.evidenceOf(kind, text));
  }

  /** The last line of a sentence is no unit and no date by itself. */
  tailScore(column: number, lastLine: string): number {
    if (!this.isText(column) || lastLine === "" || !/^[\p{Lu}\d].*[^.]$/u.test(lastLine)) return 0;
    const isWhole = (kind: CellKind): boolean => {
      const { read, unread } = this.evidenceOf(kind, lastLine);
      return read > 1 && unread === 0;
    };
    return isWhole("units") || isWhole("deadline") ? -2 : 0;
  }

  private evidenceOf(kind: CellKind, text: string): CellEvidence {
    const key = `${kind} ${text}`;
    const known = this.evidence.get(key);
    if (known) return known;
    const evidence = kind === "units" ? this.knowledge.units(text) : this.knowledge.deadline(text);
    this.evidence.set(key, evidence);
    return evidence;
  }
}

export function evidenceScore({ read, unread, runTogether }: CellEvidence): number {
  const weight = Math.min(1, SHORT / (read + unread));
  return (read > 0 ? READ : 0) - Math.min(MAX_UNREAD, unread * weight) - RUN_TOGETHER * runTogether;
}

function startScore(text: string): number {
  return BEGINS_NOTHING.has(text.split(" ", 1)[0]!) ? -UNFINISHED : 0;
}

function endScore(text: string): number {
  const open = (text.match(/[([]/g)?.length ?? 0) - (text.match(/[)\]]/g)?.length ?? 0);
  return (endsOpen(text) ? -UNFINISHED : 0) - (open === 0 ? 0 : 3);
}

export function endsOpen(text: string): boolean {
  const at = text.lastIndexOf(" ");
  const last = text.slice(at + 1);
  const before = at > 0 ? text.slice(text.lastIndexOf(" ", at - 1) + 1, at) : "";
  if (last === "số") return NUMBERED.has(before);
  return /[,(/–-]$/u.test(last) || (LINKS.has(last) && !CLOSED.has(`${before} ${last}`));
}
