// `window.excelHost`: what a test may ask of the host from outside the pane.
import { openXlsx } from "./files/openXlsx";
import { saveXlsx } from "./files/saveXlsx";
import { formatValue } from "./model/formatValue";
import { parseA1 } from "./model/region";
import { Workbook } from "./model/workbook";
import type { Counters, Knobs, Session } from "./session";

export interface HostCell {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly text: string;
  readonly numberFormat: string;
}

export interface HostApi {
  open(bytes: Uint8Array, name?: string): Promise<void>;
  openEmpty(): void;
  save(): Promise<Uint8Array>;
  undo(): boolean;
  redo(): boolean;
  undoCount(): number;
  sheets(): { name: string; visibility: string; merges: number; isProtected: boolean }[];
  /** Cells of a region ("A1:C3"), row by row. */
  cells(sheet: string, a1: string): HostCell[][];
  /** Types text as a person would. */
  type(sheet: string, a1: string, text: string): void;
  failNext(member: string, code: string): void;
  readonly knobs: Knobs;
  readonly counters: Counters;
}

export function hostApi(session: Session, enter: (sheet: string, a1: string, text: string) => void): HostApi {
  return {
    async open(bytes, name = "Book1.xlsx") {
      session.open(await openXlsx(bytes, name));
    },
    openEmpty() {
      const workbook = new Workbook();
      workbook.add();
      session.open(workbook);
    },
    save: async () => new Uint8Array(await saveXlsx(session.workbook)),
    undo: () => session.undo(),
    redo: () => session.redo(),
    undoCount: () => session.workbook.history.undoCount,
    sheets: () =>
      session.workbook.sheets.map(({ content }) => ({
        name: content.name,
        visibility: content.visibility,
        merges: content.merges.length,
        isProtected: content.protection !== null,
      })),
    cells(sheetName, a1) {
      const sheet = session.workbook.find(sheetName);
      const region = parseA1(a1);
      if (!sheet || !region) throw new Error(`no cells ${a1} on ${sheetName}`);
      return Array.from({ length: region.bottom - region.top + 1 }, (_row, row) =>
        Array.from({ length: region.right - region.left + 1 }, (_column, column) => {
          const content = sheet.contentAt(region.top + row, region.left + column);
          const { numberFormat } = sheet.styleAt(region.top + row, region.left + column);
          const text = formatValue(content, numberFormat);
          return { value: content.value, formula: content.formula ?? null, text, numberFormat };
        }),
      );
    },
    type: enter,
    failNext: (member, code) => session.failNext(member, code),
    knobs: session.knobs,
    counters: session.counters,
  };
}

declare global {
  interface Window {
    excelHost: HostApi;
  }
}
