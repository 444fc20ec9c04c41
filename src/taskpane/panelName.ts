// The pane's areas, as the ribbon's buttons name them in the address: taskpane.html?panel=check.

export const PANELS_IN_ORDER = ["home", "appendix", "check", "deadlines", "merge"] as const;

export type PanelName = (typeof PANELS_IN_ORDER)[number];

/** "?panel=check" → "check"; anything unknown is the first screen. */
export function panelNameOf(search: string): PanelName {
  const asked = new URLSearchParams(search).get("panel");
  return PANELS_IN_ORDER.find((name) => name === asked) ?? "home";
}
