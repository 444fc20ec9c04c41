// Work going on: a bar, what is being done, and a way to stop it. Screen readers hear every quarter, not
// every file.
import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Progress } from "../panelState";
import { usePane } from "../PaneContext";
import { useHiddenStyle } from "./useHiddenStyle";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
});

export type ProgressLineProps = {
  progress: Progress;
  onCancel?: () => void;
};

export function ProgressLine({ progress, onCancel }: ProgressLineProps) {
  const { texts } = usePane();
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const textId = useId();
  const percent = progress.share === null ? null : Math.round(progress.share * 100);
  const heard = percent === null ? progress.text : `${Math.floor(percent / 25) * 25}%`;
  return (
    <div className={styles.root}>
      <ProgressBar
        aria-labelledby={textId}
        value={progress.share ?? undefined}
        thickness="large"
        aria-valuetext={percent === null ? undefined : `${percent}%`}
      />
      <div className={styles.line}>
        <Text id={textId}>{progress.text}</Text>
        {onCancel && <Button onClick={onCancel}>{texts.common.cancel}</Button>}
      </div>
      <span className={hidden} role="status">
        {heard}
      </span>
    </div>
  );
}
