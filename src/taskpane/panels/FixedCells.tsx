// The cells that a quick fix changes, before and after; where each stands for itself, one can be written alone.
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { fixOfCell, type FixedCell } from "../../app/prepareFix";
import { placeLabel } from "../../messages/placeLabel";
import { BeforeAfter } from "../components/BeforeAfter";
import { CellButton } from "../components/CellButton";
import { PagedList } from "../components/PagedList";
import { usePane } from "../PaneContext";
import type { FixPreparation } from "../paneServices";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalXS },
  cell: { flexGrow: 1, minWidth: 0 },
  alone: { flexShrink: 0 },
});

export type FixedCellsProps = {
  fix: FixPreparation;
  isBusy: boolean;
  onWriteOne: (part: FixPreparation) => void;
};

export function FixedCells({ fix, isBusy, onWriteOne }: FixedCellsProps) {
  const { texts, language, isWritten } = usePane();
  const styles = useStyles();
  const { cells, isCellwise, formulas } = fix;
  const isAlone = isCellwise && cells.length > 1 && !isWritten(fix);
  const render = (cell: FixedCell) => (
    <div className={styles.row}>
      <div className={styles.cell}>
        <CellButton at={cell.at}>
          <BeforeAfter before={cell.before} after={cell.after} />
        </CellButton>
      </div>
      {isAlone && (
        <Button
          size="small"
          className={styles.alone}
          disabled={isBusy}
          aria-label={texts.appendix.fixOnly(placeLabel(cell.at, language))}
          onClick={() => {
            onWriteOne({ ...fix, ...fixOfCell(fix, cell) });
          }}
        >
          {texts.appendix.fixOne}
        </Button>
      )}
    </div>
  );
  return (
    <>
      <Text>
        {texts.appendix.fixes[fix.fix]}. {texts.appendix.fixCells(cells.length)}
      </Text>
      {formulas > 0 && <Text>{texts.common.formulasLeft(formulas)}</Text>}
      <PagedList label={texts.appendix.fixedCells} items={cells} render={render} />
    </>
  );
}
