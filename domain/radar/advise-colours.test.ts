import { expect, test } from "vitest";
import { adviseColour } from "./advise-colours";

test("says nothing of what can be read in both themes and told apart", () => {
  expect(adviseColour("#7a7a7a", [{ name: "Trial", colour: null }])).toEqual([]);
});

test("says which theme a colour has to be changed for", () => {
  expect(adviseColour("#ffee88", [])).toEqual([
    expect.stringMatching(/^On light paper it is drawn darker: .* 1\.\d to 1/),
  ]);
  expect(adviseColour("#102040", [])).toEqual([expect.stringMatching(/^On dark paper it is drawn lighter/)]);
});

test("says which other is hard to tell from it", () => {
  const others = [
    { name: "Adopt", colour: "#0a5a44" },
    { name: "Trial", colour: "#102a88" },
    { name: "Hold", colour: null },
  ];
  expect(adviseColour("#0a5c46", others)).toContain("Hard to tell from Adopt.");
  expect(adviseColour("#0a5c46", others)).not.toContain("Hard to tell from Trial.");
});
