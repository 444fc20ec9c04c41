// *Phụ lục*: how the table was understood and how to correct that, the standard layout for it, quick fixes, and
// a new table on a sheet of its own.
import { Body1Strong } from "@fluentui/react-components";
import { IssueList } from "../components/IssueList";
import { Panel } from "../components/Panel";
import { usePane } from "../PaneContext";
import type { WorkbookOverview } from "../paneServices";
import { AppendixColumns } from "./AppendixColumns";
import { AppendixConversion } from "./AppendixConversion";
import { AppendixFixes } from "./AppendixFixes";
import { AppendixInsert } from "./AppendixInsert";
import { AppendixSections } from "./AppendixSections";

export function AppendixPanel({ overview }: { overview: WorkbookOverview }) {
  const { texts } = usePane();
  const { appendix, issues } = overview;
  return (
    <Panel title={texts.tabs.appendix} note={appendix ? appendix.title : texts.common.needsAppendix}>
      {appendix && <AppendixColumns appendix={appendix} />}
      {appendix && <AppendixSections appendix={appendix} />}
      {issues.length > 0 && (
        <section>
          <Body1Strong as="h3">{texts.appendix.readIssues}</Body1Strong>
          <IssueList issues={issues} />
        </section>
      )}
      {appendix && <AppendixConversion key={appendix.sheet} appendix={appendix} />}
      {appendix && <AppendixFixes key={`${appendix.sheet} fixes`} />}
      <AppendixInsert />
    </Panel>
  );
}
