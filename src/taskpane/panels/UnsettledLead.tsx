// Words of lead cells of which nobody knows who must report: whom they mean is chosen here and remembered, or that
// nobody reports for them.
import { Body1Strong, Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Unit, UnitId } from "../../core/units/types";
import type { LeadPlace } from "../../core/whoReports";
import { registryTexts } from "../../messages/registryTexts";
import { CellButton } from "../components/CellButton";
import { FailureBar } from "../components/FailureBar";
import { PagedList } from "../components/PagedList";
import { UnitPicker } from "../components/UnitPicker";
import { useCardStyle } from "../components/useCardStyle";
import { usePane } from "../PaneContext";
import { useAction } from "../useAction";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  summary: { cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

export type UnsettledLeadProps = {
  /** As the plan writes it. */
  text: string;
  note: string;
  /** As the choice of its members is remembered. */
  remembered: string;
  locality: string | null;
  /** Whether it may be one unit under another name. */
  isName: boolean;
  places: readonly LeadPlace[];
  choices: readonly Unit[];
  localityNames: ReadonlyMap<string, string>;
};

export function UnsettledLead(props: UnsettledLeadProps) {
  const { text, note, remembered, locality, isName, places, choices, localityNames } = props;
  const { services, language, write } = usePane();
  const texts = registryTexts(language).reporters;
  const styles = useStyles();
  const card = useCardStyle();
  const action = useAction();
  const [chosen, setChosen] = useState<readonly UnitId[]>([]);
  const [only, ...others] = chosen;
  return (
    <article className={card} aria-label={text}>
      <Body1Strong>{text}</Body1Strong>
      <Text>{note}</Text>
      <UnitPicker units={choices} localityNames={localityNames} chosen={chosen} onChange={setChosen} />
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabled={chosen.length === 0 || action.isBusy}
          onClick={() => {
            const prepare = async () =>
              (await services.registryWork()).prepareMembers({ remembered, locality }, chosen);
            action.run(() => write(prepare, {}));
          }}
        >
          {texts.keepMembers(chosen.length)}
        </Button>
        {isName && (
          <Button
            size="small"
            disabled={only === undefined || others.length > 0 || action.isBusy}
            onClick={() => {
              if (only === undefined) return;
              const decision = { kind: "alias", text, unit: only } as const;
              action.run(() => write(() => services.prepareUnitDecision(decision), {}));
            }}
          >
            {texts.keepAlias}
          </Button>
        )}
        <Button
          size="small"
          disabled={action.isBusy}
          onClick={() => {
            action.run(() => write(() => services.prepareUnitDecision({ kind: "leave", text }), {}));
          }}
        >
          {texts.leave}
        </Button>
      </div>
      {action.failure && <FailureBar failure={action.failure} />}
      <details>
        <summary className={styles.summary}>
          <Caption1>{texts.tasks(places.length)}</Caption1>
        </summary>
        <PagedList
          items={places}
          label={text}
          render={({ at, ordinal }) => <CellButton at={at}>{texts.task(ordinal ?? "–")}</CellButton>}
        />
      </details>
    </article>
  );
}
