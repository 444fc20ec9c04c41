import { panelNameOf } from "../../src/taskpane/panelName";
import { appearanceOf, type Appearance, type OfficeColours } from "../../src/taskpane/theme";

const plain = { isForced: false, prefersDark: false };

test.each<[string, OfficeColours | undefined, typeof plain, Appearance]>([
  ["nothing known", undefined, plain, "light"],
  ["the system prefers dark", undefined, { ...plain, prefersDark: true }, "dark"],
  ["Office is light on a dark system", { isDarkTheme: false }, { ...plain, prefersDark: true }, "light"],
  ["Office tells only a dark background", { bodyBackgroundColor: "#262626" }, plain, "dark"],
  ["Office tells only a light background", { bodyBackgroundColor: "#FFFFFF" }, { ...plain, prefersDark: true }, "light"],
  ["a colour that is none", { bodyBackgroundColor: "white" }, { ...plain, prefersDark: true }, "dark"],
  ["forced colours win", { isDarkTheme: false }, { ...plain, isForced: true }, "highContrast"],
])("%s", (_name, office, system, appearance) => {
  expect(appearanceOf(office, system)).toBe(appearance);
}); // prettier-ignore

test.each([
  ["?panel=check", "check"],
  ["?panel=merge&_host_Info=Excel$Web$16.01$vi-VN$$$$0", "merge"],
  ["", "home"],
  ["?panel=<script>", "home"],
])("address %s opens %s", (search, panel) => {
  expect(panelNameOf(search)).toBe(panel);
});
