import { IDLE, panelReducer, type PanelAction, type PanelState } from "../../src/taskpane/panelState";
import { failureOf } from "../../src/taskpane/failure";

type State = PanelState<string>;
const failure = failureOf(new Error("x"));
const run = (start: State, ...actions: PanelAction<string>[]): State =>
  actions.reduce(panelReducer<string>, start);
const started = { kind: "started", text: "…" } as const;

test.each<[string, PanelAction<string>[], State]>([
  ["a preparation ends in its preview", [started, { kind: "prepared", preview: "A" }], { kind: "preview", preview: "A" }],
  ["a write ends in the same preview", [started, { kind: "prepared", preview: "A" }, started, { kind: "applied" }], { kind: "preview", preview: "A" }],
  ["a stopped preparation is idle and says so", [started, { kind: "cancelled" }], { kind: "idle", wasCancelled: true }],
  ["a stopped write keeps the preview", [{ kind: "prepared", preview: "A" }, started, { kind: "cancelled" }], { kind: "preview", preview: "A" }],
  ["a failed write keeps the preview", [{ kind: "prepared", preview: "A" }, started, { kind: "failed", failure }], { kind: "failed", failure, preview: "A" }],
  ["a failed preparation has none", [started, { kind: "failed", failure }], { kind: "failed", failure, preview: null }],
  ["progress after the end changes nothing", [{ kind: "prepared", preview: "A" }, { kind: "progressed", progress: { text: "late", share: 1 } }], { kind: "preview", preview: "A" }],
  ["a reset forgets all", [{ kind: "prepared", preview: "A" }, { kind: "reset" }], IDLE],
])("%s", (_name, actions, end) => {
  expect(run(IDLE, ...actions)).toEqual(end);
}); // prettier-ignore
