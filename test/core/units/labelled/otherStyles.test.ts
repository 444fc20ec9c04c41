// The same labels against the same registry written in other styles: with places in every name or in none of the
// communes', committees in full, collectives without "các". No style may cost precision.
import type { Unit } from "../../../../src/core/units/types";
import { GENERATED } from "./generated";
import { HANDWRITTEN } from "./handwritten";
import { mentionOutcomes, precision, recall, scoreOf } from "./measure";
import { DISTRICTS, labelledRegistry } from "./registry";
import { SECOND_LIST } from "./secondList";

function placeOf({ locality }: Unit): string | null {
  const district = DISTRICTS.find(({ id }) => id === locality);
  return district ? `${district.kind} ${district.place}` : null;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function withPlace(unit: Unit): Unit {
  const place = placeOf(unit);
  if (place === null || unit.level !== "district" || unit.kind === "group") return unit;
  const { name } = unit;
  const kind = DISTRICTS.find(({ id }) => id === unit.locality)!.kind;
  const bare = place.slice(kind.length + 1);
  if (name.endsWith(bare)) return { ...unit, aliases: [] };
  if (/(?:ủy|đoàn)$/u.test(name)) return { ...unit, name: `${name} ${bare}`, aliases: [] };
  const head = name.endsWith(kind) ? name.slice(0, -kind.length).trim() : name;
  return { ...unit, name: `${head} ${place}`, aliases: [] };
}

test.each<[string, (unit: Unit) => Unit]>([
  ["offices of a district with their place, no aliases", withPlace],
  [
    "communes with their district",
    (unit) => {
      const place = placeOf(unit);
      const isOld = unit.level === "commune" && unit.validFrom === null;
      return place !== null && isOld ? { ...unit, name: `${unit.name}, ${place}` } : unit;
    },
  ],
  [
    "communes by their place alone",
    (unit) =>
      unit.level === "commune" ? { ...unit, name: capital(unit.name.replace(/^UBND /u, "")) } : unit,
  ],
  [
    "committees and councils in full",
    (unit) => ({
      ...unit,
      name: unit.name.replaceAll("UBND", "Ủy ban nhân dân").replaceAll("HĐND", "Hội đồng nhân dân"),
    }),
  ],
  [
    "collectives without “các”",
    (unit) => (unit.kind === "group" ? { ...unit, name: capital(unit.name.replace(/^Các /u, "")) } : unit),
  ],
  [
    "offices of the province with its name",
    (unit) =>
      unit.locality === "dg" && unit.name.endsWith(" tỉnh")
        ? { ...unit, name: `${unit.name} Đông Giang` }
        : unit,
  ],
])("%s", (_, restyle) => {
  const restyled = { units: labelledRegistry().units.map(restyle) };
  const outcomes = mentionOutcomes([...HANDWRITTEN, ...SECOND_LIST, ...GENERATED], restyled);
  const score = scoreOf("all", outcomes);
  expect(outcomes.filter(({ isWrong }) => isWrong).map(({ mention }) => mention.text)).toEqual([]);
  expect(precision(score)).toBe(1);
  expect(recall(score)).toBeGreaterThanOrEqual(0.98);
});
