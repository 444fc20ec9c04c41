// A RegistryWork without Excel for tests of the pane: two units, one collective to settle, and a list of what was
// asked of it.
import { registryChanges } from "../../src/core/units/registryChanges";
import { csvTable } from "../../src/core/units/registryCsv";
import type { Unit } from "../../src/core/units/types";
import { REGISTRY_SHEET_WORDS } from "../../src/messages/registrySheetWords";
import type { RegistryWork } from "../../src/taskpane/registryWork";

const unit = (id: string, name: string, over: Partial<Unit> = {}): Unit => ({
  id, name, aliases: [], level: "district", kind: "unit", locality: "hau-loc", parent: null, validFrom: null,
  validTo: null, successors: [], ...over,
}); // prettier-ignore

export const UNITS: readonly Unit[] = [
  unit("tu-phap", "Phòng Tư pháp", { aliases: ["Phòng TP"], source: "Kế hoạch 55/KH-UBND" }),
  unit("noi-vu", "Phòng Nội vụ", { validTo: "2025-06-30" as Unit["validTo"], successors: ["tu-phap"] }),
];

const PLAN = { edits: [{ kind: "activate", sheet: "Kế hoạch" }] } as const;
const place = (row: number, ordinal: string) => ({
  at: { file: "", sheet: "Kế hoạch", row, col: 2 },
  ordinal,
});

/** jsdom's files have no `text()`. */
function textOf(file: File): Promise<string> {
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => {
      done(String(reader.result));
    };
    reader.readAsText(file);
  });
}

export function inMemoryRegistryWork(calls: string[], over: Partial<RegistryWork> = {}): RegistryWork {
  return {
    reporters: () =>
      Promise.resolve({
        issuedOn: null,
        units: [{ unit: "tu-phap", name: "Phòng Tư pháp", through: null, expired: false, places: [place(5, "1"), place(9, "4")] }],
        groups: [{ text: "Các đơn vị có liên quan", group: "nhom", remembered: "Các đơn vị có liên quan", locality: "hau-loc", times: 1, places: [place(11, "6")] }],
        names: [{ text: "Phòng Tin học", candidates: [], locality: "hau-loc", times: 1, places: [place(12, "7")] }],
        withoutLead: [],
        choices: UNITS,
        localityNames: new Map([["hau-loc", "huyện Hậu Lộc"]]),
      }), // prettier-ignore
    reporterLines: ({ units }) => units.map(({ name, places }) => `${name}\t${places.length}`).join("\n"),
    prepareReporterSheet: () =>
      Promise.resolve({ kind: "reporters", plan: PLAN, sheet: "Đơn vị phải báo cáo" }),
    prepareMembers: ({ remembered }, units) => {
      calls.push(`prepareMembers ${remembered}: ${units.join(", ")}`);
      return Promise.resolve({ kind: "unitDecision", plan: PLAN, sheet: "Tên gọi khác" });
    },
    overview: () =>
      Promise.resolve({
        source: "shipped",
        units: UNITS,
        levels: [{ level: "district", units: 2 }],
        localities: [
          { id: "hau-loc", name: "huyện Hậu Lộc", level: "district", units: 2, isOfPlan: true },
          { id: "bim-son", name: "thị xã Bỉm Sơn", level: "district", units: 5, isOfPlan: false },
        ],
        issues: [],
      }),
    prepareSheets: (localities) => {
      calls.push(`prepareSheets ${localities.join(", ")}`);
      return Promise.resolve({ kind: "registry", plan: PLAN, sheet: "Danh mục đơn vị", imported: null, units: 2, issues: [] }); // prettier-ignore
    },
    prepareImport: async ({ file, path }) => {
      const table = csvTable(await textOf(file), path);
      const changes = registryChanges(UNITS, table, "hau-loc", REGISTRY_SHEET_WORDS);
      const imported = { changes, aliases: [], file: path };
      return { kind: "registry", plan: PLAN, sheet: "Danh mục đơn vị", imported, units: changes.units.length, issues: [] }; // prettier-ignore
    },
    csv: () => Promise.resolve("Mã,Tên đơn vị\r\n"),
    prepareLists: () =>
      Promise.resolve({ kind: "unitLists", plan: PLAN, sheets: ["Kế hoạch"], columns: ["C6:C40", "D6:D40"], names: 2, withRegistry: true }), // prettier-ignore
    ...over,
  };
}
