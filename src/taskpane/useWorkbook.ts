// What the pane knows of the open workbook and of its own writes: read at the start and after each write.
import { useCallback, useEffect, useRef, useState } from "react";
import type { CellRef } from "../core/base/cell";
import { failureOf, type Failure } from "./failure";
import type { PaneApplyOptions, PaneServices, Preparation, UndoStep, WorkbookOverview } from "./paneServices";

export interface Workbook {
  readonly overview: WorkbookOverview | null;
  /** The last reading, selection or undo that failed. */
  readonly failure: Failure | null;
  readonly clearFailure: () => void;
  readonly readAgain: () => void;
  readonly goTo: (at: CellRef) => void;
  readonly write: (preparation: Preparation, options: PaneApplyOptions) => Promise<void>;
  readonly isWritten: (preparation: Preparation) => boolean;
  readonly undo: {
    readonly step: UndoStep | null;
    readonly state: "ready" | "running" | "done";
    readonly run: () => void;
  };
}

export function useWorkbook(services: PaneServices): Workbook {
  const [overview, setOverview] = useState<WorkbookOverview | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [written, setWritten] = useState<readonly Preparation[]>([]);
  const [step, setStep] = useState<UndoStep | null>(() => services.undoable());
  const [undoState, setUndoState] = useState<"ready" | "running" | "done">("ready");

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

  const write = useCallback(
    async (preparation: Preparation, options: PaneApplyOptions) => {
      await services.apply(preparation, options);
      setWritten((before) => [...before, preparation]);
      setStep(services.undoable());
      setUndoState("ready");
      read();
    },
    [services, read],
  );

  const runUndo = useCallback(() => {
    setUndoState("running");
    services.undoLast().then(
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
  }, [services, read, fail]);

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
    undo: { step, state: undoState, run: runUndo },
  };
}
