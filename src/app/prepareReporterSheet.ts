// Use case *Đơn vị phải báo cáo*: who must report on a plan in, the sheet that lists them out. Written again, it
// takes the place of the one before.
import { EMPTY, numberCell, textCell, type Grid } from "../core/base/cell";
import type { EditPlan } from "../core/base/edit";
import { redrawSheet } from "../core/report/redrawSheet";
import { bannerRow, EMPTY_ROW, longRow, tableRow, type DraftRow } from "../core/report/sheetDraft";
import type { LeadPlace, WhoReports } from "../core/whoReports";
import { groupText } from "../core/units/groupMembers";

export interface ReporterSheetWords {
  readonly sheet: string;
  readonly title: string;
  readonly headings: readonly string[];
  /** Above the names that are still to be settled. */
  readonly unsettled: string;
  readonly through: (group: string) => string;
  readonly expired: string;
  /** In the first column of a row that goes on. */
  readonly continued: string;
}

const WIDTHS = [6, 46, 12, 44, 44];
const STYLES = ["bodyCentered", "body", "bodyCentered", "body", "body"] as const;

/** `grid`: the sheet as it is; null where the workbook has none yet. */
export function prepareReporterSheet(
  reporters: WhoReports,
  attachedTo: string,
  unitName: (unit: string) => string,
  grid: Grid | null,
  words: ReporterSheetWords,
): EditPlan {
  const { units, groups, names } = reporters;
  const row = (number: number | null, name: string, places: readonly LeadPlace[], note: string): DraftRow[] =>
    longRow(
      tableRow(
        [
          number === null ? EMPTY : numberCell(number, "0"),
          textCell(name),
          numberCell(places.length, "0"),
          textCell(ordinalsOf(places, reporters)),
          textCell(note),
        ],
        STYLES,
      ),
      WIDTHS,
      words.continued,
    );
  const top = [
    bannerRow(words.title, "title"),
    ...(attachedTo === "" ? [] : [bannerRow(attachedTo, "attachedTo")]),
    EMPTY_ROW,
  ];
  const unsettled = [
    ...groups.map((group) => ({ ...group, text: groupText(group.text, group.scope) })),
    ...names,
  ];
  const rows = [
    ...top,
    tableRow(words.headings.map(textCell), "header"),
    ...units.flatMap(({ name, through, expired, places }, index) => {
      const notes = [through === null ? "" : words.through(unitName(through)), expired ? words.expired : ""];
      return row(index + 1, name, places, notes.filter((note) => note !== "").join("; "));
    }),
    ...(unsettled.length > 0 ? [EMPTY_ROW, bannerRow(words.unsettled, "label")] : []),
    ...unsettled.flatMap(({ text, places }) => row(null, text, places, "")),
  ];
  const draft = { sheet: words.sheet, widths: WIDTHS, rows, headerRow: top.length };
  return { edits: redrawSheet(draft, grid) };
}

/** "1; 4; 12": as the plan numbers its tasks; on several sheets "Phụ lục 1: 1; 4. Phụ lục 2: 1". */
export function ordinalsOf(places: readonly LeadPlace[], { units, groups, names }: WhoReports): string {
  const all = [...units, ...groups, ...names].flatMap((each) => each.places);
  const sheets = [...new Set(all.map(({ at }) => at.sheet))];
  const listOf = (some: readonly LeadPlace[]): string =>
    some.flatMap(({ ordinal }) => (ordinal === null ? [] : [ordinal])).join("; ");
  if (sheets.length < 2) return listOf(places);
  return sheets
    .map((sheet) => ({ sheet, list: listOf(places.filter(({ at }) => at.sheet === sheet)) }))
    .flatMap(({ sheet, list }) => (list === "" ? [] : [`${sheet}: ${list}`]))
    .join(". ");
}
