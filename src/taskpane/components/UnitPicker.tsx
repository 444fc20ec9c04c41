// Chooses one or several units: found by any of their names, ticked, and listed with a way to drop them again.
import { Button, Caption1, Checkbox, Field, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import { searchUnits } from "../../core/units/searchUnits";
import type { Unit, UnitId } from "../../core/units/types";
import { registryTexts } from "../../messages/registryTexts";
import { usePane } from "../PaneContext";

/** Enough to see whether to type on; a longer list would only be scrolled past. */
const MOST_SHOWN = 8;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  search: { maxWidth: "100%", minWidth: 0, width: "100%", boxSizing: "border-box" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  chosen: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingInlineStart: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
});

export type UnitPickerProps = {
  /** The likeliest first. */
  units: readonly Unit[];
  localityNames: ReadonlyMap<string, string>;
  chosen: readonly UnitId[];
  onChange: (chosen: readonly UnitId[]) => void;
};

export function UnitPicker({ units, localityNames, chosen, onChange }: UnitPickerProps) {
  const { language } = usePane();
  const texts = registryTexts(language).reporters;
  const styles = useStyles();
  const [query, setQuery] = useState("");
  const found = query.trim() === "" ? [] : searchUnits(units, query);
  const without = (id: UnitId) => chosen.filter((other) => other !== id);
  const picked = chosen.flatMap((id) => units.find((unit) => unit.id === id) ?? []);
  return (
    <div className={styles.root}>
      <Field label={texts.search} hint={texts.searchHint}>
        <SearchBox
          className={styles.search}
          value={query}
          onChange={(_event, data) => {
            setQuery(data.value);
          }}
        />
      </Field>
      {query.trim() !== "" && <Caption1 role="status">{texts.found(found.length)}</Caption1>}
      {found.length > 0 && (
        <ul className={styles.list} aria-label={texts.results}>
          {found.slice(0, MOST_SHOWN).map(({ id, name, locality }) => (
            <li key={id}>
              <Checkbox
                checked={chosen.includes(id)}
                label={`${name} (${localityNames.get(locality) ?? locality})`}
                onChange={(_event, { checked }) => {
                  onChange(checked === true ? [...chosen, id] : without(id));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {picked.length > 0 && (
        <ul className={styles.list} aria-label={texts.chosen}>
          {picked.map(({ id, name }) => (
            <li key={id} className={styles.chosen}>
              {name}
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={texts.remove(name)}
                onClick={() => {
                  onChange(without(id));
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
