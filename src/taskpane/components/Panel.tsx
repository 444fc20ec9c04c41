// Common frame of the panels: a heading, what it is for, and even spacing.
import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  note: { color: tokens.colorNeutralForeground2 },
});

export type PanelProps = {
  title: string;
  note?: string;
  children: ReactNode;
};

export function Panel({ title, note, children }: PanelProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div>
        <Subtitle2 as="h2" block>
          {title}
        </Subtitle2>
        {note && <Text className={styles.note}>{note}</Text>}
      </div>
      {children}
    </div>
  );
}
