// The contract's cases inside an add-in page, over the real Office.js. test/browser/contract.test.ts opens
// each case's workbook in the host and calls `runContractCase` here.
import type { Edit } from "../../src/core/base/edit";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { addNotesToOfficeJs } from "./notesOfOfficeJs";
import { CASES_WITHOUT_NOTES, WORKBOOK_PORT_CASES } from "./workbookPortCases";

declare global {
  interface Window {
    runContractCase: (name: string) => Promise<void>;
    applyToExcel: (edits: readonly Edit[]) => Promise<void>;
    addNotesToOfficeJs: () => void;
  }
}

window.runContractCase = async (name) => {
  await Office.onReady();
  addNotesToOfficeJs();
  const found = [...WORKBOOK_PORT_CASES, ...CASES_WITHOUT_NOTES].find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no case ${name}`);
  await found.run(excelWorkbook);
};

window.applyToExcel = (edits) => excelWorkbook.apply({ edits });
window.addNotesToOfficeJs = addNotesToOfficeJs;
