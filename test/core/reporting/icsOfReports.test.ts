// The calendar file, checked by a small strict reader of RFC 5545 that shares nothing with the writer.
import data from "../../../seeds/report-periods.json";
import type { PlainDate } from "../../../src/core/base/date";
import { icsOfReports, type IcsOptions, type IcsWords } from "../../../src/core/reporting/icsOfReports";
import { nextReports } from "../../../src/core/reporting/nextReports";
import { reportRule } from "../../../src/core/reporting/reportRule";

const day = (text: string): PlainDate => text as PlainDate;
const MONTHLY = reportRule(
  "month",
  { kind: "dayOfMonth", day: 13 },
  { isBefore: true, softCopyDaysEarlier: 1 },
);
const YEARLY = reportRule("year", { kind: "daysOfYear", days: [{ month: 12, day: 15 }] }, { isBefore: true });
const REPORTS = nextReports([MONTHLY, YEARLY], {
  on: day("2024-01-01"),
  until: day("2024-12-31"),
  preset: data.presets[0]!,
});
const WORDS: IcsWords = {
  name: "Kế hoạch 54; Đề án 06, huyện",
  summary: ({ rule }, copy) => `Báo cáo ${rule.every} (${copy === "soft" ? "bản mềm" : "bản ký"})`,
  description: ({ due }) => `Hạn: ${due}\nSố liệu, ước; C:\\báo cáo`,
};
const OPTIONS: IcsOptions = { words: WORDS, plan: "hau-loc-2024", stampedOn: day("2024-02-26") };

interface Component {
  readonly name: string;
  readonly properties: Map<string, string>;
  readonly children: Component[];
}

/** Reads or throws: line ends, lengths in octets, folding, names, nesting, required properties, escapes. */
function strictlyRead(ics: string): Component {
  const bytes = Buffer.from(ics, "utf8");
  const lines = bytes.toString("latin1").split("\r\n");
  if (lines.pop() !== "") throw new Error("the file must end with CRLF");
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new Error("a bare line break");
    if (line.length > 75) throw new Error(`${line.length} octets: ${line}`);
    // Each physical line must be whole UTF-8: a cut letter does not survive the way there and back.
    const text = Buffer.from(line, "latin1").toString("utf8");
    if (Buffer.from(text, "utf8").toString("latin1") !== line) throw new Error(`cut letter: ${line}`);
  }
  const unfolded = ics.replace(/\r\n /g, "").split("\r\n").slice(0, -1);
  const root: Component = { name: "", properties: new Map(), children: [] };
  const open: Component[] = [root];
  for (const line of unfolded) {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/u.exec(line);
    if (!match) throw new Error(`no content line: ${line}`);
    const [, name = "", parameters = "", value = ""] = match;
    const here = open.at(-1)!;
    if (name === "BEGIN") {
      const child: Component = { name: value, properties: new Map(), children: [] };
      here.children.push(child);
      open.push(child);
    } else if (name === "END") {
      if (open.pop()?.name !== value) throw new Error(`END:${value} closes nothing`);
    } else {
      if (here.properties.has(name)) throw new Error(`${name} twice`);
      here.properties.set(name, value);
      check(name, parameters, value);
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error("not one whole calendar");
  const [calendar] = root.children;
  mustHave(calendar!, ["VERSION", "PRODID"]);
  for (const event of calendar!.children) {
    if (event.name !== "VEVENT") throw new Error(event.name);
    mustHave(event, ["UID", "DTSTAMP", "DTSTART", "SUMMARY"]);
    for (const alarm of event.children) mustHave(alarm, ["ACTION", "DESCRIPTION", "TRIGGER"]);
  }
  return calendar!;
}

function mustHave({ name, properties }: Component, names: readonly string[]): void {
  const missing = names.filter((each) => !properties.has(each));
  if (missing.length > 0) throw new Error(`${name} without ${missing.join(", ")}`);
}

function check(name: string, parameters: string, value: string): void {
  const form: Record<string, RegExp> = {
    DTSTAMP: /^\d{8}T\d{6}Z$/,
    DTSTART: /^\d{8}$/,
    DTEND: /^\d{8}$/,
    TRIGGER: /^-?PT\d+H$/,
    UID: /^[\w-]+@phuluc$/,
    VERSION: /^2\.0$/,
  };
  const expected = form[name] ?? /^(?:[^\\;,\u0000-\u001f\u007f]|\\[\\;,n])*$/u;
  if (!expected.test(value)) throw new Error(`${name}: ${value}`);
  const isDate = name === "DTSTART" || name === "DTEND";
  if (parameters !== (isDate ? ";VALUE=DATE" : "")) throw new Error(`${name}${parameters}`);
}

const unescaped = (value = ""): string =>
  value.replace(/\\([\\;,n])/g, (_, mark: string) => (mark === "n" ? "\n" : mark));

test("a year's file is read whole: an event for each copy, in the reports' order", () => {
  const { children, properties } = strictlyRead(icsOfReports(REPORTS, OPTIONS));
  expect(unescaped(properties.get("X-WR-CALNAME"))).toBe(WORDS.name);
  expect(children).toHaveLength(12 * 2 + 1);
  expect(children.slice(0, 2).map(({ properties: event }) => event.get("DTSTART"))).toEqual([
    "20240111",
    "20240112",
  ]);
  const first = children[0]!.properties;
  expect(first.get("DTEND")).toBe("20240112");
  expect(first.get("DTSTAMP")).toBe("20240226T000000Z");
  expect(unescaped(first.get("SUMMARY"))).toBe("Báo cáo month (bản mềm)");
  expect(unescaped(first.get("DESCRIPTION"))).toBe("Hạn: 2024-01-12\nSố liệu, ước; C:\\báo cáo");
});

test("ids are unique, the same every time, and those of another plan are others", () => {
  const uids = (plan: string): string[] =>
    strictlyRead(icsOfReports(REPORTS, { ...OPTIONS, plan })).children.map(({ properties }) =>
      properties.get("UID")!,
    );
  const own = uids("Kế hoạch 54/KH-UBND");
  expect(new Set(own).size).toBe(own.length);
  expect(uids("Kế hoạch 54/KH-UBND")).toEqual(own);
  expect(uids("Kế hoạch 54-KH-UBND").filter((uid) => own.includes(uid))).toEqual([]);
  expect(uids("kế")).toEqual(uids("kế".normalize("NFD")));
});

test("the same reports give the same text", () => {
  expect(icsOfReports(REPORTS, OPTIONS)).toBe(icsOfReports([...REPORTS], { ...OPTIONS }));
});

test.each([
  [0, "PT9H"],
  [1, "-PT15H"],
  [3, "-PT63H"],
])("a reminder %i days before is at nine o'clock: %s", (alarmDaysBefore, trigger) => {
  const { children } = strictlyRead(icsOfReports(REPORTS, { ...OPTIONS, alarmDaysBefore }));
  expect(children[0]?.children[0]?.properties.get("TRIGGER")).toBe(trigger);
});

test("without one there is none; without reports the calendar is empty", () => {
  expect(strictlyRead(icsOfReports(REPORTS, OPTIONS)).children[0]?.children).toEqual([]);
  expect(strictlyRead(icsOfReports([], OPTIONS)).children).toEqual([]);
});

test.each([
  ["ộ".repeat(200)],
  ["a".repeat(66) + "ộ😀".repeat(30)],
  ["😀".repeat(60)],
  ["một, hai; ba\\ bốn\r\nnăm\nsáu\tbảy\u0007"],
])("long and odd texts survive: %s", (text) => {
  const words = { ...WORDS, summary: () => text };
  const { children } = strictlyRead(icsOfReports(REPORTS, { ...OPTIONS, words }));
  const plain = text
    .replace(/\r\n/g, "\n")
    .replace(/\t/g, " ")
    .replace(/\u0007/g, "");
  expect(unescaped(children[0]!.properties.get("SUMMARY"))).toBe(plain);
});

test("the reader is strict", () => {
  const good = icsOfReports(REPORTS.slice(0, 1), OPTIONS);
  expect(() => strictlyRead(good.replaceAll("\r\n", "\n"))).toThrow();
  expect(() => strictlyRead(good.replace("DTSTAMP", "DTSTAMPS"))).toThrow();
  expect(() => strictlyRead(good.replace("SUMMARY:", `SUMMARY:${"ộ".repeat(40)}`))).toThrow();
  expect(() => strictlyRead(good.replace("END:VEVENT", "END:VALARM"))).toThrow();
});
