import { expect, test } from "vitest";
import { nameApart } from "./name-apart";

const JOINED_AT = "2026-03-01T09:00:00.000Z";
const LONG = "A".repeat(79);

test.each([
  ["Ada", ["Bo"], "Ada"],
  ["Ada", ["Ada"], "Ada (2)"],
  ["ada", ["Ada", "ADA (2)"], "ada (3)"],
  [`${LONG}B`, [`${LONG}B`], `${"A".repeat(76)} (2)`],
  [`${"A".repeat(75)}\u{1f600}BCD`, [`${"A".repeat(75)}\u{1f600}BCD`], `${"A".repeat(75)} (2)`],
])("%s beside %j is %s", (name, others, apart) => {
  const participants = others.map((other, at) => ({ id: `${at}`, name: other, joinedAt: JOINED_AT }));
  expect(nameApart(name, participants, "own")).toBe(apart);
  expect(apart.length).toBeLessThanOrEqual(80);
});

test("who joins again keeps the name", () => {
  expect(nameApart("Ada", [{ id: "own", name: "Ada", joinedAt: JOINED_AT }], "own")).toBe("Ada");
});
