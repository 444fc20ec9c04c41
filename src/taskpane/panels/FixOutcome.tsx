// A quick fix from its preview to its writing, or the word that there is nothing to mend.
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { PanelOutcome } from "../components/PanelOutcome";
import { usePane } from "../PaneContext";
import type { FixPreparation } from "../paneServices";
import type { Panel } from "../usePanel";
import { FixedCells } from "./FixedCells";

export function FixOutcome({ panel }: { panel: Panel<FixPreparation> }) {
  const { texts, services, write } = usePane();
  /** What is left is looked for again: the cell that was written is no longer to be mended. */
  const writeOne = (part: FixPreparation) => {
    panel.prepare(texts.common.writing, async () => {
      await write(part, {});
      return services.prepareFix(part.fix);
    });
  };
  return (
    <PanelOutcome
      panel={panel}
      nothing={({ cells, fix, formulas }) =>
        cells.length === 0 && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              {texts.appendix.fixes[fix]}:{" "}
              {formulas > 0 ? texts.common.formulasLeft(formulas) : texts.appendix.nothingToFix}
            </MessageBarBody>
          </MessageBar>
        )
      }
    >
      {(fix) => <FixedCells fix={fix} isBusy={panel.state.kind === "running"} onWriteOne={writeOne} />}
    </PanelOutcome>
  );
}
