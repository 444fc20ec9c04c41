// Reads the labelled sets with the program and counts, per class, what it decided rightly, wrongly or not at all.
import type { PlainDate } from "../../../../src/core/base/date";
import { wordKey } from "../../../../src/core/base/text";
import { readUnits } from "../../../../src/core/units/readUnits";
import { buildRegistry } from "../../../../src/core/units/registry";
import type { RegistryData } from "../../../../src/core/units/types";
import type { LabelledCell } from "./cells";
import type { LabelledMention } from "./labelledMention";
import { labelledRegistry } from "./registry";

const data = labelledRegistry();
const registry = buildRegistry([data]);

function read(text: string, locality: string, on: string, against = registry) {
  return readUnits(text, against, { locality, on: on as PlainDate });
}

export interface Score {
  readonly class: string;
  readonly labelled: number;
  /** How many of them name a unit. */
  readonly named: number;
  readonly right: number;
  readonly wrong: number;
}

export interface MentionOutcome {
  readonly mention: LabelledMention;
  readonly decided: readonly string[];
  readonly isRight: boolean;
  readonly isWrong: boolean;
}

export function mentionOutcomes(
  mentions: readonly LabelledMention[],
  written: RegistryData = data,
): MentionOutcome[] {
  const against = written === data ? registry : buildRegistry(written);
  return mentions.map((mention) => {
    const reading = read(mention.text, mention.locality, mention.on, against);
    const decided = reading.mentions.flatMap(({ unit }) => (unit === null ? [] : [unit]));
    const isWhole = reading.mentions.length === 1 && reading.rest.length === 0;
    const isRight = mention.unit !== null && isWhole && decided[0] === mention.unit;
    return { mention, decided, isRight, isWrong: decided.length > 0 && !isRight };
  });
}

export function scores(outcomes: readonly MentionOutcome[]): Score[] {
  const classes = [...new Set(outcomes.map(({ mention }) => mention.class))];
  return classes.map((name) =>
    scoreOf(
      name,
      outcomes.filter(({ mention }) => mention.class === name),
    ),
  );
}

export function scoreOf(name: string, outcomes: readonly MentionOutcome[]): Score {
  return {
    class: name,
    labelled: outcomes.length,
    named: outcomes.filter(({ mention }) => mention.unit !== null).length,
    right: outcomes.filter(({ isRight }) => isRight).length,
    wrong: outcomes.filter(({ isWrong }) => isWrong).length,
  };
}

export const precision = ({ right, wrong }: Score) => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recall = ({ right, named }: Score) => (named === 0 ? 1 : right / named);

/** What the program makes of a cell and what the label says, in the same words. */
export function cellReadings(cell: LabelledCell): { read: unknown; wanted: unknown } {
  const reading = read(cell.text, cell.locality, cell.on);
  const free = new Set(cell.free.map(wordKey));
  const unitOf = (id: string | null) => data.units.find((unit) => unit.id === id);
  return {
    read: {
      mentions: reading.mentions.map(
        ({ text, start, end, kind, unit, elided, scope, expired, successors }) => ({
          text,
          start,
          end,
          unit,
          elided: elided ?? false,
          ...(scope === undefined ? {} : { scope }),
          ...(unit === null ? {} : { kind, expired, successors }),
        }),
      ),
      rest: words(reading.rest.filter((part) => !free.has(wordKey(part)))),
    },
    wanted: {
      mentions: cell.mentions.map(({ unit, ...mention }) => {
        const found = unitOf(unit);
        const expired = (found?.validTo ?? cell.on) < cell.on;
        return {
          text: mention.text,
          start: mention.start,
          end: mention.end,
          unit,
          elided: mention.elided,
          ...(mention.scope === undefined ? {} : { scope: mention.scope }),
          ...(found ? { kind: found.kind, expired, successors: expired ? found.successors : [] } : {}),
        };
      }),
      rest: words(cell.rest),
    },
  };
}

const words = (parts: readonly string[]) => parts.map(wordKey).filter(Boolean).join(" ");
