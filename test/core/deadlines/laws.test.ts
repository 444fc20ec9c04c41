// Laws over the whole corpus: nothing is dropped, and the form of the letters does not matter.
import { parseDeadline } from "../../../src/core/deadlines/parseDeadline";
import type { ParsedDeadline } from "../../../src/core/deadlines/types";
import { CORPUS } from "./corpus";
import { PLAN_2024 } from "./plan2024";

const TEXTS = Object.values(CORPUS)
  .flat()
  .map(([text]) => text);

/** Words that say nothing of their own once their date or plan is read, and tentative ones (a flag). */
const LEADING =
  /^(?:và|hoặc|là|hoàn|thành|thực|hiện|thời|gian|hạn|dự|kiến|phấn|đấu|triển|khai|tổ|chức|thứ|sáu|hai|a|b|1|2)$/u;

function wordsIn(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

test.each(TEXTS)("every word of %j is read or reported", (text) => {
  const read = parseDeadline(text, PLAN_2024);
  const kept = new Set(
    wordsIn(
      [
        ...read.steps.map((step) => step.text),
        ...read.milestones.map(({ label }) => label ?? ""),
        read.dependsOn ?? "",
        read.unread,
      ]
        .join(" ")
        .replaceAll("ƣ", "ư"),
    ),
  );
  const isWeakOnly = /theo (?:quy định|yêu cầu công tác)/iu.test(text);
  const lost = wordsIn(text.replaceAll("ƣ", "ư")).filter((word) => !kept.has(word) && !LEADING.test(word));
  expect(isWeakOnly ? [] : lost).toEqual([]);
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
  for (const text of TEXTS) {
    expect([text, meaningOf(parseDeadline(change(text), PLAN_2024))]).toEqual([
      text,
      meaningOf(parseDeadline(text, PLAN_2024)),
    ]);
  }
});

test("due is the last milestone, and milestones are in order", () => {
  for (const text of TEXTS) {
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
