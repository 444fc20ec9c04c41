// A failure as a message bar: what happened, where and what to do; a fault of ours with details to copy.
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import { failureSentence, type Failure } from "../failure";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  details: {
    maxHeight: "8em",
    overflow: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
  },
});

export type FailureBarProps = {
  failure: Failure;
  onRetry?: () => void;
  onClose?: () => void;
};

export function FailureBar({ failure, onRetry, onClose }: FailureBarProps) {
  const { language, texts } = usePane();
  const styles = useStyles();
  const [isCopied, setIsCopied] = useState(false);
  const details = failure.kind === "fault" ? failure.details : null;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        {failureSentence(failure, language)}
        {details !== null && (
          <details>
            <summary>{texts.common.details}</summary>
            <pre className={styles.details}>{details}</pre>
          </details>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          onClose && (
            <Button
              appearance="transparent"
              aria-label={texts.common.close}
              icon={<DismissRegular />}
              onClick={onClose}
            />
          )
        }
      >
        {details !== null && (
          <Button
            onClick={() => {
              void navigator.clipboard.writeText(details).then(() => {
                setIsCopied(true);
              });
            }}
          >
            {isCopied ? texts.common.copied : texts.common.copyDetails}
          </Button>
        )}
        {onRetry && <Button onClick={onRetry}>{texts.common.retry}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
