// Office.js errors as AppErrors: a code that a front can turn into a sentence, with the cause kept.
import { AppError, type WorkbookFault } from "../core/base/appError";

const FAULTS: Readonly<Record<string, WorkbookFault>> = {
  AccessDenied: "protected",
  ItemNotFound: "sheetMissing",
  ItemAlreadyExists: "sheetExists",
  InvalidOperationInCellEditMode: "busy",
  RequestPayloadSizeLimitExceeded: "tooMuchData",
  ResponsePayloadSizeLimitExceeded: "tooMuchData",
  ApiNotFound: "notSupported",
  NotImplemented: "notSupported",
  UnsupportedOperation: "notSupported",
};

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

export function appErrorOf(error: unknown, where: AppError["where"] = {}): AppError {
  return error instanceof AppError ? error : new AppError(FAULTS[codeOf(error)] ?? "failed", where, error);
}
