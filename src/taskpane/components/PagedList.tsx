// A list that may be thousands long: the first hundred rows, and a button for each hundred more.
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePane } from "../PaneContext";

const PAGE = 100;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  more: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalS,
  },
});

export type PagedListProps<Item> = {
  items: readonly Item[];
  render: (item: Item) => ReactNode;
  label?: string;
  /** For rows with a state of their own, which must not pass to the next row when one goes. */
  keyOf?: (item: Item) => string;
};

export function PagedList<Item>({ items, render, label, keyOf }: PagedListProps<Item>) {
  const { texts } = usePane();
  const styles = useStyles();
  const [most, setMost] = useState(PAGE);
  const left = items.length - most;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, most).map((item, index) => (
          <li key={keyOf ? keyOf(item) : index}>{render(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <div className={styles.more}>
          <Button
            onClick={() => {
              setMost(most + PAGE);
            }}
          >
            {texts.common.showMore(Math.min(PAGE, left))}
          </Button>
          <Caption1>{texts.common.shownOf(most, items.length)}</Caption1>
        </div>
      )}
    </>
  );
}
