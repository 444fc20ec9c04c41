// Issues grouped by their kind, the gravest first; a row that has a place in this workbook goes to its cell.
import { Badge, Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Issue, IssueCode, Severity } from "../../core/base/issue";
import { issueLabel } from "../../messages/issueLabel";
import { issueSentence } from "../../messages/issueSentence";
import { fieldLabel, severityLabel } from "../../messages/labels";
import { placeLabel } from "../../messages/placeLabel";
import { usePane } from "../PaneContext";
import { CellButton } from "./CellButton";
import { PagedList } from "./PagedList";
import { SideBySide } from "./SideBySide";

const SEVERITIES_IN_ORDER: readonly Severity[] = ["error", "warning", "info"];
const COLOURS = { error: "danger", warning: "warning", info: "informative" } as const;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  group: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  summary: {
    cursor: "pointer",
    padding: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  heading: { marginRight: tokens.spacingHorizontalS },
  plain: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    overflowWrap: "anywhere",
  },
});

interface Group {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly issues: Issue[];
}

/** One group for each code and severity, by severity, then in the order in which the codes first appear. */
export function groupIssues(issues: readonly Issue[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.code}`;
    const group = groups.get(key);
    if (group) group.issues.push(issue);
    else groups.set(key, { code: issue.code, severity: issue.severity, issues: [issue] });
  }
  const rank = (group: Group) => SEVERITIES_IN_ORDER.indexOf(group.severity);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

/** The sentence of an issue; two texts that should say the same are set side by side. */
function IssueText({ issue }: { issue: Issue }) {
  const { language, services, texts } = usePane();
  if (issue.code !== "modelDiffers") return issueSentence(issue, language, services.unitName);
  const { model, field, body, appendix } = issue.params;
  const heading = texts.appendix.model(model, fieldLabel(field, language));
  const { inBody, inAppendix } = texts.appendix;
  return (
    <SideBySide
      heading={heading}
      sides={[
        { label: inBody, text: body },
        { label: inAppendix, text: appendix },
      ]}
    />
  );
}

export type IssueListProps = {
  issues: readonly Issue[];
  /** The file of the open workbook; issues of other files name it and cannot be gone to. Null: all are here. */
  inFile?: string | null;
  /** What can be done about the issues of a kind; stands above them. */
  offer?: (code: IssueCode) => ReactNode;
};

export function IssueList({ issues, inFile = null, offer }: IssueListProps) {
  const { language } = usePane();
  const styles = useStyles();
  const render = (issue: Issue) => {
    const sentence = <IssueText issue={issue} />;
    if (!issue.at) return <div className={styles.plain}>{sentence}</div>;
    if (inFile === null || issue.at.file === inFile) return <CellButton at={issue.at}>{sentence}</CellButton>;
    return (
      <div className={styles.plain}>
        {sentence} ({placeLabel(issue.at, language, true)})
      </div>
    );
  };
  return (
    <div className={styles.root}>
      {groupIssues(issues).map((group) => (
        <details
          key={`${group.severity} ${group.code}`}
          className={styles.group}
          open={group.severity !== "info"}
        >
          <summary className={styles.summary}>
            <Body1Strong className={styles.heading}>{issueLabel(group.code, language)}</Body1Strong>
            <Badge
              appearance="tint"
              color={COLOURS[group.severity]}
              aria-label={`${group.issues.length} (${severityLabel(group.severity, language)})`}
            >
              {group.issues.length}
            </Badge>
          </summary>
          {offer?.(group.code)}
          <PagedList items={group.issues} render={render} label={issueLabel(group.code, language)} />
        </details>
      ))}
    </div>
  );
}
