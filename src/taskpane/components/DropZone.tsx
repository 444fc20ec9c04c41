// A framed place to drop files on; what is chosen or typed instead stands within it.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
});

export type DropZoneProps = {
  onDrop: (dropped: DataTransfer) => void;
  className?: string;
  children: ReactNode;
};

export function DropZone({ onDrop, className, children }: DropZoneProps) {
  const styles = useStyles();
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      className={mergeClasses(styles.zone, className, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => {
        setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        onDrop(event.dataTransfer);
      }}
    >
      {children}
    </div>
  );
}
