// What the commands say of a plan that stands in several tables: which they are. Nothing of a plan in one table.
import { tableName } from "../core/appendix/planOf";
import type { Plan } from "../core/appendix/types";
import { a1OfRegion } from "../core/base/cell";
import { partsSentence } from "../messages/partsSentence";

export function partsLines({ parts }: Plan): readonly string[] {
  if (parts.length < 2) return [];
  return [
    partsSentence(
      parts.map((part) => ({ place: tableName(part), tasks: part.tasks.length })),
      "vi",
    ),
  ];
}

export function partsJson({ parts }: Plan): Record<string, unknown> {
  if (parts.length < 2) return {};
  return {
    tables: parts.map(({ sheet, title, table, tasks }) => ({
      sheet,
      range: a1OfRegion(table),
      title,
      tasks: tasks.length,
    })),
  };
}
