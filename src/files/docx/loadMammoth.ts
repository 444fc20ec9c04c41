// mammoth, loaded when it is first needed.
import type Mammoth from "mammoth";

type MammothModule = typeof Mammoth;

export async function loadMammoth(): Promise<MammothModule> {
  const loaded = (await import("mammoth")) as MammothModule & { default?: MammothModule };
  return loaded.default ?? loaded; // a CommonJS module: bundlers and Node put its exports in either place
}
