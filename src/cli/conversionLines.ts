// What `phuluc layout` says of a conversion: what changed, and every word of the file that the new workbook does not
// have.
import type { ConversionUseCase } from "../app/prepareConversion";
import type { ColumnDiff } from "../core/appendix/diffLayout";
import type { Appendix, Field } from "../core/appendix/types";
import { a1Of, a1OfRegion } from "../core/base/cell";

export function tableLine({ sheet, table }: Appendix, conversion: ConversionUseCase): string {
  return `${sheet}!${a1OfRegion(table)} → trang “${conversion.sheet}”:`;
}

export function conversionLines({
  diff,
  left,
  stayed,
  formulas,
  doubtful,
}: ConversionUseCase): readonly string[] {
  const count = (change: string): number => diff.rows.filter((row) => row.change === change).length;
  const headings = diff.rows.filter(({ part, change }) => part === "heading" && change === "removed");
  return [
    `Giữ nguyên ${count("same")} dòng, sửa ${count("changed")}, thêm ${count("added")}, chuyển chỗ ${count("moved")}.`,
    ...columnLines(diff.columns),
    ...(headings.length > 0
      ? [`Bỏ ${headings.length} dòng tiêu đề lặp lại: ${quotedList(headings.map(({ text }) => text))}.`]
      : []),
    ...(left.length > 0
      ? [`Không đưa vào trang mới (số trang): ${left.map(({ raw }) => raw).join(", ")}.`]
      : []),
    ...linesLeft(stayed),
    ...(doubtful.length > 0
      ? [
          `${doubtful.length} ô chưa chắc (tô vàng), hãy đối chiếu với bản gốc: ${doubtful.map(({ row, col }) => a1Of(row, col)).join(", ")}.`,
        ]
      : []),
    ...(formulas > 0 ? [`${formulas} ô công thức chỉ lấy giá trị.`] : []),
  ];
}

function columnLines(columns: readonly ColumnDiff[]): readonly string[] {
  const renamed = columns.flatMap(({ before, after }) =>
    before && after && !after.isHidden && before.heading !== "" && before.heading !== after.heading
      ? [`“${before.heading}” → “${after.heading}”`]
      : [],
  );
  const gone = columns.flatMap(({ before, after }) =>
    before && !after && before.heading !== "" ? [before.heading] : [],
  );
  return [
    ...(renamed.length > 0 ? [`Đổi tên cột: ${renamed.join("; ")}.`] : []),
    ...(gone.length > 0 ? [`Bỏ cột trống: ${quotedList(gone)}.`] : []),
  ];
}

/** Lines that stay in the file alone, by sheet. */
export function linesLeft(fields: readonly Field[]): readonly string[] {
  const sheets = [...new Set(fields.map(({ at }) => at.sheet))];
  return sheets.map((sheet) => {
    const own = fields.filter(({ at }) => at.sheet === sheet);
    const where = sheet === "" ? "" : ` (trang “${sheet}”)`;
    return `Để lại ở tệp gốc${where}: ${quotedList(own.map(({ raw }) => raw))}.`;
  });
}

function quotedList(texts: readonly string[]): string {
  return [...new Set(texts)].map((text) => `“${text}”`).join("; ");
}
