// exceljs, loaded when it is first needed: 250 KB gzipped that no first screen wants.
import type * as Exceljs from "exceljs";

type ExceljsModule = typeof Exceljs;

export async function loadExceljs(): Promise<ExceljsModule> {
  provideSetImmediate();
  const loaded = (await import("exceljs")) as ExceljsModule & { default?: ExceljsModule };
  return loaded.default ?? loaded; // a CommonJS module: bundlers and Node put its exports in either place
}

/**
 * exceljs lets other work in between parts. Browsers have no setImmediate, and the setTimeout that it falls
 * back to waits 4 ms each time: 53 ms for a file that takes 8.
 */
function provideSetImmediate(): void {
  if (typeof globalThis.setImmediate === "function") return;
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  const setImmediate = <Args extends unknown[]>(callback: (...args: Args) => void, ...args: Args): void => {
    waiting.push(() => callback(...args));
    port2.postMessage(null);
  };
  Object.assign(globalThis, { setImmediate });
}
