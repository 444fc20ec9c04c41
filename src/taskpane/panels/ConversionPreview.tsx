// What a conversion changes: where it is written, the columns, and each row that reads otherwise afterwards.
import { Badge, Body1Strong, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ColumnDiff, RowChange, RowDiff } from "../../core/appendix/diffLayout";
import type { PaneTexts } from "../../messages/paneTexts.vi";
import { BeforeAfter } from "../components/BeforeAfter";
import { PagedList } from "../components/PagedList";
import { usePane } from "../PaneContext";
import type { ConversionPreparation } from "../paneServices";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  row: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

const CHANGES = ["same", "changed", "added", "moved", "removed"] as const satisfies readonly RowChange[];
const COLOURS = { changed: "warning", added: "success", moved: "informative", removed: "danger" } as const;

type ChangedRow = RowDiff & { readonly change: Exclude<RowChange, "same"> };

const isChanged = (row: RowDiff): row is ChangedRow => row.change !== "same";

function columnLine({ before, after }: ColumnDiff, texts: PaneTexts["appendix"]): string | null {
  if (!after) return before && before.heading !== "" ? texts.columnRemoved(before.heading) : null;
  if (!before) return after.isHidden ? texts.columnHidden(after.heading) : texts.columnAdded(after.heading);
  return before.heading === after.heading ? null : texts.columnRenamed(before.heading, after.heading);
}

export function ConversionPreview({ preview }: { preview: ConversionPreparation }) {
  const { texts } = usePane();
  const styles = useStyles();
  const { diff, sheet, copySheet, stayed, formulas, notInPlace } = preview;
  const columns = diff.columns.flatMap((column) => columnLine(column, texts.appendix) ?? []);
  return (
    <div className={styles.root}>
      <Text>
        {copySheet === null
          ? texts.appendix.willConvert(sheet)
          : texts.appendix.willReplace(sheet, copySheet)}
      </Text>
      {notInPlace && <Text>{texts.appendix.severalTables}</Text>}
      {stayed.length > 0 && <Text>{texts.appendix.stayed(stayed.length)}</Text>}
      {formulas > 0 && <Text>{texts.appendix.formulas(formulas)}</Text>}
      <ul className={styles.list}>
        {CHANGES.map((change) => {
          const count = diff.rows.filter((row) => row.change === change).length;
          return count > 0 && <li key={change}>{texts.appendix.changes[change](count)}</li>;
        })}
      </ul>
      {columns.length > 0 && (
        <Body1Strong as="h4" className={styles.heading}>
          {texts.appendix.columnChanges}
        </Body1Strong>
      )}
      {columns.length > 0 && (
        <ul className={styles.list}>
          {columns.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <Body1Strong as="h4" className={styles.heading}>
        {texts.appendix.rowChanges}
      </Body1Strong>
      <PagedList
        label={texts.appendix.rowChanges}
        items={diff.rows.filter(isChanged)}
        render={({ change, text, cells }) => (
          <div className={styles.row}>
            <span>
              <Badge appearance="tint" color={COLOURS[change]}>
                {texts.appendix.change[change]}
              </Badge>{" "}
              {cells.some(({ heading }) => heading === "") ? null : text}
            </span>
            {cells.map(({ heading, before, after }) => (
              <div key={heading}>
                {heading !== "" && <Caption1>{heading}: </Caption1>}
                <BeforeAfter before={before} after={after} />
              </div>
            ))}
          </div>
        )}
      />
    </div>
  );
}
