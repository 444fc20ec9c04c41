// The quick fix beside the findings that it puts right.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import type { FixKind } from "../../app/prepareFix";
import { usePane } from "../PaneContext";
import type { FixPreparation } from "../paneServices";
import { usePanel } from "../usePanel";
import { FixOutcome } from "./FixOutcome";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" },
  start: { alignSelf: "start" },
});

export function FixOffer({ fix }: { fix: FixKind }) {
  const { texts, services } = usePane();
  const styles = useStyles();
  const panel = usePanel<FixPreparation>();
  const { state } = panel;
  const isOpen = state.kind !== "idle" && state.preview !== null;
  return (
    <div className={styles.root}>
      {!isOpen && (
        <Button
          size="small"
          className={styles.start}
          icon={<WrenchRegular />}
          disabled={state.kind === "running"}
          onClick={() => {
            panel.prepare(texts.common.reading, () => services.prepareFix(fix));
          }}
        >
          {texts.appendix.offerFix(texts.appendix.fixes[fix])}
        </Button>
      )}
      <FixOutcome panel={panel} />
    </div>
  );
}
