// The pane: five areas under one row of tabs, failures on top, *Hoàn tác* at the bottom.
import {
  Button,
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  mergeClasses,
  Spinner,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { useMemo, useState, type ReactNode } from "react";
import { paneTexts } from "../messages/paneTexts";
import { FailureBar } from "./components/FailureBar";
import { UndoBar } from "./components/UndoBar";
import { PaneProvider, type Pane } from "./PaneContext";
import { PANEL_ICONS } from "./panelIcons";
import { PANELS_IN_ORDER, type PanelName } from "./panelName";
import { AppendixPanel } from "./panels/AppendixPanel";
import { CheckPanel } from "./panels/CheckPanel";
import { DeadlinesPanel } from "./panels/DeadlinesPanel";
import { HomePanel } from "./panels/HomePanel";
import { MergePanel } from "./panels/MergePanel";
import type { PaneServices, WorkbookOverview } from "./paneServices";
import { themeOf, type Appearance } from "./theme";
import { useWorkbook } from "./useWorkbook";

const useStaticStyles = makeStaticStyles({
  body: { margin: 0 },
  "h2, h3, p": { margin: 0 },
});

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100vh", minWidth: "300px" },
  tabs: {
    display: "grid",
    gridTemplateColumns: "repeat(5, auto)",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS}`,
    "& .fui-Tab__content--reserved-space": { display: "none" },
    "& .fui-Tab__content": { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  main: {
    flexGrow: 1,
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  again: { alignSelf: "end" },
  hidden: { display: "none" },
  /** The browser's own parts (date picker, scroll bars) follow. */
  dark: { colorScheme: "dark" },
});

const PANELS: Readonly<Record<PanelName, (props: { overview: WorkbookOverview }) => ReactNode>> = {
  home: HomePanel,
  appendix: AppendixPanel,
  check: CheckPanel,
  deadlines: DeadlinesPanel,
  merge: MergePanel,
};

export type AppProps = {
  services: PaneServices;
  initialPanel: PanelName;
  appearance: Appearance;
};

export function App({ services, initialPanel, appearance }: AppProps) {
  useStaticStyles();
  const styles = useStyles();
  const texts = paneTexts(services.language);
  const workbook = useWorkbook(services);
  const [today] = useState(() => services.today());
  const [panel, setPanel] = useState(initialPanel);
  // A panel once opened stays alive, so that a look elsewhere does not throw away a merge.
  const [opened, setOpened] = useState<ReadonlySet<PanelName>>(new Set([initialPanel]));

  const { overview, readAgain, write, isWritten, goTo } = workbook;
  const pane = useMemo<Pane>(
    () => ({
      services,
      language: services.language,
      texts,
      today,
      write,
      isWritten,
      goTo,
      readAgain,
      openPanel: (name) => {
        setPanel(name);
        document.getElementById(`tab-${name}`)?.focus(); // the button that was pressed may be out of sight now
        setOpened((before) => new Set(before).add(name));
      },
    }),
    [services, texts, today, write, isWritten, goTo, readAgain],
  );

  return (
    <FluentProvider
      theme={themeOf(appearance)}
      lang={services.language}
      className={mergeClasses(styles.root, appearance === "dark" && styles.dark)}
    >
      <PaneProvider value={pane}>
        <TabList
          className={styles.tabs}
          aria-label={texts.tabs.label}
          selectedValue={panel}
          onTabSelect={(_event, { value }) => {
            pane.openPanel(value as PanelName);
          }}
        >
          {PANELS_IN_ORDER.map((name) => {
            const Icon = PANEL_ICONS[name];
            return (
              <Tab
                key={name}
                id={`tab-${name}`}
                value={name}
                icon={<Icon />}
                className={styles.tab}
                aria-controls={`panel-${name}`}
              >
                {texts.tabs[name]}
              </Tab>
            );
          })}
        </TabList>
        {workbook.failure && (
          <FailureBar
            failure={workbook.failure}
            onRetry={overview ? undefined : readAgain}
            onClose={workbook.clearFailure}
          />
        )}
        <main className={styles.main}>
          {!overview && !workbook.failure && <Spinner label={texts.common.reading} />}
          {overview &&
            PANELS_IN_ORDER.map((name) => {
              const Content = PANELS[name];
              return (
                <div
                  key={name}
                  id={`panel-${name}`}
                  role="tabpanel"
                  aria-labelledby={`tab-${name}`}
                  className={mergeClasses(name !== panel && styles.hidden)}
                >
                  {opened.has(name) && <Content overview={overview} />}
                </div>
              );
            })}
          {overview && (
            <Button
              className={styles.again}
              size="small"
              appearance="subtle"
              icon={<ArrowClockwiseRegular />}
              onClick={readAgain}
            >
              {texts.common.readAgain}
            </Button>
          )}
        </main>
        <UndoBar undo={workbook.undo} />
      </PaneProvider>
    </FluentProvider>
  );
}
