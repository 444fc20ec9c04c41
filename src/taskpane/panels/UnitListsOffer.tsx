// The registry's names as lists to choose from in the plan's two unit columns: a look, then one step.
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { registryTexts } from "../../messages/registryTexts";
import { PanelOutcome } from "../components/PanelOutcome";
import { usePane } from "../PaneContext";
import type { UnitListsPreparation } from "../registryWork";
import { usePanel } from "../usePanel";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
});

export function UnitListsOffer() {
  const { language, services } = usePane();
  const texts = registryTexts(language).registry;
  const styles = useStyles();
  const panel = usePanel<UnitListsPreparation>();
  const { state } = panel;
  const isRunning = state.kind === "running";
  const prepare = () => {
    panel.prepare(texts.reading, async () => (await services.registryWork()).prepareLists());
  };
  return (
    <>
      <Text className={styles.note}>{texts.listsNote}</Text>
      <Button className={styles.button} disabled={isRunning} onClick={prepare}>
        {texts.offerLists}
      </Button>
      <PanelOutcome
        panel={panel}
        onRetry={prepare}
        nothing={({ columns }) => columns.length === 0 && <Text role="status">{texts.noColumns}</Text>}
      >
        {({ names, sheets, columns, withRegistry }) => (
          <>
            <Text>{texts.willOffer(names, sheets.join("”, “"), columns.join(", "))}</Text>
            {withRegistry && <Text>{texts.withRegistry}</Text>}
          </>
        )}
      </PanelOutcome>
    </>
  );
}
