import { expect, test } from "vitest";
import { isSlipOfWord } from "./slip-of-word";

test.each(["dsitributed", "commmands", "fialure", "prodct"])("%s is a slip of the pen", (word) => {
  expect(isSlipOfWord(word)).toBe(true);
});

test.each(["gluxon", "trelvix", "kaniko", "java2d", "fial"])("%s is none", (word) => {
  expect(isSlipOfWord(word)).toBe(false);
});
