// What the cells of a column look like, to tell twins apart: "Tiến độ" is a deadline in one sheet and the
// progress in another. It counts shapes; it does not read dates.
import { beginsAsOffice } from "./officeName";
import type { ColumnRole } from "./types";

type Shape = "deadline" | "progress" | "date" | "office";

const BARE_DATE = /^(ngày )?\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?$/iu;
const PROGRESS =
  /^(đã|đang|chưa|xong|ht(?!\p{L})|hoàn thành( \d+ ?%| tốt| xong| đúng hạn| quá hạn)?$|đạt|\d{1,3}([.,]\d+)? ?%|không thực hiện)/iu;
const DEADLINE =
  /thường xuyên|(^|[^\p{L}])(quý|tháng|năm|trước|chậm nhất|hạn|dự kiến|phấn đấu|theo (lộ trình|tiến độ|chỉ đạo|hướng dẫn|yêu cầu)|định kỳ|h[àằ]ng (tuần|tháng|quý|năm)|khi có|sau khi|trong \d+ ngày)|\d{1,2}\/20\d\d$/iu;

function shapeOf(text: string): Shape | null {
  if (BARE_DATE.test(text)) return "date";
  if (PROGRESS.test(text)) return "progress";
  if (beginsAsOffice(text)) return "office";
  return DEADLINE.test(text) ? "deadline" : null;
}

function fits(shape: Shape, role: ColumnRole, rivals: readonly ColumnRole[]): boolean {
  if (shape === "progress") return role === "progress" || role === "status";
  if (shape === "deadline") return role === "deadline";
  if (shape === "office") return role === "lead" || role === "coordinating";
  // A bare date is a day of completion where that is possible, else a deadline.
  return role === (rivals.includes("completedOn") ? "completedOn" : "deadline");
}

const MARK = /^([x×v+*•●✓✔☑√]|có)$/iu;

/** Nothing but crosses and ticks: what they say is the heading's, "Đã hoàn thành" under "Tiến độ". */
export function isMarked(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  return filled.length > 0 && filled.every((text) => MARK.test(text));
}

/** The one of the roles that most cells speak for, at least twice as many as for any other; else null. */
export function roleByContent(
  roles: readonly ColumnRole[],
  texts: readonly string[],
): { readonly role: ColumnRole | null; readonly isEmpty: boolean } {
  const filled = texts.filter((text) => text !== "");
  const counts = new Map<ColumnRole, number>(roles.map((role) => [role, 0]));
  for (const text of filled) {
    const shape = shapeOf(text);
    const role = shape && roles.find((candidate) => fits(shape, candidate, roles));
    if (role) counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const isClear = first !== undefined && first[1] > 0 && first[1] >= 2 * (second?.[1] ?? 0);
  return { role: isClear ? first[0] : null, isEmpty: filled.length === 0 };
}
