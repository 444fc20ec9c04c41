// *Thời hạn*: how each task stands, which reports are due when, and the days off that both are counted by.
import { lazy } from "react";
import { Panel } from "../components/Panel";
import { PartTabs } from "../components/PartTabs";
import { usePane } from "../PaneContext";
import type { WorkbookOverview } from "../paneServices";
import { StatusPart } from "./StatusPart";

const SchedulePart = lazy(() => import("./SchedulePart"));
const HolidaysPart = lazy(() => import("./HolidaysPart"));

export function DeadlinesPanel({ overview }: { overview: WorkbookOverview }) {
  const { texts } = usePane();
  return (
    <Panel title={texts.tabs.deadlines} note={texts.home.area.deadlines}>
      <PartTabs
        label={texts.deadlines.parts}
        parts={[
          {
            name: "status",
            label: texts.deadlines.status,
            content: () => <StatusPart overview={overview} />,
          },
          {
            name: "schedule",
            label: texts.schedule.tab,
            content: () => <SchedulePart overview={overview} />,
          },
          {
            name: "holidays",
            label: texts.holidays.tab,
            content: () => <HolidaysPart overview={overview} />,
          },
        ]}
      />
    </Panel>
  );
}
