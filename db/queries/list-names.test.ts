import { afterAll, beforeAll, expect, it } from "vitest";
import { importNote } from "@/db/commands/import-note";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { findCalled } from "@/domain/search/names";
import { listNames } from "./list-names";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const tools = Array.from({ length: 60 }, (_, index) => `Tool${index + 10}`);
  const technologies = {
    Kubernetes: { spellings: ["Kubernetes", "K8s"] },
    "Kube Proxy": { spellings: ["Kube Proxy"] },
    ...Object.fromEntries(tools.map((name) => [name, { spellings: [name] }])),
  };
  const text = `Kubernetes and K8s and Kubernetes and Kube Proxy\n${tools.join(" and ")}\n`;
  await importNote(database.db, makeNote({ location: "notes/a.md", text, technologies }));
});

afterAll(() => database.drop());

const namesOf = async (typed: string, after = 0) =>
  (await listNames(database.db, typed, after)).technologies.map(({ name }) => name);

it("lists those that are called so, nearest first, by their other spellings too", async () => {
  expect(await namesOf("kube")).toEqual(["Kube Proxy", "Kubernetes"]);
  expect(await namesOf("KUBE pro")).toEqual(["Kube Proxy"]);
  expect(await namesOf("k8")).toEqual(["Kubernetes"]);
  expect(await namesOf("100%")).toEqual([]);
});

it("lists all of them, fifty at once, most mentioned first", async () => {
  const first = await listNames(database.db, "");
  expect([first.technologies.length, first.isMore, first.technologies[0]?.name]).toEqual([50, true, "Kubernetes"]);
  const rest = await listNames(database.db, "", 50);
  expect([rest.technologies.length, rest.isMore]).toEqual([12, false]);
  expect(new Set([...first.technologies, ...rest.technologies].map(({ slug }) => slug)).size).toBe(62);
});

it("tells the one that is called exactly so", async () => {
  const found = await listNames(database.db, "k8S");
  expect([findCalled(found, " k8S ")?.slug, findCalled(found, "K8")]).toEqual(["kubernetes", null]);
});
