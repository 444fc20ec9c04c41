// Why a worksheet function has no answer, as Excel shows it beside #N/A or #VALUE!.
import type { ParsedDeadline } from "../core/deadlines/types";
import { deadlineSentence } from "./deadlineSentence";
import { quoted } from "./quoted";
import { unhandled } from "./unhandled";

export type FunctionFault =
  | { readonly code: "yearNeeded" | "issueDayNeeded" | "notADay" | "notAYear" | "notACount" }
  | { readonly code: "noDueDay"; readonly deadline: ParsedDeadline }
  | { readonly code: "progressUnread"; readonly text: string }
  | { readonly code: "holidaysMissing"; readonly years: readonly number[] };

/** Worksheet functions have Vietnamese names, and so their sentences have no other language. */
export function functionFaultSentence(fault: FunctionFault): string {
  switch (fault.code) {
    case "yearNeeded":
      return "Ô có ngày, tháng không ghi năm: ghi thêm đối số năm (năm của kế hoạch).";
    case "issueDayNeeded":
      return "Thời hạn tính từ ngày ban hành: ghi thêm đối số ngày_ban_hành.";
    case "notADay":
      return "Đối số ngày phải là một ô ngày của Excel hoặc chữ dạng 05/04/2024.";
    case "notAYear":
      return "Đối số năm phải là một năm có bốn chữ số, ví dụ 2024.";
    case "notACount":
      return "Đối số số ngày phải là một số nguyên.";
    case "noDueDay":
      return `Ô không có ngày cuối xác định: ${deadlineSentence(fault.deadline, "vi")}.`;
    case "progressUnread":
      return `Chưa đọc được tiến độ ${quoted(fault.text)}: ghi Đã hoàn thành, Đang thực hiện, Chưa thực hiện hoặc tỷ lệ %.`;
    case "holidaysMissing":
      return `Chưa có danh sách ngày nghỉ năm ${fault.years.join(", ")} nên chưa tính được ngày làm việc.`;
    default:
      return unhandled(fault);
  }
}
