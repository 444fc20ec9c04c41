// The seeds are data that people edit: every record must have the shape that the program trusts.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import headings from "../seeds/headings.json";
import holidays from "../seeds/holidays.json";
import layouts from "../seeds/layouts.json";
import { parsePlainDate, weekdayOf } from "../src/core/base/date";
import { SHIPPED_REGISTRIES } from "../src/app/shippedRegistries";

const units = SHIPPED_REGISTRIES.flatMap((registry) => registry.units);
const ids = new Set(units.map((unit) => unit.id));

test("every registry file of seeds/units is shipped", () => {
  const inFiles = readdirSync(join(__dirname, "../seeds/units"))
    .map(
      (name) =>
        JSON.parse(readFileSync(join(__dirname, "../seeds/units", name), "utf8")) as { units: unknown[] },
    )
    .reduce((sum, file) => sum + file.units.length, 0);
  expect(units).toHaveLength(inFiles);
  expect(units.length).toBeGreaterThan(150);
});

test("unit ids are unique and what they refer to is there", () => {
  expect(ids.size).toBe(units.length);
  const dangling = units.flatMap(({ id, parent, successors, members }) =>
    [parent, ...successors, members?.under]
      .filter((ref) => ref !== null && ref !== undefined && !ids.has(ref))
      .map((ref) => `${id} → ${String(ref)}`),
  );
  expect(dangling).toEqual([]);
});

test("units: names, levels, kinds and dates are of the form", () => {
  const wrong = units.filter(
    ({ name, aliases, level, kind, locality, validFrom, validTo }) =>
      name.trim() !== name ||
      name === "" ||
      aliases.some((alias) => alias.trim() === "") ||
      !["central", "province", "district", "commune"].includes(level) ||
      !["unit", "group"].includes(kind) ||
      locality === "" ||
      [validFrom, validTo].some((date) => date !== null && parsePlainDate(date) === null) ||
      (validFrom !== null && validTo !== null && validFrom > validTo),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("units: every record names its source, nobody is its own ancestor or successor", () => {
  expect(units.filter(({ source }) => !source).map(({ id }) => id)).toEqual([]);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const circular = units.filter(({ id }) => {
    const seen = new Set<string>();
    let next = [...(byId.get(id)?.successors ?? [])];
    while (next.length > 0) {
      if (next.includes(id)) return true;
      next = next
        .filter((each) => !seen.has(each) && seen.add(each))
        .flatMap((each) => [...(byId.get(each)?.successors ?? [])]);
    }
    let depth = 0;
    for (let parent = byId.get(id)?.parent; parent; parent = byId.get(parent)?.parent)
      if (++depth > 10) return true;
    return false;
  });
  expect(circular.map(({ id }) => id)).toEqual([]);
});

test("holidays: real dates, days off on weekdays, days worked at weekends, none twice", () => {
  const dates = [...holidays.off, ...holidays.worked].map(({ date }) => date);
  expect(new Set(dates).size).toBe(dates.length);
  const weekday = (date: string): number => weekdayOf(parsePlainDate(date)!);
  expect(holidays.off.filter(({ date }) => weekday(date) > 5)).toEqual([]);
  expect(holidays.worked.filter(({ date }) => weekday(date) <= 5)).toEqual([]);
});

test("layouts: every kind once, every column's role is one of the headings' roles", () => {
  const kinds = layouts.layouts.map(({ kind }) => kind);
  expect([...kinds].sort()).toEqual(["inspection", "models", "outline", "progress", "tasks"]);
  const roles = new Set(Object.keys(headings.wordings));
  const unknown = [...layouts.layouts.flatMap(({ columns }) => columns), ...layouts.furtherColumns].filter(
    ({ role }) => !roles.has(role) && role !== "other",
  );
  expect(unknown).toEqual([]);
});
