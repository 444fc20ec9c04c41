// What a worksheet function answered, as Office.js sends it → the value of a cell.

export interface Outcome {
  readonly value: string | number | boolean;
  readonly isError: boolean;
  /** The sentence that Excel shows beside an error. */
  readonly message?: string;
}

/** Office.js' numbers of errors; those not listed are #VALUE!. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

export const errorOutcome = (value: string, message?: string): Outcome => ({ value, isError: true, message });

function valueOutcome(value: unknown): Outcome {
  if (value === null) return { value: 0, isError: false };
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return { value, isError: false };
  // An error that is returned rather than thrown.
  const rich = value as { type?: string; basicValue?: unknown; message?: string };
  return rich.type === "Error"
    ? errorOutcome(String(rich.basicValue), rich.message)
    : errorOutcome("#VALUE!");
}

/** `[id, succeeded, value or message, error's number when failed, timings]`. */
export function readInvocationResult(result: readonly unknown[]): { id: number; outcome: Outcome } {
  const [id, succeeded, value, error] = result;
  const message = typeof value === "string" && value !== "" ? value : undefined;
  return {
    id: Number(id),
    outcome: succeeded ? valueOutcome(value) : errorOutcome(ERRORS[Number(error)] ?? "#VALUE!", message),
  };
}
