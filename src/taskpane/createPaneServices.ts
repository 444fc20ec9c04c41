// Wires the use cases of src/app to Excel for the pane.
import type { PaneServices } from "./paneServices";

export function createPaneServices(): PaneServices {
  throw new Error("bug: the pane's services are not wired");
}
