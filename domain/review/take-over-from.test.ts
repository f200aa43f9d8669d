import { expect, test } from "vitest";
import { takeOverFrom } from "./take-over-from";

const JOINED = { id: "ada", name: "Ada", joinedAt: "2026-03-01T09:00:00.000Z" };
const NINE = Date.parse(JOINED.joinedAt);

test.each([
  ["was seen after joining", [JOINED], NINE + 5000, NINE + 65_000],
  ["joined, and was not seen on any screen since", [JOINED], null, NINE + 60_000],
  ["never joined", [], null, 0],
])("somebody may go on for who %s", (_, participants, seenAt, from) => {
  expect(takeOverFrom({ participants, facilitator: "ada" }, seenAt)).toBe(from);
});
