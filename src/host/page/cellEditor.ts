// Editing in the cell: opens over it, Enter and Tab finish, Esc leaves it as it was, Alt+Enter breaks the line.
import { element } from "./element";
import type { Box } from "./gridGeometry";

export interface EditorActions {
  commit(text: string): void;
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
    if (!area) return;
    this.actions.commit(area.value);
    this.close(move);
  }

  private close(move: readonly [rows: number, columns: number]): void {
    const { area } = this;
    // First, because removing the area makes it lose the focus, which would finish a second time.
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
