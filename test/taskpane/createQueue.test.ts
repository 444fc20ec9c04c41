import { createQueue } from "../../src/taskpane/createQueue";

/** Work that says when it begins and ends. */
const told =
  (log: string[], name: string, fails = false) =>
  async (): Promise<string> => {
    log.push(`${name} begins`);
    await Promise.resolve();
    await Promise.resolve();
    log.push(`${name} ends`);
    if (fails) throw new Error(name);
    return name;
  };

test.each([
  { name: "well", fails: false, outcome: "fulfilled" },
  { name: "with a failure, which only its own asker is told", fails: true, outcome: "rejected" },
])("the next begins when the one before has ended $name", async ({ fails, outcome }) => {
  const inTurn = createQueue();
  const log: string[] = [];
  const [first, second] = await Promise.allSettled([inTurn(told(log, "a", fails)), inTurn(told(log, "b"))]);
  expect(log).toEqual(["a begins", "a ends", "b begins", "b ends"]);
  expect(first.status).toBe(outcome);
  expect(second).toEqual({ status: "fulfilled", value: "b" });
});

test("two queues do not wait for one another", async () => {
  const log: string[] = [];
  await Promise.all([createQueue()(told(log, "a")), createQueue()(told(log, "b"))]);
  expect(log.slice(0, 2)).toEqual(["a begins", "b begins"]);
});
