// How the columns of a table were understood; a role can be corrected.
import { makeStyles, mergeClasses, Select, Text, tokens } from "@fluentui/react-components";
import type { Column, ColumnRole } from "../../core/appendix/types";
import { columnName } from "../../core/base/cell";
import { roleNames } from "../../messages/labels";
import { usePane } from "../PaneContext";
import { useTableStyles } from "./useTableStyles";

const useStyles = makeStyles({
  role: { minWidth: 0, width: "100%", "& select": { textOverflow: "ellipsis" } },
  note: { color: tokens.colorNeutralForeground2 },
});

export type ColumnRolesProps = {
  columns: readonly Column[];
  isBusy: boolean;
  onCorrect: (header: string, role: ColumnRole) => void;
};

export function ColumnRoles({ columns, isBusy, onCorrect }: ColumnRolesProps) {
  const { texts, language } = usePane();
  const table = useTableStyles();
  const styles = useStyles();
  const head = mergeClasses(table.cell, table.head);
  const names = Object.entries(roleNames(language));
  return (
    <>
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
          {columns.map(({ col, header, role }) => (
            <tr key={col}>
              <td className={table.cell}>{columnName(col)}</td>
              <td className={table.cell}>{header}</td>
              <td className={table.cell}>
                <Select
                  className={styles.role}
                  size="small"
                  aria-label={texts.appendix.roleOf(header === "" ? columnName(col) : header)}
                  value={role}
                  disabled={isBusy || header === ""}
                  onChange={(_event, { value }) => {
                    onCorrect(header, value as ColumnRole);
                  }}
                >
                  {names.map(([name, label]) => (
                    <option key={name} value={name}>
                      {label}
                    </option>
                  ))}
                </Select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text className={styles.note}>{texts.appendix.rolesNote}</Text>
    </>
  );
}
