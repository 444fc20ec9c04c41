// Words that will be written instead of others. Line breaks are kept, so that a joined line can be seen.
import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  text: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground3 },
});

export type BeforeAfterProps = {
  before: string;
  after: string;
};

export function BeforeAfter({ before, after }: BeforeAfterProps) {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <span className={styles.text}>
      <del className={styles.before}>{before === "" ? texts.appendix.empty : before}</del>
      {" → "}
      <ins>{after === "" ? texts.appendix.empty : after}</ins>
    </span>
  );
}
