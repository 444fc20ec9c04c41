// A date to choose, shown again as Vietnamese documents write it, since the browser's own picker follows the
// system's order of day and month.
import { Field, Input } from "@fluentui/react-components";
import { parsePlainDate, vietnameseDate, type PlainDate } from "../../core/base/date";
import { usePane } from "../PaneContext";

export type DateFieldProps = {
  label: string;
  /** The text of the control: "" or "YYYY-MM-DD". */
  value: string;
  onChange: (value: string) => void;
  isRequired?: boolean;
  hint?: string;
};

export function DateField({ label, value, onChange, isRequired = true, hint }: DateFieldProps) {
  const { texts } = usePane();
  const date: PlainDate | null = parsePlainDate(value);
  const isMissing = isRequired && date === null;
  return (
    <Field
      label={label}
      required={isRequired}
      validationState={isMissing ? "error" : "none"}
      validationMessage={isMissing ? texts.common.dateMissing : undefined}
      hint={[date && vietnameseDate(date), hint].filter(Boolean).join(" · ")}
    >
      <Input
        type="date"
        value={value}
        onChange={(_event, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}
