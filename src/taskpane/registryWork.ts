// What the parts *Đơn vị phải báo cáo* and *Danh mục* of *Kiểm tra* can ask for. It is loaded when one of them is
// first opened.
import type { Issue } from "../core/base/issue";
import type { EditPlan } from "../core/base/edit";
import type { WhoReports } from "../core/whoReports";
import type { RegistryChanges } from "../core/units/registryChanges";
import type { UnitAlias } from "../core/units/registryColumns";
import type { Unit, UnitId, UnitLevel } from "../core/units/types";
import type { UnitDecisionPreparation } from "./paneServices";
import type { PickedFile } from "./pickedFile";

export interface RegistryLocality {
  readonly id: string;
  readonly name: string;
  readonly level: UnitLevel;
  readonly units: number;
  /** Of the plan's own locality, those above it or the whole country. */
  readonly isOfPlan: boolean;
}

export interface RegistryOverview {
  readonly source: "shipped" | "workbook";
  readonly units: readonly Unit[];
  readonly levels: readonly { readonly level: UnitLevel; readonly units: number }[];
  readonly localities: readonly RegistryLocality[];
  /** What is odd in the registry itself, with places where it stands in sheets. */
  readonly issues: readonly Issue[];
}

export interface Reporters extends WhoReports {
  /** Every unit that may be a member, the plan's own locality first. */
  readonly choices: readonly Unit[];
  /** What people call a locality, by its id. */
  readonly localityNames: ReadonlyMap<string, string>;
}

export interface ReportersPreparation {
  readonly kind: "reporters";
  readonly plan: EditPlan;
  readonly sheet: string;
}

export interface RegistryPreparation {
  readonly kind: "registry";
  readonly plan: EditPlan;
  readonly sheet: string;
  /** Null where nothing is imported. */
  readonly imported: {
    readonly changes: RegistryChanges;
    readonly aliases: readonly UnitAlias[];
    readonly file: string;
  } | null;
  readonly units: number;
  /** Of the units that are written, taken by themselves. */
  readonly issues: readonly Issue[];
}

export interface UnitListsPreparation {
  readonly kind: "unitLists";
  readonly plan: EditPlan;
  readonly sheets: readonly string[];
  /** "C6:C40" of each column, with its sheet where there are several, that offers the names. */
  readonly columns: readonly string[];
  readonly names: number;
  /** *Danh mục đơn vị* is written too. */
  readonly withRegistry: boolean;
}

export interface RegistryWork {
  reporters(): Promise<Reporters>;
  /** The list for the clipboard: a line for each unit, columns parted by tabs. */
  reporterLines(reporters: WhoReports): string;
  prepareReporterSheet(): Promise<ReportersPreparation>;
  /** Remembers whom a collective stands for, in *Tên gọi khác*. */
  prepareMembers(
    group: { readonly remembered: string; readonly locality: string | null },
    units: readonly UnitId[],
  ): Promise<UnitDecisionPreparation>;
  overview(): Promise<RegistryOverview>;
  prepareSheets(localities: readonly string[]): Promise<RegistryPreparation>;
  /** An .xlsx or .csv file of units or of other names. */
  prepareImport(file: PickedFile): Promise<RegistryPreparation>;
  csv(): Promise<string>;
  prepareLists(): Promise<UnitListsPreparation>;
}
