// *Phụ lục*: loaded when it is first asked for, so that the pane opens at once.
import type { AppendixServices } from "./appendixWork";

async function work(): Promise<AppendixServices> {
  const { appendixWork } = await import("./appendixWork");
  return appendixWork();
}

export function appendixServices(): AppendixServices {
  return {
    prepareLayout: async (template) => (await work()).prepareLayout(template),
    prepareBringIn: async (source, signal) => (await work()).prepareBringIn(source, signal),
    prepareConversion: async (layout, place) => (await work()).prepareConversion(layout, place),
    prepareHeading: async (header, role) => (await work()).prepareHeading(header, role),
    prepareFix: async (fix) => (await work()).prepareFix(fix),
  };
}
