import data from "../../seeds/report-periods.json";
import type { PlainDate } from "../../src/core/base/date";
import { nextReports } from "../../src/core/reporting/nextReports";
import { onRequestRule, reportRule } from "../../src/core/reporting/reportRule";
import type { Punctuality } from "../../src/core/reporting/reportPunctuality";
import type { UnreadRule } from "../../src/core/reporting/readReportRules";
import type { DueReport, LastDay, PeriodicEvery, ReportRule } from "../../src/core/reporting/types";
import {
  dueReportSentence,
  icsWords,
  periodSentence,
  punctualitySentence,
  ruleSentence,
  unreadRuleSentence,
} from "../../src/messages/reportingSentence";

const day = (text: string): PlainDate => text as PlainDate;
const yearDays = (...days: [day: number, month: number][]): LastDay => ({
  kind: "daysOfYear",
  days: days.map(([dayOf, month]) => ({ month, day: dayOf })),
});
const before = (every: PeriodicEvery, named: LastDay, softCopyDaysEarlier = 0): ReportRule =>
  reportRule(every, named, { isBefore: true, softCopyDaysEarlier });
const dayOfMonth = (number: number): LastDay => ({ kind: "dayOfMonth", day: number });

test.each<[rule: ReportRule, vi: string, en: string]>([
  [before("month", dayOfMonth(15)), "Hằng tháng, trước ngày 15 (chậm nhất ngày 14)", "Monthly, before day 15 (by day 14)"],
  [before("month", dayOfMonth(13), 1), "Hằng tháng, trước ngày 13 (chậm nhất ngày 12); bản mềm sớm hơn 1 ngày", "Monthly, before day 13 (by day 12); soft copy 1 day earlier"],
  [before("month", dayOfMonth(1)), "Hằng tháng, trước ngày 1 (chậm nhất ngày cuối tháng trước)", "Monthly, before day 1 (by the last day of the month before)"],
  [reportRule("month", dayOfMonth(31)), "Hằng tháng, chậm nhất ngày cuối tháng", "Monthly, by the last day of the month"],
  [reportRule("month", dayOfMonth(15)), "Hằng tháng, chậm nhất ngày 15", "Monthly, by day 15"],
  [before("week", { kind: "weekday", weekday: 4 }), "Hằng tuần, trước thứ Năm (chậm nhất thứ Tư)", "Weekly, before Thursday (by Wednesday)"],
  [before("week", { kind: "weekday", weekday: 1 }), "Hằng tuần, trước thứ Hai (chậm nhất Chủ nhật)", "Weekly, before Monday (by Sunday)"],
  [reportRule("week", { kind: "weekday", weekday: 1 }), "Hằng tuần, chậm nhất thứ Hai", "Weekly, by Monday"],
  [before("halfYear", yearDays([15, 6])), "6 tháng, trước ngày 15/6 (chậm nhất ngày 14/6)", "Half-yearly, before 15/6 (by 14/6)"],
  [before("quarter", yearDays([15, 3], [15, 6], [15, 9], [15, 12])), "Hằng quý, trước ngày 15/3, 15/6, 15/9 và 15/12 (chậm nhất ngày 14/3, 14/6, 14/9 và 14/12)", "Quarterly, before 15/3, 15/6, 15/9 and 15/12 (by 14/3, 14/6, 14/9 and 14/12)"],
  [before("year", yearDays([1, 3])), "Hằng năm, trước ngày 1/3 (chậm nhất ngày cuối tháng 2)", "Yearly, before 1/3 (by the end of February)"],
  [before("year", yearDays([1, 1])), "Hằng năm, trước ngày 1/1 (chậm nhất ngày 31/12)", "Yearly, before 1/1 (by 31/12)"],
  [onRequestRule(), "Đột xuất, khi có yêu cầu", "On request"],
])("%j", (rule, vi, en) => {
  expect(ruleSentence(rule, "vi")).toBe(vi);
  expect(ruleSentence(rule, "en")).toBe(en);
}); // prettier-ignore

function next(rule: ReportRule, on: string, isWorkday?: (date: PlainDate) => boolean): DueReport {
  return nextReports([rule], {
    on: day(on),
    count: 1,
    preset: data.presets[0]!,
    ...(isWorkday && { isWorkday }),
  })[0]!;
}

test.each<[rule: ReportRule, on: string, vi: string]>([
  [before("month", dayOfMonth(15)), "2024-06-01", "Kỳ báo cáo tháng 6/2024: số liệu từ 15/05/2024 đến 14/06/2024"],
  [before("month", dayOfMonth(13)), "2024-06-01", "Kỳ báo cáo tháng 6/2024: số liệu từ 15/05/2024 đến 14/06/2024; đến hạn nộp kỳ chưa chốt, phần còn lại là số ước"],
  [before("quarter", yearDays([15, 3], [15, 6], [15, 9], [15, 12])), "2024-08-01", "Kỳ báo cáo quý III/2024: số liệu từ 15/06/2024 đến 14/09/2024"],
  [before("halfYear", yearDays([15, 6])), "2024-01-01", "Kỳ báo cáo 6 tháng đầu năm 2024: số liệu từ 15/12/2023 đến 14/06/2024"],
  [before("halfYear", yearDays([15, 12])), "2024-01-01", "Kỳ báo cáo 6 tháng cuối năm 2024: số liệu từ 15/06/2024 đến 14/12/2024"],
  [before("nineMonths", yearDays([15, 9])), "2024-01-01", "Kỳ báo cáo 9 tháng năm 2024: số liệu từ 15/12/2023 đến 14/09/2024"],
  [before("year", yearDays([15, 12])), "2024-01-01", "Kỳ báo cáo năm 2024: số liệu từ 15/12/2023 đến 14/12/2024"],
  [before("week", { kind: "weekday", weekday: 4 }), "2024-06-12", "Kỳ báo cáo tuần 06/06/2024–12/06/2024: số liệu từ 06/06/2024 đến 12/06/2024"],
])("%j from %s", (rule, on, vi) => {
  expect(periodSentence(next(rule, on).period, "vi")).toBe(vi);
}); // prettier-ignore

test("a next report tells its last day, its soft copy and its figures", () => {
  expect(dueReportSentence(next(before("month", dayOfMonth(15), 1), "2024-06-01"), "vi")).toBe(
    "Báo cáo tháng 6/2024: chậm nhất thứ Sáu 14/06/2024, bản mềm thứ Năm 13/06/2024; số liệu từ 15/05/2024 đến 14/06/2024",
  );
  expect(dueReportSentence(next(before("month", dayOfMonth(15), 1), "2024-06-01"), "en")).toBe(
    "Report of the month 6/2024: by Friday 14/06/2024, soft copy by Thursday 13/06/2024; figures from 15/05/2024 to 14/06/2024",
  );
});

test("a last day that is no working day says when to send", () => {
  const sunday = next(before("month", dayOfMonth(15)), "2024-07-01", (date) => date !== "2024-07-14");
  expect(dueReportSentence(sunday, "vi")).toContain(
    "chậm nhất Chủ nhật 14/07/2024, không phải ngày làm việc, nên gửi chậm nhất thứ Bảy 13/07/2024;",
  );
});

test.each<[Omit<Punctuality, "report">, vi: string, en: string]>([
  [{ state: "onTime", receivedOn: day("2024-05-14"), daysLate: 0 }, "Đúng hạn (14/05/2024)", "On time (14/05/2024)"],
  [{ state: "late", receivedOn: day("2024-05-16"), daysLate: 2 }, "Nộp muộn 2 ngày (16/05/2024)", "2 days late (16/05/2024)"],
  [{ state: "missing", receivedOn: null, daysLate: 1 }, "Chưa nộp, quá hạn 1 ngày", "Missing, 1 day overdue"],
  [{ state: "notYetDue", receivedOn: null, daysLate: 0 }, "Chưa đến hạn", "Not yet due"],
])("%j", (punctuality, vi, en) => {
  expect(punctualitySentence({ report: "r", ...punctuality }, "vi")).toBe(vi);
  expect(punctualitySentence({ report: "r", ...punctuality }, "en")).toBe(en);
}); // prettier-ignore

test.each<[Omit<UnreadRule, "at">, vi: string]>([
  [{ text: "Định kỳ 6 tháng, năm", why: "noDay", every: ["halfYear", "year"] }, "Chưa nêu ngày nộp (6 tháng, hằng năm): “Định kỳ 6 tháng, năm”."],
  [{ text: "Báo cáo định kỳ", why: "noDay", every: [] }, "Chưa nêu ngày nộp: “Báo cáo định kỳ”."],
  [{ text: "Trước 30/8/2023", why: "oneDate", every: [] }, "Chỉ nêu một ngày cụ thể, không phải báo cáo định kỳ: “Trước 30/8/2023”."],
  [{ text: "A", why: "outsideBody", every: [] }, "Ở trong bảng hoặc phụ lục, được hiểu là thời hạn của nhiệm vụ: “A”."],
  [{ text: "A", why: "softCopyAlone", every: [] }, "Nêu hạn gửi bản mềm nhưng không rõ của báo cáo nào: “A”."],
  [{ text: "A", why: "unclear", every: [] }, "Chưa rõ hạn nộp của báo cáo nào: “A”."],
])("%j", (unread, vi) => {
  expect(unreadRuleSentence({ ...unread, at: 0 }, "vi")).toBe(vi);
  expect(unreadRuleSentence({ ...unread, at: 0 }, "en")).not.toBe(vi);
}); // prettier-ignore

test("a long sentence is quoted from shortly before the day that it is about", () => {
  const text = `${"Các đơn vị thực hiện nghiêm túc chế độ thông tin, ".repeat(5)}báo cáo trước ngày 15.`;
  const at = text.indexOf("trước ngày");
  const sentence = unreadRuleSentence({ text, at, why: "unclear", every: [] }, "vi");
  expect(sentence).toMatch(/: “…\S.*báo cáo trước ngày 15\.”\.$/u);
  expect(sentence.length).toBeLessThan(130);
});

test("the calendar's words tell the two copies apart", () => {
  const words = icsWords("Kế hoạch số 54", "vi");
  const report = next(before("month", dayOfMonth(13), 1), "2024-06-01");
  expect(words.name).toBe("Báo cáo định kỳ – Kế hoạch số 54");
  expect(words.summary(report, "soft")).toBe("Hạn gửi báo cáo tháng 6/2024 (bản mềm)");
  expect(words.summary(report, "signed")).toBe("Hạn gửi báo cáo tháng 6/2024 (bản ký)");
  expect(words.description(report, "signed")).toMatch(/chậm nhất thứ Tư 12\/06\/2024.*\nKế hoạch số 54$/u);
});
