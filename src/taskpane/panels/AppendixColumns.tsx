// How the columns of the open table were understood; a correction is remembered for the heading.
import { makeStyles, tokens } from "@fluentui/react-components";
import { ColumnRoles } from "../components/ColumnRoles";
import { FailureBar } from "../components/FailureBar";
import { usePane } from "../PaneContext";
import type { FoundAppendix } from "../paneServices";
import { useAction } from "../useAction";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

export default function AppendixColumns({ appendix }: { appendix: FoundAppendix }) {
  const { services, write } = usePane();
  const styles = useStyles();
  const action = useAction();
  return (
    <div className={styles.root}>
      <ColumnRoles
        columns={appendix.columns}
        isBusy={action.isBusy}
        onCorrect={(header, role) => {
          action.run(() => write(() => services.prepareHeading(header, role), {}));
        }}
      />
      {action.failure && <FailureBar failure={action.failure} />}
    </div>
  );
}
