// *Thời hạn* → *Tình trạng*: due day and status of each task as of a date, previewed, then written beside the table.
import { Button, Checkbox, Field, makeStyles, SpinButton, tokens } from "@fluentui/react-components";
import { CalendarClockRegular } from "@fluentui/react-icons/svg/calendar-clock";
import { useState } from "react";
import { parsePlainDate } from "../../core/base/date";
import { DateField } from "../components/DateField";
import { NeedsAppendix } from "../components/NeedsAppendix";
import { PanelPart } from "../components/PanelPart";
import { PanelOutcome } from "../components/PanelOutcome";
import { TablesInUse } from "../components/TablesInUse";
import { usePane } from "../PaneContext";
import type { StatusPreparation, WorkbookOverview } from "../paneServices";
import { tablesKey } from "../tablesKey";
import { usePanel } from "../usePanel";
import { DeadlinesPreview } from "./DeadlinesPreview";

const DEFAULT_SOON_DAYS = 7;
const MOST_SOON_DAYS = 365;

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(180px, 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
  },
  spin: { minWidth: 0, width: "100%", boxSizing: "border-box" },
});

export function StatusPart({ overview }: { overview: WorkbookOverview }) {
  const { texts, services, today } = usePane();
  const styles = useStyles();
  const [on, setOn] = useState<string>(today);
  const [soonDays, setSoonDays] = useState(DEFAULT_SOON_DAYS);
  const [withNotes, setWithNotes] = useState(false);
  const panel = usePanel<StatusPreparation>(`${on} ${soonDays} ${withNotes} ${tablesKey(overview)}`);
  const { state } = panel;

  if (!overview.appendix) {
    return <NeedsAppendix />;
  }
  const date = parsePlainDate(on);
  const isSoonRight = Number.isInteger(soonDays) && soonDays >= 0 && soonDays <= MOST_SOON_DAYS;
  const isRunning = state.kind === "running";
  const preview = state.kind === "idle" ? null : state.preview;
  const prepare = () => {
    if (date && isSoonRight) {
      panel.prepare(texts.deadlines.running, () => services.prepareStatus({ on: date, soonDays, withNotes }));
    }
  };
  return (
    <PanelPart>
      <TablesInUse overview={overview} />
      <div className={styles.form}>
        <DateField label={texts.deadlines.on} value={on} onChange={setOn} />
        <Field
          label={texts.deadlines.soonDays}
          validationState={isSoonRight ? "none" : "error"}
          validationMessage={isSoonRight ? undefined : texts.deadlines.soonWrong}
        >
          <SpinButton
            className={styles.spin}
            min={0}
            max={MOST_SOON_DAYS}
            value={soonDays}
            onChange={(_event, data) => {
              setSoonDays(data.value ?? Number(data.displayValue));
            }}
          />
        </Field>
      </div>
      <Checkbox
        label={texts.deadlines.withNotes}
        checked={withNotes}
        onChange={(_event, data) => {
          setWithNotes(data.checked === true);
        }}
      />
      <Button
        appearance={preview ? "secondary" : "primary"}
        icon={<CalendarClockRegular />}
        disabled={date === null || !isSoonRight || isRunning}
        onClick={prepare}
      >
        {texts.common.preview}
      </Button>
      <PanelOutcome panel={panel} onRetry={prepare}>
        {(preview) => <DeadlinesPreview preparation={preview} />}
      </PanelOutcome>
    </PanelPart>
  );
}
