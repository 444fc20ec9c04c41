// The table put into a standard layout: which one, where to, what changes, and only then written.
import {
  Body1Strong,
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import { TableSettingsRegular } from "@fluentui/react-icons/svg/table-settings";
import { useState } from "react";
import { LAYOUT_SEED } from "../../app/layoutSeed";
import type { ConversionPlace } from "../../app/prepareConversion";
import type { LayoutKind } from "../../core/appendix/types";
import { PanelOutcome } from "../components/PanelOutcome";
import { usePane } from "../PaneContext";
import type { ConversionPreparation, FoundAppendix } from "../paneServices";
import { usePanel } from "../usePanel";
import { ConversionPreview } from "./ConversionPreview";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "start" },
  wide: { alignSelf: "stretch" },
  // However long a template's name is, the list is as wide as the pane.
  list: {
    alignSelf: "stretch",
    gridTemplateColumns: "minmax(0, 1fr)",
    "& select": { textOverflow: "ellipsis" },
  },
});

type AppendixConversionProps = {
  appendix: FoundAppendix;
  /** Of which one table is converted at a time. */
  isOfSeveral: boolean;
};

export function AppendixConversion({ appendix, isOfSeveral }: AppendixConversionProps) {
  const { texts, services, isWritten } = usePane();
  const styles = useStyles();
  const panel = usePanel<ConversionPreparation>();
  const [layout, setLayout] = useState<LayoutKind>(appendix.layout);
  const [place, setPlace] = useState<ConversionPlace>("inPlace");
  const { state } = panel;
  const isRunning = state.kind === "running";
  const prepare = () => {
    panel.prepare(texts.appendix.converting, () => services.prepareConversion(layout, place));
  };
  return (
    <section className={styles.root} aria-label={texts.appendix.convertTitle}>
      <Body1Strong as="h3">{texts.appendix.convertTitle}</Body1Strong>
      <Text>{texts.appendix.convertNote}</Text>
      {isOfSeveral && <Text>{texts.appendix.convertsOne(appendix.sheet)}</Text>}
      <Field className={styles.list} label={texts.appendix.template}>
        <Select
          value={layout}
          disabled={isRunning}
          onChange={(_event, { value }) => {
            setLayout(value as LayoutKind);
            panel.reset();
          }}
        >
          {LAYOUT_SEED.layouts.map(({ kind, name }) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.appendix.place}>
        <RadioGroup
          value={place}
          disabled={isRunning}
          onChange={(_event, { value }) => {
            setPlace(value as ConversionPlace);
            panel.reset();
          }}
        >
          <Radio value="inPlace" label={texts.appendix.inPlace} />
          <Radio value="newSheet" label={texts.appendix.newSheet} />
        </RadioGroup>
      </Field>
      <Button icon={<TableSettingsRegular />} disabled={isRunning} onClick={prepare}>
        {texts.common.preview}
      </Button>
      <div className={styles.wide}>
        <PanelOutcome
          panel={panel}
          onRetry={prepare}
          nothing={(preview) =>
            preview.isDone &&
            preview.copySheet !== null &&
            !isWritten(preview) && (
              <MessageBar intent="success" layout="multiline">
                <MessageBarBody>{texts.appendix.alreadyDone}</MessageBarBody>
              </MessageBar>
            )
          }
        >
          {(preview) => <ConversionPreview preview={preview} />}
        </PanelOutcome>
      </div>
    </section>
  );
}
