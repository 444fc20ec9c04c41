// How the columns of the table were understood; a role can be corrected, and is remembered for the heading.
import { makeStyles, mergeClasses, Select, Text, tokens } from "@fluentui/react-components";
import type { ColumnRole } from "../../core/appendix/types";
import { columnName } from "../../core/base/cell";
import { roleNames } from "../../messages/labels";
import { FailureBar } from "../components/FailureBar";
import { useTableStyles } from "../components/useTableStyles";
import { usePane } from "../PaneContext";
import type { FoundAppendix } from "../paneServices";
import { useAction } from "../useAction";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  role: { minWidth: 0, width: "100%", "& select": { textOverflow: "ellipsis" } },
  note: { color: tokens.colorNeutralForeground2 },
});

export default function AppendixColumns({ appendix }: { appendix: FoundAppendix }) {
  const { texts, language, services, write } = usePane();
  const table = useTableStyles();
  const styles = useStyles();
  const action = useAction();
  const head = mergeClasses(table.cell, table.head);
  const names = Object.entries(roleNames(language));
  const teach = (header: string, role: ColumnRole) => {
    action.run(async () => {
      await write(await services.prepareHeading(header, role), {});
    });
  };
  return (
    <div className={styles.root}>
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
              <td className={table.cell}>
                <Select
                  className={styles.role}
                  size="small"
                  aria-label={texts.appendix.roleOf(header === "" ? columnName(col) : header)}
                  value={role}
                  disabled={action.isBusy || header === ""}
                  onChange={(_event, { value }) => {
                    teach(header, value as ColumnRole);
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
      {action.failure && <FailureBar failure={action.failure} />}
    </div>
  );
}
