// The grid on the page: a canvas under a scroller, the selection by mouse and keyboard, and the cell editor.
import { boundingRegion, cellRegion, isOnSheet, LAST_COLUMN, LAST_ROW, type Region } from "../model/region";
import type { Session } from "../session";
import { drawGrid } from "./drawGrid";
import { element } from "./element";
import { GridGeometry, type Box } from "./gridGeometry";
import { NoteBubble } from "./noteBubble";

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
  Tab: [0, 1],
  PageDown: [20, 0],
  PageUp: [-20, 0],
};
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;

export interface GridActions {
  /** Begins editing the active cell, with this text or with what is in it. */
  edit(text: string | null): void;
  /** Empties the selected cells. */
  empty(): void;
  undo(): void;
  redo(): void;
}

export class GridView {
  readonly root: HTMLElement;
  private readonly canvas = element("canvas");
  private readonly spacer = element("div");
  private readonly bubble = new NoteBubble();
  private readonly scroller: HTMLElement;
  private anchor: { row: number; column: number } = { row: 0, column: 0 };
  private frame = 0;

  constructor(
    private readonly session: Session,
    private readonly actions: GridActions,
  ) {
    this.scroller = element("div", { class: "scroller" }, this.spacer);
    this.root = element(
      "div",
      { class: "grid", role: "application", attributes: { tabindex: "0", "aria-label": "Bảng tính" } },
      this.canvas,
      this.scroller,
      this.bubble.root,
    );
    this.scroller.addEventListener("scroll", () => this.refresh());
    this.scroller.addEventListener("pointerdown", (event) => this.onPointer(event, event.shiftKey));
    this.scroller.addEventListener("pointermove", (event) => {
      if (event.buttons === 1) this.onPointer(event, true);
      else this.showNoteAt(this.cellAt(event));
    });
    this.scroller.addEventListener("pointerleave", () => this.bubble.hide());
    this.scroller.addEventListener("dblclick", () => this.actions.edit(null));
    this.root.addEventListener("keydown", (event) => this.onKey(event));
    new ResizeObserver(() => this.refresh()).observe(this.root);
  }

  /** Repaints once before the next frame, however often it is asked. */
  refresh(): void {
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.paint();
    });
  }

  private get sheet() {
    return this.session.workbook.active;
  }

  private geometry(): GridGeometry {
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = this.scroller;
    return new GridGeometry(this.sheet, clientWidth, clientHeight, scrollLeft, scrollTop);
  }

  private paint(): void {
    const context = this.canvas.getContext("2d");
    if (!context) return;
    const { clientWidth: width, clientHeight: height } = this.root;
    const scale = window.devicePixelRatio;
    if (this.canvas.width !== width * scale || this.canvas.height !== height * scale) {
      this.canvas.width = width * scale;
      this.canvas.height = height * scale;
      this.canvas.style.width = `${width}px`;
      this.canvas.style.height = `${height}px`;
    }
    context.setTransform(scale, 0, 0, scale, 0, 0);
    const geometry = this.geometry();
    this.fitSpacer(geometry);
    drawGrid(context, this.sheet, geometry, width, height);
    const { top, left } = this.sheet.content.selection;
    this.showNoteAt({ row: top, column: left });
  }

  private showNoteAt({ row, column }: { row: number; column: number }): void {
    const note = this.sheet.content.notes.find((other) => other.row === row && other.column === column);
    if (note) this.bubble.show(note, this.geometry().box(cellRegion(row, column)));
    else this.bubble.hide();
  }

  private fitSpacer({ rows, columns }: GridGeometry): void {
    const used = this.sheet.usedRegion() ?? cellRegion(0, 0);
    const { selection } = this.sheet.content;
    const bottom = Math.max(used.bottom, selection.bottom === LAST_ROW ? 0 : selection.bottom) + SPARE_ROWS;
    const right = Math.max(used.right, selection.right === LAST_COLUMN ? 0 : selection.right) + SPARE_COLUMNS;
    this.spacer.style.height = `${rows.offset(Math.min(LAST_ROW, bottom))}px`;
    this.spacer.style.width = `${columns.offset(Math.min(LAST_COLUMN, right))}px`;
  }

  /** Where the active cell is drawn. */
  activeBox(): Box {
    const { top, left } = this.sheet.content.selection;
    return this.geometry().box(this.sheet.mergeAt(top, left) ?? cellRegion(top, left));
  }

  reveal(row: number, column: number): void {
    const { x, y } = this.geometry().scrollFor(row, column);
    if (x !== this.scroller.scrollLeft || y !== this.scroller.scrollTop) this.scroller.scrollTo(x, y);
    this.refresh();
  }

  move(rows: number, columns: number, isExtending = false): void {
    const { selection } = this.sheet.content;
    const merge = isExtending ? null : this.sheet.mergeAt(selection.top, selection.left);
    const from = isExtending ? this.corner(selection) : { row: selection.top, column: selection.left };
    const row = Math.min(LAST_ROW, Math.max(0, (rows > 0 && merge ? merge.bottom : from.row) + rows));
    const column = Math.min(
      LAST_COLUMN,
      Math.max(0, (columns > 0 && merge ? merge.right : from.column) + columns),
    );
    this.select(row, column, isExtending);
  }

  /** The corner of the selection that is not the anchor. */
  private corner({ top, left, bottom, right }: Region) {
    return {
      row: this.anchor.row === top ? bottom : top,
      column: this.anchor.column === left ? right : left,
    };
  }

  private select(row: number, column: number, isExtending: boolean): void {
    if (!isExtending) this.anchor = { row, column };
    const { anchor } = this;
    const whole = {
      top: row < 0 ? 0 : Math.min(row, anchor.row),
      bottom: row < 0 ? LAST_ROW : Math.max(row, anchor.row),
      left: column < 0 ? 0 : Math.min(column, anchor.column),
      right: column < 0 ? LAST_COLUMN : Math.max(column, anchor.column),
    };
    const region =
      row < 0 || column < 0
        ? whole
        : this.sheet.mergesIn(whole).reduce((all, merge) => boundingRegion(all, merge), whole);
    if (!isOnSheet(region)) return;
    this.session.act(() => this.session.select(this.sheet, region));
    if (row >= 0 && column >= 0) this.reveal(row, column);
  }

  private onPointer(event: PointerEvent, isExtending: boolean): void {
    const { left, top } = this.scroller.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    // The scroll bars belong to the scroller but are not cells.
    if (x >= this.scroller.clientWidth || y >= this.scroller.clientHeight) return;
    this.root.focus();
    const { row, column } = this.cellAt(event);
    this.select(row, column, isExtending);
  }

  private cellAt(event: PointerEvent): { row: number; column: number } {
    const { left, top } = this.scroller.getBoundingClientRect();
    return this.geometry().cellAt(event.clientX - left, event.clientY - top);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.target !== this.root) return;
    const isControl = event.ctrlKey || event.metaKey;
    const arrow = ARROWS[event.key];
    if (isControl && event.key.toLowerCase() === "z") this.actions.undo();
    else if (isControl && event.key.toLowerCase() === "y") this.actions.redo();
    else if (isControl && event.key === "Home") this.select(0, 0, event.shiftKey);
    else if (isControl) return;
    else if (arrow) {
      const sign = event.shiftKey && (event.key === "Enter" || event.key === "Tab") ? -1 : 1;
      const isExtending = event.shiftKey && sign === 1;
      this.move(arrow[0] * sign, arrow[1] * sign, isExtending);
    } else if (event.key === "Home") this.select(this.sheet.content.selection.top, 0, event.shiftKey);
    else if (event.key === "F2") this.actions.edit(null);
    else if (event.key === "Delete") this.actions.empty();
    else if (event.key.length === 1 && !event.altKey) this.actions.edit(event.key);
    else return;
    event.preventDefault();
  }
}
