// A new, empty appendix on a sheet of its own, from one of the templates.
import { Body1Strong, Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useState } from "react";
import { LAYOUT_SEED } from "../../app/layoutSeed";
import { PanelOutcome } from "../components/PanelOutcome";
import { usePane } from "../PaneContext";
import type { LayoutPreparation } from "../paneServices";
import { usePanel } from "../usePanel";

const useStyles = makeStyles({
  headings: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "start" },
  wide: { alignSelf: "stretch" },
  // However long a template's name is, the list is as wide as the pane.
  list: {
    alignSelf: "stretch",
    gridTemplateColumns: "minmax(0, 1fr)",
    "& select": { textOverflow: "ellipsis" },
  },
});

export function AppendixInsert() {
  const { texts, services } = usePane();
  const styles = useStyles();
  const panel = usePanel<LayoutPreparation>();
  const [template, setTemplate] = useState(LAYOUT_SEED.templates[0]!.id);
  const { state } = panel;
  const isRunning = state.kind === "running";
  const prepare = () => {
    panel.prepare(texts.common.reading, () => services.prepareLayout(template));
  };
  return (
    <section className={styles.root} aria-label={texts.appendix.insertTitle}>
      <Body1Strong as="h3">{texts.appendix.insertTitle}</Body1Strong>
      <Text>{texts.appendix.insertNote}</Text>
      <Field className={styles.list} label={texts.appendix.template}>
        <Select
          value={template}
          disabled={isRunning}
          onChange={(_event, { value }) => {
            setTemplate(value);
            panel.reset();
          }}
        >
          {LAYOUT_SEED.templates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button icon={<TableAddRegular />} disabled={isRunning} onClick={prepare}>
        {texts.common.preview}
      </Button>
      <div className={styles.wide}>
        <PanelOutcome panel={panel} onRetry={prepare}>
          {(preview) => (
            <div>
              <Text>{texts.appendix.willAdd(preview.sheet)}</Text>
              <ol className={styles.headings}>
                {preview.headings.map((heading) => (
                  <li key={heading}>{heading}</li>
                ))}
              </ol>
            </div>
          )}
        </PanelOutcome>
      </div>
    </section>
  );
}
