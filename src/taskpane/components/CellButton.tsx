// A row that goes to its cell when it is chosen.
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellRef } from "../../core/base/cell";
import { placeLabel } from "../../messages/placeLabel";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  place: { color: tokens.colorNeutralForeground3 },
});

export type CellButtonProps = {
  at: CellRef;
  children: ReactNode;
};

export function CellButton({ at, children }: CellButtonProps) {
  const { goTo, language } = usePane();
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.row}
      onClick={() => {
        goTo(at);
      }}
    >
      <span>{children}</span>
      <Caption1 className={styles.place}>{placeLabel(at, language)}</Caption1>
    </button>
  );
}
