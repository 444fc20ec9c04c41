// Colours as Excel accepts them: "#RRGGBB", "RRGGBB", or a name of HTML. Read back as "#RRGGBB".

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#D3D3D3",
  lightgreen: "#90EE90",
  lightblue: "#ADD8E6",
  pink: "#FFC0CB",
  brown: "#A52A2A",
  cyan: "#00FFFF",
  magenta: "#FF00FF",
  teal: "#008080",
  navy: "#000080",
};

/** Undefined: not a colour. */
export function readColor(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  return hex ? `#${hex.toUpperCase()}` : NAMED[value.toLowerCase()];
}
