import { createElement, Fragment } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => vi.unstubAllEnvs());

const draw = () =>
  ["Kafka", "<script>", 'R & "D"'].map((name) =>
    createElement("li", { key: name, title: name }, createElement("b", null, "1"), name),
  );

test("a server draws what is asked for again once, and then says the very same", async () => {
  vi.stubEnv("NODE_ENV", "production");
  vi.resetModules();
  const { keptMarkup } = await import("./kept-markup");
  const source = {};
  const first = renderToString(createElement("ol", keptMarkup(source, "list", draw)));
  await vi.waitFor(() => expect(keptMarkup(source, "list", draw)).toHaveProperty("dangerouslySetInnerHTML"));
  const drawAgain = vi.fn(draw);
  expect(renderToString(createElement("ol", keptMarkup(source, "list", drawAgain)))).toBe(first);
  expect(drawAgain).not.toHaveBeenCalled();
  expect(keptMarkup(source, "another part", () => "other")).toEqual({ children: "other" });
  expect(keptMarkup({}, "list", () => "other")).toEqual({ children: "other" });
});

test("where code is worked on, everything is drawn anew", async () => {
  vi.stubEnv("NODE_ENV", "development");
  vi.resetModules();
  const { keptMarkup } = await import("./kept-markup");
  const source = {};
  for (let time = 0; time < 3; time += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    expect(keptMarkup(source, "list", () => createElement(Fragment))).toHaveProperty("children");
  }
});
