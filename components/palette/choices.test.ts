import { expect, test } from "vitest";
import { DEFAULT_QUADRANTS, DEFAULT_RINGS } from "@/domain/radar/vocabulary";
import type { SearchView } from "@/domain/search/search-view";
import { type Choice, findChoices, listFound, mergeGroups } from "./choices";

const NOTHING = { hits: [], total: 0, isMore: false, isNear: false };
const found: SearchView = {
  query: "kafka",
  technologies: {
    ...NOTHING,
    hits: [
      {
        slug: "apache-kafka",
        name: { text: "Apache Kafka", marks: [] },
        spelling: "Kafka",
        quadrant: "platforms",
        ring: "adopt",
        decided: false,
        talkCount: 1,
        mentionCount: 2,
      },
    ],
  },
  talks: {
    ...NOTHING,
    hits: [{ id: "t-1", title: { text: "Kafka without tears", marks: [] }, event: "Conf 2024", speakers: ["Ada"] }],
  },
  speakers: NOTHING,
  notes: { ...NOTHING, hits: [{ id: "n-1", name: { text: "2024/conf.md", marks: [] }, language: "en" }] },
  sentences: {
    ...NOTHING,
    hits: [
      {
        note: { id: "n-1", name: "2024/conf.md" },
        talk: null,
        sentence: { text: "Then kafka broke.", marks: [] },
        span: { start: 3, end: 20 },
      },
    ],
  },
  suggestion: null,
  rings: DEFAULT_RINGS,
  quadrants: DEFAULT_QUADRANTS,
};
const print: Choice = { id: "print", name: "Print", detail: "", act: { run: () => {} }, alsoFoundBy: [] };
const own = [{ title: "Actions", choices: [print] }];

function list(typed: string): readonly string[] {
  return mergeGroups(typed, findChoices(typed, own), listFound(found)).flatMap(({ title, choices }) =>
    choices.map(({ name }) => `${title}: ${name}`),
  );
}

test("puts the group of the best answer first, and sentences behind what is called so", () => {
  expect(list("kafka")).toEqual([
    "Technologies: Apache Kafka",
    "Talks: Kafka without tears",
    "Sentences: Then kafka broke.",
    "Notes: 2024/conf.md",
  ]);
});

test("puts what one can do first where it is called as was typed", () => {
  expect(list("print")[0]).toBe("Actions: Print");
});

test("leads to where each thing is", () => {
  const ways = listFound(found).flatMap(({ choices }) => choices.map(({ act }) => ("go" in act ? act.go : "")));
  expect(ways.slice(0, 3)).toEqual(["/technologies/apache-kafka", "/talks/t-1", "/notes/n-1"]);
  expect(ways[3]).toMatch(/^\/notes\/n-1\?at=3-20&/);
});
