// One of the parts that a panel shows under its own row of tabs, evenly spaced.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalM },
});

export function PanelPart({ children }: { children: ReactNode }) {
  return <div className={useStyles().root}>{children}</div>;
}
