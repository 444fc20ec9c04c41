// The worksheet functions =PHULUC.…: what Excel shows of them stands in the comments, from which the build
// makes functions.json and the calls that register them. The parameters' names are on-screen text too, and
// therefore Vietnamese.
import { daysLeftAnswer, dueAnswer, explanationAnswer, statusAnswer, workdayAnswer } from "./answers";
import { Refusal } from "./refusal";

/** The little that is used of Excel's functions runtime; the type packages in use do not describe it. */
declare const CustomFunctions: { readonly Error: new (code: string, message: string) => Error };

function answer<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new CustomFunctions.Error(error.cellError, error.message);
  }
}

/**
 * Ngày cuối cùng của thời hạn ghi trong ô. Đặt định dạng ngày cho ô có công thức này.
 * @customfunction HAN
 * @param thời_hạn Ô ghi thời hạn, ví dụ F12.
 * @param năm Năm của kế hoạch, dùng khi ô không ghi năm.
 * @param ngày_ban_hành Ngày ban hành kế hoạch, dùng khi thời hạn tính từ ngày ban hành.
 * @returns Số của ngày trong Excel.
 */
export function due(thời_hạn: unknown, năm?: unknown, ngày_ban_hành?: unknown): number {
  return answer(() => dueAnswer(thời_hạn, { year: năm, issuedOn: ngày_ban_hành }));
}

/**
 * Tình trạng của nhiệm vụ tính đến một ngày: Hoàn thành đúng hạn, Hoàn thành quá hạn, Chưa hoàn thành trong hạn, Sắp đến hạn, Chưa hoàn thành quá hạn, Không hạn.
 * @customfunction TINHTRANG
 * @param thời_hạn Ô ghi thời hạn, ví dụ F12.
 * @param ngày Tính đến ngày nào, ví dụ TODAY().
 * @param tiến_độ Ô ghi tiến độ: Đã hoàn thành, 70%, Chưa thực hiện …
 * @param năm Năm của kế hoạch, dùng khi ô không ghi năm.
 * @param ngày_ban_hành Ngày ban hành kế hoạch, dùng khi thời hạn tính từ ngày ban hành.
 * @param báo_trước Sắp đến hạn kể từ bao nhiêu ngày trước hạn; để trống là 7.
 * @returns Tình trạng.
 */
export function status(
  thời_hạn: unknown,
  ngày: unknown,
  tiến_độ?: unknown,
  năm?: unknown,
  ngày_ban_hành?: unknown,
  báo_trước?: unknown,
): string {
  const plan = { year: năm, issuedOn: ngày_ban_hành, soonDays: báo_trước };
  return answer(() => statusAnswer(thời_hạn, ngày, tiến_độ, plan));
}

/**
 * Số ngày còn lại đến hạn, kể cả ngày nghỉ; số âm là số ngày đã quá hạn.
 * @customfunction CONLAI
 * @param thời_hạn Ô ghi thời hạn, ví dụ F12.
 * @param ngày Tính đến ngày nào, ví dụ TODAY().
 * @param năm Năm của kế hoạch, dùng khi ô không ghi năm.
 * @param ngày_ban_hành Ngày ban hành kế hoạch, dùng khi thời hạn tính từ ngày ban hành.
 * @returns Số ngày.
 */
export function daysLeft(thời_hạn: unknown, ngày: unknown, năm?: unknown, ngày_ban_hành?: unknown): number {
  return answer(() => daysLeftAnswer(thời_hạn, ngày, { year: năm, issuedOn: ngày_ban_hành }));
}

/**
 * Câu giải thích phần mềm hiểu thời hạn ghi trong ô thế nào.
 * @customfunction GIAITHICH
 * @param thời_hạn Ô ghi thời hạn, ví dụ F12.
 * @param năm Năm của kế hoạch, dùng khi ô không ghi năm.
 * @param ngày_ban_hành Ngày ban hành kế hoạch, dùng khi thời hạn tính từ ngày ban hành.
 * @returns Câu giải thích.
 */
export function explanation(thời_hạn: unknown, năm?: unknown, ngày_ban_hành?: unknown): string {
  return answer(() => explanationAnswer(thời_hạn, { year: năm, issuedOn: ngày_ban_hành }));
}

/**
 * Ngày làm việc thứ mấy sau một ngày (trước ngày ấy nếu là số âm), trừ ngày nghỉ lễ, tính cả ngày làm bù. Đặt định dạng ngày cho ô có công thức này.
 * @customfunction NGAYLAMVIEC
 * @param ngày Ngày bắt đầu; ngày này không tính.
 * @param số Số ngày làm việc.
 * @returns Số của ngày trong Excel.
 */
export function workday(ngày: unknown, số: unknown): number {
  return answer(() => workdayAnswer(ngày, số));
}
