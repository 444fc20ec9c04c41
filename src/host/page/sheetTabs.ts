// The row of sheet names; hidden sheets are not shown.
import type { Session } from "../session";
import { element } from "./element";

export class SheetTabs {
  readonly root = element("div", {
    class: "tabs",
    role: "tablist",
    attributes: { "aria-label": "Trang tính" },
  });

  constructor(private readonly session: Session) {}

  refresh(): void {
    const { sheets, active } = this.session.workbook;
    const shown = sheets.filter(({ content }) => content.visibility === "Visible");
    this.root.replaceChildren(
      ...shown.map((sheet) => {
        const isActive = sheet === active;
        const tab = element("button", {
          text: sheet.content.name,
          role: "tab",
          attributes: { "aria-selected": String(isActive) },
        });
        if (sheet.content.tabColor && !isActive) tab.style.borderBottomColor = sheet.content.tabColor;
        tab.addEventListener("click", () => this.session.act(() => this.session.activate(sheet)));
        return tab;
      }),
    );
  }
}
