// *Phụ lục*: how the table was understood and how to correct that, and what can be done with it.
import { Body1Strong, Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { IssueList } from "../components/IssueList";
import { Panel } from "../components/Panel";
import { TablesInUse } from "../components/TablesInUse";
import { usePane } from "../PaneContext";
import type { WorkbookOverview } from "../paneServices";
import { AppendixSections } from "./AppendixSections";
import { TableChooser } from "./TableChooser";

const AppendixColumns = lazy(() => import("./AppendixColumns"));
const AppendixTools = lazy(() => import("./AppendixTools"));

export function AppendixPanel({ overview }: { overview: WorkbookOverview }) {
  const { texts } = usePane();
  const { appendix, issues } = overview;
  const isOfSeveral = overview.tables.filter(({ isInUse }) => isInUse).length > 1;
  return (
    <Panel title={texts.tabs.appendix} note={appendix ? appendix.title : texts.common.needsAppendix}>
      {overview.tables.length > 1 && <TableChooser overview={overview} />}
      <TablesInUse overview={overview} />
      <Suspense fallback={<Spinner label={texts.common.reading} />}>
        {appendix && <AppendixColumns appendix={appendix} />}
      </Suspense>
      {appendix && <AppendixSections appendix={appendix} />}
      {issues.length > 0 && (
        <section>
          <Body1Strong as="h3">{texts.appendix.readIssues}</Body1Strong>
          <IssueList issues={issues} />
        </section>
      )}
      <Suspense fallback={<Spinner label={texts.common.reading} />}>
        <AppendixTools appendix={appendix} isOfSeveral={isOfSeveral} />
      </Suspense>
    </Panel>
  );
}
