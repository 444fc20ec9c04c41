// Cells that call functions of an add-in: how formulas are read, what is asked, and what the cells show.
import { CustomFunctions, type Invocation } from "../../src/host/functions/customFunctions";
import { readFormulaCall } from "../../src/host/functions/formulaCall";
import type { FunctionDescription } from "../../src/host/functions/functionSet";
import { typeInto } from "../../src/host/model/typeInto";
import { Workbook } from "../../src/host/model/workbook";

const cell = (row: number, column: number, sheet: string | null = null) => ({
  kind: "cell",
  sheet,
  row,
  column,
});
const constant = (value: string | number | boolean) => ({ kind: "constant", value });
const omitted = { kind: "omitted" };

test.each([
  ["=A.B(F12)", "A.B", [cell(11, 5)]],
  ["= a.b ( $F$12 , 2024 )", null, null],
  ["=a.b( $F$12 , 2024 )", "A.B", [cell(11, 5), constant(2024)]],
  ["=A.B(F12; 2024)", "A.B", [cell(11, 5), constant(2024)]],
  ["=A.B(F12,,TRUE)", "A.B", [cell(11, 5), omitted, constant(true)]],
  ["=A.B(F12,)", "A.B", [cell(11, 5), omitted]],
  ["=A.B()", "A.B", []],
  ['=A.B("một; hai, ""ba""",-1.5)', "A.B", [constant('một; hai, "ba"'), constant(-1.5)]],
  ["=A.B('Kế hoạch, 1'!C3)", "A.B", [cell(2, 2, "Kế hoạch, 1")]],
  ["=A.B(F1:F9)", null, null],
  ["=A.B(TODAY())", null, null],
  ["=A.B(1)+1", null, null],
  ["=A.B(F12 2)", null, null],
  ['=A.B("một)', null, null],
  ["=1+2", null, null],
])("%s", (formula, name, args) => {
  expect(readFormulaCall(formula)).toEqual(name === null ? null : { name, args });
});

const described = (id: string, ...parameters: FunctionDescription["parameters"]): FunctionDescription => ({
  id,
  name: id,
  parameters,
});
const FUNCTIONS = [
  described("ANY", { type: "any" }, { type: "any", optional: true }),
  described("NUMBER", { type: "number" }),
  described("TEXT", { type: "string" }),
  described("MATRIX", { type: "any", dimensionality: "matrix" }),
  { ...described("CLOCK"), options: { volatile: true } },
];

function bench() {
  const workbook = new Workbook();
  const sheet = workbook.add("Một");
  const functions = new CustomFunctions();
  const asked: Invocation[] = [];
  const pages: string[] = [];
  functions.onNeeded = (page) => pages.push(page.pathname);
  functions.onInvoke = (invocations) => asked.push(...invocations);
  functions.register({ namespace: "NS", page: new URL("https://host/page.html"), functions: FUNCTIONS });
  return {
    workbook,
    asked,
    pages,
    functions,
    type(row: number, column: number, text: string) {
      workbook.history.step(null, () => typeInto(sheet, row, column, text));
      functions.calculate(workbook);
    },
    answer(...results: unknown[][]) {
      functions.takeResults(results);
      functions.calculate(workbook);
    },
    value: (row: number, column: number) => sheet.contentAt(row, column).value,
    message: (row: number, column: number) => functions.messageAt(workbook, sheet, row, column),
  };
}

test("the page is opened for the first call, and asked once it is ready", () => {
  const { type, pages, asked, functions, value, answer } = bench();
  type(0, 0, "=1+1");
  expect(pages).toEqual([]);
  type(0, 1, '=NS.ANY("x")');
  type(0, 2, '=NS.ANY("y")');
  expect([pages, asked, value(0, 1)]).toEqual([["/page.html"], [], "#BUSY!"]);
  functions.pageIsReady();
  expect(
    asked.map(({ functionName, parameterValues, address }) => [functionName, parameterValues, address]),
  ).toEqual([
    ["ANY", ["x", null], "Một!B1"],
    ["ANY", ["y", null], "Một!C1"],
  ]);
  answer([1, true, "X", [0]], [2, false, "vì sao", 1, [0]]);
  expect([value(0, 1), value(0, 2)]).toEqual(["X", "#N/A"]);
});

test("asks again for other arguments only; undo shows the earlier answer and adds no step", () => {
  const { type, asked, functions, value, answer, workbook } = bench();
  functions.pageIsReady();
  type(0, 0, "một");
  type(0, 1, "=NS.ANY(A1)");
  answer([1, true, 1]);
  type(0, 0, "hai");
  answer([2, true, 2]);
  expect([value(0, 1), workbook.history.undoCount]).toEqual([2, 3]);
  workbook.history.undo();
  functions.calculate(workbook);
  expect([value(0, 0), value(0, 1), asked.length, workbook.history.redoCount]).toEqual(["một", 1, 2, 1]);
});

test("a function of a function waits for it", () => {
  const { type, functions, value, answer, asked } = bench();
  functions.pageIsReady();
  type(0, 0, "=NS.ANY(1)");
  type(0, 1, "=NS.ANY(A1)");
  expect([value(0, 1), asked.length]).toEqual(["#BUSY!", 1]);
  answer([1, true, "một"]);
  expect(asked[1]?.parameterValues).toEqual(["một", null]);
  answer([2, true, "hai"]);
  expect(value(0, 1)).toBe("hai");
});

test.each([
  ["=NS.NO(1)", "#NAME?"],
  ["=NS.ANY()", "#VALUE!"],
  ["=NS.ANY(1,2,3)", "#VALUE!"],
  ["=NS.ANY(,2)", "#VALUE!"],
  ['=NS.NUMBER("chữ")', "#VALUE!"],
  ["=NS.ANY(Z9)", "#N/A"],
  ["=NS.ANY(Không!A1)", "#REF!"],
  ["=NS.MATRIX(A1)", "#CALC!"],
  ["=NS.CLOCK()", "#CALC!"],
  ["=NS.ANY(A1:B2)", "#CALC!"],
  ["=OTHER.ANY(1)", "#CALC!"],
])("%s shows %s and nobody is asked", (formula, shown) => {
  const { type, functions, value, asked } = bench();
  functions.pageIsReady();
  type(8, 25, "#N/A");
  type(0, 0, formula);
  expect([value(0, 0), asked]).toEqual([shown, []]);
});

test.each([
  ["=NS.NUMBER(A1)", 0],
  ['=NS.NUMBER("2")', 2],
  ["=NS.TEXT(A1)", ""],
  ["=NS.TEXT(2)", "2"],
])("%s hands over %s", (formula, handedOver) => {
  const { type, functions, asked } = bench();
  functions.pageIsReady();
  type(5, 5, formula);
  expect(asked.map(({ parameterValues }) => parameterValues)).toEqual([[handedOver]]);
});

test.each<[result: unknown[], value: unknown, message: string | null]>([
  [[1, true, "chữ"], "chữ", null],
  [[1, true, false], false, null],
  [[1, true, null], 0, null],
  [[1, false, "vì sao", 1], "#N/A", "vì sao"],
  [[1, false, "vì sao", 7], "#VALUE!", "vì sao"],
  [[1, false, "", 2], "#VALUE!", null],
  [[1, false, "", 6], "#NUM!", null],
  [[1, true, { type: "Error", basicValue: "#N/A", message: "vì sao" }], "#N/A", "vì sao"],
  [[1, true, { type: "Entity", basicValue: "#VALUE!" }], "#VALUE!", null],
])("the answer %j shows %s", (result, value, message) => {
  const one = bench();
  one.functions.pageIsReady();
  one.type(0, 0, "=NS.ANY(1)");
  one.answer(result);
  expect([one.value(0, 0), one.message(0, 0)]).toEqual([value, message]);
});
