// What a panel shows of its work, the same everywhere: stopped, running, failed, or a preview with the way to
// write it.
import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../PaneContext";
import type { Preparation } from "../paneServices";
import type { Panel } from "../usePanel";
import { FailureBar } from "./FailureBar";
import { PreviewFrame } from "./PreviewFrame";
import { ProgressLine } from "./ProgressLine";

export type PanelOutcomeProps<Preview extends Preparation> = {
  panel: Panel<Preview>;
  /** Does it again after a failure. */
  onRetry?: () => void;
  /** Further buttons beside *Ghi vào sổ*. */
  actions?: (preview: Preview) => ReactNode;
  /** Stands in the place of the preview where there is nothing to write; null where there is. */
  nothing?: (preview: Preview) => ReactNode;
  children: (preview: Preview) => ReactNode;
};

export function PanelOutcome<Preview extends Preparation>({
  panel,
  onRetry,
  actions,
  nothing,
  children,
}: PanelOutcomeProps<Preview>) {
  const { texts } = usePane();
  const { state } = panel;
  const preview = state.kind === "idle" ? null : state.preview;
  const instead = preview && nothing?.(preview);
  return (
    <>
      {state.kind === "idle" && state.wasCancelled && <Text role="status">{texts.common.cancelled}</Text>}
      {state.kind === "running" && <ProgressLine progress={state.progress} onCancel={panel.cancel} />}
      {state.kind === "failed" && <FailureBar failure={state.failure} onRetry={onRetry} />}
      {instead}
      {preview && !instead && (
        <PreviewFrame
          preparation={preview}
          isBusy={state.kind === "running"}
          onWrite={() => {
            panel.write(preview);
          }}
          actions={actions?.(preview)}
        >
          {children(preview)}
        </PreviewFrame>
      )}
    </>
  );
}
