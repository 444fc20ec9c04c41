// The contract's cases as jest tests over one adapter.
import type { WorkbookPort } from "../../src/app/workbookPort";
import type { InitialWorkbook } from "./initialWorkbook";
import { WORKBOOK_PORT_CASES } from "./workbookPortCases";

export function workbookPortContract(
  name: string,
  open: (initial: InitialWorkbook) => Promise<WorkbookPort>,
): void {
  describe(`workbook port: ${name}`, () => {
    test.each(WORKBOOK_PORT_CASES)("$name", async ({ initial, run }) => {
      await run(await open(initial)); // throws where the adapter breaks the contract
    });
  });
}
