// What stands in the pane when the pane itself cannot: opened outside Excel, or a fault while starting or
// drawing. It needs no services.
import { FluentProvider, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { themeOf, type Appearance } from "./theme";

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalM },
  details: { whiteSpace: "pre-wrap", overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
});

export type StartMessageProps = {
  appearance: Appearance;
  intent: "info" | "error";
  text: string;
  /** For copying to whoever helps. */
  details?: string;
};

export function StartMessage({ appearance, intent, text, details }: StartMessageProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={themeOf(appearance)} className={styles.root}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          {text}
          {details && <pre className={styles.details}>{details}</pre>}
        </MessageBarBody>
      </MessageBar>
    </FluentProvider>
  );
}
