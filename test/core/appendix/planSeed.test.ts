import plan from "../../../seeds/plans/hau-loc-2024.json";
import { wordKey } from "../../../src/core/base/text";

test("the plan of hau-loc-2024 has 72 tasks, each in a section, counted as declared", () => {
  expect(plan.tasks.map((task) => task.ordinal)).toEqual(Array.from({ length: 72 }, (_, i) => String(i + 1)));
  const counts = plan.sections.map(
    ({ ordinal }) => plan.tasks.filter((task) => task.section === ordinal).length,
  );
  expect(counts).toEqual(plan.sections.map((section) => section.declaredCount));
  expect(counts).toEqual([3, 29, 5, 5, 14, 4, 4, 2, 2, 4]);
});

test("its titles are short and distinct, and every task has a leader and a deadline", () => {
  const keys = plan.tasks.map((task) => wordKey(task.title));
  expect(new Set(keys).size).toBe(72);
  expect(keys.filter((key) => key.split(" ").length < 4 || key.split(" ").length > 14)).toEqual([]);
  expect(plan.tasks.filter((task) => task.lead === "" || task.deadline === "")).toEqual([]);
});
