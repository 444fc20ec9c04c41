// How the columns of the table were understood.
import { mergeClasses } from "@fluentui/react-components";
import { columnName } from "../../core/base/cell";
import { roleLabel } from "../../messages/labels";
import { useTableStyles } from "../components/useTableStyles";
import { usePane } from "../PaneContext";
import type { FoundAppendix } from "../paneServices";

export function AppendixColumns({ appendix }: { appendix: FoundAppendix }) {
  const { texts, language } = usePane();
  const table = useTableStyles();
  const head = mergeClasses(table.cell, table.head);
  return (
    <table className={table.table}>
      <caption className={table.caption}>{texts.appendix.columns}</caption>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {texts.appendix.column}
          </th>
          <th scope="col" className={head}>
            {texts.appendix.heading}
          </th>
          <th scope="col" className={head}>
            {texts.appendix.role}
          </th>
        </tr>
      </thead>
      <tbody>
        {appendix.columns.map(({ col, header, role }) => (
          <tr key={col}>
            <td className={table.cell}>{columnName(col)}</td>
            <td className={table.cell}>{header}</td>
            <td className={table.cell}>{roleLabel(role, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
