// The last write of this pane, and *Hoàn tác* for it, below every panel.
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { usePane } from "../PaneContext";
import type { Workbook } from "../useWorkbook";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  button: { flexShrink: 0 },
});

export function UndoBar({ undo }: { undo: Workbook["undo"] }) {
  const { texts } = usePane();
  const styles = useStyles();
  const { step, state, isEnabled, run } = undo;
  if (!step && state !== "done") return null;
  const text =
    state === "running"
      ? texts.undo.running
      : state === "done"
        ? texts.undo.done
        : step && texts.undo.last[step.kind];
  return (
    <footer className={styles.root}>
      <Text role="status">{text}</Text>
      {step && (
        <Button className={styles.button} icon={<ArrowUndoRegular />} disabled={!isEnabled} onClick={run}>
          {texts.undo.button}
        </Button>
      )}
    </footer>
  );
}
