// The registry as sheets of this workbook: which localities, then a look, then writing.
import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { registryTexts } from "../../messages/registryTexts";
import { IssueList } from "../components/IssueList";
import { PanelOutcome } from "../components/PanelOutcome";
import { usePane } from "../PaneContext";
import type { RegistryLocality, RegistryPreparation } from "../registryWork";
import { usePanel } from "../usePanel";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column" },
  note: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
});

export function RegistryToSheets({ localities }: { localities: readonly RegistryLocality[] }) {
  const { language, services } = usePane();
  const texts = registryTexts(language).registry;
  const styles = useStyles();
  const panel = usePanel<RegistryPreparation>();
  const { state } = panel;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(localities.flatMap(({ id, isOfPlan }) => (isOfPlan ? [id] : []))),
  );
  const isRunning = state.kind === "running";
  const prepare = () => {
    panel.prepare(texts.reading, async () => (await services.registryWork()).prepareSheets([...chosen]));
  };
  return (
    <>
      <Text className={styles.note}>{texts.toSheetsNote}</Text>
      <div className={styles.group} role="group" aria-label={texts.localities}>
        {localities.map(({ id, name, units }) => (
          <Checkbox
            key={id}
            checked={chosen.has(id)}
            label={`${name} (${texts.units(units)})`}
            onChange={(_event, { checked }) => {
              const others = [...chosen].filter((other) => other !== id);
              setChosen(new Set(checked === true ? [...others, id] : others));
              panel.reset();
            }}
          />
        ))}
      </div>
      <Button className={styles.button} disabled={chosen.size === 0 || isRunning} onClick={prepare}>
        {texts.toSheets}
      </Button>
      <PanelOutcome panel={panel} onRetry={prepare}>
        {({ units, issues }) => (
          <>
            <Text>{texts.willWrite(units)}</Text>
            <IssueList issues={issues} />
          </>
        )}
      </PanelOutcome>
    </>
  );
}
