// The names that a conversion gives to regions of its workbook, which a further one must not take.
import type { ConversionUseCase } from "../app/prepareConversion";
import type { RegionName } from "../app/workbookPort";

export function namesOf({ plan }: ConversionUseCase): readonly RegionName[] {
  return plan.edits.flatMap((edit) =>
    edit.kind === "nameRegion" ? [{ name: edit.name, region: edit.after }] : [],
  );
}
