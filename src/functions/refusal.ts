// Thrown where a worksheet function has no answer: an error in the cell is better than a wrong date.
import { functionFaultSentence, type FunctionFault } from "../messages/functionFaultSentence";

const VALUE_FAULTS: readonly FunctionFault["code"][] = ["notADay", "notAYear", "notACount"];

export class Refusal extends Error {
  /** The error that Excel shows in the cell. */
  readonly cellError: "#N/A" | "#VALUE!";

  constructor(fault: FunctionFault) {
    super(functionFaultSentence(fault));
    this.cellError = VALUE_FAULTS.includes(fault.code) ? "#VALUE!" : "#N/A";
  }
}
