// Why the command line could not write a file, and what to do.
import { quoted } from "./quoted";

/** `code` as the operating system gives it: "ENOENT". */
export function writeFaultSentence(path: string, code: string): string {
  return `Không ghi được ${quoted(path)}: ${reason(code)}`;
}

function reason(code: string): string {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "chưa có thư mục chứa tệp này. Tạo thư mục, hoặc ghi vào thư mục khác.";
    case "EISDIR":
      return "đó là một thư mục. Ghi rõ cả tên tệp.";
    case "EBUSY":
    case "EPERM":
    case "EACCES":
    case "EROFS":
      return "tệp đang mở ở chương trình khác (như Excel), hoặc không có quyền ghi vào đây. Đóng tệp, hoặc ghi ra tệp khác.";
    case "ENOSPC":
    case "EDQUOT":
      return "ổ đĩa không còn chỗ. Xóa bớt, hoặc ghi sang ổ khác.";
    default:
      return `máy không cho ghi (${code}). Ghi ra tệp khác, hoặc vào thư mục khác.`;
  }
}
