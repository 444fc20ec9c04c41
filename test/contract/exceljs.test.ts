import { openExceljsWorkbook } from "../../src/files/exceljsWorkbook";
import { xlsxOf } from "./initialWorkbook";
import { workbookPortContract } from "./workbookPort";

workbookPortContract("exceljs", (initial) => openExceljsWorkbook(xlsxOf(initial)));

workbookPortContract("exceljs, of a file that exceljs itself saved", async (initial) => {
  const opened = await openExceljsWorkbook(xlsxOf(initial));
  return openExceljsWorkbook(await opened.save());
});
