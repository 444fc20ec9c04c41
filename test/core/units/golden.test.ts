// Agreement with the reviewed readings of two plans, which stay beside the checkout in ../shared/golden.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlainDate } from "../../../src/core/base/date";
import { expectedUnits } from "../../../src/core/units/expectedUnits";
import { readUnits } from "../../../src/core/units/readUnits";
import { seedRegistry } from "./seedRegistry";

const GOLDEN = join(__dirname, "../../../../shared/golden");

interface GoldenMention {
  readonly text: string;
  readonly canonical: string;
  readonly kind: "unit" | "group";
  readonly scope?: string;
  readonly suspicious?: string;
}

type Column = "lead" | "coordinating";
type GoldenRow = { readonly tt: string } & Readonly<Record<Column, readonly GoldenMention[]>>;
interface PlanRow extends Readonly<Record<Column, string>> {
  readonly tt: string;
  readonly ambiguous?: readonly string[];
}

function load<T>(name: string): T {
  return JSON.parse(readFileSync(join(GOLDEN, name), "utf8")) as T;
}

const PLANS = [
  { plan: "hau-loc-2024", locality: "hau-loc", communes: "UBND các xã, thị trấn" },
  { plan: "bim-son-2024", locality: "bim-son", communes: "UBND các phường, xã" },
];

describe.each(PLANS)("golden units of $plan", ({ plan, locality, communes }) => {
  if (!existsSync(join(GOLDEN, `${plan}.units.json`))) {
    test.skip(`../shared/golden/${plan}.units.json is not on this machine`, () => undefined);
    return;
  }
  const texts = new Map(load<{ rows: PlanRow[] }>(`${plan}.json`).rows.map((row) => [row.tt, row]));
  const cells = load<GoldenRow[]>(`${plan}.units.json`).flatMap((row) =>
    (["lead", "coordinating"] as const).map((column) => {
      const plan = texts.get(row.tt)!;
      const isDoubtful =
        row[column].some(({ suspicious }) => suspicious) || (plan.ambiguous ?? []).includes(column);
      return { name: `${row.tt} ${column}`, text: plan[column], expected: row[column], isDoubtful };
    }),
  );
  const registry = seedRegistry();
  const context = { locality, on: "2024-06-01" as PlainDate };
  const read = (text: string) =>
    readUnits(text, registry, context).mentions.map(({ text, kind, unit, scope }) => ({
      text,
      canonical: unit === null ? null : registry.unit(unit)!.name,
      kind,
      ...(scope ? { scope } : {}),
    }));

  test.each(cells.filter(({ isDoubtful }) => !isDoubtful))("$name: $text", ({ text, expected }) => {
    const wanted = expected.map(({ text, canonical, kind, scope }) => ({
      text,
      canonical,
      kind,
      ...(scope ? { scope } : {}),
    }));
    expect(read(text)).toEqual(wanted);
  });

  test("who must report: the units and collectives of the lead cells, communes for their collective", () => {
    const leads = cells.filter(({ name, isDoubtful }) => name.endsWith(" lead") && !isDoubtful);
    const found = expectedUnits(
      leads.map(({ text }) => text),
      registry,
      context,
    );
    const named = (kind: GoldenMention["kind"]) =>
      new Set(
        leads
          .flatMap(({ expected }) => expected)
          .flatMap((mention) => (mention.kind === kind ? [mention.canonical] : [])),
      );
    const units = found.expected.filter(({ through }) => through === null);
    expect(new Set(units.map(({ name }) => name))).toEqual(named("unit"));
    const expanded = new Set(found.expected.flatMap(({ through }) => (through === null ? [] : [through])));
    const groups = [...expanded, ...found.unexpanded.map(({ group }) => group)];
    expect(new Set(groups.map((id) => registry.unit(id)!.name))).toEqual(named("group"));
    expect([...expanded].map((id) => registry.unit(id)!.name)).toEqual([communes]);
    expect(found.unknown).toEqual([]);
  });
});
