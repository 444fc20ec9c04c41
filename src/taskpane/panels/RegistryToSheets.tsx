// The registry as sheets of this workbook: which localities, then a look, then writing.
import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { registryTexts } from "../../messages/registryTexts";
import { FailureBar } from "../components/FailureBar";
import { IssueList } from "../components/IssueList";
import { PreviewFrame } from "../components/PreviewFrame";
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
  const preview = state.kind === "idle" ? null : state.preview;
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
      {state.kind === "failed" && <FailureBar failure={state.failure} onRetry={prepare} />}
      {preview && (
        <PreviewFrame
          preparation={preview}
          isBusy={isRunning}
          onWrite={() => {
            panel.write(preview);
          }}
        >
          <Text>{texts.willWrite(preview.units)}</Text>
          <IssueList issues={preview.issues} />
        </PreviewFrame>
      )}
    </>
  );
}
