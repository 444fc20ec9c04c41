// Runs a panel's work: one job at a time, with progress, cancel and failures that end in the panel's state.
import { useCallback, useEffect, useReducer, useRef } from "react";
import { AppError } from "../core/base/appError";
import { failureOf, isCancelled } from "./failure";
import { usePane } from "./PaneContext";
import { IDLE, panelReducer, type PanelAction, type PanelState, type Progress } from "./panelState";
import type { Preparation } from "./paneServices";

export interface Job {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

export interface Panel<Preview> {
  readonly state: PanelState<Preview>;
  /** `text` says what is being done until the first progress. */
  readonly prepare: (text: string, work: (job: Job) => Promise<Preview>) => void;
  readonly write: (preparation: Preparation) => void;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** `inputs`: all that a preview is made from; when it changes, a preview made before is dropped, not written. */
export function usePanel<Preview>(inputs = ""): Panel<Preview> {
  const { write: writePreparation, texts } = usePane();
  const [state, dispatch] = useReducer(panelReducer<Preview>, IDLE);
  const running = useRef<AbortController | null>(null);

  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback((text: string, work: (job: Job) => Promise<PanelAction<Preview>>) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    // A job that was replaced by a later one has nothing more to say.
    const tell = (action: PanelAction<Preview>) => {
      if (running.current === controller) dispatch(action);
    };
    dispatch({ kind: "started", text });
    work({
      signal: controller.signal,
      onProgress: (progress) => {
        tell({ kind: "progressed", progress });
      },
    }).then(tell, (thrown: unknown) => {
      tell(isCancelled(thrown) ? { kind: "cancelled" } : { kind: "failed", failure: failureOf(thrown) });
    });
  }, []);

  const prepare = useCallback(
    (text: string, work: (job: Job) => Promise<Preview>) => {
      // Whatever the work does with the signal: who cancels does not wait for it.
      run(text, async (job) => ({
        kind: "prepared",
        preview: await Promise.race([work(job), untilAborted(job.signal)]),
      }));
    },
    [run],
  );

  const write = useCallback(
    (preparation: Preparation) => {
      run(texts.common.writing, async ({ signal, onProgress }) => {
        await writePreparation(preparation, {
          signal,
          onProgress: (done, total) => {
            onProgress({ text: texts.common.writing, share: total > 0 ? done / total : null });
          },
        });
        return { kind: "applied" };
      });
    },
    [run, writePreparation, texts],
  );

  const cancel = useCallback(() => running.current?.abort(), []);
  const reset = useCallback(() => {
    running.current?.abort();
    running.current = null;
    dispatch({ kind: "reset" });
  }, []);

  const madeFrom = useRef(inputs);
  useEffect(() => {
    if (madeFrom.current === inputs) return;
    madeFrom.current = inputs;
    reset();
  }, [inputs, reset]);

  return { state, prepare, write, cancel, reset };
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => {
      reject(new AppError("cancelled"));
    });
  });
}
