// One labelled mention: the words, whose workbook they stand in, on which date, and the unit that domain.md's ten rules
// decide ("-" when they say to abstain).
export interface LabelledMention {
  readonly class: string;
  readonly text: string;
  readonly locality: string;
  readonly on: string;
  readonly unit: string | null;
}

/** Writes a class as lines "text → unit id", "-" for none. */
export function labelled(
  kind: string,
  locality: string,
  on: string,
  lines: string,
): readonly LabelledMention[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [text, unit] = line.split("→").map((part) => part.trim());
      return { class: kind, text: text!, locality, on, unit: unit === "-" ? null : unit! };
    });
}
