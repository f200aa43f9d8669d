import { expect, test } from "vitest";
import { timelineOf } from "./timeline-of";

function at(event: string) {
  return { event, sentenceCount: 1, verdicts: [] };
}

test("goes from the oldest event to the newest, with those of no known year last", () => {
  const entries = timelineOf([at("Meetup"), at("KubeCon EU 2024"), at("PyCon 2021"), at("Build 2021")]);
  expect(entries.map(({ event, year }) => [event, year])).toEqual([
    ["Build 2021", 2021],
    ["PyCon 2021", 2021],
    ["KubeCon EU 2024", 2024],
    ["Meetup", null],
  ]);
});
