// *Kiểm tra* → *Đơn vị phải báo cáo*: the units that the plan's lead cells name, each with its tasks; what is to be
// settled first; the list for the clipboard and as a sheet.
import {
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { groupText } from "../../core/units/groupMembers";
import type { LeadPlace, ReportingUnit } from "../../core/whoReports";
import { registryTexts } from "../../messages/registryTexts";
import { CellButton } from "../components/CellButton";
import { FailureBar } from "../components/FailureBar";
import { NeedsAppendix } from "../components/NeedsAppendix";
import { PagedList } from "../components/PagedList";
import { PanelPart } from "../components/PanelPart";
import { usePane } from "../PaneContext";
import type { WorkbookOverview } from "../paneServices";
import type { RegistryWork, Reporters } from "../registryWork";
import { useAction } from "../useAction";
import { useRegistryWork } from "../useRegistryWork";
import { UnsettledLead } from "./UnsettledLead";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  unit: { paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  summary: { cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  note: { color: tokens.colorNeutralForeground2 },
});

const readReporters = (work: RegistryWork) => work.reporters();

export default function ReportersPart({ overview }: { overview: WorkbookOverview }) {
  return overview.appendix ? <ReportersOfPlan overview={overview} /> : <NeedsAppendix />;
}

function ReportersOfPlan({ overview }: { overview: WorkbookOverview }) {
  const { language } = usePane();
  const texts = registryTexts(language).reporters;
  const styles = useStyles();
  const { found, action } = useRegistryWork(overview, readReporters);
  return (
    <PanelPart>
      <Text className={styles.note}>{texts.note}</Text>
      {action.failure && <FailureBar failure={action.failure} />}
      {!found && !action.failure && <Spinner size="tiny" label={texts.reading} />}
      {found && (
        <>
          <Unsettled found={found} />
          <Body1Strong>
            {found.units.length === 0 ? texts.none : texts.expected(found.units.length)}
          </Body1Strong>
          {found.units.length > 0 && <Taking found={found} />}
          <PagedList
            items={found.units}
            keyOf={({ unit }) => unit}
            label={texts.expected(found.units.length)}
            render={(unit) => <Reporter unit={unit} />}
          />
        </>
      )}
    </PanelPart>
  );
}

function Unsettled({ found }: { found: Reporters }) {
  const { language } = usePane();
  const texts = registryTexts(language).reporters;
  const { groups, names, withoutLead, choices, localityNames } = found;
  const cards = [
    ...groups.map((group) => ({
      ...group,
      text: groupText(group.text, group.scope),
      note: group.scope === undefined ? texts.groupNote : texts.partNote,
      isName: false,
    })),
    ...names.map((name) => ({ ...name, remembered: name.text, note: texts.nameNote, isName: true })),
  ];
  return (
    <>
      {cards.length > 0 && (
        <>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{texts.unsettled(cards.length)}</MessageBarBody>
          </MessageBar>
          <PagedList
            items={cards}
            keyOf={({ remembered }) => remembered}
            label={texts.unsettled(cards.length)}
            render={({ text, note, remembered, locality, isName, places }) => (
              <UnsettledLead
                text={text}
                note={note}
                remembered={remembered}
                locality={locality}
                isName={isName}
                places={places}
                choices={choices}
                localityNames={localityNames}
              />
            )}
          />
        </>
      )}
      {withoutLead.length > 0 && (
        <Places label={texts.withoutLead(withoutLead.length)} places={withoutLead} />
      )}
    </>
  );
}

function Taking({ found }: { found: Reporters }) {
  const { language, services, write } = usePane();
  const texts = registryTexts(language).reporters;
  const styles = useStyles();
  const action = useAction();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            services
              .registryWork()
              .then((work) => navigator.clipboard.writeText(work.reporterLines(found)))
              .then(
                () => {
                  setCopied(true);
                },
                () => {
                  setCopied(false);
                },
              );
          }}
        >
          {texts.copy}
        </Button>
        <Button
          disabled={action.isBusy}
          onClick={() => {
            action.run(async () => {
              const work = await services.registryWork();
              await write(() => work.prepareReporterSheet(), {});
            });
          }}
        >
          {texts.toSheet}
        </Button>
      </div>
      {copied !== null && <Text role="status">{copied ? texts.copied : texts.copyRefused}</Text>}
      {action.failure && <FailureBar failure={action.failure} />}
    </>
  );
}

function Reporter({ unit: { name, through, expired, places } }: { unit: ReportingUnit }) {
  const { language, services } = usePane();
  const texts = registryTexts(language).reporters;
  const notes = [
    texts.leads(places.length),
    ...(through === null ? [] : [texts.through(services.unitName(through))]),
    ...(expired ? [texts.expired] : []),
  ];
  return <Places label={name} note={notes.join("; ")} places={places} />;
}

function Places({ label, note, places }: { label: string; note?: string; places: readonly LeadPlace[] }) {
  const { language } = usePane();
  const texts = registryTexts(language).reporters;
  const styles = useStyles();
  return (
    <details className={styles.unit}>
      <summary className={styles.summary}>
        {label} {note !== undefined && <Caption1 className={styles.note}>({note})</Caption1>}
      </summary>
      <PagedList
        items={places}
        label={label}
        render={({ at, ordinal }) => <CellButton at={at}>{texts.task(ordinal ?? "–")}</CellButton>}
      />
    </details>
  );
}
