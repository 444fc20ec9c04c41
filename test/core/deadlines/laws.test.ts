// Laws over the whole corpus: nothing is dropped, and the form of the letters does not matter.
import { parseDeadline } from "../../../src/core/deadlines/parseDeadline";
import type { ParsedDeadline } from "../../../src/core/deadlines/types";
import { CORPUS } from "./corpus";
import { FRESH_PHRASES } from "./freshPhrases";
import { PLAN_2024 } from "./plan2024";

const TEXTS = [...Object.values(CORPUS), ...Object.values(FRESH_PHRASES)].flat().map(([text]) => text);

/** Words that say nothing of their own once their date or plan is read, tentative ones (a flag), hours, item numbers. */
const LEADING =
  /^(?:và|hoặc|là|hoàn|thành|thực|hiện|thời|gian|hạn|dự|kiến|phấn|phần|đấu|triển|khai|tổ|chức|thứ|sáu|hai|tư|có|thể|khoảng|sáng|tiến|độ|[a-zđ]|1|2|\d{1,2}h\d{0,2})$/u;
/** "theo quy định" beside another reading. */
const WEAK = /theo (?:quy định|yêu cầu công tác|tình hình thực tế)/iu;

function wordsIn(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .replaceAll("ƣ", "ư")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Words of the cell that stand less often in what the reading says than in the cell. */
function lostWords(text: string, read: ParsedDeadline): string[] {
  const kept = new Map<string, number>();
  const said = [
    ...read.steps.map((step) => step.text),
    ...read.milestones.map(({ label }) => label ?? ""),
    read.unread,
  ];
  for (const word of said.flatMap(wordsIn)) kept.set(word, (kept.get(word) ?? 0) + 1);
  return wordsIn(text.replace(/thứ [2-7](?!\d)/giu, "")).filter((word) => {
    const left = kept.get(word) ?? 0;
    kept.set(word, left - 1);
    return left < 1 && !LEADING.test(word);
  });
}

test.each(TEXTS)("every word of %j is read or reported", (text) => {
  if (!WEAK.test(text)) expect(lostWords(text, parseDeadline(text, PLAN_2024))).toEqual([]);
});

/** The same figures on every run: a failure can be looked at again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const random = randomFrom(20241121);
const JOINED = Array.from({ length: 2000 }, () => {
  const parts = Array.from({ length: 2 + random(2) }, () => TEXTS[random(TEXTS.length)] ?? "");
  return parts.join([", ", "; ", ". ", "\n", "\n- ", " và ", " ("][random(7)]);
});

test("every word of 2000 random concatenations is read or reported", () => {
  const lost = JOINED.map((text) => [text, lostWords(text, parseDeadline(text, PLAN_2024))] as const);
  expect(lost.filter(([text, words]) => words.length > 0 && !WEAK.test(text))).toEqual([]);
});

function meaningOf(read: ParsedDeadline): unknown {
  const { kinds, due, tentative, recurring, relative, impossible } = read;
  const days = read.milestones.map((milestone) => milestone.due);
  return { kinds, due, days, tentative, recurring, relative, impossible, isUnread: read.unread !== "" };
}

test.each<[string, (text: string) => string]>([
  ["decomposed letters", (text) => text.normalize("NFD")],
  ["letters of the PDF", (text) => text.replaceAll("ư", "ƣ").replaceAll("Ư", "Ƣ")],
  ["doubled spaces", (text) => text.replaceAll(" ", "  ")],
  ["non-breaking spaces", (text) => text.replaceAll(" ", "\u00a0")],
  ["long dashes", (text) => text.replaceAll("-", "–")],
  ["spaces around", (text) => `  ${text} `],
  ["a full stop", (text) => (/\p{L}$|\d$/u.test(text) ? `${text}.` : text)],
])("%s do not change the reading", (_name, change) => {
  for (const text of [...TEXTS, ...JOINED]) {
    expect([text, meaningOf(parseDeadline(change(text), PLAN_2024))]).toEqual([
      text,
      meaningOf(parseDeadline(text, PLAN_2024)),
    ]);
  }
});

// Not of the concatenations: a capital after a comma tells a name from a misprint ("…, Nam 2024").
test.each(TEXTS)("capitals do not change the reading of %j", (text) => {
  expect(meaningOf(parseDeadline(text.toUpperCase(), PLAN_2024))).toEqual(
    meaningOf(parseDeadline(text, PLAN_2024)),
  );
});

test("due is the last milestone, and milestones are in order", () => {
  for (const text of [...TEXTS, ...JOINED]) {
    const { due, milestones } = parseDeadline(text, PLAN_2024);
    const days = milestones.map((milestone) => milestone.due);
    expect([text, due]).toEqual([text, days.at(-1) ?? null]);
    expect(days).toEqual([...days].sort());
  }
});

test("without a plan year nothing is guessed", () => {
  const context = { ...PLAN_2024, year: null };
  for (const text of ["Quý I", "Tháng 5", "30/6", "Trong năm", "6 tháng đầu năm", "Trước tháng 9"]) {
    const read = parseDeadline(text, context);
    expect([text, read.due]).toEqual([text, null]);
    expect(read.unread).not.toBe("");
  }
});

test("a year not written is reported as the plan's", () => {
  expect(parseDeadline("Trước tháng 9", PLAN_2024).yearImplied).toBe(true);
  expect(parseDeadline("Trước tháng 9/2024", PLAN_2024).yearImplied).toBe(false);
  expect(parseDeadline("Quý I, II/2024", PLAN_2024).yearImplied).toBe(false);
});

test("without the day of issue a time limit has no date", () => {
  const read = parseDeadline("Trong 10 ngày kể từ ngày ban hành", { ...PLAN_2024, issuedOn: null });
  expect(read.due).toBeNull();
  expect(read.relative).toEqual({ amount: 10, unit: "day", anchor: "issued" });
});

test("steps carry what the explaining sentence needs", () => {
  expect(parseDeadline("Dự kiến quý I/2024 và thường xuyên", PLAN_2024).steps).toEqual([
    { kind: "fixed", text: "Dự kiến quý I/2024", due: "2024-03-31", rule: "endOfPeriod", tentative: true },
    { kind: "ongoing", text: "và thường xuyên" },
  ]);
});

test("a hostile cell is left unread whole", () => {
  const text = "theo ".repeat(5000);
  expect(parseDeadline(text, PLAN_2024)).toMatchObject({ kinds: [], due: null, unread: text.trim() });
});
