// Starts the pane when Office is ready.
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { createPaneServices } from "./createPaneServices";
import { panelNameOf } from "./panelName";
import { useAppearance } from "./useAppearance";
import type { PaneServices } from "./paneServices";

// Office.js takes history.pushState and replaceState away; the pane needs no history, and reads its panel
// from the address that the ribbon's button opened.
function Root({ services }: { services: PaneServices }) {
  const appearance = useAppearance(Office.context.officeTheme);
  return (
    <App services={services} initialPanel={panelNameOf(window.location.search)} appearance={appearance} />
  );
}

async function start(): Promise<void> {
  await Office.onReady();
  const container = document.getElementById("root");
  if (!container) throw new Error("bug: taskpane.html has no #root");
  createRoot(container).render(<Root services={await createPaneServices()} />);
}

void start();
