// What *Thời hạn* would write: the columns, the counts (which filter), the rate, and each task explained.
import { Badge, Body1Strong, makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TaskStatus } from "../../core/deadlines/types";
import { statusSentence } from "../../messages/deadlineSentence";
import { statusLabel } from "../../messages/labels";
import { notWrittenSentence } from "../../messages/partsSentence";
import { statusText } from "../../messages/statusWords";
import { CellButton } from "../components/CellButton";
import { IssueList } from "../components/IssueList";
import { PagedList } from "../components/PagedList";
import { usePane } from "../PaneContext";
import type { StatusPreparation, StatusRow } from "../paneServices";
import { STATUS_COLOURS, STATUSES_IN_ORDER } from "../statusesInOrder";

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  content: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
  },
  explain: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function DeadlinesPreview({ preparation }: { preparation: StatusPreparation }) {
  const { texts, language } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState<TaskStatus | null>(null);
  const { rows, counts, rate, on, issues, doneWithoutDay, withNotes, notesKept, formulas, boxedIn } =
    preparation;
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  const rowsShown = shown === null ? rows : rows.filter(({ status }) => status.status === shown);

  const render = ({ ordinal, content, at, deadline, status }: StatusRow) => (
    <CellButton at={at}>
      <Badge appearance="tint" color={STATUS_COLOURS[status.status]}>
        {statusText(status, language)}
      </Badge>
      <span className={styles.content}>{[ordinal, content].filter(Boolean).join(". ")}</span>
      <span className={styles.explain}>{statusSentence(deadline, status, on, language)}</span>
    </CellButton>
  );

  return (
    <>
      <Text>
        {texts.deadlines.willWrite(preparation.sheets)} {preparation.columns.join(", ")}.
      </Text>
      {withNotes && notesKept === null && <Text>{texts.deadlines.notesImpossible}</Text>}
      {notesKept !== null && notesKept > 0 && <Text>{texts.deadlines.notesKept(notesKept)}</Text>}
      {formulas > 0 && <Text>{texts.deadlines.formulas(formulas)}</Text>}
      {boxedIn.map((table) => (
        <Text key={table}>{notWrittenSentence(table, language)}</Text>
      ))}
      <Body1Strong>
        {rate.due === 0
          ? texts.deadlines.noRate
          : texts.deadlines.rate(rate.doneOfDue, rate.due, percent.format(rate.doneOfDue / rate.due))}
      </Body1Strong>
      {doneWithoutDay > 0 && <Text>{texts.deadlines.doneWithoutDay(doneWithoutDay)}</Text>}
      <div className={styles.counts} role="group" aria-label={texts.deadlines.counts}>
        <ToggleButton
          size="small"
          checked={shown === null}
          onClick={() => {
            setShown(null);
          }}
        >
          {texts.deadlines.all} {rows.length}
        </ToggleButton>
        {STATUSES_IN_ORDER.filter((status) => counts[status] > 0).map((status) => (
          <ToggleButton
            key={status}
            size="small"
            checked={shown === status}
            onClick={() => {
              setShown(status);
            }}
          >
            {statusLabel(status, language)} {counts[status]}
          </ToggleButton>
        ))}
      </div>
      {rows.length === 0 ? (
        <Text>{texts.deadlines.noTasks}</Text>
      ) : (
        <PagedList key={shown ?? "all"} items={rowsShown} render={render} label={texts.deadlines.tasks} />
      )}
      {issues.length > 0 && <IssueList issues={issues} />}
    </>
  );
}
