// Unit names to look at: a filter by kind, all misprints at once, and a card for each way of writing. After a
// card is settled and gone, the keyboard goes on with the next.
import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { UnitFinding } from "../../core/unitFindings";
import type { UnitFindingKind } from "../../core/unitsInTask";
import { findingLabel } from "../../messages/unitFindingSentence";
import { PagedList } from "../components/PagedList";
import { useHiddenStyle } from "../components/useHiddenStyle";
import { usePane } from "../PaneContext";
import type { UnitChoice } from "../paneServices";
import { FINDING_COLOURS, FindingCard } from "./FindingCard";
import { MisprintBatch } from "./MisprintBatch";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

const KINDS = Object.keys(FINDING_COLOURS) as UnitFindingKind[];

/** Read again with each check: a registry may have been imported meanwhile. */
function useUnitChoices(findings: readonly UnitFinding[]): readonly UnitChoice[] {
  const { services } = usePane();
  const [choices, setChoices] = useState<readonly UnitChoice[]>([]);
  useEffect(() => {
    let isWanted = true;
    services.unitChoices().then(
      (all) => {
        if (isWanted) setChoices(all);
      },
      () => undefined, // the workbook's own failure is shown by the check itself
    );
    return () => {
      isWanted = false;
    };
  }, [services, findings]);
  return choices;
}

export function UnitFindings({ findings }: { findings: readonly UnitFinding[] }) {
  const { texts, language } = usePane();
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const listId = useId();
  const choices = useUnitChoices(findings);
  const root = useRef<HTMLElement>(null);
  const [kind, setKind] = useState<UnitFindingKind | null>(null);
  const times = (one: UnitFindingKind) => findings.filter((finding) => finding.kind === one).length;
  const shownKind = kind !== null && times(kind) > 0 ? kind : null;
  const shown = shownKind === null ? findings : findings.filter((finding) => finding.kind === shownKind);
  const misprints = findings.filter((finding) => finding.kind === "misprint");

  // Where the card stood that was settled; a button that is gone leaves the focus nowhere.
  const settledAt = useRef<number | null>(null);
  useEffect(() => {
    const place = settledAt.current;
    settledAt.current = null;
    if (place === null || (document.activeElement && document.activeElement !== document.body)) return;
    const cards = root.current?.querySelectorAll<HTMLElement>("article") ?? [];
    (cards[Math.min(place, cards.length - 1)] ?? root.current)?.focus();
  }, [findings]);

  return (
    <section ref={root} className={styles.root} aria-label={texts.check.findings} tabIndex={-1}>
      <span className={hidden} role="status">
        {texts.check.toSettle(findings.length)}
      </span>
      {findings.length > 1 && (
        <div className={styles.kinds} role="group" aria-label={texts.check.kinds}>
          <ToggleButton
            size="small"
            checked={shownKind === null}
            onClick={() => {
              setKind(null);
            }}
          >
            {texts.check.all} {findings.length}
          </ToggleButton>
          {KINDS.filter((one) => times(one) > 0).map((one) => (
            <ToggleButton
              key={one}
              size="small"
              checked={shownKind === one}
              onClick={() => {
                setKind(shownKind === one ? null : one);
              }}
            >
              {findingLabel(one, language)} {times(one)}
            </ToggleButton>
          ))}
        </div>
      )}
      {misprints.length > 1 && (
        <MisprintBatch
          misprints={misprints}
          onSettled={() => {
            settledAt.current = 0;
          }}
        />
      )}
      <datalist id={listId}>
        {choices.map(({ unit, label }) => (
          <option key={unit} value={label} />
        ))}
      </datalist>
      <PagedList
        items={shown}
        keyOf={({ id }) => id}
        label={texts.check.findings}
        render={(finding) => (
          <FindingCard
            finding={finding}
            choices={choices}
            listId={listId}
            onSettled={() => {
              settledAt.current = shown.indexOf(finding);
            }}
          />
        )}
      />
    </section>
  );
}
