// HTML (a page, or what Word, Excel and browsers put on the clipboard) in, one grid out: paragraphs a row each
// in the first column, tables with their merged cells where they stand. Hostile HTML is only text; a table
// within a cell is text of that cell.
import { AppError } from "../../core/base/appError";
import { EMPTY, textCell, type Cell, type FileId, type Grid, type Region } from "../../core/base/cell";
import { mendBrokenNumbers } from "../../core/base/brokenNumber";
import { htmlTokens } from "./tokens";

const MAX_LENGTH = 60e6;
const MAX_ROWS = 200_000;
const MAX_SPAN = 1_000;
const MAX_COLS = 1_000;
const BLOCKS = new Set(
  "p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tr caption body html section article header footer pre blockquote center hr form thead tbody tfoot".split(
    " ",
  ),
);

export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 4096);
  return /<(!doctype html|html|table|body)[\s>]/i.test(head) || /<table[\s>][\s\S]*<t[dr][\s>]/i.test(text);
}

export function readHtml(html: string, file: FileId): Grid {
  if (html.length > MAX_LENGTH) throw new AppError("tooLarge");
  const builder = new HtmlGrid();
  for (const token of htmlTokens(fragmentOf(html))) {
    if (token.kind === "text") builder.text(token.text);
    else if (token.kind === "open") {
      if (token.name === "br") builder.lineBreak();
      else builder.open(token.name, token.attributes);
    } else builder.close(token.name);
  }
  return builder.grid(file);
}

/** Windows' clipboard writes numbers of bytes before the HTML and marks the part that was copied. */
function fragmentOf(html: string): string {
  const start = html.indexOf("<!--StartFragment-->");
  const end = html.lastIndexOf("<!--EndFragment-->");
  if (start !== -1 && end > start && /<table[\s>]/i.test(html.slice(start, end)))
    return html.slice(start, end);
  return /^Version:\d/.test(html) ? html.slice(Math.max(0, html.indexOf("<"))) : html;
}

interface OpenCell {
  readonly row: number;
  readonly col: number;
  text: string;
  /** Items of numbered lists. */
  numbered: number;
}

class HtmlGrid {
  private readonly rows: Cell[][] = [];
  private readonly merges: Region[] = [];
  /** Places that a merge from above covers, in the table that is open. */
  private covered = new Set<string>();
  private depth = 0;
  private rowOfTable = -1;
  private nextCol = 0;
  private cell: OpenCell | null = null;
  private paragraph = "";
  private readonly lists: string[] = [];
  /** Automatic numbers that stood alone in the first cells of the table's rows so far. */
  private ownNumbers = 0;

  text(text: string): void {
    if (this.cell) this.cell.text += text.replace(/[ \t\r\n]+/g, " ");
    else this.paragraph += text.replace(/[ \t\r\n]+/g, " ");
  }

  lineBreak(): void {
    if (this.cell) this.cell.text += "\n";
    else this.endParagraph();
  }

  open(name: string, attributes: string): void {
    if (this.depth === 0 && BLOCKS.has(name)) this.endParagraph();
    if (name === "table") {
      this.depth++;
      if (this.depth === 1) {
        this.covered = new Set();
        this.rowOfTable = -1;
        this.ownNumbers = 0;
      }
    }
    if (name === "ol" || name === "ul") this.lists.push(name);
    if (name === "li" && this.cell && this.lists.at(-1) === "ol") this.cell.numbered++;
    if (this.depth !== 1) return this.cell && BLOCKS.has(name) ? this.lineBreak() : undefined;
    if (name === "tr") this.startRow();
    else if (name === "td" || name === "th") this.startCell(attributes);
    else if (this.cell && BLOCKS.has(name)) this.lineBreak();
  }

  close(name: string): void {
    if (name === "ol" || name === "ul") this.lists.pop();
    if (this.depth === 0) {
      if (BLOCKS.has(name)) this.endParagraph();
      return;
    }
    if (name === "table") {
      if (this.depth === 1) this.endCell();
      this.depth--;
      return;
    }
    if (this.depth > 1) return;
    if (name === "td" || name === "th" || name === "tr") this.endCell();
    else if (this.cell && BLOCKS.has(name)) this.lineBreak();
  }

  grid(file: FileId): Grid {
    this.endCell();
    this.endParagraph();
    return { file, sheet: "", top: 0, left: 0, rows: this.rows, merges: this.merges };
  }

  private startRow(): void {
    this.endCell();
    if (this.rows.length >= MAX_ROWS) throw new AppError("tooLarge");
    this.rows.push([]);
    this.rowOfTable = this.rows.length - 1;
    this.nextCol = 0;
  }

  private startCell(attributes: string): void {
    this.endCell();
    if (this.rowOfTable === -1) this.startRow();
    const row = this.rowOfTable;
    while (this.covered.has(`${row},${this.nextCol}`)) this.nextCol++;
    const col = this.nextCol;
    const across = spanOf(attributes, "colspan");
    const down = spanOf(attributes, "rowspan");
    this.nextCol = col + across;
    if (this.nextCol > MAX_COLS) throw new AppError("tooLarge");
    if (across > 1 || down > 1) {
      this.merges.push({ sheet: "", top: row, left: col, bottom: row + down - 1, right: col + across - 1 });
      for (let r = row + 1; r < row + down; r++) {
        for (let c = col; c < col + across; c++) this.covered.add(`${r},${c}`);
      }
    }
    this.cell = { row, col, text: "", numbered: 0 };
  }

  private endCell(): void {
    if (!this.cell) return;
    const { row, col, text, numbered } = this.cell;
    const cells = this.rows[row]!;
    while (cells.length < col) cells.push(EMPTY);
    const words = tidy(text);
    // Word numbers the rows itself: the number is the item's, and stands in no text.
    const isOwnNumber = words === "" && numbered === 1 && col === 0;
    cells[col] = textCell(isOwnNumber ? String(++this.ownNumbers) : words);
    this.cell = null;
  }

  private endParagraph(): void {
    const text = tidy(this.paragraph);
    this.paragraph = "";
    if (text === "") return;
    if (this.rows.length >= MAX_ROWS) throw new AppError("tooLarge");
    this.rows.push([textCell(text)]);
  }
}

function spanOf(attributes: string, name: string): number {
  const value = Number(
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']?\\s*(\\d{1,6})`, "i").exec(attributes)?.[1] ?? 1,
  );
  return Math.min(Math.max(value, 1), MAX_SPAN);
}

function tidy(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/[ \t]+/g, " ").trim());
  return mendBrokenNumbers(lines.filter((line) => line !== "").join("\n"));
}
