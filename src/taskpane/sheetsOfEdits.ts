// The sheets whose cells a plan changes, each once.
import type { EditPlan } from "../core/base/edit";

export function sheetsOfEdits({ edits }: EditPlan): readonly string[] {
  return [...new Set(edits.flatMap((edit) => (edit.kind === "setCells" ? [edit.region.sheet] : [])))];
}
