// Formulas are kept, not calculated, but for sums of constants such as =1+2*3: the host is not a calculation
// engine. What it cannot calculate reads as the error #CALC!, so that nobody takes it for a value.

const UNKNOWN = "#CALC!";
const TOKEN = /\s*(\d+(?:\.\d+)?|[()+\-*/])/y;

export function calculate(formula: string): number | string {
  const tokens: string[] = [];
  const text = formula.slice(1);
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined || tokens.length > 200) return UNKNOWN;
    tokens.push(token);
  }
  let at = 0;
  const next = () => tokens[at++];

  function factor(): number {
    const token = next();
    if (token === "-") return -factor();
    if (token === "+") return factor();
    if (token === "(") {
      const value = sum();
      return next() === ")" ? value : NaN;
    }
    return token !== undefined && /^\d/.test(token) ? Number(token) : NaN;
  }
  function product(): number {
    let value = factor();
    while (tokens[at] === "*" || tokens[at] === "/")
      value = next() === "*" ? value * factor() : value / factor();
    return value;
  }
  function sum(): number {
    let value = product();
    while (tokens[at] === "+" || tokens[at] === "-")
      value = next() === "+" ? value + product() : value - product();
    return value;
  }

  const value = sum();
  if (at !== tokens.length || Number.isNaN(value)) return UNKNOWN;
  return Number.isFinite(value) ? value : "#DIV/0!";
}
