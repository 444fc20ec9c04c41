// Which of several tables of the workbook is worked with, in every panel.
import { Field, makeStyles, Select } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import type { TableChoice } from "../paneServices";

const useStyles = makeStyles({
  list: { gridTemplateColumns: "minmax(0, 1fr)", "& select": { textOverflow: "ellipsis" } },
});

export function TableChooser({ tables }: { tables: readonly TableChoice[] }) {
  const { texts, services, readAgain } = usePane();
  const styles = useStyles();
  return (
    <Field className={styles.list} label={texts.appendix.tableInUse}>
      <Select
        value={String(tables.findIndex(({ isInUse }) => isInUse))}
        onChange={(_event, { value }) => {
          const table = tables[Number(value)];
          if (!table) return;
          services.chooseTable(table);
          readAgain();
        }}
      >
        {tables.map(({ sheet, range, taskCount }, index) => (
          <option key={`${sheet} ${range}`} value={index}>
            {texts.appendix.tableOf(sheet, range, taskCount)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
