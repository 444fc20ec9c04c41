// The styles part in, the number format of each cell style out. Fonts, fills and borders are not read.
import { XmlScanner } from "./xmlScan";

/** Number format by index of the cell style (`<c s="…">`); "General" where there is none. */
export type NumberFormats = readonly string[];

/**
 * Formats that files name only by number (ECMA-376 part 1, 18.8.30), in the wording that Excel gives an
 * add-in. 27–36 and 50–58 are dates and times whose wording depends on an East Asian locale.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00",
  5: "$#,##0_);($#,##0)", 6: "$#,##0_);[Red]($#,##0)", 7: "$#,##0.00_);($#,##0.00)",
  8: "$#,##0.00_);[Red]($#,##0.00)", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
  14: "m/d/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM",
  20: "h:mm", 21: "h:mm:ss", 22: "m/d/yyyy h:mm", 37: "#,##0_);(#,##0)", 38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)", 40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', 42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
}; // prettier-ignore

function builtIn(id: number): string {
  if ((id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return "m/d/yyyy";
  if (id >= 32 && id <= 35) return "h:mm:ss";
  return BUILT_IN[id] ?? "General";
}

export function readNumberFormats(xml: string): NumberFormats {
  const scanner = new XmlScanner(xml);
  const custom = new Map<number, string>();
  const formatIds: number[] = [];
  scanner.openRoot();
  for (const name of scanner.children()) {
    if (name === "numFmts") {
      for (const child of scanner.children()) {
        if (child !== "numFmt") continue;
        const code = scanner.attribute("formatCode");
        if (code) custom.set(Number(scanner.attribute("numFmtId")), code);
      }
    } else if (name === "cellXfs") {
      for (const child of scanner.children()) {
        if (child === "xf") formatIds.push(Number(scanner.attribute("numFmtId") ?? 0));
      }
    }
  }
  // A file may give its own wording to a built-in number.
  return formatIds.map((id) => custom.get(id) ?? builtIn(id));
}
