// What is wrong with a record of the registry, and what to do about it.
import type { IssueParams } from "../core/base/issue";
import type { Language } from "./language";
import { quoted } from "./quoted";
import { unhandled } from "./unhandled";

type Params = IssueParams["registryFault"];

export function registryFaultSentence(params: Params, language: Language): string {
  const unit = quoted(params.unit);
  const text = quoted(params.text);
  return language === "vi" ? vietnamese(params.fault, unit, text) : english(params.fault, unit, text);
}

function vietnamese(fault: Params["fault"], unit: string, text: string): string {
  switch (fault) {
    case "idRepeated":
      return `Mã ${text} của ${unit} đã dùng cho một dòng đứng trước; chỉ dòng đứng trước có hiệu lực. Đặt mã khác.`;
    case "nameMissing":
      return `Dòng ${text} của danh mục không ghi tên đơn vị nên không được dùng.`;
    case "nameRepeated":
      return `${unit} trùng tên với một đơn vị khác cùng địa phương, cùng thời gian; không thể phân biệt khi đọc. Sửa tên hoặc thời gian hiệu lực.`;
    case "aliasOfAnother":
      return `Tên gọi khác của ${unit} trùng với tên của đơn vị khác: ${text}. Bỏ một trong hai.`;
    case "aliasUnitUnknown":
      return `Tên gọi khác ${text}: không có một đơn vị ${unit} trong danh mục. Ghi đúng tên hoặc mã đơn vị.`;
    case "parentMissing":
      return `${unit}: không có một đơn vị cấp trên ${text} trong danh mục.`;
    case "parentCircular":
      return `Quan hệ cấp trên, cấp dưới khép vòng: ${text}.`;
    case "successorMissing":
      return `${unit}: không có một đơn vị kế thừa ${text} trong danh mục.`;
    case "successorCircular":
      return `Quan hệ kế thừa khép vòng: ${text}.`;
    case "datesReversed":
      return `${unit}: ngày bắt đầu hiệu lực sau ngày kết thúc (${text}).`;
    case "dateUnread":
      return `${unit}: chưa đọc được ngày ${text}. Ghi ngày/tháng/năm.`;
    case "levelUnread":
      return `${unit}: chưa đọc được cấp ${text}. Ghi Trung ương, Tỉnh, Huyện hoặc Xã.`;
    case "kindUnread":
      return `${unit}: chưa đọc được loại ${text}. Ghi Đơn vị hoặc Nhóm.`;
    case "membersUnread":
      return `${unit}: chưa đọc được thành phần nhóm ${text}. Ghi theo mẫu “Xã thuộc UBND huyện …”.`;
    case "membersUnderMissing":
      return `Nhóm ${unit}: không có đơn vị hoặc địa phương ${text} trong danh mục.`;
    case "membersNone":
      return `Nhóm ${unit} không có thành viên nào trong danh mục.`;
    case "membersOfUnit":
      return `${unit} không phải là nhóm nên không có thành phần; sửa loại hoặc bỏ thành phần.`;
    case "headingsMissing":
      return `Trang ${unit} thiếu tiêu đề cột ${text} nên chưa đọc được.`;
    default:
      return unhandled(fault);
  }
}

function english(fault: Params["fault"], unit: string, text: string): string {
  switch (fault) {
    case "idRepeated":
      return `The id ${text} of ${unit} is taken by a row above; only that one counts. Give it another id.`;
    case "nameMissing":
      return `Row ${text} of the registry has no name and is not used.`;
    case "nameRepeated":
      return `${unit} is also the name of another unit of the same locality and time. Change the name or the dates.`;
    case "aliasOfAnother":
      return `An alias of ${unit} is a name of another unit: ${text}. Remove one of them.`;
    case "aliasUnitUnknown":
      return `Alias ${text}: the registry has no one unit ${unit}.`;
    case "parentMissing":
      return `${unit}: the registry has no one superior ${text}.`;
    case "parentCircular":
      return `Superiors in a circle: ${text}.`;
    case "successorMissing":
      return `${unit}: the registry has no one successor ${text}.`;
    case "successorCircular":
      return `Successors in a circle: ${text}.`;
    case "datesReversed":
      return `${unit}: valid from a day after it ended (${text}).`;
    case "dateUnread":
      return `${unit}: the date ${text} could not be read.`;
    case "levelUnread":
      return `${unit}: the level ${text} could not be read.`;
    case "kindUnread":
      return `${unit}: the kind ${text} could not be read.`;
    case "membersUnread":
      return `${unit}: the members ${text} could not be read.`;
    case "membersUnderMissing":
      return `Group ${unit}: the registry has no unit or locality ${text}.`;
    case "membersNone":
      return `Group ${unit} has no member in the registry.`;
    case "membersOfUnit":
      return `${unit} is no group and has no members.`;
    case "headingsMissing":
      return `Sheet ${unit} has no column ${text} and was not read.`;
    default:
      return unhandled(fault);
  }
}
