// The pane: five areas under one row of tabs.
import type { PaneServices } from "./paneServices";
import type { PanelName } from "./panelName";

export type AppProps = {
  services: PaneServices;
  initialPanel: PanelName;
};

export function App({ services, initialPanel }: AppProps) {
  return <main lang={services.language}>{initialPanel}</main>;
}
