// All evident misprints at once: what each would become, to be looked through first, and one step for those chosen.
import {
  Body1Strong,
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { UnitFinding } from "../../core/unitFindings";
import { FailureBar } from "../components/FailureBar";
import { PagedList } from "../components/PagedList";
import { usePane } from "../PaneContext";
import { useAction } from "../useAction";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

const placesOf = (findings: readonly UnitFinding[]) =>
  findings.reduce((sum, { places }) => sum + places.length, 0);

export type MisprintBatchProps = {
  /** Each with the one unit that was meant. */
  misprints: readonly UnitFinding[];
  onSettled: () => void;
};

export function MisprintBatch({ misprints, onSettled }: MisprintBatchProps) {
  const { texts, services, write } = usePane();
  const styles = useStyles();
  const action = useAction();
  const [isOpen, setIsOpen] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  /** Places whose cell no longer held the words. */
  const [notFound, setNotFound] = useState(0);
  const chosen = misprints.filter(({ id }) => !left.has(id));
  const rightName = ({ candidates, text }: UnitFinding) => candidates[0]?.name ?? text;

  if (!isOpen) {
    return (
      <div className={styles.root}>
        <Button
          onClick={() => {
            setIsOpen(true);
          }}
        >
          {texts.check.misprints(placesOf(misprints))}
        </Button>
      </div>
    );
  }
  return (
    <section className={styles.root} aria-label={texts.check.misprints(placesOf(misprints))}>
      <Body1Strong>{texts.check.misprints(placesOf(misprints))}</Body1Strong>
      <Text>{texts.check.misprintsNote}</Text>
      <PagedList
        items={misprints}
        label={texts.check.misprints(placesOf(misprints))}
        render={(finding) => (
          <Checkbox
            checked={!left.has(finding.id)}
            label={
              <>
                {texts.check.rewrite(finding.text, rightName(finding))}{" "}
                <Caption1>({texts.check.times(finding.places.length)})</Caption1>
              </>
            }
            onChange={(_event, { checked }) => {
              const others = [...left].filter((id) => id !== finding.id);
              setLeft(new Set(checked === true ? others : [...others, finding.id]));
            }}
          />
        )}
      />
      {notFound > 0 && <Text role="status">{texts.check.notFound(notFound)}</Text>}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={chosen.length === 0 || action.isBusy}
          onClick={() => {
            action.run(async () => {
              const fixes = chosen.map((finding) => ({
                finding,
                places: finding.places,
                name: rightName(finding),
              }));
              let gone = 0;
              await write(async () => {
                const preparation = await services.prepareUnitFixes(fixes);
                gone = preparation.notFound.length;
                if (preparation.plan.edits.length === 0) return null;
                onSettled();
                return preparation;
              }, {});
              setNotFound(gone);
              setIsOpen(gone > 0);
            });
          }}
        >
          {texts.check.fixChosen(placesOf(chosen))}
        </Button>
        <Button
          onClick={() => {
            setIsOpen(false);
          }}
        >
          {texts.check.dismiss}
        </Button>
      </div>
      {action.failure && <FailureBar failure={action.failure} />}
    </section>
  );
}
