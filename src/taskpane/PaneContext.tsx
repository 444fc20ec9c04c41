// What every component of the pane may use: the services, the texts and the one way to write.
import { createContext, useContext } from "react";
import type { CellRef } from "../core/base/cell";
import type { PlainDate } from "../core/base/date";
import type { PaneTexts } from "../messages/paneTexts.vi";
import type { Language } from "../messages/language";
import type { PanelName } from "./panelName";
import type { PaneServices, Preparation } from "./paneServices";
import type { Write } from "./useWorkbook";

export interface Pane {
  readonly services: PaneServices;
  readonly language: Language;
  readonly texts: PaneTexts;
  readonly today: PlainDate;
  readonly openPanel: (panel: PanelName) => void;
  readonly write: Write;
  readonly isWritten: (preparation: Preparation) => boolean;
  /** Reads the workbook anew, for every panel. */
  readonly readAgain: () => void;
  /** Selects the cell in the workbook; a failure is shown by the pane. */
  readonly goTo: (at: CellRef) => void;
}

const Context = createContext<Pane | null>(null);

export const PaneProvider = Context.Provider;

export function usePane(): Pane {
  const pane = useContext(Context);
  if (!pane) throw new Error("bug: a component of the pane stands outside PaneProvider");
  return pane;
}
