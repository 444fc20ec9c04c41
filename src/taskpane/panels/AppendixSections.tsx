// The sections of the table with the numbers of tasks that they announce and have.
import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useTableStyles } from "../components/useTableStyles";
import { usePane } from "../PaneContext";
import type { FoundAppendix } from "../paneServices";

const useStyles = makeStyles({
  wrong: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

export function AppendixSections({ appendix }: { appendix: FoundAppendix }) {
  const { texts } = usePane();
  const table = useTableStyles();
  const styles = useStyles();
  const head = mergeClasses(table.cell, table.head);
  const number = mergeClasses(table.cell, table.number);
  if (appendix.sections.length === 0) return <Text>{texts.appendix.noSections}</Text>;
  return (
    <table className={table.table}>
      <caption className={table.caption}>{texts.appendix.sections}</caption>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {texts.appendix.section}
          </th>
          <th scope="col" className={mergeClasses(head, table.number)}>
            {texts.appendix.declared}
          </th>
          <th scope="col" className={mergeClasses(head, table.number)}>
            {texts.appendix.actual}
          </th>
        </tr>
      </thead>
      <tbody>
        {appendix.sections.map(({ ordinal, title, declaredCount, taskCount, at }) => (
          <tr key={`${at.sheet} ${at.row} ${at.col}`}>
            <td className={table.cell}>{[ordinal, title].filter(Boolean).join(". ")}</td>
            <td className={number}>{declaredCount ?? "–"}</td>
            <td
              className={mergeClasses(
                number,
                declaredCount !== null && declaredCount !== taskCount && styles.wrong,
              )}
            >
              {taskCount}
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row" className={mergeClasses(table.cell, table.sum)}>
            {texts.appendix.total}
          </th>
          <td className={mergeClasses(number, table.sum)} />
          <td className={mergeClasses(number, table.sum)}>{appendix.taskCount}</td>
        </tr>
      </tbody>
    </table>
  );
}
