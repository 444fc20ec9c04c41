// "=PHULUC.HAN(F12, 2024)" → the function's name and its arguments: constants and single cells. Any other
// formula is not for us (null); the host is no calculation engine. As a Vietnamese Excel writes them, the
// arguments may also be separated by semicolons.
import { parseA1, splitAddress } from "../model/region";

export type Constant = string | number | boolean;

export type CallArgument =
  | { readonly kind: "constant"; readonly value: Constant }
  | { readonly kind: "cell"; readonly sheet: string | null; readonly row: number; readonly column: number }
  | { readonly kind: "omitted" };

export interface FormulaCall {
  /** In capitals, with its namespace. */
  readonly name: string;
  readonly args: readonly CallArgument[];
}

const CALL = /^=\s*([\p{L}_][\p{L}\p{N}_.]*)\((.*)\)\s*$/su;
const ARGUMENT = /^(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|[^,;"'])*/su;
const TEXT = /^"((?:[^"]|"")*)"$/su;
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

function argumentOf(text: string): CallArgument | null {
  if (text === "") return { kind: "omitted" };
  const quoted = TEXT.exec(text);
  if (quoted) return { kind: "constant", value: quoted[1]!.replaceAll('""', '"') };
  if (NUMBER.test(text)) return { kind: "constant", value: Number(text) };
  if (/^(?:true|false)$/i.test(text)) return { kind: "constant", value: text.toLowerCase() === "true" };
  const { sheet, a1 } = splitAddress(text);
  const region = a1.includes(":") ? null : parseA1(a1);
  return region && { kind: "cell", sheet, row: region.top, column: region.left };
}

export function readFormulaCall(formula: string): FormulaCall | null {
  const [, name, inside] = CALL.exec(formula) ?? [];
  if (name === undefined || inside === undefined) return null;
  const args: CallArgument[] = [];
  for (let rest = inside; inside.trim() !== "";) {
    const text = ARGUMENT.exec(rest)?.[0] ?? "";
    const argument = argumentOf(text.trim());
    if (!argument) return null;
    args.push(argument);
    if (text.length === rest.length) break;
    if (!/^[,;]/.test(rest.slice(text.length))) return null;
    rest = rest.slice(text.length + 1);
  }
  return { name: name.toUpperCase(), args };
}
