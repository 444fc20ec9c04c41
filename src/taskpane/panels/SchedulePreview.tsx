// How the lines of a reporting regime were understood, and the reports that they ask for.
import {
  Body1Strong,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { dueReportSentence, ruleSentence, unreadRuleSentence } from "../../messages/reportingSentence";
import { PagedList } from "../components/PagedList";
import { usePane } from "../PaneContext";
import type { SchedulePreparation } from "../paneServices";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  report: {
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

export function SchedulePreview({ preparation }: { preparation: SchedulePreparation }) {
  const { texts, language } = usePane();
  const styles = useStyles();
  const { rules, unread, reports, sheet, yearsMissing } = preparation;
  return (
    <>
      <Text>{texts.schedule.willWrite(sheet)}</Text>
      <Body1Strong>{texts.schedule.understood}</Body1Strong>
      <ul className={styles.list} aria-label={texts.schedule.understood}>
        {rules.map((rule) => (
          <li key={rule.id}>{ruleSentence(rule, language)}</li>
        ))}
      </ul>
      {unread.map((each) => (
        <MessageBar key={each.text} intent="warning" layout="multiline">
          <MessageBarBody>{unreadRuleSentence(each, language)}</MessageBarBody>
        </MessageBar>
      ))}
      {yearsMissing.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.holidays.yearsMissing(yearsMissing.join(", "))}</MessageBarBody>
        </MessageBar>
      )}
      <Body1Strong>{texts.schedule.reports(reports.length)}</Body1Strong>
      <PagedList
        items={reports}
        label={texts.schedule.reports(reports.length)}
        render={(report) => <div className={styles.report}>{dueReportSentence(report, language)}</div>}
      />
    </>
  );
}
