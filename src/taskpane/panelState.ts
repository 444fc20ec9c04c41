// How a panel that prepares a write goes on: idle → running → preview → (writing) → preview again, or failed.
// Whether a preview has been written is not kept here but in the pane's list of writes, because *Hoàn tác*
// takes writes back from outside the panel.
import type { Failure } from "./failure";

export interface Progress {
  readonly text: string;
  /** Null while it is not known how much there is to do. */
  readonly share: number | null;
}

export type PanelState<Preview> =
  | { readonly kind: "idle"; readonly wasCancelled: boolean }
  | { readonly kind: "running"; readonly progress: Progress; readonly preview: Preview | null }
  | { readonly kind: "preview"; readonly preview: Preview }
  | { readonly kind: "failed"; readonly failure: Failure; readonly preview: Preview | null };

export type PanelAction<Preview> =
  | { readonly kind: "started"; readonly text: string }
  | { readonly kind: "progressed"; readonly progress: Progress }
  | { readonly kind: "prepared"; readonly preview: Preview }
  | { readonly kind: "applied" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "reset" };

export const IDLE = { kind: "idle", wasCancelled: false } as const;

function previewOf<Preview>(state: PanelState<Preview>): Preview | null {
  return state.kind === "idle" ? null : state.preview;
}

export function panelReducer<Preview>(
  state: PanelState<Preview>,
  action: PanelAction<Preview>,
): PanelState<Preview> {
  switch (action.kind) {
    case "started":
      return {
        kind: "running",
        progress: { text: action.text, share: null },
        preview: previewOf(state),
      };
    case "progressed": // a late report of work that has ended changes nothing
      return state.kind === "running" ? { ...state, progress: action.progress } : state;
    case "prepared":
      return { kind: "preview", preview: action.preview };
    case "applied":
    case "cancelled": {
      const preview = previewOf(state);
      if (preview !== null) return { kind: "preview", preview };
      return { kind: "idle", wasCancelled: action.kind === "cancelled" };
    }
    case "failed":
      return { kind: "failed", failure: action.failure, preview: previewOf(state) };
    case "reset":
      return IDLE;
  }
}
