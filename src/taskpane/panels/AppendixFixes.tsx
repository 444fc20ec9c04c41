// Faults that have just one right answer, put right all at once: the cells before and after, then written.
import { Body1Strong, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { FIX_KINDS, type FixKind } from "../../app/prepareFix";
import { usePane } from "../PaneContext";
import type { FixPreparation } from "../paneServices";
import { usePanel } from "../usePanel";
import { FixOutcome } from "./FixOutcome";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

export function AppendixFixes() {
  const { texts, services } = usePane();
  const styles = useStyles();
  const panel = usePanel<FixPreparation>();
  const { state } = panel;
  const isRunning = state.kind === "running";
  const prepare = (fix: FixKind) => {
    panel.prepare(texts.common.reading, () => services.prepareFix(fix));
  };
  return (
    <section className={styles.root} aria-label={texts.appendix.fixTitle}>
      <Body1Strong as="h3">{texts.appendix.fixTitle}</Body1Strong>
      <Text>{texts.appendix.fixNote}</Text>
      <div className={styles.kinds}>
        {FIX_KINDS.map((fix) => (
          <Button
            key={fix}
            size="small"
            disabled={isRunning}
            onClick={() => {
              prepare(fix);
            }}
          >
            {texts.appendix.fixes[fix]}
          </Button>
        ))}
      </div>
      <FixOutcome panel={panel} />
    </section>
  );
}
