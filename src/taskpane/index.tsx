// Starts the pane when Office is ready.
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { createPaneServices } from "./createPaneServices";
import { panelNameOf } from "./panelName";

void Office.onReady(() => {
  const container = document.getElementById("root");
  if (!container) throw new Error("bug: taskpane.html has no #root");
  createRoot(container).render(
    <App services={createPaneServices()} initialPanel={panelNameOf(window.location.search)} />,
  );
});
