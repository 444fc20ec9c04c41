// *Thời hạn* → *Ngày nghỉ*: the days off that working days are counted by, putting them on a sheet to be
// edited, and a count of working days, as for inspections.
import {
  Body1Strong,
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  SpinButton,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { datePartsOf, parsePlainDate, vietnameseDate, weekdayOf } from "../../core/base/date";
import { INSPECTION_WORKDAYS, noticeBy, reportBy } from "../../core/deadlines/inspectionDays";
import { addWorkdays, buildCalendar, type Holidays } from "../../core/deadlines/workdays";
import { weekdayLabel } from "../../messages/weekdayLabel";
import { DateField } from "../components/DateField";
import { FailureBar } from "../components/FailureBar";
import { PagedList } from "../components/PagedList";
import { PanelPart } from "../components/PanelPart";
import { usePane } from "../PaneContext";
import type { HolidayOverview, WorkbookOverview } from "../paneServices";
import { useAction } from "../useAction";

const DEFAULT_WORKDAYS = 10;
const MOST_WORKDAYS = 1000;

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
  },
  narrow: { minWidth: 0, width: "100%", boxSizing: "border-box" },
  answers: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export default function HolidaysPart({ overview: workbook }: { overview: WorkbookOverview }) {
  const { texts, services, write } = usePane();
  const styles = useStyles();
  const action = useAction();
  const [overview, setOverview] = useState<HolidayOverview | null>(null);
  const { run } = action;
  const read = useCallback(() => {
    run(async () => {
      setOverview(await services.holidays());
    });
  }, [run, services]);
  useEffect(read, [read, workbook]);

  return (
    <PanelPart>
      {action.failure && <FailureBar failure={action.failure} onRetry={read} />}
      {overview && (
        <>
          <Text>{texts.holidays.source[overview.source](overview.years.join(", "))}</Text>
          <div className={styles.buttons}>
            {overview.source === "shipped" && (
              <Button
                disabled={action.isBusy}
                onClick={() => {
                  run(async () => {
                    await write(() => services.prepareHolidays(), {});
                  });
                }}
              >
                {texts.holidays.toSheet}
              </Button>
            )}
            <Button disabled={action.isBusy} onClick={read}>
              {texts.holidays.readAgain}
            </Button>
          </div>
          <Workdays overview={overview} />
          <DayLists holidays={overview.holidays} />
        </>
      )}
    </PanelPart>
  );
}

function Workdays({ overview: { holidays, years } }: { overview: HolidayOverview }) {
  const { texts, today, language } = usePane();
  const styles = useStyles();
  const [start, setStart] = useState<string>(today);
  const [count, setCount] = useState(DEFAULT_WORKDAYS);
  const date = parsePlainDate(start);
  const calendar = buildCalendar(holidays);
  const day = (answer: ReturnType<typeof addWorkdays>) =>
    `${weekdayLabel(weekdayOf(answer), language)} ${vietnameseDate(answer)}`;
  const { notice, report } = INSPECTION_WORKDAYS;
  const answers = date && [
    texts.holidays.after(count, day(addWorkdays(date, count, calendar))),
    texts.holidays.notice(notice, day(noticeBy(date, notice, calendar))),
    texts.holidays.report(report, day(reportBy(date, report, calendar))),
  ];
  const isCovered = date === null || years.includes(datePartsOf(date).year);
  return (
    <>
      <Body1Strong>{texts.holidays.workdays}</Body1Strong>
      <div className={styles.form}>
        <DateField label={texts.holidays.start} value={start} onChange={setStart} />
        <Field label={texts.holidays.count}>
          <SpinButton
            className={styles.narrow}
            min={0}
            max={MOST_WORKDAYS}
            value={count}
            onChange={(_event, data) => {
              const value = data.value ?? Number(data.displayValue);
              if (Number.isInteger(value) && value >= 0 && value <= MOST_WORKDAYS) setCount(value);
            }}
          />
        </Field>
      </div>
      {!isCovered && date && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.holidays.yearsMissing(String(datePartsOf(date).year))}</MessageBarBody>
        </MessageBar>
      )}
      {answers && (
        <ul className={styles.answers} aria-label={texts.holidays.workdays}>
          {answers.map((answer) => (
            <li key={answer}>{answer}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function DayLists({ holidays: { off, worked } }: { holidays: Holidays }) {
  const { texts, language } = usePane();
  const line = ({ date, name }: Holidays["off"][number]) => (
    <Text>
      {weekdayLabel(weekdayOf(date), language)} {vietnameseDate(date)}: {name}
    </Text>
  );
  return (
    <>
      <details>
        <summary>{texts.holidays.off(off.length)}</summary>
        <PagedList items={[...off].reverse()} label={texts.holidays.off(off.length)} render={line} />
      </details>
      <details>
        <summary>{texts.holidays.worked(worked.length)}</summary>
        <PagedList items={[...worked].reverse()} label={texts.holidays.worked(worked.length)} render={line} />
      </details>
    </>
  );
}
