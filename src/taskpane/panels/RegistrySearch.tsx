// Every unit of the registry by any of its names, with all that its record says and where that comes from.
import {
  Badge,
  Body1Strong,
  Caption1,
  Field,
  makeStyles,
  SearchBox,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { vietnameseDate } from "../../core/base/date";
import { searchUnits } from "../../core/units/searchUnits";
import type { Unit } from "../../core/units/types";
import { registryTexts } from "../../messages/registryTexts";
import { PagedList } from "../components/PagedList";
import { usePane } from "../PaneContext";
import type { RegistryLocality } from "../registryWork";

const useStyles = makeStyles({
  search: { maxWidth: "100%", minWidth: 0, width: "100%", boxSizing: "border-box" },
  unit: { paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  summary: { cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  facts: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

export type RegistrySearchProps = {
  units: readonly Unit[];
  localities: readonly RegistryLocality[];
};

export function RegistrySearch({ units, localities }: RegistrySearchProps) {
  const { language } = usePane();
  const texts = registryTexts(language);
  const styles = useStyles();
  const [query, setQuery] = useState("");
  const found = query.trim() === "" ? [] : searchUnits(units, query);
  return (
    <>
      <Field label={texts.registry.search} hint={texts.reporters.searchHint}>
        <SearchBox
          className={styles.search}
          value={query}
          onChange={(_event, data) => {
            setQuery(data.value);
          }}
        />
      </Field>
      {query.trim() !== "" && <Text role="status">{texts.reporters.found(found.length)}</Text>}
      <PagedList
        items={found}
        keyOf={({ id }) => id}
        label={texts.registry.all}
        render={(unit) => (
          <UnitRecord
            unit={unit}
            place={localities.find(({ id }) => id === unit.locality)?.name ?? unit.locality}
          />
        )}
      />
    </>
  );
}

function UnitRecord({ unit, place }: { unit: Unit; place: string }) {
  const { language, services } = usePane();
  const texts = registryTexts(language);
  const { registry: words } = texts;
  const styles = useStyles();
  const { name, shortName, aliases, level, kind, parent, validFrom, validTo } = unit;
  const days = [
    ...(validFrom ? [words.from(vietnameseDate(validFrom))] : []),
    ...(validTo ? [words.to(vietnameseDate(validTo))] : []),
  ];
  const facts: [heading: string, text: string][] = [
    [words.shortName, shortName ?? ""],
    [words.aliases, aliases.join("; ")],
    [words.valid, days.length > 0 ? days.join(" ") : words.always],
    [words.parent, parent === null ? "" : services.unitName(parent)],
    [words.successors, unit.successors.map((id) => services.unitName(id)).join("; ")],
    [words.members, (unit.chosenMembers ?? []).flatMap((part) => part.units).map((id) => services.unitName(id)).join("; ")],
    [words.origin, unit.source ?? words.noOrigin],
  ]; // prettier-ignore
  return (
    <details className={styles.unit}>
      <summary className={styles.summary}>
        <Body1Strong>{name}</Body1Strong>{" "}
        <Caption1>
          ({texts.levels[level]}, {place})
        </Caption1>{" "}
        {kind === "group" && <Badge appearance="tint">{words.kindGroup}</Badge>}
      </summary>
      <ul className={styles.facts}>
        {facts
          .filter(([, text]) => text !== "")
          .map(([heading, text]) => (
            <li key={heading}>
              {heading}: {text}
            </li>
          ))}
      </ul>
    </details>
  );
}
