// The name under which formulas and people find the table of an appendix; a second appendix gets a number.
const NAME = "PhuLuc_Bang";

export function freeRegionName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(NAME.toLowerCase())) return NAME;
  for (let n = 2; ; n++) {
    const name = `${NAME}_${n}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

export function isOurRegionName(name: string): boolean {
  return new RegExp(`^${NAME}(_\\d+)?$`, "iu").test(name);
}
