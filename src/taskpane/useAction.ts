// One thing at a time at the press of a button: busy while it runs, and its failure kept to be shown.
import { useCallback, useState } from "react";
import { failureOf, type Failure } from "./failure";

export interface Action {
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly run: (work: () => Promise<void>) => void;
}

export function useAction(): Action {
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = useCallback((work: () => Promise<void>) => {
    setIsBusy(true);
    setFailure(null);
    work()
      .catch((thrown: unknown) => {
        setFailure(failureOf(thrown));
      })
      .finally(() => {
        setIsBusy(false);
      });
  }, []);
  return { isBusy, failure, run };
}
