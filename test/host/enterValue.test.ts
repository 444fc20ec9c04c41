// Excel's traps, which the add-in has to defend itself against.
import { enterValue } from "../../src/host/model/enterValue";
import { formatValue } from "../../src/host/model/formatValue";

describe("under General", () => {
  test.each<[typed: string, value: unknown, numberFormat: string]>([
    ["Sở Y tế", "Sở Y tế", "General"],
    ["12", 12, "General"],
    ["-1.5", -1.5, "General"],
    ["1,5", 1.5, "General"],
    ["001", 1, "General"],
    ["1e3", 1000, "General"],
    ["1.234.567", 1_234_567, "#,##0"],
    ["25%", 0.25, "0%"],
    ["15/06/2024", 45_458, "dd/mm/yyyy"],
    ["15-6-2024", 45_458, "dd/mm/yyyy"],
    ["8:30", 8.5 / 24, "h:mm"],
    ["TRUE", true, "General"],
    ["31/02/2024", "31/02/2024", "General"],
    ["06/15/2024", "06/15/2024", "General"],
    ["1.2.3", "1.2.3", "General"],
    ["12a", "12a", "General"],
    ["- Phối hợp", "- Phối hợp", "General"],
    ["'=1+1", "=1+1", "General"],
    ["'001", "001", "General"],
    ["", null, "General"],
  ])("%j becomes %j as %s", (typed, value, numberFormat) => {
    const entered = enterValue(typed, "General");
    expect([entered.content.value, entered.numberFormat ?? "General"]).toEqual([value, numberFormat]);
    expect(entered.content.formula).toBeUndefined();
  });

  test("2/3 becomes a day of this year", () =>
    expect(enterValue("2/3", "General")).toMatchObject({ numberFormat: "d-mmm" }));

  test.each([
    ["=1+1", "=1+1", 2],
    ["+1+1", "=+1+1", 2],
    ["=2*(3-1)/4", "=2*(3-1)/4", 1],
    ["-A1", "=-A1", "#CALC!"],
    ["@SUM(A1)", "=@SUM(A1)", "#CALC!"],
    ["=SUM(A1:A2)", "=SUM(A1:A2)", "#CALC!"],
    ["=1/0", "=1/0", "#DIV/0!"],
    ['=HYPERLINK("x")', '=HYPERLINK("x")', "#CALC!"],
  ])("%s becomes the formula %s = %s", (typed, formula, value) =>
    expect(enterValue(typed, "General").content).toMatchObject({ formula, value }),
  );
});

test.each(["=1+1", "001", "15/06/2024", "TRUE", "'x"])("under @ %s stays as it is", (typed) =>
  expect(enterValue(typed, "@")).toEqual({ content: { value: typed } }),
);

test.each([[{}], [Number.NaN], ["x".repeat(32_768)]])("%p is refused", (value) =>
  expect(() => enterValue(value, "General")).toThrow(expect.objectContaining({ code: "InvalidArgument" })),
);

test.each<[number, string, string]>([
  [1, "General", "1"],
  [0.1 + 0.2, "General", "0.3"],
  [123_456_789_012, "General", "1.23457E+11"],
  [1234.5, "#,##0", "1,235"],
  [1234.5, "#,##0.00", "1,234.50"],
  [0.256, "0%", "26%"],
  [-3, "0;(0)", "(3)"],
  [0, '0;-0;"-"', "-"],
  [5, "00", "05"],
  [3, '0 "nhiệm vụ"', "3 nhiệm vụ"],
  [45_458, "dd/mm/yyyy", "15/06/2024"],
  [45_458, "d/m/yy", "15/6/24"],
  [45_458.354_166_7, "dd/mm/yyyy hh:mm", "15/06/2024 08:30"],
  [59, "dd/mm/yyyy", "28/02/1900"],
  [61, "dd/mm/yyyy", "01/03/1900"],
])("%s as %s is shown as %s", (value, format, text) => expect(formatValue({ value }, format)).toBe(text));
