// A task of which it is not sure where its cells begin: every reading in full, one of them to be taken.
import { Badge, Body1Strong, Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ChosenReading, Doubt } from "../../core/settleDoubts";
import { differingPart } from "../../core/base/differingPart";
import { useCardStyle } from "../components/useCardStyle";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  reading: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

export type DoubtCardProps = {
  doubt: Doubt;
  isBusy: boolean;
  onChoose: (reading: ChosenReading) => void;
};

export function DoubtCard({ doubt: { params }, isBusy, onChoose }: DoubtCardProps) {
  const { texts } = usePane();
  const styles = useStyles();
  const card = useCardStyle();
  const { ordinal, columns, cells, chosen, alternatives } = params;
  const title = texts.bringIn.doubtOf(ordinal.replace(/[.)]+$/u, ""));
  return (
    <article className={card} aria-label={title}>
      <Body1Strong>{title}</Body1Strong>
      <Text>{texts.bringIn.doubt}</Text>
      {[chosen, ...alternatives].map((reading, index) => (
        <div key={index} className={styles.reading}>
          <div className={styles.head}>
            <Button
              size="small"
              disabled={isBusy}
              aria-label={`${title}: ${texts.bringIn.takeReading(index + 1)}`}
              onClick={() => {
                onChoose({ cells, texts: reading });
              }}
            >
              {texts.bringIn.takeReading(index + 1)}
            </Button>
            {index === 0 && <Badge appearance="tint">{texts.bringIn.asRead}</Badge>}
          </div>
          {columns.map((heading, col) => (
            <div key={heading}>
              <Caption1>{heading}: </Caption1>
              <Reading
                text={reading[col] ?? ""}
                others={[chosen, ...alternatives].map((each) => each[col] ?? "")}
              />
            </div>
          ))}
        </div>
      ))}
    </article>
  );
}

/** Enough words before the place in question to find it in the original. */
const WORDS_BEFORE = 12;

/** Of what all readings have in common only the end is shown. */
function Reading({ text, others }: { text: string; others: readonly string[] }) {
  const { texts } = usePane();
  if (text === "") return <>{texts.appendix.empty}</>;
  const { before, part, after } = differingPart(text, others);
  const words = before.split(" ");
  const lead = words.length > WORDS_BEFORE ? `… ${words.slice(-WORDS_BEFORE).join(" ")}` : before;
  return (
    <span title={text}>
      {lead} <strong>{part}</strong> {after}
    </span>
  );
}
