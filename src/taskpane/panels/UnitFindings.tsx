// Unit names to look at, one card for each way of writing: what is odd, the right name to choose, and one
// click to correct all its places, one of them, remember the writing, or leave it.
import {
  Badge,
  Body1Strong,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import type { FindingPlace, UnitFinding, UnitFindingKind } from "../../core/unitFindings";
import { findingLabel, findingSentence, reasonsLabel } from "../../messages/unitFindingSentence";
import { CellButton } from "../components/CellButton";
import { FailureBar } from "../components/FailureBar";
import { PagedList } from "../components/PagedList";
import { usePane } from "../PaneContext";
import type { UnitChoice } from "../paneServices";
import { useAction } from "../useAction";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  reasons: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  place: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalXS },
  summary: { cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

const COLOURS = {
  unknown: "danger",
  ambiguous: "warning",
  misprint: "informative",
  expired: "warning",
  leadNotSingleUnit: "informative",
  leadsAndCoordinates: "warning",
  leadAbovePlan: "warning",
} as const satisfies Record<UnitFindingKind, string>;

/** Kinds that are about the words themselves, so that other words can mend them. */
const ABOUT_WORDS: ReadonlySet<UnitFindingKind> = new Set<UnitFindingKind>([
  "unknown",
  "ambiguous",
  "misprint",
  "expired",
]);

export type UnitFindingsProps = {
  findings: readonly UnitFinding[];
  /** After each write: the findings are to be looked for again. */
  onChanged: () => void;
};

export function UnitFindings({ findings, onChanged }: UnitFindingsProps) {
  const { texts, services } = usePane();
  const styles = useStyles();
  const listId = useId();
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
  }, [services]);
  return (
    <section className={styles.root} aria-label={texts.check.findings}>
      <datalist id={listId}>
        {choices.map(({ unit, label }) => (
          <option key={unit} value={label} />
        ))}
      </datalist>
      <PagedList
        items={findings}
        label={texts.check.findings}
        render={(finding) => (
          <FindingCard
            key={finding.id}
            finding={finding}
            choices={choices}
            listId={listId}
            onChanged={onChanged}
          />
        )}
      />
    </section>
  );
}

type FindingCardProps = {
  finding: UnitFinding;
  choices: readonly UnitChoice[];
  listId: string;
  onChanged: () => void;
};

function FindingCard({ finding, choices, listId, onChanged }: FindingCardProps) {
  const { texts, services, language, write } = usePane();
  const styles = useStyles();
  const action = useAction();
  const [typed, setTyped] = useState(finding.candidates[0]?.name ?? "");
  const [left, setLeft] = useState(0);
  const { kind, text, places, candidates } = finding;
  const isAboutWords = ABOUT_WORDS.has(kind);
  const chosen =
    candidates.find(({ name }) => name === typed) ??
    choices.find(({ label, name }) => label === typed || name === typed);

  const fix = (some: readonly FindingPlace[]) => {
    if (!chosen) return;
    action.run(async () => {
      const preparation = await services.prepareUnitFix(finding, some, chosen.name);
      setLeft(preparation.notFound.length);
      if (preparation.plan.edits.length > 0) await write(preparation, {});
      onChanged();
    });
  };
  const remember = (decision: Parameters<typeof services.prepareUnitDecision>[0]) => {
    action.run(async () => {
      await write(await services.prepareUnitDecision(decision), {});
      onChanged();
    });
  };

  return (
    <article className={styles.card} aria-label={text}>
      <div className={styles.head}>
        <Body1Strong>{text}</Body1Strong>
        <Badge appearance="tint" color={COLOURS[kind]}>
          {findingLabel(kind, language)}
        </Badge>
        <Caption1>{texts.check.times(places.length)}</Caption1>
      </div>
      <Text>{findingSentence(finding, language, services.unitName)}</Text>
      {kind === "ambiguous" && (
        <ul className={styles.reasons} aria-label={texts.check.candidates}>
          {candidates.map(({ unit, name, reasons }) => (
            <li key={unit}>
              {name} ({reasonsLabel(reasons, language)})
            </li>
          ))}
        </ul>
      )}
      {isAboutWords && (
        <Field
          label={texts.check.rightName}
          validationState={chosen || typed === "" ? "none" : "warning"}
          validationMessage={chosen || typed === "" ? undefined : texts.check.nameUnknown}
        >
          <Input
            value={typed}
            list={listId}
            onChange={(_event, data) => {
              setTyped(data.value);
            }}
          />
        </Field>
      )}
      <div className={styles.actions}>
        {isAboutWords && (
          <>
            <Button
              size="small"
              appearance="primary"
              disabled={!chosen || action.isBusy}
              onClick={() => {
                fix(places);
              }}
            >
              {texts.check.fixAll(places.length)}
            </Button>
            <Button
              size="small"
              disabled={!chosen || action.isBusy}
              onClick={() => {
                if (chosen) remember({ kind: "alias", text, unit: chosen.unit });
              }}
            >
              {texts.check.remember}
            </Button>
          </>
        )}
        <Button
          size="small"
          disabled={action.isBusy}
          onClick={() => {
            remember({ kind: "leave", text });
          }}
        >
          {texts.check.leave}
        </Button>
      </div>
      {left > 0 && <Text>{texts.check.notFound(left)}</Text>}
      {action.failure && <FailureBar failure={action.failure} />}
      <details>
        <summary className={styles.summary}>{texts.check.places(places.length)}</summary>
        <PagedList
          items={places}
          label={text}
          render={(place) => (
            <div className={styles.place}>
              <CellButton at={place.at}>{place.ordinal ?? "–"}</CellButton>
              {isAboutWords && places.length > 1 && (
                <Button
                  size="small"
                  appearance="subtle"
                  disabled={!chosen || action.isBusy}
                  onClick={() => {
                    fix([place]);
                  }}
                >
                  {texts.check.fixOne}
                </Button>
              )}
            </div>
          )}
        />
      </details>
    </article>
  );
}
