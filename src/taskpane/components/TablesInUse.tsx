// Where the workbook has several tables: which of them a panel works with. Nothing where it has one.
import { Text } from "@fluentui/react-components";
import { oneTableSentence, partsSentence, tablesLeftSentence } from "../../messages/partsSentence";
import { usePane } from "../PaneContext";
import type { TableChoice, WorkbookOverview } from "../paneServices";

const partOf = ({ sheet, range, taskCount }: TableChoice) => ({
  place: `${sheet}!${range}`,
  tasks: taskCount,
});

export function TablesInUse({ overview }: { overview: Pick<WorkbookOverview, "tables" | "isTableChosen"> }) {
  const { language } = usePane();
  const filled = overview.tables.filter(({ taskCount }) => taskCount > 0);
  const inUse = filled.filter(({ isInUse }) => isInUse);
  const [first] = inUse;
  if (!first || filled.length < 2) return null;
  const others = filled.filter(({ isInUse }) => !isInUse).map(partOf);
  return (
    <Text>
      {inUse.length > 1
        ? partsSentence(inUse.map(partOf), language)
        : oneTableSentence(partOf(first), language)}{" "}
      {others.length > 0 && tablesLeftSentence(others, language)}
    </Text>
  );
}
