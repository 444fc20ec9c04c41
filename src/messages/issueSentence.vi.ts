// Vietnamese sentences for every issue code.
import { vietnameseDate } from "../core/base/date";
import type { Issue } from "../core/base/issue";
import { isRejectCode, rejectSentence } from "./rejectSentence";
import type { UnitNameOf } from "./issueSentence";
import { HOLIDAY_SHEET_WORDS } from "./holidaySheetWords";
import { fieldLabel } from "./labels";
import { quoted, quotedCells, quotedList } from "./quoted";
import { registryFaultSentence } from "./registryFaultSentence";
import { unhandled } from "./unhandled";

export function vietnameseIssueSentence(issue: Issue, unitName: UnitNameOf): string {
  switch (issue.code) {
    case "headerNotFound": {
      const missing = issue.params.missing.map((role) => fieldLabel(role, "vi"));
      return `Không nhận ra dòng tiêu đề của bảng${missing.length > 0 ? `; còn thiếu cột ${quotedList(missing)}` : ""}. Ghi đủ tiêu đề các cột rồi đọc lại.`;
    }
    case "severalTables":
      return `Có nhiều bảng nhiệm vụ; đã dùng ${quoted(issue.params.used)}, không dùng ${quotedList(issue.params.others)}.`;
    case "columnUnknown":
      return `Cột ${quoted(issue.params.header)} không thuộc mẫu phụ lục; nội dung được giữ nguyên, không dùng để tính.`;
    case "columnDuplicate":
      return `Cột ${quoted(issue.params.header)} trùng vai trò “${fieldLabel(issue.params.role, "vi")}” với một cột đứng trước; chỉ cột đứng trước được dùng.`;
    case "columnAmbiguous": {
      const roles = issue.params.roles.map((role) => fieldLabel(role, "vi"));
      return `Tiêu đề cột ${quoted(issue.params.header)} có thể là ${quotedList(roles)}; cột được giữ nguyên, không dùng để tính. Ghi rõ tiêu đề.`;
    }
    case "sectionCountWrong":
      return `Mục ${issue.params.section} ghi ${issue.params.declared} nhiệm vụ nhưng có ${issue.params.actual}.`;
    case "ordinalMissing":
      return `Thiếu số thứ tự ở nhiệm vụ ${quoted(issue.params.content)}.`;
    case "ordinalDuplicate":
      return `Số thứ tự ${quoted(issue.params.ordinal)} bị lặp.`;
    case "ordinalOutOfOrder":
      return `Số thứ tự ${quoted(issue.params.ordinal)} đứng sau ${quoted(issue.params.after)}, không đúng thứ tự.`;
    case "ordinalGap":
      return `Không có số thứ tự nào giữa ${quoted(issue.params.after)} và ${quoted(issue.params.before)}; có thể thiếu dòng.`;
    case "fieldEmpty":
      return `Nhiệm vụ ${issue.params.ordinal} để trống “${fieldLabel(issue.params.role, "vi")}”.`;
    case "taskDuplicate":
      return `Nhiệm vụ ${issue.params.ordinal} có nội dung trùng với nhiệm vụ ${issue.params.sameAs}.`;
    case "taskIdRepeated":
      return `Nhiệm vụ ${issue.params.ordinal} mang mã ẩn ${quoted(issue.params.id)} của nhiệm vụ ${issue.params.sameAs} (dòng sao chép); mã này không được dùng để nhận ra dòng.`;
    case "taskAlike":
      return `Nhiệm vụ ${issue.params.ordinal} gần giống nhiệm vụ ${issue.params.like}; có thể là một việc ghi hai lần.`;
    case "textUntidy":
      return issue.params.why === "spaces"
        ? `Thừa khoảng trắng hoặc có khoảng trắng đặc biệt trong ${quoted(issue.params.text)}.`
        : `Dấu thanh trong ${quoted(issue.params.text)} đặt khác kiểu với phần lớn trang tính (òa/oà, ủy/uỷ).`;
    case "wordMisprint":
      return `${quoted(issue.params.word)} trong ${quoted(issue.params.text)} có thể là ${quoted(issue.params.meant)}.`;
    case "bodyCountWrong":
      return `Phần lời ghi ${quoted(issue.params.text)} nhưng phụ lục có ${issue.params.actual}.`;
    case "lettersToMend":
      return `Chữ bị lỗi bảng mã (ký tự lạ hoặc dấu rời) trong ${quoted(issue.params.text)}; khi so sánh, phần mềm đã hiểu theo chữ đúng.`;
    case "modelDiffers": {
      const { model, field, body, appendix } = issue.params;
      return `Mô hình ${model}, “${fieldLabel(field, "vi")}”: phần lời ghi ${quoted(body)}, phụ lục ghi ${quoted(appendix)}.`;
    }
    case "modelOnlyThere":
      return issue.params.where === "body"
        ? `Mô hình ${issue.params.model} có ở phần lời nhưng không có trong phụ lục.`
        : `Mô hình ${issue.params.model} có trong phụ lục nhưng phần lời không nêu.`;
    case "cellBoundaryUnsure": {
      const { ordinal, columns, chosen, alternatives } = issue.params;
      const task = ordinal === "" ? "Dòng mất số thứ tự" : `Nhiệm vụ ${ordinal}`;
      const others = alternatives.map((cells) => quotedCells(cells, "ô trống")).join("; hoặc ");
      return `${task}: chưa chắc ranh giới giữa các ô ở cột ${quotedList(columns)}. Phần mềm tách thành ${quotedCells(chosen, "ô trống")}; cũng có thể là ${others}. Đối chiếu với bản gốc để chọn.`;
    }
    case "textOutOfOrder":
      return `Văn bản này không giữ thứ tự của bảng (như pdftotext không có tùy chọn): ${issue.params.rows} dòng được ghép lại theo phỏng đoán, nhiều ô có thể sai mà không được đánh dấu. Nên đưa chính tệp PDF vào, hoặc đối chiếu từng dòng với bản gốc.`;
    case "pagesWithoutText":
      return `Trang ${issue.params.pages.join(", ")} của tệp PDF không có lớp chữ (ảnh quét hoặc trang trắng), nên chưa đọc được nội dung. Đối chiếu với bản gốc để bổ sung.`;
    case "unitUnknown":
      return `Không có trong danh mục đơn vị: ${quoted(issue.params.text)}. Sửa lại tên hoặc bổ sung vào danh mục.`;
    case "unitAmbiguous": {
      const names = issue.params.candidates.map(unitName);
      return names.length > 0
        ? `Chưa xác định được ${quoted(issue.params.text)} là đơn vị nào; có thể là ${quotedList(names, 3)}. Ghi rõ tên đơn vị.`
        : `Chưa xác định được ${quoted(issue.params.text)} là đơn vị nào. Ghi rõ tên đơn vị.`;
    }
    case "unitMisprint":
      return `${quoted(issue.params.text)} được hiểu là ${quoted(issue.params.name)} (lỗi gõ); nên sửa lại.`;
    case "unitExpired": {
      const successors = issue.params.successors.map(unitName);
      const heirs = successors.length > 0 ? `; đơn vị kế thừa: ${quotedList(successors)}` : "";
      return `${quoted(issue.params.text)} chỉ hoạt động đến hết ngày ${vietnameseDate(issue.params.until)}${heirs}.`;
    }
    case "leadNotSingleUnit":
      return `Cột chủ trì ghi ${quoted(issue.params.text)}, không phải một đơn vị cụ thể; cần rõ đơn vị chịu trách nhiệm chính.`;
    case "leadAbovePlan":
      return `${quoted(issue.params.name)} chủ trì nhiệm vụ nhưng thuộc cấp trên của cơ quan ban hành kế hoạch; cấp dưới không giao việc cho cấp trên.`;
    case "unitLeadsAndCoordinates":
      return `${quoted(issue.params.name)} vừa chủ trì vừa phối hợp trong cùng một nhiệm vụ.`;
    case "registryFault":
      return registryFaultSentence(issue.params, "vi");
    case "deadlineUnread":
      return issue.params.unread === issue.params.text
        ? `Chưa đọc được thời hạn ${quoted(issue.params.text)}.`
        : `Thời hạn ${quoted(issue.params.text)} còn phần chưa đọc được: ${quoted(issue.params.unread)}.`;
    case "dateImpossible":
      return `Ngày không có trong lịch: ${quoted(issue.params.text)}.`;
    case "yearImplied":
      return `Thời hạn ${quoted(issue.params.text)} không ghi năm; tính theo năm ${issue.params.year} của kế hoạch.`;
    case "progressUnread":
      return `Chưa đọc được tiến độ ${quoted(issue.params.text)}.`;
    case "holidayHeadingsMissing": {
      const missing = issue.params.missing.map((column) => HOLIDAY_SHEET_WORDS.headings[column]);
      return `Không đọc được bảng ngày nghỉ: thiếu tiêu đề cột ${quotedList(missing)}. Danh sách ngày nghỉ đang dùng được giữ nguyên.`;
    }
    case "holidayRowUnread":
      return issue.params.column === "date"
        ? `Dòng ${quoted(issue.params.text)} chưa đọc được ngày. Ghi mỗi dòng một ngày, đủ ngày, tháng, năm.`
        : `Dòng ${quoted(issue.params.text)} chưa rõ loại. Ghi ${quoted(HOLIDAY_SHEET_WORDS.types.off)} hoặc ${quoted(HOLIDAY_SHEET_WORDS.types.worked)}.`;
    case "holidayRepeated": {
      const day = vietnameseDate(issue.params.date);
      return issue.params.contradicts
        ? `Ngày ${day} vừa ghi nghỉ vừa ghi làm bù; đang tính là ${issue.params.used === "off" ? "ngày nghỉ" : "ngày làm bù"} theo dòng đứng trước. Xóa dòng sai.`
        : `Ngày ${day} được ghi nhiều lần; chỉ dùng dòng đứng trước.`;
    }
    case "dayOffOnWeekend":
      return `Ngày nghỉ ${vietnameseDate(issue.params.date)} rơi vào cuối tuần, vốn không phải ngày làm việc; dòng này không làm thay đổi cách tính.`;
    case "dayWorkedOnWeekday":
      return `Ngày làm bù ${vietnameseDate(issue.params.date)} là ngày trong tuần, vốn là ngày làm việc. Kiểm tra lại ngày.`;
    case "planTextChanged":
      return `Đơn vị đã sửa nội dung của kế hoạch ở “${fieldLabel(issue.params.field, "vi")}”: kế hoạch ghi ${quoted(issue.params.planned)}, bản gửi về ghi ${quoted(issue.params.returned)}. Bản tổng hợp giữ theo kế hoạch.`;
    case "rowUnplaced":
      return `Không tìm thấy nhiệm vụ tương ứng trong kế hoạch cho dòng ${quoted(issue.params.text)}.`;
    case "mergeConflict":
      return `${unitName(issue.params.unit)} ghi các nội dung khác nhau ở “${fieldLabel(issue.params.field, "vi")}”; cần chọn một.`;
    case "unitOfFileUnsure": {
      const names = issue.params.candidates.map(unitName);
      return `Chưa rõ tệp là của đơn vị nào${names.length > 0 ? `; có thể là ${quotedList(names, 3)}` : ""}. Ghi tên đơn vị trong biểu hoặc tên tệp.`;
    }
    case "unitNotExpected":
      return `${quoted(issue.params.name)} gửi báo cáo nhưng không có nhiệm vụ trong kế hoạch.`;
    case "versionsTied":
      return `${unitName(issue.params.unit)} gửi nhiều bản cùng ngày: ${quotedList(issue.params.files)}; không xác định được bản mới nhất, cần chọn một bản.`;
    case "olderVersionHasMore":
      return `${unitName(issue.params.unit)}: bản cũ ${quoted(issue.params.file)} có ${issue.params.cells} ô đã ghi mà bản mới để trống; cần xem lại.`;
    case "fileRejected":
      return `Không nhận tệp. ${isRejectCode(issue.params.code) ? rejectSentence({ code: issue.params.code }, "vi") : issue.params.code}`;
    case "sheetHidden":
      if (issue.params.why === "original")
        return `Tệp ${quoted(issue.params.file)} có trang ${quoted(issue.params.sheet)} giữ bản gốc trước khi đưa về mẫu chuẩn; chỉ tổng hợp bảng theo mẫu. Nếu cần bản gốc, đổi tên trang rồi gộp lại.`;
      return `Tệp ${quoted(issue.params.file)} có bảng ở trang tính ẩn ${quoted(issue.params.sheet)}; bảng này không được tổng hợp. Nếu cần, bỏ ẩn trang tính rồi gộp lại.`;
    default:
      return unhandled(issue);
  }
}
