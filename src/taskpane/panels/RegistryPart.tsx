// *Kiểm tra* → *Danh mục*: which registry decides names and what is odd in it, every unit to be looked up, and the ways to
// change it: as sheets of this workbook, from a file, to a file, and as lists in the plan's cells.
import {
  Body1Strong,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { registryTexts } from "../../messages/registryTexts";
import { FailureBar } from "../components/FailureBar";
import { IssueList } from "../components/IssueList";
import { PanelPart } from "../components/PanelPart";
import { usePane } from "../PaneContext";
import type { WorkbookOverview } from "../paneServices";
import type { RegistryOverview, RegistryWork } from "../registryWork";
import { saveFile } from "../saveFile";
import { useAction } from "../useAction";
import { useRegistryWork } from "../useRegistryWork";
import { RegistryImport } from "./RegistryImport";
import { RegistrySearch } from "./RegistrySearch";
import { RegistryToSheets } from "./RegistryToSheets";
import { UnitListsOffer } from "./UnitListsOffer";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  summary: { cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  section: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  note: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
});

const readOverview = (work: RegistryWork) => work.overview();

export default function RegistryPart({ overview }: { overview: WorkbookOverview }) {
  const { language } = usePane();
  const texts = registryTexts(language).registry;
  const styles = useStyles();
  const { found, action } = useRegistryWork(overview, readOverview);
  if (!found) {
    return action.failure ? (
      <FailureBar failure={action.failure} />
    ) : (
      <Spinner size="tiny" label={texts.reading} />
    );
  }
  return (
    <PanelPart>
      {action.failure && <FailureBar failure={action.failure} />}
      <Text>{texts.source[found.source](found.units.length)}</Text>
      <Figures found={found} />
      <Soundness found={found} />
      <RegistrySearch units={found.units} localities={found.localities} />
      <section className={styles.section} aria-label={texts.edit}>
        <Body1Strong>{texts.edit}</Body1Strong>
        {found.source === "workbook" ? (
          <Text className={styles.note}>{texts.inWorkbook}</Text>
        ) : (
          <RegistryToSheets localities={found.localities} />
        )}
        <RegistryImport />
        <CsvExport />
      </section>
      {overview.appendix && (
        <section className={styles.section} aria-label={texts.lists}>
          <Body1Strong>{texts.lists}</Body1Strong>
          <UnitListsOffer />
        </section>
      )}
    </PanelPart>
  );
}

function Figures({ found: { levels, localities } }: { found: RegistryOverview }) {
  const { language } = usePane();
  const texts = registryTexts(language);
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list} aria-label={texts.registry.byLevel}>
        {levels.map(({ level, units }) => (
          <li key={level}>
            {texts.levels[level]}: {texts.registry.units(units)}
          </li>
        ))}
      </ul>
      <details>
        <summary className={styles.summary}>{texts.registry.byLocality}</summary>
        <ul className={styles.list} aria-label={texts.registry.byLocality}>
          {localities.map(({ id, name, units }) => (
            <li key={id}>
              {name}: {texts.registry.units(units)}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Soundness({ found: { issues } }: { found: RegistryOverview }) {
  const { language } = usePane();
  const texts = registryTexts(language).registry;
  return (
    <>
      <MessageBar intent={issues.length === 0 ? "success" : "warning"} layout="multiline">
        <MessageBarBody>{issues.length === 0 ? texts.sound : texts.faults(issues.length)}</MessageBarBody>
      </MessageBar>
      <IssueList issues={issues} />
    </>
  );
}

function CsvExport() {
  const { language, services } = usePane();
  const texts = registryTexts(language).registry;
  const styles = useStyles();
  const action = useAction();
  return (
    <>
      <Button
        className={styles.button}
        disabled={action.isBusy}
        onClick={() => {
          action.run(async () => {
            const work = await services.registryWork();
            saveFile(texts.csvName, await work.csv(), "text/csv;charset=utf-8");
          });
        }}
      >
        {texts.csv}
      </Button>
      <Text className={styles.note}>{texts.csvNote}</Text>
      {action.failure && <FailureBar failure={action.failure} />}
    </>
  );
}
