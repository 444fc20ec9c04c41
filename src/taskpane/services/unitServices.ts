// *Kiểm tra*: what is odd about the open plan, and the settling of unit names.
import { summaryOf } from "../../app/checkSummary";
import { linesOutside } from "../../app/linesOutside";
import { prepareUnitFixes } from "../../app/prepareUnitFixes";
import { rememberDecisions } from "../../app/rememberDecisions";
import { seedsWith } from "../../app/workbookSeeds";
import { checkWriting } from "../../core/appendix/checkWriting";
import { sheetNamed } from "../../core/base/cell";
import { linesOf } from "../../core/linesOf";
import { modelsAgainstAppendix } from "../../core/modelsAgainstAppendix";
import { readModels } from "../../core/outlineText/readModels";
import type { UnitAlias } from "../../core/units/registryColumns";
import { unitFindings } from "../../core/unitFindings";
import { UNIT_ISSUES } from "../../core/unitIssues";
import { LEFT_NOTE, REGISTRY_SHEET_WORDS } from "../../messages/registrySheetWords";
import { analyse, readPlan, requirePlan } from "../openPlan";
import type { PaneServices } from "../paneServices";
import { sheetsOfEdits } from "../sheetsOfEdits";
import { placeName } from "../placeName";

type UnitServices = Pick<
  PaneServices,
  "check" | "prepareUnitFixes" | "prepareUnitDecision" | "unitChoices" | "registryWork"
>;

export function unitServices(): UnitServices {
  return {
    async check() {
      const open = await requirePlan();
      const plan = analyse(open);
      const { registry } = seedsWith(open.own);
      const { left } = open.own;
      const { tasks, units, deadlines } = summaryOf(plan, left);
      // Units are told by the findings, with all their places together.
      const others = plan.issues.filter(({ code }) => !UNIT_ISSUES.has(code));
      const findings = unitFindings(plan, registry, left);
      const { plan: source, planGrids } = open;
      const writing = checkWriting(source.parts, planGrids, linesOutside(source, planGrids));
      const models = readModels(planGrids.flatMap(linesOf));
      const differences = modelsAgainstAppendix(models, source, registry);
      return {
        issues: [...open.issues, ...others, ...writing, ...differences],
        findings,
        tasks,
        units,
        deadlines,
      };
    },

    async prepareUnitFixes(fixes) {
      const open = await requirePlan();
      const { facts } = analyse(open);
      const context = { locality: facts.locality, on: facts.issuedOn };
      const { registry } = seedsWith(open.own);
      const fix = prepareUnitFixes(fixes, open.grids, registry, context);
      return { kind: "unitFix", sheets: sheetsOfEdits(fix.plan), ...fix };
    },

    async prepareUnitDecision(decision) {
      const { grids } = await readPlan();
      const { aliasSheet } = REGISTRY_SHEET_WORDS;
      const grid = sheetNamed(grids, aliasSheet);
      const alias: UnitAlias = {
        text: decision.text,
        unit: decision.kind === "alias" ? decision.unit : "",
        locality: null,
        note: decision.kind === "leave" ? LEFT_NOTE : "",
      };
      return {
        kind: "unitDecision",
        plan: rememberDecisions([alias], grid, REGISTRY_SHEET_WORDS),
        sheet: aliasSheet,
      };
    },

    async registryWork() {
      const { registryWork } = await import("./registryWork");
      return registryWork();
    },

    async unitChoices() {
      const { own } = await readPlan();
      const { registry } = seedsWith(own);
      const { units } = registry;
      const times = new Map<string, number>();
      for (const { name } of units) times.set(name, (times.get(name) ?? 0) + 1);
      return units.map(({ id, name, locality }) => ({
        unit: id,
        name,
        label: times.get(name) === 1 ? name : `${name} (${placeName(locality, registry)})`,
      }));
    },
  };
}
