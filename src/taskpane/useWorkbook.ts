// What the pane knows of the open workbook and of its own writes: read at the start and after each write.
import { useCallback, useEffect, useRef, useState } from "react";
import type { CellRef } from "../core/base/cell";
import { createQueue } from "./createQueue";
import { failureOf, type Failure } from "./failure";
import type { PaneApplyOptions, PaneServices, Preparation, UndoStep, WorkbookOverview } from "./paneServices";

/** Writes and remembers it, so that it can be taken back; one write or undo at a time, in the order of asking. */
export type Write = (
  /**
   * Ready, or prepared when its turn has come, from a workbook that holds all that was written before; null when
   * there is nothing to write.
   */
  what: Preparation | (() => Promise<Preparation | null>),
  options: PaneApplyOptions,
) => Promise<void>;

export interface Workbook {
  readonly overview: WorkbookOverview | null;
  /** The last reading, selection or undo that failed. */
  readonly failure: Failure | null;
  readonly clearFailure: () => void;
  readonly readAgain: () => void;
  readonly goTo: (at: CellRef) => void;
  readonly write: Write;
  readonly isWritten: (preparation: Preparation) => boolean;
  readonly undo: {
    readonly step: UndoStep | null;
    readonly state: "ready" | "running" | "done";
    /** Not while anything is being written or taken back. */
    readonly isEnabled: boolean;
    readonly run: () => void;
  };
}

export function useWorkbook(services: PaneServices): Workbook {
  const [overview, setOverview] = useState<WorkbookOverview | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [written, setWritten] = useState<readonly Preparation[]>([]);
  const [step, setStep] = useState<UndoStep | null>(() => services.undoable());
  const [undoState, setUndoState] = useState<"ready" | "running" | "done">("ready");

  const [inTurn] = useState(createQueue);
  const [pending, setPending] = useState(0);

  const fail = useCallback((thrown: unknown) => {
    setFailure(failureOf(thrown));
  }, []);

  // Of two readings under way only the later one counts.
  const reading = useRef(0);
  const read = useCallback(() => {
    const mine = ++reading.current;
    services.inspect().then(
      (found) => {
        if (reading.current === mine) setOverview(found);
      },
      (thrown: unknown) => {
        if (reading.current === mine) fail(thrown);
      },
    );
  }, [services, fail]);

  useEffect(read, [read]);

  const readAgain = useCallback(() => {
    setFailure(null);
    read();
  }, [read]);

  /** In its turn, and counted until it has ended. */
  const enqueue = useCallback(
    (work: () => Promise<void>): Promise<void> => {
      setPending((count) => count + 1);
      return inTurn(work).finally(() => {
        setPending((count) => count - 1);
      });
    },
    [inTurn],
  );

  const write = useCallback<Write>(
    (what, options) =>
      enqueue(async () => {
        const preparation = typeof what === "function" ? await what() : what;
        if (!preparation) return;
        await services.apply(preparation, options);
        setWritten((before) => [...before, preparation]);
        setStep(services.undoable());
        setUndoState("ready");
        read();
      }),
    [enqueue, services, read],
  );

  const runUndo = useCallback(() => {
    setUndoState("running");
    enqueue(() => services.undoLast()).then(
      () => {
        setWritten((before) => before.slice(0, -1));
        setStep(services.undoable());
        setUndoState("done");
        read();
      },
      (thrown: unknown) => {
        setStep(services.undoable());
        setUndoState("ready");
        fail(thrown);
      },
    );
  }, [enqueue, services, read, fail]);

  const goTo = useCallback(
    (at: CellRef) => {
      services.select(at).catch(fail);
    },
    [services, fail],
  );

  return {
    overview,
    failure,
    clearFailure: useCallback(() => {
      setFailure(null);
    }, []),
    readAgain,
    goTo,
    write,
    isWritten: useCallback((preparation) => written.includes(preparation), [written]),
    undo: { step, state: undoState, isEnabled: pending === 0, run: runUndo },
  };
}
