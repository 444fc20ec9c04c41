// The parts of a panel under a second row of tabs. A part once opened stays alive, as panels do; one that is `lazy`
// is fetched when it is first opened.
import { makeStyles, mergeClasses, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { Suspense, useId, useState, type ReactNode } from "react";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  tabs: { flexWrap: "wrap", marginBottom: tokens.spacingVerticalS },
  hidden: { display: "none" },
});

export interface Part {
  readonly name: string;
  readonly label: string;
  readonly content: () => ReactNode;
}

export type PartTabsProps = {
  /** What the parts are parts of, for screen readers. */
  label: string;
  parts: readonly Part[];
};

export function PartTabs({ label, parts }: PartTabsProps) {
  const { texts } = usePane();
  const styles = useStyles();
  const id = useId();
  const [shown, setShown] = useState(parts[0]?.name ?? "");
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set([shown]));
  return (
    <div>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={label}
        selectedValue={shown}
        onTabSelect={(_event, { value }) => {
          const name = String(value);
          setShown(name);
          setOpened((before) => new Set(before).add(name));
        }}
      >
        {parts.map((part) => (
          <Tab
            key={part.name}
            id={`${id}-tab-${part.name}`}
            value={part.name}
            aria-controls={`${id}-${part.name}`}
          >
            {part.label}
          </Tab>
        ))}
      </TabList>
      {parts.map(({ name, content }) => (
        <div
          key={name}
          id={`${id}-${name}`}
          role="tabpanel"
          aria-labelledby={`${id}-tab-${name}`}
          className={mergeClasses(name !== shown && styles.hidden)}
        >
          {opened.has(name) && (
            <Suspense fallback={<Spinner size="tiny" label={texts.common.loading} />}>{content()}</Suspense>
          )}
        </div>
      ))}
    </div>
  );
}
