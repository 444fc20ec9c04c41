// One icon for each panel, the same on its tab and on the first screen.
import type { FluentIcon } from "@fluentui/react-icons";
import { CalendarClockRegular } from "@fluentui/react-icons/svg/calendar-clock";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { HomeRegular } from "@fluentui/react-icons/svg/home";
import { MergeRegular } from "@fluentui/react-icons/svg/merge";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import type { PanelName } from "./panelName";

export const PANEL_ICONS: Readonly<Record<PanelName, FluentIcon>> = {
  home: HomeRegular,
  appendix: TableRegular,
  check: CheckmarkCircleRegular,
  deadlines: CalendarClockRegular,
  merge: MergeRegular,
};
