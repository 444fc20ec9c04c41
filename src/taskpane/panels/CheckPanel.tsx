// *Kiểm tra*: what was checked, and every finding by its kind with a way to its cell. It only reads.
import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useCallback, useEffect, useRef } from "react";
import { FailureBar } from "../components/FailureBar";
import { IssueList } from "../components/IssueList";
import { NeedsAppendix } from "../components/NeedsAppendix";
import { Panel } from "../components/Panel";
import { ProgressLine } from "../components/ProgressLine";
import { usePane } from "../PaneContext";
import type { CheckResult, WorkbookOverview } from "../paneServices";
import { usePanel } from "../usePanel";

const useStyles = makeStyles({
  coverage: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground2,
  },
});

function Result({ result }: { result: CheckResult }) {
  const { texts } = usePane();
  const styles = useStyles();
  const isClean = result.issues.length === 0;
  return (
    <>
      <MessageBar intent={isClean ? "success" : "warning"} layout="multiline">
        <MessageBarBody>
          {isClean ? texts.check.clean : texts.check.found(result.issues.length)}
        </MessageBarBody>
      </MessageBar>
      <ul className={styles.coverage}>
        <li>{texts.check.coverage(result.tasks)}</li>
        <li>{texts.check.units(result.units.decided, result.units.found)}</li>
        <li>{texts.check.deadlines(result.deadlines.read, result.deadlines.found)}</li>
      </ul>
      <IssueList issues={result.issues} />
    </>
  );
}

export type CheckPanelProps = {
  overview: WorkbookOverview;
};

export function CheckPanel({ overview }: CheckPanelProps) {
  const { texts, services } = usePane();
  const panel = usePanel<CheckResult>();
  const { state, prepare } = panel;
  const hasAppendix = overview.appendix !== null;
  const run = useCallback(() => {
    prepare(texts.check.running, () => services.check());
  }, [prepare, services, texts]);

  // Whoever opens this panel wants the check, and it changes nothing: the first one starts by itself.
  const hasStarted = useRef(false);
  useEffect(() => {
    if (!hasAppendix || hasStarted.current) return;
    hasStarted.current = true;
    run();
  }, [hasAppendix, run]);

  if (!hasAppendix) {
    return (
      <Panel title={texts.tabs.check} note={texts.home.area.check}>
        <NeedsAppendix />
      </Panel>
    );
  }
  return (
    <Panel title={texts.tabs.check} note={texts.home.area.check}>
      <Button
        appearance="primary"
        icon={<CheckmarkCircleRegular />}
        disabled={state.kind === "running"}
        onClick={run}
      >
        {texts.check.run}
      </Button>
      {state.kind === "idle" && state.wasCancelled && <Text>{texts.common.cancelled}</Text>}
      {state.kind === "running" && <ProgressLine progress={state.progress} onCancel={panel.cancel} />}
      {state.kind === "failed" && <FailureBar failure={state.failure} onRetry={run} />}
      {state.kind === "preview" && <Result result={state.preview} />}
    </Panel>
  );
}
