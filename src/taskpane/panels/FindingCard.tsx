// One way of writing a unit's name that needs a look: what is odd, the right name to choose, and one click to
// correct all its places, one of them, remember the writing, or leave it.
import {
  Badge,
  Body1Strong,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { wordKey } from "../../core/base/text";
import type { FindingPlace, UnitFinding } from "../../core/unitFindings";
import type { UnitFindingKind } from "../../core/unitsInTask";
import { findingLabel, findingSentence, reasonsLabel } from "../../messages/unitFindingSentence";
import { CellButton } from "../components/CellButton";
import { FailureBar } from "../components/FailureBar";
import { PagedList } from "../components/PagedList";
import { useCardStyle } from "../components/useCardStyle";
import { usePane } from "../PaneContext";
import type { UnitChoice } from "../paneServices";
import { useAction } from "../useAction";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  place: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalXS },
  summary: { cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

export const FINDING_COLOURS = {
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

const OTHER = "other";

export type FindingCardProps = {
  finding: UnitFinding;
  choices: readonly UnitChoice[];
  /** Of the list of names that the field offers. */
  listId: string;
  onSettled: () => void;
};

export function FindingCard({ finding, choices, listId, onSettled }: FindingCardProps) {
  const { texts, services, language, write } = usePane();
  const styles = useStyles();
  const card = useCardStyle();
  const action = useAction();
  const { kind, text, places } = finding;
  const labels = new Map(choices.map(({ unit, label }) => [unit, label]));
  const candidates = finding.candidates.map((each) => ({
    ...each,
    label: labels.get(each.unit) ?? each.name,
  }));
  // Of several candidates none is chosen beforehand: a person must have looked.
  const [picked, setPicked] = useState(
    candidates.length === 1 ? candidates[0]!.unit : candidates.length === 0 ? OTHER : "",
  );
  const [typed, setTyped] = useState("");
  const [left, setLeft] = useState(0);
  const [formulas, setFormulas] = useState(0);
  const isAboutWords = ABOUT_WORDS.has(kind);
  const chosen: { readonly unit: string; readonly name: string } | undefined =
    picked === OTHER
      ? choices.find(({ label }) => label === typed)
      : candidates.find(({ unit }) => unit === picked);

  // A name that several units have is written right as it is; only remembering says which of them is meant.
  const canFix = chosen !== undefined && wordKey(chosen.name) !== wordKey(text);

  const fix = (some: readonly FindingPlace[]) => {
    if (!chosen) return;
    const prepare = async () => {
      const preparation = await services.prepareUnitFixes([{ finding, places: some, name: chosen.name }]);
      setLeft(preparation.notFound.length);
      setFormulas(preparation.formulas);
      if (preparation.plan.edits.length === 0) return null;
      onSettled();
      return preparation;
    };
    action.run(() => write(prepare, {}));
  };
  const remember = (decision: Parameters<typeof services.prepareUnitDecision>[0]) => {
    const prepare = async () => {
      const preparation = await services.prepareUnitDecision(decision);
      onSettled();
      return preparation;
    };
    action.run(() => write(prepare, {}));
  };

  return (
    <article className={card} aria-label={text} tabIndex={-1}>
      <div className={styles.head}>
        <Body1Strong>{text}</Body1Strong>
        <Badge appearance="tint" color={FINDING_COLOURS[kind]}>
          {findingLabel(kind, language)}
        </Badge>
        <Caption1>{texts.check.times(places.length)}</Caption1>
      </div>
      <Text>
        {findingSentence(
          { ...finding, candidates: candidates.map((each) => ({ ...each, name: each.label })) },
          language,
          services.unitName,
        )}
      </Text>
      {isAboutWords && candidates.length > 0 && (
        <Field label={texts.check.rightName}>
          <RadioGroup
            value={picked}
            onChange={(_event, data) => {
              setPicked(data.value);
            }}
          >
            {candidates.map(({ unit, label, reasons }) => (
              <Radio key={unit} value={unit} label={`${label} (${reasonsLabel(reasons, language)})`} />
            ))}
            <Radio value={OTHER} label={texts.check.otherName} />
          </RadioGroup>
        </Field>
      )}
      {isAboutWords && picked === OTHER && (
        <Field
          label={candidates.length > 0 ? texts.check.otherName : texts.check.rightName}
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
              disabled={!canFix || action.isBusy}
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
      {chosen && !canFix && <Text>{texts.check.writtenRight}</Text>}
      {left > 0 && <Text>{texts.check.notFound(left)}</Text>}
      {formulas > 0 && <Text>{texts.common.formulasLeft(formulas)}</Text>}
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
                  disabled={!canFix || action.isBusy}
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
