// `window.excelHost`: what a test may ask of the host from outside the pane.
import { openXlsx } from "./files/openXlsx";
import { saveXlsx } from "./files/saveXlsx";
import { shownStyle } from "./model/cellRules";
import { formatValue } from "./model/formatValue";
import { cellRegion, formatA1, parseA1 } from "./model/region";
import type { Band } from "./model/sheet";
import { Workbook } from "./model/workbook";
import type { Counters, Knobs, Session } from "./session";

export interface HostCell {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly text: string;
  readonly numberFormat: string;
  /** What a person sees: the look of the cell under the conditional formats. */
  readonly fill: string;
  readonly fontColor: string;
}

export interface HostSheet {
  readonly name: string;
  readonly visibility: string;
  readonly merges: number;
  readonly isProtected: boolean;
  readonly notes: Readonly<Record<string, string>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface HostApi {
  open(bytes: Uint8Array, name?: string): Promise<void>;
  openEmpty(): void;
  save(): Promise<Uint8Array>;
  undo(): boolean;
  redo(): boolean;
  undoCount(): number;
  sheets(): HostSheet[];
  /** Cells of a region ("A1:C3"), row by row. */
  cells(sheet: string, a1: string): HostCell[][];
  /** What a worksheet function says beside the error in a cell. */
  functionMessage(sheet: string, a1: string): string | null;
  /** Types text as a person would. */
  type(sheet: string, a1: string, text: string): void;
  failNext(member: string, code: string): void;
  readonly knobs: Knobs;
  readonly counters: Counters;
}

const hiddenIn = (bands: ReadonlyMap<number, Band>): number[] =>
  [...bands].flatMap(([index, { isHidden }]) => (isHidden ? [index] : [])).sort((a, b) => a - b);

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
        notes: Object.fromEntries(
          content.notes.map(({ row, column, text }) => [formatA1(cellRegion(row, column)), text]),
        ),
        hiddenRows: hiddenIn(content.rowBands),
        hiddenColumns: hiddenIn(content.columnBands),
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
          const { fill, font } = shownStyle(sheet, region.top + row, region.left + column);
          const { value, formula = null } = content;
          return { value, formula, text, numberFormat, fill, fontColor: font.color };
        }),
      );
    },
    functionMessage(sheetName, a1) {
      const sheet = session.workbook.find(sheetName);
      const region = parseA1(a1);
      if (!sheet || !region) throw new Error(`no cell ${a1} on ${sheetName}`);
      return session.customFunctions.messageAt(session.workbook, sheet, region.top, region.left);
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
