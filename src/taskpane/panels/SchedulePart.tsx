// *Thời hạn* → *Lịch báo cáo*: the plan's rules as lines that a person can change, how each was understood, the
// reports of the time asked for with the period of their figures; written to a sheet or saved as a calendar.
import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  SpinButton,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import { useCallback, useEffect, useRef, useState } from "react";
import { datePartsOf, parsePlainDate } from "../../core/base/date";
import { withCutOffDay } from "../../core/reporting/periodOf";
import { unreadRuleSentence } from "../../messages/reportingSentence";
import { DateField } from "../components/DateField";
import { FailureBar } from "../components/FailureBar";
import { PanelPart } from "../components/PanelPart";
import { PanelOutcome } from "../components/PanelOutcome";
import { usePane } from "../PaneContext";
import type { ReportLines, SchedulePreparation, WorkbookOverview } from "../paneServices";
import { saveFile } from "../saveFile";
import { useAction } from "../useAction";
import { usePanel } from "../usePanel";
import { SchedulePreview } from "./SchedulePreview";

const OWN_CUT_OFF = "own";
const DEFAULT_CUT_OFF_DAY = 15;

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(180px, 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
  },
  narrow: { minWidth: 0, width: "100%", boxSizing: "border-box" },
  unread: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

const asReadText = ({ lines }: ReportLines): string => lines.join("\n");

export default function SchedulePart({ overview }: { overview: WorkbookOverview }) {
  const { texts, services, today, language } = usePane();
  const styles = useStyles();
  const reading = useAction();
  const [found, setFound] = useState<ReportLines | null>(null);
  const [text, setText] = useState("");
  const [from, setFrom] = useState<string>(today);
  const [until, setUntil] = useState(`${datePartsOf(today).year}-12-31`);
  const [presetId, setPresetId] = useState(services.periodPresets[0]?.id ?? OWN_CUT_OFF);
  const [cutOffDay, setCutOffDay] = useState(DEFAULT_CUT_OFF_DAY);

  const panel = usePanel<SchedulePreparation>([text, from, until, presetId, cutOffDay].join("|"));
  const { state } = panel;

  /** As last read; what a person typed since is never thrown away. */
  const asRead = useRef("");
  const [isRenewed, setIsRenewed] = useState(false);
  const read = useCallback(async (): Promise<string> => {
    const lines = await services.reportLines();
    const now = asReadText(lines);
    const before = asRead.current;
    asRead.current = now;
    setFound(lines);
    setText((typed) => (typed === "" || typed === before ? now : typed));
    return now;
  }, [services]);
  const { run } = reading;
  useEffect(() => {
    run(async () => {
      await read();
    });
  }, [run, read, overview]);

  const fromDate = parsePlainDate(from);
  const untilDate = parsePlainDate(until);
  const base = services.periodPresets.find(({ id }) => id === presetId) ?? services.periodPresets[0];
  const preset = base && (presetId === OWN_CUT_OFF ? withCutOffDay(base, cutOffDay) : base);
  const isRightOrder = fromDate !== null && untilDate !== null && fromDate <= untilDate;
  const isRunning = state.kind === "running";
  const preview = state.kind === "idle" ? null : state.preview;
  const prepare = () => {
    if (!isRightOrder || !preset) return;
    panel.prepare(texts.schedule.running, () =>
      services.prepareSchedule({ lines: text.split("\n"), preset, from: fromDate, until: untilDate }),
    );
  };
  /** The sheet may have been edited since it was read: it is looked at again before it is drawn anew. */
  const look = () => {
    const before = asRead.current;
    run(async () => {
      const now = await read();
      setIsRenewed(now !== before);
      if (now === before) prepare();
    });
  };

  return (
    <PanelPart>
      {reading.failure && <FailureBar failure={reading.failure} />}
      <Field
        label={texts.schedule.lines}
        hint={found ? texts.schedule.source[found.source] : texts.schedule.reading}
      >
        <Textarea
          value={text}
          rows={5}
          resize="vertical"
          placeholder={texts.schedule.example}
          onChange={(_event, data) => {
            setText(data.value);
          }}
        />
      </Field>
      {isRenewed && <Text role="alert">{texts.schedule.renewed}</Text>}
      {found?.source === "sheet" && text !== asReadText(found) && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.schedule.differs}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                setText(asReadText(found));
              }}
            >
              {texts.schedule.takeSheet}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {found && found.unread.length > 0 && (
        <details>
          <summary>{texts.schedule.unreadOfPlan(found.unread.length)}</summary>
          <ul className={styles.unread}>
            {found.unread.map((unread) => (
              <li key={unread.text}>{unreadRuleSentence(unread, language)}</li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.form}>
        <DateField label={texts.schedule.from} value={from} onChange={setFrom} />
        <DateField label={texts.schedule.until} value={until} onChange={setUntil} />
        <Field label={texts.schedule.preset} hint={texts.schedule.presetNote}>
          <Select
            className={styles.narrow}
            value={presetId}
            onChange={(_event, data) => {
              setPresetId(data.value);
            }}
          >
            {services.periodPresets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value={OWN_CUT_OFF}>{texts.schedule.ownCutOff}</option>
          </Select>
        </Field>
        {presetId === OWN_CUT_OFF && (
          <Field label={texts.schedule.cutOffDay}>
            <SpinButton
              className={styles.narrow}
              min={1}
              max={31}
              value={cutOffDay}
              onChange={(_event, data) => {
                const day = data.value ?? Number(data.displayValue);
                if (Number.isInteger(day) && day >= 1 && day <= 31) setCutOffDay(day);
              }}
            />
          </Field>
        )}
      </div>
      {!isRightOrder && fromDate && untilDate && <Text role="alert">{texts.schedule.wrongOrder}</Text>}
      <Button
        appearance={preview ? "secondary" : "primary"}
        icon={<CalendarLtrRegular />}
        disabled={!isRightOrder || isRunning || reading.isBusy || text.trim() === ""}
        onClick={look}
      >
        {texts.common.preview}
      </Button>
      <PanelOutcome
        panel={panel}
        onRetry={prepare}
        actions={({ reports, ics }) =>
          reports.length > 0 && (
            <Button
              onClick={() => {
                saveFile("lich-bao-cao.ics", ics, "text/calendar;charset=utf-8");
              }}
            >
              {texts.schedule.saveIcs}
            </Button>
          )
        }
      >
        {(preview) => <SchedulePreview preparation={preview} />}
      </PanelOutcome>
    </PanelPart>
  );
}
