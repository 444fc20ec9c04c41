// The world's failures (locked, protected, not a workbook), thrown by adapters with a code and caught only
// in the fronts; the sentence is made in messages/.

/** Why a file cannot be read. */
export type FileFault =
  | "empty" // zero bytes
  | "notWorkbook" // not a zip archive, or a zip without a workbook
  | "encrypted" // OLE container with EncryptedPackage, or encrypted zip entries
  | "oldXls" // BIFF .xls in an OLE container
  | "truncated" // the zip's end or a part's bytes are missing
  | "corrupt" // CRC or structure is wrong
  | "tooLarge" // declared or actual size over the limit (zip bomb)
  | "noSheets"
  | "unreadable"; // the operating system or browser refused to give the bytes

/** Why a document that is no workbook cannot be brought in. */
export type DocumentFault =
  | "scannedPdf" // pictures of pages, no text
  | "lockedPdf" // needs a password to open
  | "damagedPdf"
  | "oldDoc" // Word's .doc in an OLE container
  | "damagedDocument" // a .docx that Word's own parts are missing from
  | "otherDocument" // RTF, OpenDocument: Word and Excel can save them anew
  | "noTable" // nothing in it reads as a table with headings
  | "unknownFormat"; // no kind of file that is known

/** Why a workbook cannot be read or written through its adapter. */
export type WorkbookFault =
  | "protected"
  | "noAppendix" // no sheet holds a table with recognisable headings
  | "sheetMissing"
  | "sheetExists"
  | "badSheetName"
  | "busy" // a cell is being edited
  | "tooManyFiles" // more in one drop than any province has units
  | "tooMuchData" // 5 MB limit of Excel on the web
  | "notSupported"
  | "changedMeanwhile" // the sheet no longer holds the values the plan was made for
  | "changedSince" // what is to be taken back was edited after it was written
  | "listInTheWay" // a rule of a person's own for what may be typed
  | "nameInTheWay" // the name means something else in this workbook
  | "halfWritten" // broke off, and could not be taken back
  | "failed";

export type AppErrorCode = FileFault | DocumentFault | WorkbookFault | "cancelled";

export class AppError extends Error {
  readonly code: AppErrorCode;
  /** Where it happened, for the sentence: file name, sheet, address, name of a region. */
  readonly where: {
    readonly file?: string;
    readonly sheet?: string;
    readonly address?: string;
    readonly name?: string;
  };

  constructor(code: AppErrorCode, where: AppError["where"] = {}, cause?: unknown) {
    super(code, { cause });
    this.name = "AppError";
    this.code = code;
    this.where = where;
  }
}
