// The text of an XML part in, its elements one after another out. Namespace prefixes are ignored (ClosedXML
// writes `x:row`), comments, processing instructions and a DOCTYPE are passed over. Every step moves forward
// or throws `corrupt`, so no input can make it hang; elements must close in order.
import { AppError } from "../../core/base/appError";
import { LIMITS } from "./limits";
import { decodeEntities } from "./xmlText";

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const BANG = 33;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

export class XmlScanner {
  private pos = 0;
  private name = "";
  /** With their prefixes. */
  private readonly openNames: string[] = [];
  private isSelfClosing = false;
  private attributesAt = 0;
  private attributesEnd = 0;
  private textFrom = 0;
  private textTo = 0;
  private isRawText = false;

  constructor(private readonly xml: string) {}

  /** Number of elements open now. */
  get depth(): number {
    return this.openNames.length;
  }

  /** Opens the document element and gives its name without prefix; null when there is none. */
  openRoot(): string | null {
    for (let step = this.next(); step !== "end"; step = this.next()) {
      if (step === "open") return this.name;
    }
    return null;
  }

  /**
   * Names, without prefix, of the children of the element just opened; each child stands open while it is the current one,
   * and what the caller leaves unread of it is passed over.
   */
  *children(): Generator<string, void, undefined> {
    const childDepth = this.depth + 1;
    for (let step = this.next(); step !== "end"; step = this.next()) {
      if (step === "open" && this.depth === childDepth) yield this.name;
      else if (step === "close" && this.depth < childDepth - 1) return;
    }
  }

  /** The text inside the element just opened, up to its end. */
  textContent(): string {
    const depth = this.depth;
    let text = "";
    for (let step = this.next(); step !== "end"; step = this.next()) {
      if (step === "close" && this.depth < depth) break;
      if (step !== "text") continue;
      const piece = this.xml.slice(this.textFrom, this.textTo);
      text += this.isRawText ? piece : decodeEntities(piece);
    }
    return text;
  }

  /** Of the element just opened, by its name without prefix. */
  attribute(name: string): string | null {
    const { xml, attributesEnd: end } = this;
    let at = this.attributesAt;
    while (at < end) {
      const equals = xml.indexOf("=", at);
      if (equals < 0 || equals >= end) return null;
      let valueAt = equals + 1;
      while (valueAt < end && isSpace(xml.charCodeAt(valueAt))) valueAt++;
      const quote = xml.charCodeAt(valueAt);
      if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw new AppError("corrupt");
      const valueEnd = xml.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", valueAt + 1);
      if (valueEnd < 0 || valueEnd >= end) throw new AppError("corrupt");
      let nameEnd = equals;
      while (nameEnd > at && isSpace(xml.charCodeAt(nameEnd - 1))) nameEnd--;
      if (this.isNameBefore(name, at, nameEnd)) return decodeEntities(xml.slice(valueAt + 1, valueEnd));
      at = valueEnd + 1;
    }
    return null;
  }

  private isNameBefore(name: string, from: number, end: number): boolean {
    const start = end - name.length;
    if (start < from || !this.xml.startsWith(name, start)) return false;
    if (start === from) return true;
    const before = this.xml.charCodeAt(start - 1);
    return isSpace(before) || before === COLON;
  }

  private next(): "open" | "close" | "text" | "end" {
    const { xml } = this;
    if (this.isSelfClosing) {
      this.isSelfClosing = false;
      this.openNames.pop();
      return "close";
    }
    while (this.pos < xml.length) {
      const at = xml.indexOf("<", this.pos);
      const textEnd = at < 0 ? xml.length : at;
      if (textEnd > this.pos) {
        const from = this.pos;
        this.pos = textEnd;
        // White space outside of the document element, or a zero-width mark before it.
        if (this.depth === 0) continue;
        return this.foundText(from, textEnd, false);
      }
      switch (xml.charCodeAt(at + 1)) {
        case SLASH:
          return this.readCloseTag(at);
        case QUESTION:
          this.pos = this.after("?>", at);
          continue;
        case BANG:
          if (xml.startsWith("<![CDATA[", at)) {
            this.pos = this.after("]]>", at);
            return this.foundText(at + 9, this.pos - 3, true);
          }
          if (xml.startsWith("<!--", at)) this.pos = this.after("-->", at + 4);
          else this.pos = this.afterDoctype(at);
          continue;
        default:
          return this.readOpenTag(at);
      }
    }
    if (this.depth > 0) throw new AppError("corrupt");
    return "end";
  }

  private foundText(from: number, to: number, isRaw: boolean): "text" {
    this.textFrom = from;
    this.textTo = to;
    this.isRawText = isRaw;
    return "text";
  }

  private readOpenTag(at: number): "open" {
    const { xml } = this;
    let nameEnd = at + 1;
    while (nameEnd < xml.length && !endsName(xml.charCodeAt(nameEnd))) nameEnd++;
    if (nameEnd === at + 1 || this.depth >= LIMITS.xmlDepth) throw new AppError("corrupt");

    let end = nameEnd;
    for (let letter = xml.charCodeAt(end); letter !== GREATER; letter = xml.charCodeAt(++end)) {
      if (end >= xml.length || letter === LESS) throw new AppError("corrupt");
      if (letter === DOUBLE_QUOTE) end = this.after('"', end + 1) - 1;
      else if (letter === SINGLE_QUOTE) end = this.after("'", end + 1) - 1;
    }
    this.isSelfClosing = xml.charCodeAt(end - 1) === SLASH;
    this.attributesAt = nameEnd;
    this.attributesEnd = this.isSelfClosing ? end - 1 : end;
    this.pos = end + 1;
    const fullName = xml.slice(at + 1, nameEnd);
    this.openNames.push(fullName);
    this.name = fullName.slice(fullName.indexOf(":") + 1);
    return "open";
  }

  private readCloseTag(at: number): "close" {
    const fullName = this.openNames.pop();
    if (fullName === undefined || !this.xml.startsWith(fullName, at + 2)) throw new AppError("corrupt");
    let end = at + 2 + fullName.length;
    while (isSpace(this.xml.charCodeAt(end))) end++;
    if (this.xml.charCodeAt(end) !== GREATER) throw new AppError("corrupt");
    this.pos = end + 1;
    return "close";
  }

  private after(mark: string, from: number): number {
    const at = this.xml.indexOf(mark, from);
    if (at < 0) throw new AppError("corrupt");
    return at + mark.length;
  }

  private afterDoctype(at: number): number {
    const end = this.after(">", at);
    const subset = this.xml.indexOf("[", at);
    return subset >= 0 && subset < end ? this.after(">", this.after("]", subset)) : end;
  }
}

function isSpace(letter: number): boolean {
  return letter === SPACE || letter === LINE_FEED || letter === RETURN || letter === TAB;
}

function endsName(letter: number): boolean {
  return isSpace(letter) || letter === GREATER || letter === SLASH || letter === EQUALS || letter === LESS;
}
