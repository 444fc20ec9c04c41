// The world's failures as sentences: what happened, where, and what to do.
import type { AppError, AppErrorCode, DocumentFault, WorkbookFault } from "../core/base/appError";
import type { Language } from "./language";
import { quoted } from "./quoted";
import { isRejectCode, REJECT_SENTENCES } from "./rejectSentence";

type Sentence = Readonly<Record<Language, string>>;

const SENTENCES: Readonly<Record<DocumentFault | WorkbookFault | "cancelled", Sentence>> = {
  scannedPdf: {
    vi: "Tệp PDF là ảnh quét, không có chữ để đọc. Xin bản Word hoặc PDF xuất thẳng từ Word, hoặc dùng phần mềm nhận dạng chữ (OCR) rồi làm lại.",
    en: "The PDF is a scan: pictures of pages without text. Ask for the Word file or a PDF saved from Word, or run text recognition (OCR) first.",
  },
  lockedPdf: {
    vi: "Tệp PDF đặt mật khẩu mở. Mở bằng trình đọc PDF, in ra tệp PDF không mật khẩu rồi làm lại.",
    en: "The PDF needs a password to open. Open it in a PDF reader, print it to a PDF without a password, then try again.",
  },
  damagedPdf: {
    vi: "Tệp PDF hỏng hoặc tải về chưa xong. Tải lại hoặc đề nghị nơi gửi gửi lại.",
    en: "The PDF is damaged or an unfinished download. Download it again or ask for it again.",
  },
  oldDoc: {
    vi: "Tệp Word kiểu cũ (.doc). Mở bằng Word, chọn Lưu thành > Tài liệu Word (.docx), rồi làm lại.",
    en: "An old Word file (.doc). Open it in Word, Save As > Word Document (.docx), then try again.",
  },
  damagedDocument: {
    vi: "Tệp Word hỏng, không đọc được nội dung bên trong. Thử mở bằng Word để sửa chữa và lưu lại.",
    en: "The Word file is damaged inside. Try to open and repair it in Word and save it.",
  },
  otherDocument: {
    vi: "Tệp RTF hoặc OpenDocument (.odt, .ods) chưa đọc được. Mở bằng Word hoặc Excel, chọn Lưu thành .docx hoặc .xlsx, rồi làm lại.",
    en: "RTF and OpenDocument files (.odt, .ods) cannot be read. Open it in Word or Excel, save it as .docx or .xlsx, then try again.",
  },
  noTable: {
    vi: "Không thấy bảng phụ lục: cần một dòng tiêu đề như TT, Nội dung, Đơn vị chủ trì, Thời gian hoàn thành. Kiểm tra lại tệp hoặc phần đã dán; nếu tiêu đề ghi khác, sửa lại cho giống rồi làm lại.",
    en: "No appendix table was found: it needs a row of headings such as TT, Nội dung, Đơn vị chủ trì, Thời gian hoàn thành. Check the file or what was pasted.",
  },
  unknownFormat: {
    vi: "Không nhận ra loại tệp. Dùng tệp Excel (.xlsx), Word (.docx), PDF có chữ, trang web (.html) hoặc văn bản (.txt, .md, .tsv).",
    en: "This kind of file is not known. Use Excel (.xlsx), Word (.docx), a PDF with text, a web page (.html) or text (.txt, .md, .tsv).",
  },
  protected: {
    vi: "Trang tính hoặc sổ tính đang được bảo vệ nên không ghi được. Vào Xem lại > Bỏ bảo vệ trang tính (hoặc sổ làm việc) rồi làm lại.",
    en: "The sheet or the workbook is protected. Choose Review > Unprotect Sheet (or Workbook) and try again.",
  },
  noAppendix: {
    vi: "Sổ tính chưa có bảng phụ lục nhận ra được. Mở sổ có kế hoạch, hoặc chèn bố cục chuẩn ở thẻ Phụ lục rồi làm lại.",
    en: "No appendix table was recognised. Open the workbook with the plan, or insert the standard layout on the Appendix tab.",
  },
  sheetMissing: {
    vi: "Không còn trang tính này; có thể đã bị xóa hoặc đổi tên. Đọc lại sổ tính rồi làm lại.",
    en: "The sheet is no longer there; it may have been deleted or renamed. Read the workbook again and retry.",
  },
  sheetExists: {
    vi: "Đã có trang tính cùng tên. Đổi tên hoặc xóa trang tính cũ rồi làm lại.",
    en: "A sheet of that name exists already. Rename or delete the old one and try again.",
  },
  badSheetName: {
    vi: "Tên trang tính không hợp lệ (dài quá 31 ký tự hoặc có ký tự : \\ / ? * [ ]). Đổi tên rồi làm lại.",
    en: "The sheet's name is not allowed (over 31 characters, or one of : \\ / ? * [ ]). Rename it and try again.",
  },
  busy: {
    vi: "Excel đang ở chế độ sửa ô. Nhấn Enter hoặc Esc để kết thúc việc sửa rồi làm lại.",
    en: "Excel is editing a cell. Press Enter or Esc to finish, then try again.",
  },
  tooManyFiles: {
    vi: "Thư mục vừa thả có hơn 20.000 tệp. Chọn đúng thư mục chứa báo cáo của các đơn vị rồi thả lại.",
    en: "The dropped folder holds more than 20,000 files. Choose the folder with the units' returns and drop it again.",
  },
  tooMuchData: {
    vi: "Dữ liệu vượt giới hạn 5 MB mỗi lần của Excel trên web. Mở tệp bằng Excel trên máy, hoặc tách bớt trang tính rồi làm lại.",
    en: "The data exceeds the 5 MB limit of Excel on the web. Open the file in desktop Excel or split the sheet, then try again.",
  },
  notSupported: {
    vi: "Phiên bản Excel này không hỗ trợ việc đang làm. Cập nhật Excel hoặc dùng Excel trên web.",
    en: "This version of Excel cannot do this. Update Excel or use Excel on the web.",
  },
  changedMeanwhile: {
    vi: "Các ô đã được sửa sau khi xem trước nên chưa ghi gì. Xem trước lại rồi ghi.",
    en: "Cells were changed after the preview, so nothing was written. Preview again, then write.",
  },
  changedSince: {
    vi: "Phần đã ghi đã được sửa hoặc thêm sau đó nên không hoàn tác, để không mất phần sửa. Sửa lại như lúc vừa ghi rồi hoàn tác, hoặc tự xóa phần không cần nữa.",
    en: "What was written has been edited since, so it was not taken back. Restore it as it was written and undo again, or delete by hand what is no longer needed.",
  },
  listInTheWay: {
    vi: "Vùng này đã có quy tắc xác thực dữ liệu khác nên chưa ghi gì. Nếu không cần quy tắc ấy, chọn vùng, vào Dữ liệu > Xác thực dữ liệu > Xóa Tất cả, rồi làm lại.",
    en: "These cells have another data validation rule, so nothing was written. If it is not needed, select them, choose Data > Data Validation > Clear All, then try again.",
  },
  nameInTheWay: {
    vi: "Tên vùng này trong sổ tính đang chỉ chỗ khác nên chưa ghi gì. Vào Công thức > Trình quản lý Tên, đổi hoặc xóa tên ấy rồi làm lại.",
    en: "This name means something else in the workbook, so nothing was written. Choose Formulas > Name Manager, rename or delete it, then try again.",
  },
  halfWritten: {
    vi: "Việc ghi bị ngắt giữa chừng và phần đã ghi chưa trả lại được. Nhấn Enter hoặc Esc nếu đang sửa ô, rồi nhấn Ctrl+Z đến khi sổ tính trở lại như trước; nếu không được, đóng sổ mà không lưu.",
    en: "Writing broke off and what was written could not be taken back. Press Enter or Esc if a cell is being edited, then Ctrl+Z until the workbook is as before; failing that, close it without saving.",
  },
  failed: {
    vi: "Excel báo lỗi và không hoàn tất được. Lưu sổ tính, mở lại rồi thử lần nữa.",
    en: "Excel reported an error and could not finish. Save the workbook, open it again and retry.",
  },
  cancelled: {
    vi: "Đã dừng theo yêu cầu; chưa ghi gì vào sổ tính.",
    en: "Stopped as asked; nothing was written to the workbook.",
  },
};

function sentenceOf(code: AppErrorCode): Sentence {
  return isRejectCode(code) ? REJECT_SENTENCES[code] : SENTENCES[code];
}

/** `{code: "protected", where: {sheet: "Phụ lục"}}` → "Trang tính “Phụ lục”: … đang được bảo vệ …". */
export function errorSentence(error: Pick<AppError, "code" | "where">, language: Language): string {
  const { file, sheet, address, name } = error.where;
  const words =
    language === "vi"
      ? { file: "Tệp", sheet: "trang tính", cell: "ô", name: "tên" }
      : { file: "File", sheet: "sheet", cell: "cell", name: "name" };
  const places = [
    file === undefined ? null : `${words.file} ${quoted(file)}`,
    sheet === undefined ? null : `${words.sheet} ${quoted(sheet)}`,
    address === undefined ? null : `${words.cell} ${address}`,
    name === undefined ? null : `${words.name} ${quoted(name)}`,
  ].filter((place) => place !== null);
  const place = places.join(", ");
  const sentence = sentenceOf(error.code)[language];
  return place === "" ? sentence : `${place.charAt(0).toUpperCase()}${place.slice(1)}: ${sentence}`;
}

/** A failure that is our own fault: what happened, with details that can be copied. */
export function faultSentence(language: Language): string {
  return language === "vi"
    ? "Phần mềm gặp lỗi ngoài dự kiến; sổ tính không bị thay đổi thêm. Sao chép chi tiết bên dưới gửi người hỗ trợ."
    : "An unexpected fault of this software; the workbook was not changed further. Copy the details below for support.";
}
