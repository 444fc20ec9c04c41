// Partial success is the normal case: issues come with a value as well as without one.
import type { Issue } from "./issue";

export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };
