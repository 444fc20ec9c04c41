// *Kiểm tra*: what needs a look, who must report, and the registry that decides names.
import { lazy } from "react";
import { Panel } from "../components/Panel";
import { PartTabs } from "../components/PartTabs";
import { usePane } from "../PaneContext";
import type { WorkbookOverview } from "../paneServices";
import { ReviewPart } from "./ReviewPart";

const ReportersPart = lazy(() => import("./ReportersPart"));
const RegistryPart = lazy(() => import("./RegistryPart"));

export function CheckPanel({ overview }: { overview: WorkbookOverview }) {
  const { texts } = usePane();
  return (
    <Panel title={texts.tabs.check} note={texts.home.area.check}>
      <PartTabs
        label={texts.check.parts}
        parts={[
          { name: "review", label: texts.check.review, content: () => <ReviewPart overview={overview} /> },
          {
            name: "reporters",
            label: texts.check.reporters,
            content: () => <ReportersPart overview={overview} />,
          },
          {
            name: "registry",
            label: texts.check.registry,
            content: () => <RegistryPart overview={overview} />,
          },
        ]}
      />
    </Panel>
  );
}
