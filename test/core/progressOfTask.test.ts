import { progressOfTask } from "../../src/core/progressOfTask";
import type { TaskEntry } from "../../src/core/merge/types";
import { day } from "./merge/world";

const unit = (id: string): { unit: string; name: string } => ({ unit: id, name: id });

function entry(id: string, progress: string, completedOn = "", result = ""): TaskEntry {
  return {
    unit: id,
    unitName: id,
    values: { progress, result, completedOn, difficulty: "", proposal: "", note: "" },
    at: {},
    others: [],
    placedBy: "content",
    source: { file: id, sheet: "S", row: 1, col: 0 },
  };
}

const read = (entries: TaskEntry[], leads: string[]): unknown[] => {
  const { progress, awaited } = progressOfTask(entries, leads.map(unit), day("2024-03-31"), 2024);
  return [progress.state, progress.completedOn, awaited.map((each) => each.unit)];
};

test.each<[law: string, entries: TaskEntry[], leads: string[], expected: unknown[]]>([
  ["the lead unit has done it", [entry("a", "Hoàn thành", "15/3/2024")], ["a"], ["done", "2024-03-15", []]],
  [
    "a coordinating unit does not count",
    [entry("a", "Đang thực hiện"), entry("b", "Hoàn thành")],
    ["a"],
    ["inProgress", null, []],
  ],
  ["only a coordinating unit reported", [entry("b", "Hoàn thành")], ["a"], [null, null, ["a"]]],
  [
    "all leading units must have done it, the last day counts",
    [entry("a", "Hoàn thành", "1/3/2024"), entry("b", "Xong", "20/3/2024")],
    ["a", "b"],
    ["done", "2024-03-20", []],
  ],
  [
    "a leading unit that is silent keeps it open",
    [entry("a", "Hoàn thành", "1/3/2024")],
    ["a", "b"],
    ["inProgress", null, ["b"]],
  ],
  [
    "a day missing: whether it was in time is not known",
    [entry("a", "Hoàn thành", "1/3/2024"), entry("b", "Xong")],
    ["a", "b"],
    ["done", null, []],
  ],
  [
    "a day missing, but another one is late already",
    [entry("a", "Hoàn thành", "5/4/2024"), entry("b", "Xong")],
    ["a", "b"],
    ["done", "2024-04-05", []],
  ],
  [
    "no lead known: everybody who reports must have done it",
    [entry("a", "Hoàn thành"), entry("b", "Đang thực hiện")],
    [],
    ["inProgress", null, []],
  ],
  ["no lead known, all done", [entry("a", "Hoàn thành")], [], ["done", null, []]],
  ["nobody reported", [], [], [null, null, []]],
  ["not begun", [entry("a", "Chưa thực hiện")], ["a"], ["notStarted", null, []]],
  ["only the day of completion is given", [entry("a", "", "15/3/2024")], ["a"], ["done", "2024-03-15", []]],
  ["a result that is a state", [entry("a", "", "", "Đã hoàn thành")], ["a"], ["done", null, []]],
  [
    "a result that tells of something done is not the task",
    [entry("a", "", "", "Đã hoàn thành rà soát 12 văn bản của xã")],
    ["a"],
    [null, null, []],
  ],
])("%s", (_, entries, leads, expected) => {
  expect(read(entries, leads)).toEqual(expected);
});

test("a progress that cannot be read is pointed out, an empty one is not", () => {
  const { issues } = progressOfTask([entry("a", "???"), entry("b", "")], [unit("a")], null, 2024);
  expect(issues).toMatchObject([{ code: "progressUnread", params: { text: "???" } }]);
});
