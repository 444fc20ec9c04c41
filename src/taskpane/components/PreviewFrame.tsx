// Frame of every preview: says that nothing is written yet, offers to write, and tells when it is done.
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import { useEffect, useRef, type ReactNode } from "react";
import { usePane } from "../PaneContext";
import type { Preparation } from "../paneServices";
import { sheetsOf } from "../sheetsOf";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export type PreviewFrameProps = {
  preparation: Preparation;
  isBusy: boolean;
  onWrite: () => void;
  /** Further buttons beside *Ghi vào sổ*. */
  actions?: ReactNode;
  children: ReactNode;
};

export function PreviewFrame({ preparation, isBusy, onWrite, actions, children }: PreviewFrameProps) {
  const { texts, isWritten } = usePane();
  const styles = useStyles();
  const isDone = isWritten(preparation);
  const message = useRef<HTMLDivElement>(null);
  // The button that led here may be gone, which leaves the keyboard nowhere.
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) message.current?.focus();
  }, [isDone]);
  return (
    <div className={styles.root}>
      <MessageBar ref={message} tabIndex={-1} intent={isDone ? "success" : "info"} layout="multiline">
        <MessageBarBody>
          {isDone
            ? texts.undo.what[preparation.kind](sheetsOf(preparation).join(", "))
            : texts.common.previewNote}
        </MessageBarBody>
      </MessageBar>
      <div className={styles.actions}>
        {!isDone && (
          <Button appearance="primary" icon={<SaveRegular />} disabled={isBusy} onClick={onWrite}>
            {texts.common.write}
          </Button>
        )}
        {actions}
      </div>
      {children}
    </div>
  );
}
