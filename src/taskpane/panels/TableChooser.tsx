// Which of several tables are worked with, in every panel: all that make the plan together, or one.
import { Field, makeStyles, Select } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import type { WorkbookOverview } from "../paneServices";

const useStyles = makeStyles({
  list: { gridTemplateColumns: "minmax(0, 1fr)", "& select": { textOverflow: "ellipsis" } },
});

/** In place of a table's number: the plan as it is found. */
const WHOLE_PLAN = "plan";

export function TableChooser({
  overview: { tables, isTableChosen },
}: {
  overview: Pick<WorkbookOverview, "tables" | "isTableChosen">;
}) {
  const { texts, services, readAgain } = usePane();
  const styles = useStyles();
  const inUse = tables.filter((table) => table.isInUse);
  const isWhole = !isTableChosen && inUse.length > 1;
  return (
    <Field className={styles.list} label={texts.appendix.tableInUse}>
      <Select
        value={isWhole ? WHOLE_PLAN : String(tables.findIndex((table) => table.isInUse))}
        onChange={(_event, { value }) => {
          const table = tables[Number(value)];
          if (!table && value !== WHOLE_PLAN) return;
          services.chooseTable(table ?? null);
          readAgain();
        }}
      >
        {(isWhole || isTableChosen) && (
          <option value={WHOLE_PLAN}>
            {isWhole ? texts.appendix.wholePlanOf(inUse.length) : texts.appendix.wholePlan}
          </option>
        )}
        {tables.map(({ sheet, range, taskCount }, index) => (
          <option key={`${sheet} ${range}`} value={index}>
            {texts.appendix.tableOf(sheet, range, taskCount)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
