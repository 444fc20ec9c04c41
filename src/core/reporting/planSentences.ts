// A plan's text, as typed or as copied from a PDF, cut into sentences. It knows where the body ends and the
// appendix begins, and nothing of what the sentences say.
import { mendLetters } from "../base/text";

export interface PlanSentence {
  /** The author's words on one line, without marks of emphasis. */
  readonly text: string;
  /** A row of a table, or anything after the body: there a day is a task's deadline. */
  readonly isOutsideBody: boolean;
  /** Follows another sentence of the same paragraph. */
  readonly carriesOn: boolean;
}

/** "Nơi nhận" closes the body of every official document (decree 30/2020); appendices follow it. */
const RECIPIENTS = /^[\s|*_#]*nơi\s+nhận\s*:/iu;
const APPENDIX_HEADING = /^[\s*_#]*PHỤ\s+LỤC(?!\p{Ll})/u;
const TABLE_ROW = /^\s*\||\t/u;
const BULLET = "[-–—+•●▪*·]";
const NUMBERING = "(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]|[IVX]{1,4}\\.|[A-Za-zđ]\\)|\\(\\d{1,2}\\))";
const PARAGRAPH_START = new RegExp(`^(?:#|${BULLET}\\s|${NUMBERING}\\s)`, "u");
const HEADING = new RegExp(`^(?:#+\\s.*|(?:${NUMBERING}\\s)?.{1,58}[^.,;:\\s])$`, "u");
const NUMBERED = new RegExp(`^(?:#+\\s*)?${NUMBERING}\\s`, "u");
/** After a full stop or semicolon; "./." ends a document. */
const SENTENCE_END = /(?<=[.!?;])\s+(?=[\p{Lu}\p{N}(“"–-])/u;
/** "TP. Thanh Hóa", "đ/c. Nam": the stop belongs to the word. */
const ABBREVIATED = /(?:^|[\s(])(?:TP|TT|TX|P|Q|đ\/c|Đ\/c|Th\.?S|TS)\.$/u;
/** Marks of Markdown, which some sources have around their words. */
const EMPHASIS = /[*`]+(?=\S)|(?<=\S)[*`]+|^\s*#+\s*/gu;

export function planSentences(text: string): PlanSentence[] {
  const lines = mendLetters(text)
    .replace(/[\u00a0\u2000-\u200b\u202f\ufeff]/gu, " ")
    .split(/\r?\n|\f/u);
  const end = lines.findIndex((line) => isBodyEnd(line));
  const body = end < 0 ? lines : lines.slice(0, end);
  const rest = end < 0 ? [] : lines.slice(end);
  return [
    ...paragraphsOf(body).flatMap((paragraph) => sentencesOf(paragraph, paragraph.isTable)),
    ...paragraphsOf(rest).flatMap((paragraph) => sentencesOf(paragraph, true)),
  ];
}

function isBodyEnd(line: string): boolean {
  return RECIPIENTS.test(line) || APPENDIX_HEADING.test(line);
}

interface Paragraph {
  text: string;
  readonly isTable: boolean;
}

/** Lines of a PDF belong together until a bullet, a number or a heading; empty lines say nothing there. */
function paragraphsOf(lines: readonly string[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let isOpen = false;
  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed === "") continue;
    const isTable = TABLE_ROW.test(line);
    const last = paragraphs.at(-1);
    const joins = isOpen && last && !isTable && !PARAGRAPH_START.test(trimmed);
    if (joins && !startsAnew(last.text, trimmed)) last.text += ` ${trimmed}`;
    else paragraphs.push({ text: trimmed, isTable });
    isOpen = !isTable;
  }
  return paragraphs;
}

/** A short numbered line without a stop is a heading: what begins with a capital below it is new. */
function startsAnew(before: string, line: string): boolean {
  return NUMBERED.test(before) && HEADING.test(before) && /^\p{Lu}/u.test(line);
}

function sentencesOf({ text }: Paragraph, isOutsideBody: boolean): PlanSentence[] {
  const parts: string[] = [];
  for (const part of text.replace(EMPHASIS, "").split(SENTENCE_END)) {
    const last = parts.at(-1);
    if (last !== undefined && ABBREVIATED.test(last)) parts[parts.length - 1] = `${last} ${part}`;
    else parts.push(part);
  }
  return parts
    .map((part) => part.replace(/\s+/gu, " ").trim())
    .filter((part) => part !== "")
    .map((part, index) => ({ text: part, isOutsideBody, carriesOn: index > 0 }));
}
