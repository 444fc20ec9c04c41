// The page around the pane: toolbar, formula bar, grid, sheet tabs, and the pane's frame with a movable border.
import { HostError } from "../hostError";
import type { CellContent } from "../model/cell";
import { formatValue } from "../model/formatValue";
import { cellRegion, formatA1, parseA1 } from "../model/region";
import type { Sheet } from "../model/sheet";
import { typeInto } from "../model/typeInto";
import type { Session } from "../session";
import { CellEditor } from "./cellEditor";
import { element } from "./element";
import { GridView } from "./gridView";
import type { HostOptions } from "./hostOptions";
import { paneDivider } from "./paneDivider";
import { SheetTabs } from "./sheetTabs";
import { STYLES } from "./styles";
import { Toolbar } from "./toolbar";

/** What a person gets to edit: the formula, or the value as it was typed. */
function editText(content: CellContent, numberFormat: string): string {
  if (content.formula) return content.formula;
  if (content.isQuoted) return `'${String(content.value)}`;
  return typeof content.value === "number" && numberFormat === "General"
    ? String(content.value).replace(".", ",")
    : formatValue(content, numberFormat);
}

export class HostPage {
  readonly paneFrame: HTMLIFrameElement;
  private readonly message = element("div", { class: "message", role: "status" });
  private readonly address = element("div", { class: "address" });
  private readonly formula = element("input", {
    attributes: { "aria-label": "Thanh công thức", spellcheck: "false" },
  });
  private readonly toolbar: Toolbar;
  private readonly tabs: SheetTabs;
  private readonly grid: GridView;
  private readonly editor: CellEditor;
  private shown: { sheet: Sheet; address: string } | null = null;

  constructor(
    private readonly session: Session,
    body: HTMLElement,
    options: HostOptions,
  ) {
    this.toolbar = new Toolbar(session, (message) => this.show(message));
    this.tabs = new SheetTabs(session);
    this.grid = new GridView(session, {
      edit: (text) => this.edit(text),
      empty: () => this.empty(),
      undo: () => session.undo(),
      redo: () => session.redo(),
    });
    this.editor = new CellEditor(this.grid.root, {
      commit: (text) => this.commit(text),
      closed: ([rows, columns]) => {
        session.isEditingCell = false;
        this.grid.root.focus();
        if (rows || columns) this.grid.move(rows, columns);
      },
    });
    this.formula.addEventListener("keydown", (event) => this.onFormulaKey(event));

    this.paneFrame = element("iframe", { title: "Ngăn tác vụ" });
    this.paneFrame.style.width = `${options.paneWidth}px`;
    // The frame's colour scheme is what the pane's prefers-color-scheme sees.
    this.paneFrame.style.colorScheme = options.theme;
    const formulaBar = element("div", { class: "formula" }, this.address, this.formula);
    const book = element("div", { class: "book" }, formulaBar, this.grid.root, this.tabs.root);
    const main = element("div", { class: "main" }, book, paneDivider(this.paneFrame), this.paneFrame);
    body.replaceChildren(element("style", { text: STYLES }), this.toolbar.root, this.message, main);
    session.onChange = () => this.refresh();
    this.refresh();
  }

  show(message: string): void {
    this.message.textContent = message;
  }

  /** Types text into a cell of any sheet, as a person would. */
  type(sheetName: string, a1: string, text: string): void {
    const sheet = this.session.workbook.find(sheetName);
    const region = parseA1(a1);
    if (!sheet || !region) throw new Error(`no cell ${a1} on ${sheetName}`);
    this.write(sheet, region.top, region.left, text);
  }

  private write(sheet: Sheet, row: number, column: number, text: string): void {
    this.session.act(() => {
      typeInto(sheet, row, column, text);
      this.session.raiseChanged(sheet, cellRegion(row, column));
    });
  }

  private get activeCell() {
    const sheet = this.session.workbook.active;
    const { top, left } = sheet.content.selection;
    return { sheet, row: top, column: left };
  }

  private activeText(): string {
    const { sheet, row, column } = this.activeCell;
    return editText(sheet.contentAt(row, column), sheet.styleAt(row, column).numberFormat);
  }

  private edit(text: string | null): void {
    const { row, column } = this.activeCell;
    this.session.isEditingCell = true;
    this.grid.reveal(row, column);
    this.editor.open(text ?? this.activeText(), this.grid.activeBox());
  }

  /** A refusal (a protected cell, a text too long) is shown; the cell stays as it was. */
  private commit(text: string): void {
    const { sheet, row, column } = this.activeCell;
    if (text === this.activeText()) return;
    try {
      this.write(sheet, row, column, text);
      this.show("");
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const reason = error.code === "AccessDenied" ? "Trang tính đang được bảo vệ." : error.message;
      this.show(`Không ghi được vào ô: ${reason}`);
    }
  }

  private empty(): void {
    const { sheet } = this.activeCell;
    const { selection } = sheet.content;
    try {
      this.session.act(() => {
        for (const [row, column] of [...sheet.cellsIn(selection)]) typeInto(sheet, row, column, "");
        this.session.raiseChanged(sheet, selection);
      });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.show("Trang tính đang được bảo vệ.");
    }
  }

  private onFormulaKey(event: KeyboardEvent): void {
    if (event.key === "Enter") {
      this.commit(this.formula.value);
      this.grid.root.focus();
      this.grid.move(1, 0);
    } else if (event.key === "Escape") {
      this.formula.value = this.activeText();
      this.grid.root.focus();
    } else return;
    event.preventDefault();
  }

  private refresh(): void {
    const { sheet } = this.activeCell;
    const { selection } = sheet.content;
    this.toolbar.refresh();
    this.tabs.refresh();
    this.address.textContent = formatA1(selection);
    if (document.activeElement !== this.formula) this.formula.value = this.activeText();
    const address = formatA1(selection);
    const isMoved = this.shown?.sheet !== sheet || this.shown.address !== address;
    this.shown = { sheet, address };
    if (isMoved) this.grid.reveal(selection.top, selection.left);
    else this.grid.refresh();
  }
}
