// Lines of a plan's body in, the models that it describes out: "5. Mô hình 9: …" and under it its aim, who does
// what, the units, the time and the tools.
import { joinParagraphs, type TextRow } from "./joinParagraphs";
import { markerOf } from "./markers";

export type ModelAspect = "aim" | "assignment" | "units" | "deadline" | "tools";

export interface BodyModel {
  /** "9" of "Mô hình 9". */
  readonly number: string;
  readonly title: string;
  readonly aspects: Readonly<Partial<Record<ModelAspect, string>>>;
  /** 0-based row of the document. */
  readonly row: number;
}

const HEAD = /^mô hình (\d{1,3})\s*[:.–-]\s*(.+)$/iu;
/** The words before the colon, surest first; a slip of the pen is let pass (nghiệm vụ). */
const ASPECTS: readonly (readonly [ModelAspect, RegExp])[] = [
  ["aim", /^mục (tiêu|đích)[^:]{0,20}:\s*/iu],
  ["assignment", /^phân công[^:]{0,20}:\s*/iu],
  ["units", /^(các )?(đơn vị|cơ quan)(, đơn vị)? (thực hiện|triển khai)[^:]{0,20}:\s*/iu],
  ["deadline", /^(thời gian|thời hạn|tiến độ|lộ trình)[^:]{0,20}:\s*/iu],
  ["tools", /^(công cụ|nền tảng)[^:]{0,20}:\s*/iu],
];

export function readModels(rows: readonly TextRow[]): readonly BodyModel[] {
  const models: {
    number: string;
    title: string;
    aspects: Partial<Record<ModelAspect, string>>;
    row: number;
  }[] = [];
  let aspect: ModelAspect | null = null;
  let isInModel = false;
  for (const { text, row } of joinParagraphs(rows)) {
    const marker = markerOf(text);
    const words = marker?.rest ?? text;
    const isHeading = marker !== null && /^[\dIVX]/.test(marker.no ?? "");
    const head = isHeading ? HEAD.exec(words) : null;
    if (isHeading) {
      isInModel = head !== null;
      aspect = null;
      if (head) models.push({ number: String(Number(head[1])), title: head[2]!, aspects: {}, row });
      continue;
    }
    const model = isInModel ? models.at(-1)! : null;
    if (!model) continue;
    const found = ASPECTS.find(([, pattern]) => pattern.test(words));
    if (found) aspect = found[0];
    if (aspect === null) continue;
    const said = found ? words.replace(found[1], "") : words;
    const before = model.aspects[aspect];
    if (said !== "") model.aspects[aspect] = before ? `${before} ${said}` : said;
  }
  return models;
}
