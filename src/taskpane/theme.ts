// The pane's colours: Fluent UI's themes on the green of Excel and of our icons.
import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

export type Appearance = "light" | "dark" | "highContrast";

const GREEN: BrandVariants = {
  10: "#03170f",
  20: "#0a251a",
  30: "#0d3324",
  40: "#10402e",
  50: "#134e38",
  60: "#165b42",
  70: "#19684b",
  80: "#1b6e53",
  90: "#2c8064",
  100: "#429576",
  110: "#58a888",
  120: "#6fba9b",
  130: "#8accb0",
  140: "#a6dcc5",
  150: "#c4ebda",
  160: "#e0f6ec",
};

const LIGHT = createLightTheme(GREEN);
/** Links and selected tabs need a paler green on black than the ramp's default to reach 4.5:1. */
const DARK: Theme = {
  ...createDarkTheme(GREEN),
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
  colorBrandForegroundLink: GREEN[120],
  colorCompoundBrandForeground1: GREEN[120],
  colorCompoundBrandStroke: GREEN[110],
};

export function themeOf(appearance: Appearance): Theme {
  switch (appearance) {
    case "light":
      return LIGHT;
    case "dark":
      return DARK;
    case "highContrast":
      return teamsHighContrastTheme;
  }
}

/** Office's theme where it tells one; Excel on the web often tells none. */
export interface OfficeColours {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** "#1f1f1f" is dark; null for anything but a six-digit colour. */
function isDarkColour(colour: string): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) return null;
  const [red, green, blue] = [match[1]!, match[2]!, match[3]!].map((hex) => parseInt(hex, 16));
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128;
}

/** Forced colours win, then Office's own theme, then the system's preference. */
export function appearanceOf(
  office: OfficeColours | undefined,
  system: { readonly isForced: boolean; readonly prefersDark: boolean },
): Appearance {
  if (system.isForced) return "highContrast";
  const isDark = office?.isDarkTheme ?? isDarkColour(office?.bodyBackgroundColor ?? "") ?? system.prefersDark;
  return isDark ? "dark" : "light";
}
