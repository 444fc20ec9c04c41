// Why a returned file was not merged, and what to do about it.
import type { FileAccount } from "../core/merge/types";
import type { Language } from "./language";
import { quoted } from "./quoted";

export type AccountReason = NonNullable<FileAccount["reason"]>;

type Sentence = Readonly<Record<Language, string>>;

/** The sentences about a file that cannot be read are also used for errors outside a merge. */
export const REJECT_SENTENCES: Readonly<
  Record<Exclude<AccountReason["code"], "supersededBy" | "duplicateOf">, Sentence>
> = {
  empty: {
    vi: "Tệp rỗng (0 byte), thường do tải về hoặc gửi chưa xong. Tải lại hoặc đề nghị đơn vị gửi lại.",
    en: "The file is empty (0 bytes), usually an unfinished download. Download it again or ask for it again.",
  },
  notWorkbook: {
    vi: "Tệp không phải sổ tính Excel (.xlsx). Mở bằng chương trình đã tạo ra tệp rồi lưu thành .xlsx, hoặc đề nghị đơn vị gửi lại.",
    en: "This is not an Excel workbook (.xlsx). Open it in the program that made it and save it as .xlsx, or ask for it again.",
  },
  encrypted: {
    vi: "Tệp đặt mật khẩu mở. Mở bằng Excel, vào Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu, xóa mật khẩu, lưu rồi gộp lại.",
    en: "The file needs a password to open. In Excel: File > Info > Protect Workbook > Encrypt with Password, delete the password, save, then merge again.",
  },
  oldXls: {
    vi: "Tệp Excel kiểu cũ (.xls). Mở bằng Excel, chọn Lưu thành > Sổ làm việc Excel (.xlsx), rồi gộp lại.",
    en: "An old Excel file (.xls). Open it in Excel, Save As > Excel Workbook (.xlsx), then merge again.",
  },
  truncated: {
    vi: "Tệp bị cụt, thiếu phần cuối. Tải lại hoặc đề nghị đơn vị gửi lại.",
    en: "The end of the file is missing. Download it again or ask for it again.",
  },
  corrupt: {
    vi: "Tệp hỏng, không đọc được nội dung bên trong. Thử mở bằng Excel để sửa chữa và lưu lại, hoặc đề nghị đơn vị gửi lại.",
    en: "The file is damaged inside. Try to open and repair it in Excel and save it, or ask for it again.",
  },
  tooLarge: {
    vi: "Tệp quá lớn so với một biểu báo cáo. Xóa hình ảnh và trang tính không cần thiết, lưu lại rồi gộp lại.",
    en: "The file is too large for a return. Remove pictures and sheets that are not needed, save it, then merge again.",
  },
  noSheets: {
    vi: "Sổ tính không có trang tính nào đọc được. Đề nghị đơn vị gửi lại.",
    en: "The workbook has no readable sheet. Ask for it again.",
  },
  unreadable: {
    vi: "Máy không cho đọc tệp. Đóng tệp nếu đang mở, chép về ổ đĩa của máy rồi chọn lại.",
    en: "The computer refused to read the file. Close it if it is open, copy it to a local folder and choose it again.",
  },
  noTable: {
    vi: "Không tìm thấy bảng nhiệm vụ. Kiểm tra dòng tiêu đề (TT, Nội dung nhiệm vụ, …) hoặc đề nghị đơn vị dùng đúng biểu mẫu.",
    en: "No task table was found. Check the heading row or ask the unit to use the form.",
  },
  noRows: {
    vi: "Có bảng nhưng không có dòng nhiệm vụ nào. Đề nghị đơn vị điền biểu rồi gửi lại.",
    en: "The table has no task rows. Ask the unit to fill in the form and send it again.",
  },
  unitUnknown: {
    vi: "Không nhận ra tệp là của đơn vị nào. Ghi tên đơn vị ở đầu biểu hoặc trong tên tệp rồi gộp lại.",
    en: "The unit that sent this file was not recognised. Write its name at the top of the form or in the file name, then merge again.",
  },
  unitAmbiguous: {
    vi: "Tên đơn vị trong tệp hợp với nhiều đơn vị. Ghi đầy đủ tên đơn vị ở đầu biểu hoặc trong tên tệp rồi gộp lại.",
    en: "The unit's name in the file fits several units. Write its full name at the top of the form or in the file name, then merge again.",
  },
  otherPlan: {
    vi: "Biểu này thuộc một kế hoạch khác với kế hoạch đang mở. Kiểm tra lại tệp của đơn vị.",
    en: "This form belongs to another plan than the open one. Check the unit's file.",
  },
  notReturn: {
    vi: "Không phải biểu báo cáo của đơn vị (tệp tạm, bản kế hoạch gốc hoặc báo cáo do phần mềm lập), nên bỏ qua.",
    en: "Not a unit's return (a temporary file, the plan itself or a report made by this software), so it was left out.",
  },
};

export function isRejectCode(code: string): code is keyof typeof REJECT_SENTENCES {
  return Object.hasOwn(REJECT_SENTENCES, code);
}

/** `otherName` is the file that came later or that holds the same bytes. */
export function rejectSentence(reason: AccountReason, language: Language, otherName = reason.other): string {
  const other = otherName ? ` ${quoted(otherName)}` : "";
  switch (reason.code) {
    case "supersededBy":
      return language === "vi"
        ? `Đơn vị đã gửi bản mới hơn${other}; bản mới được dùng.`
        : `The unit sent a later version${other}, which was used.`;
    case "duplicateOf":
      return language === "vi"
        ? `Giống hệt tệp${other || " khác"}; chỉ tính một lần.`
        : `The same as${other || " another file"}; counted once.`;
    default:
      return REJECT_SENTENCES[reason.code][language];
  }
}
