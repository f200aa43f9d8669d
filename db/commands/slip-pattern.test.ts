import { expect, it } from "vitest";
import { slipPattern } from "./slip-pattern";

/** What JavaScript writes for PostgreSQL's word bounds and letters. */
function toRegExp(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll("\\m", "\\b").replaceAll("\\M", "\\b").replaceAll("[[:alpha:]]", "[a-z]"), "i");
}

it.each([
  ["Velero", "valero"],
  ["Velero", "veelero"],
  ["Velero", "vlero"],
  ["Velero", "vleero"],
  ["Velero", "felero"],
  ["Mutation Testing", "mutaiton"],
  ["Mutation Testing", "tesing"],
  ["Cassandra", "casssandra"],
  ["Observabilityplatform", "observabiltyplatfrom"],
])("the slips of %s are found: %s", (name, slip) => {
  expect(slip).toMatch(toRegExp(slipPattern(name) ?? "never"));
});

it("other words are not", () => {
  const pattern = toRegExp(slipPattern("Velero") ?? "");
  for (const word of ["velocity", "avelerona", "zebra", "elderly"]) expect(word).not.toMatch(pattern);
});

it("a long word makes no longer pattern than a short one", () => {
  expect(slipPattern("Betriebswerkbauunterbeamtengesellschaft")?.length).toBeLessThan(100);
});

it("names without a word that could be misspelt have none", () => {
  expect([slipPattern("Go"), slipPattern("C++"), slipPattern("データ")]).toEqual([null, null, null]);
});
