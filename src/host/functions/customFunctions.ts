// Calculates the cells that call a worksheet function of the add-in. A call with the same arguments is asked
// once: its answer is kept, so that undo, and a reference that comes back to what it was, need no second
// asking. Computed values are no steps of undo.
import type { Cell } from "../model/cell";
import { cellRegion, formatA1, quoteSheetName } from "../model/region";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { readFormulaCall, type CallArgument, type FormulaCall } from "./formulaCall";
import type { FunctionDescription, FunctionSet, ParameterDescription } from "./functionSet";
import { errorOutcome, readInvocationResult, type Outcome } from "./invocationResult";

export interface Invocation {
  readonly invocationId: number;
  readonly functionName: string;
  readonly parameterValues: readonly unknown[];
  readonly address: string;
  readonly flags: number;
}

interface Place {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

const BUSY = errorOutcome("#BUSY!");
const WRONG_ARGUMENTS = errorOutcome("#VALUE!");
const UNKNOWN_FUNCTION = errorOutcome("#NAME?");
const NOT_CALCULATED = errorOutcome("#CALC!");
/** Functions of functions of … ; a circle ends here. */
const LONGEST_CHAIN = 20;

type ArgumentValue = { readonly error: Outcome } | { readonly value: string | number | boolean | null };

function readArgument(argument: CallArgument, { workbook, sheet }: Place): ArgumentValue {
  if (argument.kind === "omitted") return { value: null };
  if (argument.kind === "constant") return { value: argument.value };
  const source = argument.sheet === null ? sheet : workbook.find(argument.sheet);
  if (!source) return { error: errorOutcome("#REF!") };
  const { value, isError } = source.contentAt(argument.row, argument.column);
  return isError ? { error: errorOutcome(String(value)) } : { value };
}

/** As Excel converts it for a parameter of the type; undefined: it cannot. A blank cell is null on the web. */
function converted(value: string | number | boolean | null, { type = "any" }: ParameterDescription): unknown {
  if (type === "any") return value;
  if (type === "string") return value === null ? "" : String(value);
  if (type !== "number") return undefined;
  const number = value === null ? 0 : Number(value === "" ? NaN : value);
  return Number.isNaN(number) ? undefined : number;
}

export class CustomFunctions {
  /** The page of the functions is wanted for the first time. */
  onNeeded: (page: URL) => void = () => undefined;
  onInvoke: (invocations: readonly Invocation[]) => void = () => undefined;

  private set: FunctionSet | null = null;
  private readonly outcomes = new Map<string, Outcome>();
  private readonly asked = new Map<number, string>();
  private queue: Invocation[] = [];
  private page: "absent" | "opening" | "ready" = "absent";
  private nextId = 1;

  register(set: FunctionSet): void {
    this.set = set;
  }

  pageIsReady(): void {
    this.page = "ready";
    this.send();
  }

  takeResults(results: readonly (readonly unknown[])[]): void {
    for (const result of results) {
      const { id, outcome } = readInvocationResult(result);
      const call = this.asked.get(id);
      if (call !== undefined) this.outcomes.set(call, outcome);
      this.asked.delete(id);
    }
  }

  /** Brings every cell that calls a function up to date, as far as the answers are known. */
  calculate(workbook: Workbook): void {
    if (!this.set) return;
    for (let pass = 0; pass < LONGEST_CHAIN && this.writeValues(workbook); pass++);
    this.send();
  }

  messageAt(workbook: Workbook, sheet: Sheet, row: number, column: number): string | null {
    const call = this.callOf(sheet.cell(row, column));
    return (call && this.outcomeOf(call, { workbook, sheet, row, column }).message) ?? null;
  }

  private writeValues(workbook: Workbook): boolean {
    let hasChanged = false;
    for (const sheet of workbook.sheets) {
      for (const [row, cells] of sheet.content.rows)
        for (const [column, cell] of cells) {
          const call = this.callOf(cell);
          if (!call) continue;
          const { value, isError } = this.outcomeOf(call, { workbook, sheet, row, column });
          if (cell.value === value && Boolean(cell.isError) === isError) continue;
          sheet.setCell(row, column, { ...cell, value, isError });
          hasChanged = true;
        }
    }
    return hasChanged;
  }

  /** Null: no formula, or not one of the add-in's functions. */
  private callOf(cell: Cell | undefined): FormulaCall | null {
    if (!this.set || cell?.formula === undefined) return null;
    const prefix = `=${this.set.namespace}.`;
    if (cell.formula.slice(0, prefix.length).toUpperCase() !== prefix.toUpperCase()) return null;
    return readFormulaCall(cell.formula);
  }

  private outcomeOf({ name, args }: FormulaCall, place: Place): Outcome {
    const description = this.set?.functions.find(
      (one) => `${this.set?.namespace}.${one.name}`.toUpperCase() === name,
    );
    if (!description) return UNKNOWN_FUNCTION;
    const { parameters, options } = description;
    const isUnknownKind = parameters.some(({ dimensionality, repeating }) => dimensionality ?? repeating);
    if (options || isUnknownKind) return NOT_CALCULATED;
    if (args.length > parameters.length) return WRONG_ARGUMENTS;
    const values: unknown[] = [];
    for (const [index, parameter] of parameters.entries()) {
      const argument = args[index] ?? { kind: "omitted" };
      if (argument.kind === "omitted" && !parameter.optional) return WRONG_ARGUMENTS;
      const read = readArgument(argument, place);
      if ("error" in read) return read.error;
      const value = argument.kind === "omitted" ? null : converted(read.value, parameter);
      if (value === undefined) return WRONG_ARGUMENTS;
      values.push(value);
    }
    return this.answerTo(description, values, place);
  }

  private answerTo({ id }: FunctionDescription, values: readonly unknown[], place: Place): Outcome {
    const call = JSON.stringify([id, values]);
    const known = this.outcomes.get(call);
    if (known) return known;
    this.outcomes.set(call, BUSY);
    const { sheet, row, column } = place;
    const invocationId = this.nextId++;
    this.asked.set(invocationId, call);
    this.queue.push({
      invocationId,
      functionName: id,
      parameterValues: values,
      address: `${quoteSheetName(sheet.content.name)}!${formatA1(cellRegion(row, column))}`,
      flags: 0,
    });
    return BUSY;
  }

  private send(): void {
    if (this.queue.length === 0 || !this.set) return;
    if (this.page === "absent") {
      this.page = "opening";
      this.onNeeded(this.set.page);
    }
    if (this.page !== "ready") return;
    const invocations = this.queue;
    this.queue = [];
    this.onInvoke(invocations);
  }
}
