// What two places say of the same thing, beside one another; words that only one of them has stand out.
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { wordsOnlyIn } from "../../core/base/wordsOnlyIn";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
  },
  heading: { gridColumn: "1 / -1", fontWeight: tokens.fontWeightSemibold },
  side: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  label: { color: tokens.colorNeutralForeground2 },
});

export type SideBySideProps = {
  heading: string;
  sides: readonly [Side, Side];
};

export type Side = { readonly label: string; readonly text: string };

export function SideBySide({ heading, sides: [left, right] }: SideBySideProps) {
  const { texts } = usePane();
  const styles = useStyles();
  const side = ({ label, text }: Side, other: Side) => (
    <span className={styles.side}>
      <Caption1 className={styles.label}>{label}</Caption1>
      <span>
        {text === ""
          ? texts.appendix.empty
          : wordsOnlyIn(text, other.text).map((words, index) => (
              <span key={index}>
                {index > 0 && " "}
                {words.isOnlyHere ? <strong>{words.text}</strong> : words.text}
              </span>
            ))}
      </span>
    </span>
  );
  return (
    <span className={styles.root}>
      <span className={styles.heading}>{heading}</span>
      {side(left, right)}
      {side(right, left)}
    </span>
  );
}
