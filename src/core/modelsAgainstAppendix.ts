// What a plan's body and its appendix say of the same model, side by side: the title, when, who and with what.
// Only what is understood on both sides is compared; other words for the same thing are no difference.
import type { ColumnRole, Field, Plan, Task } from "./appendix/types";
import type { Issue } from "./base/issue";
import { foldText, wordKey } from "./base/text";
import { parseDeadline } from "./deadlines/parseDeadline";
import type { ParsedDeadline } from "./deadlines/types";
import type { BodyModel } from "./outlineText/readModels";
import { planFactsOf } from "./planFacts";
import { readUnits } from "./units/readUnits";
import type { UnitRegistry } from "./units/registry";

/** From the first to the last. */
const BRACKETS = /\(.*\)/su;
const NUMBER = /^m[ôộ] hình (\d{1,3})\s*[:.–-]?\s*/iu;

export function modelsAgainstAppendix(
  models: readonly BodyModel[],
  appendix: Plan,
  registry: UnitRegistry,
): readonly Issue[] {
  if (appendix.layout !== "models" || models.length === 0) return [];
  const { year, locality } = planFactsOf(appendix, registry);
  const deadlineOf = (text: string): ParsedDeadline =>
    parseDeadline(text, { year, issuedOn: null, isWorkday: () => true });
  const unitsOf = (text: string): ReadonlySet<string> =>
    new Set(
      readUnits(text, registry, { locality, on: null }).mentions.flatMap(({ unit, kind }) =>
        unit !== null && kind === "unit" ? [unit] : [],
      ),
    );
  const byNumber = new Map(models.map((model) => [model.number, model]));
  const inAppendix = new Set<string>();
  const issues: Issue[] = appendix.tasks.flatMap((task): Issue[] => {
    const number = numberOf(task);
    if (number === null) return [];
    inAppendix.add(number);
    const model = byNumber.get(number);
    const at = task.fields.content?.at ?? null;
    if (!model)
      return [
        { code: "modelOnlyThere", severity: "warning", at, params: { model: number, where: "appendix" } },
      ];
    const differs = (role: ColumnRole, body: string, field: Field | undefined): Issue => ({
      code: "modelDiffers",
      severity: "warning",
      at: field?.at ?? at,
      params: { model: number, field: role, body, appendix: field?.raw ?? "" },
    });
    const { content, lead, coordinating, deadline, platform } = task.fields;
    const { units = "", tools = "", deadline: time = "" } = model.aspects;
    const found: Issue[] = [];
    if (wordKey(model.title) !== wordKey((content?.raw ?? "").replace(NUMBER, "")))
      found.push(differs("content", model.title, content));
    if (time !== "" && !sameTime(deadlineOf(time), deadlineOf(deadline?.raw ?? "")))
      found.push(differs("deadline", time, deadline));
    const leads = unitsOf(lead?.raw ?? "");
    const named = unitsOf(units);
    if (units !== "" && [...leads].some((unit) => !named.has(unit)) && !says(units, lead?.raw ?? ""))
      found.push(differs("lead", units, lead));
    const all = new Set([...leads, ...unitsOf(coordinating?.raw ?? "")]);
    if (units !== "" && [...named].some((unit) => !all.has(unit)))
      found.push(differs("coordinating", units, coordinating));
    if (tools !== "" && !sameTools(tools, platform?.raw ?? ""))
      found.push(differs("platform", tools, platform));
    return found;
  });
  const onlyInBody = models.filter(({ number }) => !inAppendix.has(number));
  return [
    ...issues,
    ...onlyInBody.map(({ number }): Issue => ({
      code: "modelOnlyThere",
      severity: "warning",
      at: null,
      params: { model: number, where: "body" },
    })),
  ];
}

function numberOf({ fields }: Task): string | null {
  const match = NUMBER.exec(fields.content?.raw ?? "");
  return match ? String(Number(match[1])) : null;
}

/** The same last day; without days, the same kinds of deadline. */
function sameTime(a: ParsedDeadline, b: ParsedDeadline): boolean {
  if (a.due !== null || b.due !== null) return a.due === b.due;
  return [...a.kinds].sort().join() === [...b.kinds].sort().join();
}

/** The cell's own words stand in the body, where names may run together without a mark. */
function says(body: string, cell: string): boolean {
  return ` ${wordKey(body)} `.includes(` ${wordKey(cell)} `);
}

/** Every tool of the appendix is named in the body, in whatever words around it. */
function sameTools(body: string, appendix: string): boolean {
  const said = ` ${wordKey(body)} ${wordKey(body.replace(/\([^()]*\)/gu, " "))} `;
  const tools = foldText(appendix)
    .replace(BRACKETS, " ")
    .split(/[,;]|(?<!\p{L})và(?!\p{L})/u);
  return tools.every((tool) => wordKey(tool) === "" || said.includes(` ${wordKey(tool)} `));
}
