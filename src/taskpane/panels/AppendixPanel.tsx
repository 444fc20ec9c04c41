// *Phụ lục*: how the table was understood, and a new standard one on a sheet of its own.
import { Body1Strong, Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { columnName } from "../../core/base/cell";
import { roleLabel } from "../../messages/labels";
import { FailureBar } from "../components/FailureBar";
import { IssueList } from "../components/IssueList";
import { Panel } from "../components/Panel";
import { PreviewFrame } from "../components/PreviewFrame";
import { ProgressLine } from "../components/ProgressLine";
import { useTableStyles } from "../components/useTableStyles";
import { usePane } from "../PaneContext";
import type { FoundAppendix, LayoutPreparation, WorkbookOverview } from "../paneServices";
import { usePanel } from "../usePanel";

const useStyles = makeStyles({
  wrong: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  headings: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
  insert: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "start" },
  wide: { alignSelf: "stretch" },
});

function Columns({ appendix }: { appendix: FoundAppendix }) {
  const { texts, language } = usePane();
  const table = useTableStyles();
  const head = mergeClasses(table.cell, table.head);
  return (
    <table className={table.table}>
      <caption className={table.caption}>{texts.appendix.columns}</caption>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {texts.appendix.column}
          </th>
          <th scope="col" className={head}>
            {texts.appendix.heading}
          </th>
          <th scope="col" className={head}>
            {texts.appendix.role}
          </th>
        </tr>
      </thead>
      <tbody>
        {appendix.columns.map(({ col, header, role }) => (
          <tr key={col}>
            <td className={table.cell}>{columnName(col)}</td>
            <td className={table.cell}>{header}</td>
            <td className={table.cell}>{roleLabel(role, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sections({ appendix }: { appendix: FoundAppendix }) {
  const { texts } = usePane();
  const table = useTableStyles();
  const styles = useStyles();
  const head = mergeClasses(table.cell, table.head);
  const number = mergeClasses(table.cell, table.number);
  if (appendix.sections.length === 0) return <Text>{texts.appendix.noSections}</Text>;
  return (
    <table className={table.table}>
      <caption className={table.caption}>{texts.appendix.sections}</caption>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {texts.appendix.section}
          </th>
          <th scope="col" className={mergeClasses(head, table.number)}>
            {texts.appendix.declared}
          </th>
          <th scope="col" className={mergeClasses(head, table.number)}>
            {texts.appendix.actual}
          </th>
        </tr>
      </thead>
      <tbody>
        {appendix.sections.map(({ ordinal, title, declaredCount, taskCount, at }) => (
          <tr key={at.row}>
            <td className={table.cell}>{[ordinal, title].filter(Boolean).join(". ")}</td>
            <td className={number}>{declaredCount ?? "–"}</td>
            <td
              className={mergeClasses(
                number,
                declaredCount !== null && declaredCount !== taskCount && styles.wrong,
              )}
            >
              {taskCount}
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row" className={mergeClasses(table.cell, table.sum)}>
            {texts.appendix.total}
          </th>
          <td className={mergeClasses(number, table.sum)} />
          <td className={mergeClasses(number, table.sum)}>{appendix.taskCount}</td>
        </tr>
      </tbody>
    </table>
  );
}

function Insert() {
  const { texts, services } = usePane();
  const styles = useStyles();
  const panel = usePanel<LayoutPreparation>();
  const { state } = panel;
  const isRunning = state.kind === "running";
  const preview = state.kind === "idle" ? null : state.preview;
  const prepare = () => {
    panel.prepare(texts.common.reading, () => services.prepareLayout("tasks"));
  };
  return (
    <section className={styles.insert}>
      <Body1Strong as="h3">{texts.appendix.insertTitle}</Body1Strong>
      <Text>{texts.appendix.insertNote}</Text>
      <Button icon={<TableAddRegular />} disabled={isRunning} onClick={prepare}>
        {texts.common.preview}
      </Button>
      <div className={styles.wide}>
        {state.kind === "failed" && <FailureBar failure={state.failure} onRetry={prepare} />}
        {state.kind === "running" && <ProgressLine progress={state.progress} onCancel={panel.cancel} />}
        {preview && (
          <PreviewFrame
            preparation={preview}
            isBusy={isRunning}
            onWrite={() => {
              panel.write(preview);
            }}
          >
            <div>
              <Text>{texts.appendix.willAdd(preview.sheet)}</Text>
              <ol className={styles.headings}>
                {preview.headings.map((heading) => (
                  <li key={heading}>{heading}</li>
                ))}
              </ol>
            </div>
          </PreviewFrame>
        )}
      </div>
    </section>
  );
}

export function AppendixPanel({ overview }: { overview: WorkbookOverview }) {
  const { texts } = usePane();
  const { appendix, issues } = overview;
  return (
    <Panel title={texts.tabs.appendix} note={appendix ? appendix.title : texts.common.needsAppendix}>
      {appendix && <Columns appendix={appendix} />}
      {appendix && <Sections appendix={appendix} />}
      {issues.length > 0 && (
        <section>
          <Body1Strong as="h3">{texts.appendix.readIssues}</Body1Strong>
          <IssueList issues={issues} />
        </section>
      )}
      <Insert />
    </Panel>
  );
}
