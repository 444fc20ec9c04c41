import { findAppendix } from "../../../src/core/appendix/findAppendix";
import {
  readTaughtHeadings,
  teachHeading,
  withTaughtHeadings,
  type TaughtHeading,
} from "../../../src/core/appendix/taughtHeadings";
import type { Grid } from "../../../src/core/base/cell";
import { SETTINGS_WORDS as words } from "../../../src/messages/settingsWords";
import { applyToGrid, emptyGrid } from "../applyToGrid";
import { tinyGrid, wordings } from "./tinyGrid";

/** The sheet after each heading was taught in turn. */
function taughtSheet(headings: readonly TaughtHeading[], from: Grid | null = null): Grid | null {
  return headings.reduce<Grid | null>(
    (grid, heading) => applyToGrid(grid ?? emptyGrid(words.sheet), teachHeading(grid, heading, words)),
    from,
  );
}

test("the names of the roles differ, so that each is read back", () => {
  const roles = Object.keys(words.roles) as TaughtHeading["role"][];
  const taught = roles.map((role) => ({ header: `Cột ${role}`, role }));
  expect(readTaughtHeadings(taughtSheet(taught)!, words)).toEqual(taught);
});

test("a heading taught anew changes its row, in any case of its letters", () => {
  const sheet = taughtSheet([
    { header: "Sản phẩm", role: "result" },
    { header: "Ghi thêm", role: "note" },
    { header: "SẢN PHẨM", role: "other" },
  ])!;
  expect(sheet.rows).toHaveLength(3);
  expect(readTaughtHeadings(sheet, words)).toEqual([
    { header: "Sản phẩm", role: "other" },
    { header: "Ghi thêm", role: "note" },
  ]);
});

test("a person's own rows stay, and what is no heading's meaning is left alone", () => {
  const own = tinyGrid(
    ["Cấu hình của sổ", "Nghĩa | Loại | Cách viết", "2024 | Năm | ", "Kết quả nào đó | Tiêu đề cột | Đầu ra"],
    { sheet: words.sheet },
  );
  const sheet = taughtSheet([{ header: "Sản phẩm", role: "result" }], own)!;
  expect(sheet.rows.slice(0, 4)).toEqual(own.rows);
  expect(readTaughtHeadings(sheet, words)).toEqual([{ header: "Sản phẩm", role: "result" }]);
});

test.each<[string, readonly string[]]>([
  ["an empty sheet", []],
  ["a sheet of something else", ["Tên | Giá trị", "Năm | 2024"]],
])("%s has taught nothing, and can be taught", (_name, lines) => {
  const sheet = tinyGrid(lines, { sheet: words.sheet });
  expect(readTaughtHeadings(sheet, words)).toEqual([]);
  const taught = [{ header: "Sản phẩm", role: "result" as const }];
  expect(readTaughtHeadings(taughtSheet(taught, sheet)!, words)).toEqual(taught);
});

test("a taught heading is understood, and the sheet itself is never taken for an appendix", () => {
  const plan = tinyGrid(["TT | Đầu mục | Chủ trì | Thời hạn", "1 | Rà soát | Phòng A | Quý I"], {
    sheet: "KH",
  });
  const settings = taughtSheet([{ header: "Đầu mục", role: "content" }])!;
  expect(findAppendix([plan, settings], wordings).ok).toBe(false);
  const taught = withTaughtHeadings(wordings, readTaughtHeadings(settings, words));
  const found = findAppendix([plan, settings], taught);
  expect(found.ok && [found.value.sheet, found.value.tasks[0]?.fields.content?.raw]).toEqual([
    "KH",
    "Rà soát",
  ]);
});

test("of a heading of two rows the whole is taught", () => {
  const plan = tinyGrid([
    "TT | Nội dung | Đơn vị thực hiện | <",
    "^ | ^ | Chủ trì | Phối hợp",
    "1 | Rà soát | Phòng A | Phòng B",
  ]);
  const taught = withTaughtHeadings(wordings, [{ header: "Đơn vị thực hiện / Chủ trì", role: "note" }]);
  const found = findAppendix([plan], taught);
  expect(found.ok && found.value.columns.map(({ role }) => role)).toEqual([
    "ordinal",
    "content",
    "note",
    "coordinating",
  ]);
});
