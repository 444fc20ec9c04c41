// Open, save, undo, redo, and the name of the workbook.
import { openXlsx } from "../files/openXlsx";
import { saveXlsx } from "../files/saveXlsx";
import type { Session } from "../session";
import { element } from "./element";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export class Toolbar {
  readonly root: HTMLElement;
  private readonly undo = element("button", { text: "Hoàn tác", title: "Ctrl+Z" });
  private readonly redo = element("button", { text: "Làm lại", title: "Ctrl+Y" });
  private readonly name = element("span", { class: "name" });

  constructor(
    private readonly session: Session,
    private readonly show: (message: string) => void,
  ) {
    const file = element("input", {
      attributes: { type: "file", accept: ".xlsx", hidden: "", "aria-label": "Tệp" },
    });
    const open = element("button", { text: "Mở…" });
    const save = element("button", { text: "Lưu" });
    open.addEventListener("click", () => file.click());
    file.addEventListener("change", () => {
      const [chosen] = file.files ?? [];
      if (chosen) void this.open(chosen);
      file.value = "";
    });
    save.addEventListener("click", () => void this.save());
    this.undo.addEventListener("click", () => session.undo());
    this.redo.addEventListener("click", () => session.redo());
    this.root = element(
      "div",
      { class: "toolbar", role: "toolbar" },
      open,
      save,
      this.undo,
      this.redo,
      this.name,
      file,
    );
  }

  refresh(): void {
    const { history, name } = this.session.workbook;
    this.undo.disabled = history.undoCount === 0;
    this.redo.disabled = history.redoCount === 0;
    this.name.textContent = name;
  }

  private async open(file: File): Promise<void> {
    try {
      this.session.open(await openXlsx(await file.arrayBuffer(), file.name));
      this.show("");
    } catch {
      this.show(`Không đọc được ${file.name}: cần một tệp .xlsx không có mật khẩu.`);
    }
  }

  private async save(): Promise<void> {
    const blob = new Blob([await saveXlsx(this.session.workbook)], { type: XLSX });
    const link = element("a", { attributes: { download: this.session.workbook.name } });
    link.href = URL.createObjectURL(blob);
    link.click();
    URL.revokeObjectURL(link.href);
  }
}
