// *Gộp báo cáo*: choose the returned files, merge with progress and cancel, look, write.
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { MergeRegular } from "@fluentui/react-icons/svg/merge";
import { useEffect, useState } from "react";
import { parsePlainDate, vietnameseDate } from "../../core/base/date";
import type { DueReport } from "../../core/reporting/types";
import { periodLabel } from "../../messages/reportingSentence";
import { DateField } from "../components/DateField";
import { FailureBar } from "../components/FailureBar";
import { NeedsAppendix } from "../components/NeedsAppendix";
import { Panel } from "../components/Panel";
import { PanelOutcome } from "../components/PanelOutcome";
import { TablesInUse } from "../components/TablesInUse";
import { usePane } from "../PaneContext";
import type { MergePreparation, WorkbookOverview } from "../paneServices";
import { tablesKey } from "../tablesKey";
import { usePanel } from "../usePanel";
import { usePickedFiles } from "../usePickedFiles";
import { FileChooser } from "./FileChooser";
import { MergePreview } from "./MergePreview";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  dates: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(180px, 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
  },
});

export function MergePanel({ overview }: { overview: WorkbookOverview }) {
  const { texts, services, today, language } = usePane();
  const styles = useStyles();
  const chosen = usePickedFiles();
  const { files } = chosen;
  const [on, setOn] = useState<string>(today);
  const [dueOn, setDueOn] = useState("");
  const [reports, setReports] = useState<readonly DueReport[]>([]);
  const [reportId, setReportId] = useState("");
  // Only an offer: without it the day is chosen by hand.
  useEffect(() => {
    const day = parsePlainDate(on);
    if (!overview.appendix || !day) return undefined;
    let isWanted = true;
    services.reportsAround(day).then(
      (found) => {
        if (isWanted) setReports(found);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [services, overview, on]);
  const panel = usePanel<MergePreparation>(tablesKey(overview));
  const { state } = panel;

  if (!overview.appendix) {
    return (
      <Panel title={texts.tabs.merge} note={texts.home.area.merge}>
        <NeedsAppendix />
      </Panel>
    );
  }
  const date = parsePlainDate(on);
  // A day typed afterwards is a last day of its own, no longer that report's.
  const report = reports.find(({ id, due }) => id === reportId && due === dueOn) ?? null;
  const isRunning = state.kind === "running";
  const preview = state.kind === "idle" ? null : state.preview;
  const merge = () => {
    if (!date) return;
    panel.reset(); // a preview of other files must not be written by mistake
    panel.prepare(texts.merge.reading(0, files.length), ({ signal, onProgress }) =>
      services.prepareMerge(files, {
        on: date,
        dueOn: parsePlainDate(dueOn),
        report,
        signal,
        onProgress: ({ stage, done, total }) => {
          onProgress(
            stage === "reading"
              ? { text: texts.merge.reading(done, total), share: total > 0 ? done / total : null }
              : { text: texts.merge.merging, share: null },
          );
        },
      }),
    );
  };
  return (
    <Panel title={texts.tabs.merge} note={texts.home.area.merge}>
      <TablesInUse overview={overview} />
      {!preview && !isRunning && (
        <div className={styles.form}>
          <FileChooser chosen={chosen} />
          {chosen.failure && <FailureBar failure={chosen.failure} />}
          <div className={styles.dates}>
            <DateField label={texts.merge.on} value={on} onChange={setOn} />
            <DateField
              label={texts.merge.dueOn}
              value={dueOn}
              onChange={setDueOn}
              isRequired={false}
              hint={texts.merge.dueOnNote}
            />
          </div>
          {reports.length > 0 && (
            <Field label={texts.merge.ofReport} hint={texts.merge.ofReportNote}>
              <Select
                value={report?.id ?? ""}
                onChange={(_event, { value }) => {
                  setReportId(value);
                  setDueOn(reports.find(({ id }) => id === value)?.due ?? "");
                }}
              >
                <option value="">{texts.merge.noReport}</option>
                {reports.map(({ id, due, period }) => (
                  <option key={id} value={id}>
                    {texts.merge.report(periodLabel(period, language), vietnameseDate(due))}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Button
            appearance="primary"
            icon={<MergeRegular />}
            disabled={files.length === 0 || chosen.isReading || date === null}
            onClick={merge}
          >
            {texts.merge.run}
          </Button>
        </div>
      )}
      <PanelOutcome
        panel={panel}
        onRetry={files.length > 0 ? merge : undefined}
        actions={() => (
          <Button disabled={isRunning} onClick={panel.reset}>
            {texts.merge.again}
          </Button>
        )}
      >
        {(done) => <MergePreview preparation={done} />}
      </PanelOutcome>
    </Panel>
  );
}
