import { expect, test } from "vitest";
import { type Choice, findChoices, listNamed } from "./choices";

const named = listNamed({
  technologies: [
    { slug: "kubernetes", name: "Kubernetes", aliases: ["k8s"], quadrant: "Platforms" },
    { slug: "kafka", name: "Apache Kafka", aliases: [], quadrant: "Platforms" },
  ],
  talks: [{ id: "t-1", title: "Kafka without tears", event: "Conf 2024", speakers: ["Ada Example"] }],
  notes: [{ id: "n-1", name: "2024/conf.md" }],
  quadrants: [],
}).map((group) => ({ ...group, isShownUnasked: false }));
const print: Choice = { id: "print", name: "Print", detail: "", act: { run: () => {} }, alsoFoundBy: [] };
const groups = [{ title: "Actions", choices: [print], isShownUnasked: true }, ...named];

function find(typed: string): readonly string[] {
  return findChoices(typed, groups).flatMap(({ title, choices }) => choices.map(({ name }) => `${title}: ${name}`));
}

test("shows what can be done before anything is typed", () => {
  expect(find("")).toEqual(["Actions: Print"]);
});

test("finds technologies by other spellings, talks by speaker, notes by file", () => {
  expect(find("k8s")).toEqual(["Technologies: Kubernetes"]);
  expect(find("ada")).toEqual(["Talks: Kafka without tears"]);
  expect(find("conf.md")).toEqual(["Notes: 2024/conf.md"]);
});

test("puts the group of the best answer first", () => {
  expect(find("kafka")).toEqual(["Talks: Kafka without tears", "Technologies: Apache Kafka"]);
  expect(find("nothing of this kind")).toEqual([]);
});
