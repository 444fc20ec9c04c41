// seeds/layouts.json, which ships with the add-in.
import layouts from "../../seeds/layouts.json";
import type { AppendixLayout, LayoutKind, LayoutSeed } from "../core/appendix/types";

/** JSON has no unions; test/seeds.test.ts checks the roles and kinds. */
export const LAYOUT_SEED = layouts as unknown as LayoutSeed;

export function layoutOf(kind: LayoutKind): AppendixLayout {
  const layout = LAYOUT_SEED.layouts.find((candidate) => candidate.kind === kind);
  if (!layout) throw new Error(`bug: seeds/layouts.json has no layout ${kind}`);
  return layout;
}
