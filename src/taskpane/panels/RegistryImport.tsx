// A registry from a file: what it would add and change, what is refused and why, before anything is written.
import { Body1Strong, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowUploadRegular } from "@fluentui/react-icons/svg/arrow-upload";
import { useRef, type ReactNode } from "react";
import type { ChangedUnit } from "../../core/units/registryChanges";
import { columnText } from "../../core/units/registryColumns";
import { issueSentence } from "../../messages/issueSentence";
import { placeLabel } from "../../messages/placeLabel";
import { REGISTRY_SHEET_WORDS } from "../../messages/registrySheetWords";
import { registryTexts } from "../../messages/registryTexts";
import { PagedList } from "../components/PagedList";
import { useHiddenStyle } from "../components/useHiddenStyle";
import { PanelOutcome } from "../components/PanelOutcome";
import { usePane } from "../PaneContext";
import { pickedFile } from "../pickedFile";
import type { RegistryPreparation } from "../registryWork";
import { usePanel } from "../usePanel";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  summary: { cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  row: { overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXXS },
});

export function RegistryImport() {
  const { language, services } = usePane();
  const texts = registryTexts(language).registry;
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const input = useRef<HTMLInputElement>(null);
  const panel = usePanel<RegistryPreparation>();
  const { state } = panel;
  return (
    <>
      <Button
        className={styles.button}
        icon={<ArrowUploadRegular />}
        disabled={state.kind === "running"}
        onClick={() => input.current?.click()}
      >
        {texts.import}
      </Button>
      <Text className={styles.note}>{texts.importNote}</Text>
      <input
        ref={input}
        className={hidden}
        type="file"
        accept=".xlsx,.xlsm,.csv,.tsv,.txt"
        tabIndex={-1}
        aria-label={texts.importFile}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = ""; // so that the same file can be chosen again after it was mended
          if (!file) return;
          panel.reset(); // the preview of another file must not be written by mistake
          panel.prepare(texts.reading, async () =>
            (await services.registryWork()).prepareImport(pickedFile(file)),
          );
        }}
      />
      <PanelOutcome
        panel={panel}
        nothing={({ imported, plan }) =>
          imported &&
          plan.edits.length === 0 && (
            <>
              <Text role="status">{texts.nothing}</Text>
              <ImportPreview imported={imported} />
            </>
          )
        }
      >
        {({ imported }) => imported && <ImportPreview imported={imported} />}
      </PanelOutcome>
    </>
  );
}

function ImportPreview({ imported }: { imported: NonNullable<RegistryPreparation["imported"]> }) {
  const { language } = usePane();
  const texts = registryTexts(language).registry;
  const styles = useStyles();
  const { changes, aliases, file } = imported;
  const { added, changed, unchanged, refused, odd } = changes;
  const told = (issues: typeof refused, label: string) =>
    issues.length > 0 && (
      <Listed label={label} isOpen>
        <PagedList
          items={issues}
          label={label}
          render={(issue) => (
            <div className={styles.row}>
              {issueSentence(issue, language, (id) => id)}
              {issue.at && ` (${placeLabel(issue.at, language)})`}
            </div>
          )}
        />
      </Listed>
    );
  return (
    <>
      <Body1Strong>{texts.imported(file)}</Body1Strong>
      {told(refused, texts.refused(refused.length))}
      {told(odd, texts.odd(odd.length))}
      {added.length > 0 && (
        <Listed label={texts.added(added.length)}>
          <PagedList
            items={added}
            label={texts.added(added.length)}
            render={({ name, locality }) => (
              <div className={styles.row}>{locality === "" ? name : `${name} (${locality})`}</div>
            )}
          />
        </Listed>
      )}
      {changed.length > 0 && (
        <Listed label={texts.changed(changed.length)}>
          <PagedList
            items={changed}
            label={texts.changed(changed.length)}
            render={(change) => <Change change={change} />}
          />
        </Listed>
      )}
      {aliases.length > 0 && (
        <Listed label={texts.aliasRows(aliases.length)}>
          <PagedList
            items={aliases}
            label={texts.aliasRows(aliases.length)}
            render={({ text, unit }) => (
              <div className={styles.row}>{unit === "" ? text : `${text} → ${unit}`}</div>
            )}
          />
        </Listed>
      )}
      {unchanged > 0 && <Text>{texts.unchanged(unchanged)}</Text>}
    </>
  );
}

function Listed({
  label,
  isOpen = false,
  children,
}: {
  label: string;
  isOpen?: boolean;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <details open={isOpen}>
      <summary className={styles.summary}>{label}</summary>
      {children}
    </details>
  );
}

function Change({ change: { before, unit, columns } }: { change: ChangedUnit }) {
  const { language } = usePane();
  const texts = registryTexts(language).registry;
  const styles = useStyles();
  const said = (of: typeof unit, column: (typeof columns)[number]) =>
    columnText(of, column, REGISTRY_SHEET_WORDS) || texts.empty;
  return (
    <div className={styles.row}>
      {unit.name}
      <ul className={styles.list}>
        {columns.map((column) => (
          <li key={column}>
            {texts.change(REGISTRY_SHEET_WORDS.headings[column], said(before, column), said(unit, column))}
          </li>
        ))}
      </ul>
    </div>
  );
}
