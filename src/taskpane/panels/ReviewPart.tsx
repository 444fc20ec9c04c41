// *Kiểm tra* → *Cần xem lại*: what was checked, the unit names to settle, and every other finding by its kind with a
// way to its cell. The check only reads; what a person settles is written at once and can be taken back.
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Text,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useCallback, useEffect, useId } from "react";
import { fixKindOf } from "../../app/prepareFix";
import type { IssueCode } from "../../core/base/issue";
import { FailureBar } from "../components/FailureBar";
import { IssueList } from "../components/IssueList";
import { NeedsAppendix } from "../components/NeedsAppendix";
import { PanelPart } from "../components/PanelPart";
import { ProgressLine } from "../components/ProgressLine";
import { TablesInUse } from "../components/TablesInUse";
import { usePane } from "../PaneContext";
import type { CheckResult, WorkbookOverview } from "../paneServices";
import { usePanel } from "../usePanel";
import { FixOffer } from "./FixOffer";
import { UnitFindings } from "./UnitFindings";

const useStyles = makeStyles({
  /** In high contrast the bar's two parts are otherwise told apart by hardly more than their length. */
  bar: {
    "@media screen and (forced-colors: active)": {
      backgroundColor: "Canvas",
      outline: "1px solid CanvasText",
    },
  },
  coverage: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground2,
  },
});

function Coverage({ units: { found, decided, left } }: { units: CheckResult["units"] }) {
  const { texts, language } = usePane();
  const styles = useStyles();
  const id = useId();
  const settled = decided + left;
  const share = found === 0 ? 1 : settled / found;
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  return (
    <div>
      <ProgressBar
        className={styles.bar}
        aria-labelledby={id}
        value={share}
        thickness="large"
        shape="square"
      />
      <Text id={id}>{texts.check.coverageBar(settled, found, percent.format(share))}</Text>
    </div>
  );
}

const offerFix = (code: IssueCode) => {
  const fix = fixKindOf(code);
  return fix && <FixOffer fix={fix} />;
};

function Result({ result }: { result: CheckResult }) {
  const { texts } = usePane();
  const styles = useStyles();
  const points = result.issues.length + result.findings.length;
  const isClean = points === 0;
  return (
    <>
      <MessageBar intent={isClean ? "success" : "warning"} layout="multiline">
        <MessageBarBody>{isClean ? texts.check.clean : texts.check.found(points)}</MessageBarBody>
      </MessageBar>
      <Coverage units={result.units} />
      <ul className={styles.coverage}>
        <li>{texts.check.coverage(result.tasks)}</li>
        <li>{texts.check.deadlines(result.deadlines.read, result.deadlines.found)}</li>
      </ul>
      {result.findings.length > 0 && <UnitFindings findings={result.findings} />}
      <IssueList issues={result.issues} offer={offerFix} />
    </>
  );
}

export function ReviewPart({ overview }: { overview: WorkbookOverview }) {
  const { texts, services } = usePane();
  const panel = usePanel<CheckResult>();
  const { state, prepare } = panel;
  // The last result stays while it is looked for again, so that a card does not jump away under the hand.
  const preview = state.kind === "idle" ? null : state.preview;
  const run = useCallback(() => {
    prepare(texts.check.running, () => services.check());
  }, [prepare, services, texts]);

  // Whoever opens this panel wants the check, and it changes nothing: it starts by itself, and again whenever the
  // workbook was read anew after a write or an undo.
  useEffect(() => {
    if (overview.appendix) run();
  }, [overview, run]);

  if (!overview.appendix) return <NeedsAppendix />;
  return (
    <PanelPart>
      <TablesInUse overview={overview} />
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
      {preview && <Result result={preview} />}
    </PanelPart>
  );
}
