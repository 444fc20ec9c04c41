// What was found in what was brought in: the columns, what is doubtful with every way to read it, what fitted
// nowhere.
import { Body1Strong, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ColumnRole } from "../../core/appendix/types";
import type { ChosenReading } from "../../core/settleDoubts";
import { ColumnRoles } from "../components/ColumnRoles";
import { IssueList } from "../components/IssueList";
import { PagedList } from "../components/PagedList";
import { usePane } from "../PaneContext";
import type { BringInPreparation } from "../paneServices";
import { DoubtCard } from "./DoubtCard";

const useStyles = makeStyles({
  wrap: { overflowWrap: "anywhere" },
  heading: { margin: 0 },
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

export type BringInPreviewProps = {
  preview: BringInPreparation;
  isBusy: boolean;
  onCorrect: (header: string, role: ColumnRole) => void;
  onChoose: (reading: ChosenReading) => void;
};

export function BringInPreview({ preview, isBusy, onCorrect, onChoose }: BringInPreviewProps) {
  const { texts, isWritten } = usePane();
  const styles = useStyles();
  const { title, tasks, sections, columns, sheet, left, stayed, formulas, issues, doubts, doubtful } =
    preview;
  const isDone = isWritten(preview);
  return (
    <div className={styles.root}>
      <Text className={styles.wrap}>{texts.bringIn.found(title, tasks, sections)}</Text>
      {!isDone && <Text>{texts.appendix.willConvert(sheet)}</Text>}
      {doubts.length > 0 && (
        <section className={styles.root} aria-label={texts.bringIn.doubts(doubts.length)}>
          <Body1Strong as="h4" className={styles.heading}>
            {texts.bringIn.doubts(doubts.length)}
          </Body1Strong>
          <Text>{texts.bringIn.doubtful(doubtful.length)}</Text>
          {!isDone && (
            <PagedList
              items={doubts}
              keyOf={({ at, params }) => `${params.ordinal} ${at?.row}`}
              render={(doubt) => <DoubtCard doubt={doubt} isBusy={isBusy} onChoose={onChoose} />}
            />
          )}
        </section>
      )}
      {!isDone && <ColumnRoles columns={columns} isBusy={isBusy} onCorrect={onCorrect} />}
      {stayed.length > 0 && <Text>{texts.appendix.stayed(stayed.length)}</Text>}
      {formulas > 0 && <Text>{texts.bringIn.formulas(formulas)}</Text>}
      {left.length > 0 && (
        <section className={styles.root} aria-label={texts.bringIn.left(left.length)}>
          <Text>{texts.bringIn.left(left.length)}</Text>
          <PagedList items={left} render={({ raw }) => <div className={styles.wrap}>{raw}</div>} />
        </section>
      )}
      <IssueList issues={issues} inFile="" />
    </div>
  );
}
