// Editing in the cell: opens over it, Enter and Tab finish, Esc leaves it as it was, Alt+Enter breaks the line.
import { element } from "./element";
import type { Box } from "./gridGeometry";

export interface EditorActions {
  /** Returns false when the text was refused; the editor then stays open. */
  commit(text: string): boolean;
  closed(move: readonly [rows: number, columns: number]): void;
}

export class CellEditor {
  private area: HTMLTextAreaElement | null = null;

  constructor(
    private readonly parent: HTMLElement,
    private readonly actions: EditorActions,
  ) {}

  get isOpen(): boolean {
    return this.area !== null;
  }

  open(text: string, box: Box): void {
    if (this.area) return;
    const area = element("textarea", { attributes: { "aria-label": "Nội dung ô", spellcheck: "false" } });
    area.value = text;
    Object.assign(area.style, {
      left: `${box.x - 1}px`,
      top: `${box.y - 1}px`,
      width: `${Math.max(box.width + 2, 80)}px`,
      height: `${Math.max(box.height + 2, 24)}px`,
    });
    area.addEventListener("keydown", (event) => this.onKey(event, area));
    area.addEventListener("blur", () => this.finish([0, 0]));
    this.area = area;
    this.parent.append(area);
    area.focus();
  }

  finish(move: readonly [rows: number, columns: number]): void {
    const { area } = this;
    if (!area || !this.actions.commit(area.value)) return;
    this.close(move);
  }

  private close(move: readonly [rows: number, columns: number]): void {
    const { area } = this;
    this.area = null;
    area?.remove();
    this.actions.closed(move);
  }

  private onKey(event: KeyboardEvent, area: HTMLTextAreaElement): void {
    if (event.key === "Enter" && event.altKey)
      area.setRangeText("\n", area.selectionStart, area.selectionEnd, "end");
    else if (event.key === "Enter") this.finish(event.shiftKey ? [-1, 0] : [1, 0]);
    else if (event.key === "Tab") this.finish(event.shiftKey ? [0, -1] : [0, 1]);
    else if (event.key === "Escape") this.close([0, 0]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
