// The open workbook: its sheets in tab order, its names, which sheet is active, and its history.
import { invalidArgument, itemAlreadyExists } from "../hostError";
import { History } from "./history";
import { Sheet, type NamedItem, type SheetContent } from "./sheet";

export interface WorkbookSnapshot {
  readonly sheets: readonly { readonly sheet: Sheet; readonly content: SheetContent }[];
  readonly names: readonly NamedItem[];
  readonly activeId: string;
}

const MAX_NAME_LENGTH = 31;

export class Workbook {
  readonly history = new History<WorkbookSnapshot>({
    take: () => this.snapshot(),
    restore: (snapshot) => this.restore(snapshot),
  });
  private sheetList: Sheet[] = [];
  private nameList: readonly NamedItem[] = [];
  private nextId = 1;
  private activeId = "";

  constructor(readonly name = "Book1.xlsx") {}

  get sheets(): readonly Sheet[] {
    return this.sheetList;
  }

  get names(): readonly NamedItem[] {
    return this.nameList;
  }

  setNames(names: readonly NamedItem[]): void {
    this.history.beforeChange();
    this.nameList = names;
  }

  get active(): Sheet {
    const sheet = this.sheetList.find(({ id }) => id === this.activeId) ?? this.sheetList[0];
    if (!sheet) throw new Error("a workbook has at least one sheet");
    return sheet;
  }

  activate(sheet: Sheet): void {
    this.activeId = sheet.id;
  }

  /** By id or by name; names compare as Excel does, without case. */
  find(key: string): Sheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheetList.find(({ id, content }) => id === key || content.name.toLowerCase() === wanted);
  }

  add(name = this.freeName()): Sheet {
    this.checkName(name, null);
    this.history.beforeChange();
    const sheet = new Sheet(
      `{00000000-0001-0000-0000-${String(this.nextId++).padStart(12, "0")}}`,
      name,
      () => this.history.beforeChange(),
    );
    this.sheetList = [...this.sheetList, sheet];
    if (!this.activeId) this.activeId = sheet.id;
    return sheet;
  }

  rename(sheet: Sheet, name: string): void {
    this.checkName(name, sheet);
    sheet.edit().name = name;
  }

  remove(sheet: Sheet): void {
    const others = this.sheetList.filter((other) => other !== sheet);
    if (!others.some(({ content }) => content.visibility === "Visible"))
      throw invalidArgument("A workbook must contain at least one visible worksheet.");
    this.history.beforeChange();
    const index = this.sheetList.indexOf(sheet);
    this.sheetList = others;
    if (this.activeId === sheet.id)
      this.activeId = (others[index] ?? others[index - 1] ?? others[0])?.id ?? "";
  }

  move(sheet: Sheet, position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.sheetList.length)
      throw invalidArgument();
    this.history.beforeChange();
    const others = this.sheetList.filter((other) => other !== sheet);
    this.sheetList = [...others.slice(0, position), sheet, ...others.slice(position)];
  }

  private freeName(): string {
    let number = this.sheetList.length + 1;
    while (this.find(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  private checkName(name: string, except: Sheet | null): void {
    const isBad =
      name === "" ||
      name.length > MAX_NAME_LENGTH ||
      /[:\\/?*[\]]/.test(name) ||
      /^'|'$/.test(name) ||
      name.toLowerCase() === "history";
    if (isBad) throw invalidArgument(`The worksheet name "${name}" is not allowed.`);
    const holder = this.find(name);
    if (holder && holder !== except) throw itemAlreadyExists();
  }

  private snapshot(): WorkbookSnapshot {
    const sheets = this.sheetList.map((sheet) => ({ sheet, content: sheet.snapshot() }));
    return { sheets, names: this.nameList, activeId: this.activeId };
  }

  private restore({ sheets, names, activeId }: WorkbookSnapshot): void {
    for (const { sheet, content } of sheets) sheet.restore(content);
    this.sheetList = sheets.map(({ sheet }) => sheet);
    this.nameList = names;
    if (!this.sheetList.some(({ id }) => id === this.activeId)) this.activeId = activeId;
  }
}
