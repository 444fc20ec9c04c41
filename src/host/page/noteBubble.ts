// The text of a note, shown beside its cell. The text is a person's: it only ever becomes a text node.
import type { StoredNote } from "../model/sheet";
import { element } from "./element";
import type { Box } from "./gridGeometry";

const GAP = 8;

export class NoteBubble {
  readonly root = element("div", { class: "note", role: "tooltip" });

  constructor() {
    this.hide();
  }

  show({ text }: StoredNote, { x, y, width }: Box): void {
    this.root.textContent = text;
    this.root.style.left = `${x + width + GAP}px`;
    this.root.style.top = `${y}px`;
    this.root.hidden = false;
  }

  hide(): void {
    this.root.hidden = true;
  }
}
