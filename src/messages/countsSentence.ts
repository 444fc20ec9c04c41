// Counts and rate of a plan's tasks as the sentences that leadership reads; the same under a table and in a
// consolidated report.
import type { StatusCounts } from "../core/deadlines/types";
import type { Language } from "./language";

export interface CountFigures extends StatusCounts {
  /** Done tasks whose day nobody wrote; they are among `doneOnTime`. */
  readonly doneWithoutDay?: number;
}

/** `Tổng số 72 nhiệm vụ: đã hoàn thành 12 (đúng hạn 10, quá hạn 2); chưa hoàn thành …; không hạn 25.` */
export function countsSentence(figures: CountFigures, language: Language): string {
  const { doneOnTime, doneLate, inTime, dueSoon, overdue, noDate, doneWithoutDay = 0 } = figures;
  const done = doneOnTime + doneLate;
  const notDone = inTime + dueSoon + overdue;
  const tasks = done + notDone + noDate;
  if (language === "vi") {
    const withoutDay =
      doneWithoutDay > 0 ? `; ${doneWithoutDay} nhiệm vụ chưa ghi ngày hoàn thành, tạm tính đúng hạn` : "";
    return (
      `Tổng số ${tasks} nhiệm vụ: đã hoàn thành ${done} (đúng hạn ${doneOnTime}, quá hạn ${doneLate}${withoutDay}); ` +
      `chưa hoàn thành ${notDone} (trong hạn ${inTime + dueSoon}, trong đó sắp đến hạn ${dueSoon}; quá hạn ${overdue}); ` +
      `không hạn ${noDate}.`
    );
  }
  const withoutDay = doneWithoutDay > 0 ? `; ${doneWithoutDay} without a day, counted as on time` : "";
  return (
    `${tasks} tasks: ${done} done (${doneOnTime} on time, ${doneLate} late${withoutDay}); ` +
    `${notDone} not done (${inTime + dueSoon} in time, of which ${dueSoon} due soon; ${overdue} overdue); ` +
    `${noDate} without a date.`
  );
}

/** Done ÷ due, to a tenth of a percent. */
export function rateSentence(
  { doneOfDue, due }: { readonly doneOfDue: number; readonly due: number },
  language: Language,
): string {
  const percent = due === 0 ? "" : `${Math.round((1000 * doneOfDue) / due) / 10}%`;
  if (language === "vi") {
    return due === 0
      ? "Chưa có nhiệm vụ nào đến hạn nên chưa tính tỷ lệ hoàn thành."
      : `Tỷ lệ hoàn thành trong số nhiệm vụ đến hạn: ${doneOfDue}/${due} (${percent.replace(".", ",")}).`;
  }
  return due === 0
    ? "No task is due yet, so there is no rate."
    : `Done of the tasks that are due: ${doneOfDue}/${due} (${percent}).`;
}
