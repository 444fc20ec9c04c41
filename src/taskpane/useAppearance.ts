// Follows the system's colour preference and forced colours while the pane is open.
import { useSyncExternalStore } from "react";
import { appearanceOf, type Appearance, type OfficeColours } from "./theme";

const FORCED = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => {
        media.removeEventListener("change", changed);
      };
    },
    () => window.matchMedia(query).matches,
  );
}

export function useAppearance(office: OfficeColours | undefined): Appearance {
  const isForced = useMedia(FORCED);
  const prefersDark = useMedia(DARK);
  return appearanceOf(office, { isForced, prefersDark });
}
