import { parseDeadline } from "../../../src/core/deadlines/parseDeadline";
import { CORPUS, shortForm } from "./corpus";
import { PLAN_2024 } from "./plan2024";

describe.each(Object.entries(CORPUS))("%s", (_group, phrases) => {
  test.each(phrases)("%j → %s", (text, reading) => {
    expect(shortForm(parseDeadline(text, PLAN_2024))).toBe(reading);
  });
});
