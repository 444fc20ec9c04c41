// Excel.Workbook and Excel.Application.
import { invalidArgument } from "../hostError";
import { cellRegion } from "../model/region";
import { bind, type HostObject, type ObjectType } from "../objectType";
import type { Session } from "../session";
import { namesObject } from "./names";
import { rangeObject } from "./range";
import { RangeTarget } from "./rangeTarget";
import { worksheetsObject } from "./worksheets";

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"];

const APPLICATION: ObjectType<Session> = {
  name: "Application",
  properties: {
    CalculationMode: {
      get: (session) => session.calculationMode,
      set(session, value) {
        if (typeof value !== "string" || !CALCULATION_MODES.includes(value)) throw invalidArgument();
        session.calculationMode = value;
      },
    },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => "," },
    ThousandsSeparator: { get: () => "." },
  },
  methods: {
    // The host neither calculates nor repaints during a batch, so there is nothing to suspend.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    Calculate: () => undefined,
  },
};

function selected(session: Session): RangeTarget {
  const sheet = session.workbook.active;
  return new RangeTarget(session, sheet, [sheet.content.selection]);
}

const WORKBOOK: ObjectType<Session> = {
  name: "Workbook",
  properties: {
    Name: { get: (session) => session.workbook.name },
    ReadOnly: { get: () => false },
    IsDirty: { get: (session) => session.workbook.history.undoCount > 0 },
  },
  children: {
    Application: (session) => bind(APPLICATION, session),
    Names: (session) => namesObject(session, null),
    Worksheets: (session) => worksheetsObject(session),
  },
  methods: {
    GetSelectedRange: (session) => rangeObject(selected(session)),
    GetActiveCell: (session) => {
      const range = selected(session);
      return rangeObject(range.at(cellRegion(range.region.top, range.region.left)));
    },
    Save: (session) => session.clearUndo("Workbook.save"),
  },
};

export const workbookObject = (session: Session): HostObject => bind(WORKBOOK, session);
