// One reading through the registry's services: at first, and again whenever the workbook was read anew.
import { useEffect, useState } from "react";
import { usePane } from "./PaneContext";
import type { WorkbookOverview } from "./paneServices";
import type { RegistryWork } from "./registryWork";
import { useAction, type Action } from "./useAction";

export interface RegistryReading<Found> {
  readonly found: Found | null;
  readonly action: Action;
}

/** `read` must be the same function in every render. */
export function useRegistryWork<Found>(
  overview: WorkbookOverview,
  read: (work: RegistryWork) => Promise<Found>,
): RegistryReading<Found> {
  const { services } = usePane();
  const action = useAction();
  const { run } = action;
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let isWanted = true;
    run(async () => {
      const now = await read(await services.registryWork());
      if (isWanted) setFound(now);
    });
    return () => {
      isWanted = false;
    };
  }, [overview, read, run, services]);
  return { found, action };
}
