// *Kiểm tra* → *Đơn vị phải báo cáo* and *Danh mục*: who must report, and the registry that decides names.
import { prepareRegistryImport } from "../../app/prepareRegistryImport";
import { localitiesFor, prepareRegistrySheets, type RegistryGrids } from "../../app/prepareRegistrySheets";
import { ordinalsOf, prepareReporterSheet } from "../../app/prepareReporterSheet";
import { prepareUnitLists } from "../../app/prepareUnitLists";
import { rememberDecisions } from "../../app/rememberDecisions";
import { seedsWith } from "../../app/workbookSeeds";
import { AppError } from "../../core/base/appError";
import { a1OfRegion, sheetNamed } from "../../core/base/cell";
import { mendLetters } from "../../core/base/text";
import { planFactsOf } from "../../core/planFacts";
import { checkRegistry } from "../../core/units/checkRegistry";
import type { TextTable } from "../../core/units/readRegistryTable";
import { csvTable, registryCsv } from "../../core/units/registryCsv";
import { tableOf } from "../../core/units/registrySheets";
import type { UnitRegistry } from "../../core/units/registry";
import type { Unit, UnitLevel } from "../../core/units/types";
import { whoReports } from "../../core/whoReports";
import { excelWorkbook } from "../../excel/excelWorkbook";
import { decodeText } from "../../files/decodeText";
import { readXlsx } from "../../files/xlsx/readXlsx";
import { MEMBER_NOTE, REGISTRY_SHEET_WORDS } from "../../messages/registrySheetWords";
import { REPORTER_SHEET_WORDS } from "../../messages/reporterSheetWords";
import { analyse, readPlan, requirePlan, type ReadPlan } from "../openPlan";
import type { PickedFile } from "../pickedFile";
import { placeName } from "../placeName";
import type { RegistryLocality, RegistryWork } from "../registryWork";

const LEVELS: readonly UnitLevel[] = ["central", "province", "district", "commune"];
const WORDS = REGISTRY_SHEET_WORDS;

const registryGrids = ({ grids }: ReadPlan): RegistryGrids => ({
  units: sheetNamed(grids, WORDS.unitSheet),
  aliases: sheetNamed(grids, WORDS.aliasSheet),
});

const localityOf = ({ plan }: ReadPlan, registry: UnitRegistry): string | null =>
  plan ? planFactsOf(plan, registry).locality : null;

/** What the sheets would hold if they were written now. */
function unitsForSheets(read: ReadPlan, localities?: readonly string[]): readonly Unit[] {
  const { own } = read;
  if (own.units) return own.units;
  const { registry } = seedsWith({ ...own, aliases: [], members: [] });
  const wanted = localities ? new Set(localities) : localitiesFor(localityOf(read, registry), registry);
  return registry.units.filter(({ locality }) => wanted.has(locality));
}

function localities(registry: UnitRegistry, ofPlan: ReadonlySet<string>): readonly RegistryLocality[] {
  const counts = new Map<string, number>();
  for (const { locality } of registry.units) counts.set(locality, (counts.get(locality) ?? 0) + 1);
  return [...counts].map(([id, units]) => ({
    id,
    name: placeName(id, registry),
    level: registry.index.localityLevels.get(id) ?? "district",
    units,
    isOfPlan: ofPlan.has(id),
  }));
}

async function tablesOf({ file, path }: PickedFile): Promise<TextTable[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.(?:csv|tsv|txt)$/iu.test(path)) {
    const text = decodeText(bytes);
    if (text === null) throw new AppError("unknownFormat", { file: path });
    return [csvTable(mendLetters(text), path)];
  }
  return readXlsx(bytes, path).sheets.map(({ grid }) => tableOf(grid));
}

export function registryWork(): RegistryWork {
  return {
    async reporters() {
      const open = await requirePlan();
      const { registry } = seedsWith(open.own);
      const found = whoReports(analyse(open), registry, open.own.left);
      const chain = localitiesFor(localityOf(open, registry), registry);
      const units = registry.units.filter(({ kind }) => kind === "unit");
      const isNear = ({ locality }: Unit) => chain.has(locality);
      const choices = [...units.filter(isNear), ...units.filter((unit) => !isNear(unit))];
      const ids = new Set(units.map(({ locality }) => locality));
      const localityNames = new Map([...ids].map((id) => [id, placeName(id, registry)]));
      return { ...found, choices, localityNames };
    },

    reporterLines(reporters) {
      const { headings } = REPORTER_SHEET_WORDS;
      const rows = reporters.units.map(({ name, places }, index) => [
        index + 1,
        name,
        places.length,
        ordinalsOf(places, reporters),
      ]);
      return [headings.slice(0, 4), ...rows].map((cells) => cells.join("\t")).join("\n");
    },

    async prepareReporterSheet() {
      const open = await requirePlan();
      const { registry } = seedsWith(open.own);
      const { sheet } = REPORTER_SHEET_WORDS;
      const plan = prepareReporterSheet(
        whoReports(analyse(open), registry, open.own.left),
        open.plan.attachedTo,
        (id) => registry.unit(id)?.name ?? id,
        sheetNamed(open.grids, sheet),
        REPORTER_SHEET_WORDS,
      );
      return { kind: "reporters", plan, sheet };
    },

    async prepareMembers({ remembered, locality }, units) {
      const read = await readPlan();
      const rows = units.map((unit) => ({ text: remembered, unit, locality, note: MEMBER_NOTE }));
      const plan = rememberDecisions(rows, registryGrids(read).aliases, WORDS);
      return { kind: "unitDecision", plan, sheet: WORDS.aliasSheet };
    },

    async overview() {
      const read = await readPlan();
      const { registry } = seedsWith(read.own);
      const { units } = registry;
      return {
        source: read.own.units ? "workbook" : "shipped",
        units,
        levels: LEVELS.map((level) => ({
          level,
          units: units.filter((unit) => unit.level === level).length,
        })).filter((each) => each.units > 0),
        localities: localities(registry, localitiesFor(localityOf(read, registry), registry)),
        issues: read.own.units
          ? read.issues.filter(({ code }) => code === "registryFault")
          : checkRegistry({ units }),
      };
    },

    async prepareSheets(chosen) {
      const read = await readPlan();
      const units = unitsForSheets(read, chosen);
      return {
        kind: "registry",
        plan: prepareRegistrySheets(units, [], registryGrids(read), WORDS),
        sheet: WORDS.unitSheet,
        imported: null,
        units: units.length,
        issues: checkRegistry({ units }),
      };
    },

    async prepareImport(file) {
      const read = await readPlan();
      const tables = await tablesOf(file);
      const current = unitsForSheets(read);
      const locality = localityOf(read, seedsWith(read.own).registry) ?? "";
      const grids = registryGrids(read);
      const { plan, changes, aliases } = prepareRegistryImport({
        current,
        tables,
        locality,
        grids,
        words: WORDS,
      });
      return {
        kind: "registry",
        plan,
        sheet: WORDS.unitSheet,
        imported: { changes, aliases, file: file.path },
        units: changes.units.length,
        issues: changes.odd,
      };
    },

    async csv() {
      const { own } = await readPlan();
      return registryCsv(seedsWith(own).registry.units, WORDS);
    },

    async prepareLists() {
      const open = await requirePlan();
      const grids = registryGrids(open);
      const { plan, columns, items } = prepareUnitLists({
        parts: open.plan.parts,
        units: unitsForSheets(open),
        grids,
        names: await excelWorkbook.listNames(),
        words: WORDS,
      });
      const sheets = [...new Set(columns.map(({ sheet }) => sheet))];
      return {
        kind: "unitLists",
        plan,
        sheets,
        columns: columns.map((region) =>
          sheets.length > 1 ? `${region.sheet}!${a1OfRegion(region)}` : a1OfRegion(region),
        ),
        names: items.bottom - items.top + 1,
        withRegistry: grids.units === null,
      };
    },
  };
}
