import { expect, test } from "vitest";
import { findFences } from "./find-fences";

const cut = (text: string) => findFences(text).map(({ start, end }) => text.slice(start, end));

test("finds blocks of code with their fences", () => {
  expect(cut("a\n```js\nx\n```\nb\n\n  ~~~\ny\n```\n~~~~\nc")).toEqual(["```js\nx\n```\n", "  ~~~\ny\n```\n~~~~\n"]);
});

test("takes one that nothing ends to the end", () => {
  expect(cut("a\n````\nx\n```\n")).toEqual(["````\nx\n```\n"]);
});

test("leaves code within a line and indented lines alone", () => {
  expect(cut("```a``` b\n    ```\nx")).toEqual([]);
});
