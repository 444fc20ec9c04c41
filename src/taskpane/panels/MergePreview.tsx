// What a merge found, before it is written: totals that add up, every file that was not merged with its
// reason, the units that have not returned, and what needs review.
import { Badge, Body1Strong, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FileAccount, FileOutcome } from "../../core/merge/types";
import { outcomeLabel, statusLabel } from "../../messages/labels";
import { rejectSentence } from "../../messages/rejectSentence";
import { Figures } from "../components/Figures";
import { IssueList } from "../components/IssueList";
import { PagedList } from "../components/PagedList";
import { usePane } from "../PaneContext";
import type { MergePreparation } from "../paneServices";
import { STATUSES_IN_ORDER } from "../statusesInOrder";

const OUTCOMES_IN_ORDER = [
  "merged",
  "rejected",
  "superseded",
  "duplicate",
  "ignored",
] as const satisfies readonly FileOutcome[];

const useStyles = makeStyles({
  file: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

function Accounts({
  title,
  accounts,
  all,
}: {
  title: string;
  accounts: readonly FileAccount[];
  all: readonly FileAccount[];
}) {
  const { language } = usePane();
  const styles = useStyles();
  if (accounts.length === 0) return null;
  const nameOf = (file: string | undefined) => all.find((account) => account.file === file)?.name ?? file;
  return (
    <section className={styles.section}>
      <Body1Strong as="h3">
        {title} ({accounts.length})
      </Body1Strong>
      <PagedList
        items={accounts}
        label={title}
        render={({ name, outcome, reason }) => (
          <div className={styles.file}>
            <span className={styles.name}>{name}</span>
            <Badge appearance="outline" color={outcome === "rejected" ? "danger" : "informative"}>
              {outcomeLabel(outcome, language)}
            </Badge>
            {reason && <div>{rejectSentence(reason, language, nameOf(reason.other))}</div>}
          </div>
        )}
      />
    </section>
  );
}

export function MergePreview({ preparation }: { preparation: MergePreparation }) {
  const { texts, language } = usePane();
  const styles = useStyles();
  const { result, sheets } = preparation;
  const { totals, files, missing, expected, tasks, counts, issues } = result;
  const conflicts = tasks.reduce((sum, task) => sum + task.conflicts.length, 0);
  const changes = tasks.reduce((sum, task) => sum + task.changes.length, 0);
  const lateUnits = new Set(
    files.flatMap(({ outcome, late, unit }) => (outcome === "merged" && late && unit ? [unit] : [])),
  );
  // A rejected file stands above, with its reason.
  const furtherIssues = issues.filter(({ code }) => code !== "fileRejected");
  const returned = expected.length - missing.length;
  const returnedLate = expected.filter(({ unit }) => lateUnits.has(unit)).length;
  const returnedFigures =
    result.dueOn === null
      ? [{ label: texts.merge.returned, count: returned }]
      : [
          { label: texts.merge.onTime, count: returned - returnedLate },
          { label: texts.merge.late, count: returnedLate },
        ];
  const outcomeFigures = OUTCOMES_IN_ORDER.filter((outcome) => outcome === "merged" || totals[outcome] > 0);
  const rejected = files.filter(({ outcome }) => outcome === "rejected");
  const others = files.filter(({ outcome }) => outcome !== "rejected" && outcome !== "merged");
  return (
    <>
      <Text>
        <b>{texts.common.sheets}:</b> {sheets.join(", ")}.
      </Text>
      <Text>{texts.merge.review(conflicts, changes, result.unplaced.length)}</Text>
      <Figures
        caption={texts.merge.fileTotals}
        figures={outcomeFigures.map((outcome) => ({
          label: outcomeLabel(outcome, language),
          count: totals[outcome],
        }))}
        sum={{ label: texts.merge.sum, count: totals.files }}
      />
      <Figures
        caption={texts.merge.unitTotals}
        figures={[...returnedFigures, { label: texts.merge.missing, count: missing.length }]}
        sum={{ label: texts.merge.expected, count: expected.length }}
      />
      <Figures
        caption={texts.merge.rowTotals}
        figures={[
          { label: texts.merge.placed, count: totals.rowsPlaced },
          { label: texts.merge.unplaced, count: totals.rowsUnplaced },
        ]}
        sum={{ label: texts.merge.read, count: totals.rowsRead }}
      />
      <Figures
        caption={texts.merge.statusTotals}
        figures={STATUSES_IN_ORDER.map((status) => ({
          label: statusLabel(status, language),
          count: counts[status],
        }))}
        sum={{ label: texts.merge.sum, count: tasks.length }}
      />
      <Accounts title={texts.merge.rejected} accounts={rejected} all={files} />
      <Accounts title={texts.merge.accounts} accounts={others} all={files} />
      {missing.length > 0 && (
        <section className={styles.section}>
          <Body1Strong as="h3">
            {texts.merge.missing} ({missing.length})
          </Body1Strong>
          <PagedList items={missing} label={texts.merge.missing} render={({ name }) => name} />
        </section>
      )}
      {furtherIssues.length > 0 && (
        <section className={styles.section}>
          <Body1Strong as="h3">{texts.merge.issues}</Body1Strong>
          <IssueList issues={furtherIssues} inFile={result.plan.file} />
        </section>
      )}
    </>
  );
}
