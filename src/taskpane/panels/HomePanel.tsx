// The first screen: what this workbook holds and what can be done with it.
import { Button, Caption1, Card, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { vietnameseDate } from "../../core/base/date";
import { Panel } from "../components/Panel";
import { usePane } from "../PaneContext";
import { PANEL_ICONS } from "../panelIcons";
import type { FoundAppendix, WorkbookOverview } from "../paneServices";

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  areas: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  area: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    width: "100%",
    justifyContent: "start",
    textAlign: "start",
    padding: tokens.spacingVerticalM,
    fontWeight: tokens.fontWeightRegular,
  },
  areaName: { display: "block", fontWeight: tokens.fontWeightSemibold },
  privacy: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
});

const AREAS_IN_ORDER = ["appendix", "check", "deadlines", "merge"] as const;

function Facts({ appendix, overview }: { appendix: FoundAppendix; overview: WorkbookOverview }) {
  const { texts } = usePane();
  const styles = useStyles();
  const { registry, tables } = overview;
  const sheets = [...new Set(tables.flatMap(({ sheet, isInUse }) => (isInUse ? sheet : [])))];
  const facts: readonly [string, string | null][] = [
    [texts.home.sheet, sheets.length > 1 ? sheets.join(", ") : appendix.sheet],
    [texts.home.locality, overview.locality ?? texts.home.localityUnknown],
    [texts.home.year, overview.planYear?.toString() ?? null],
    [texts.home.issuedOn, overview.issuedOn && vietnameseDate(overview.issuedOn)],
    [
      texts.home.registry,
      registry.source === "shipped"
        ? texts.home.registryShipped(registry.units)
        : texts.home.registryWorkbook(registry.units),
    ],
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value !== null)
        .map(([name, value]) => [<dt key={`${name}:`}>{name}</dt>, <dd key={name}>{value}</dd>])}
    </dl>
  );
}

export function HomePanel({ overview }: { overview: WorkbookOverview }) {
  const { texts, openPanel } = usePane();
  const styles = useStyles();
  const { appendix } = overview;
  return (
    <Panel title={appendix ? texts.home.found : texts.home.notFound}>
      {appendix ? (
        <Card appearance="filled-alternative">
          <Text className={styles.title}>{appendix.title}</Text>
          <Text>{texts.home.tasks(appendix.taskCount, appendix.sections.length)}</Text>
          <Facts appendix={appendix} overview={overview} />
        </Card>
      ) : (
        <Card appearance="filled-alternative">
          <Text>{texts.home.notFoundNote}</Text>
          <Button
            appearance="primary"
            icon={<TableAddRegular />}
            onClick={() => {
              openPanel("appendix");
            }}
          >
            {texts.home.insert}
          </Button>
        </Card>
      )}
      <nav className={styles.areas} aria-label={texts.home.areas}>
        {AREAS_IN_ORDER.map((name) => {
          const Icon = PANEL_ICONS[name];
          return (
            <Button
              key={name}
              className={styles.area}
              icon={<Icon />}
              onClick={() => {
                openPanel(name);
              }}
            >
              <span>
                <span className={styles.areaName}>{texts.tabs[name]}</span>
                {texts.home.area[name]}
              </span>
            </Button>
          );
        })}
      </nav>
      <Caption1 className={styles.privacy}>
        <ShieldCheckmarkRegular fontSize={16} />
        {texts.home.privacy}
      </Caption1>
    </Panel>
  );
}
