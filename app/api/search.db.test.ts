import { NextRequest } from "next/server";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { importNote } from "@/db/commands/import-note";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import type { SearchView } from "@/domain/search/search-view";
import { GET } from "./search/route";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  const text = "# Backups with Velero\nVelero is stable.\nIt rained all day.\n";
  const talks = [{ title: "Backups with Velero", speakers: ["Ada Example"] }];
  const technologies = { Velero: { spellings: ["Velero"] } };
  await importNote(database.db, makeNote({ location: "notes/a.md", text, talks, technologies }));
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await database.drop();
});

function ask(query: string): Promise<Response> {
  return GET(new NextRequest(`http://127.0.0.1:3000/api/search${query}`));
}

it("answers with what was found of each kind", async () => {
  const response = await ask("?q=velero");
  expect(response.status).toBe(200);
  const found = (await response.json()) as SearchView;
  expect(found.technologies.hits).toMatchObject([{ slug: "velero", name: { marks: [{ start: 0, end: 6 }] } }]);
  expect(found.talks.hits).toMatchObject([{ title: { text: "Backups with Velero" }, speakers: ["Ada Example"] }]);
});

it("finds sentences that name no technology", async () => {
  const found = (await (await ask("?q=raining&kind=sentences&limit=1")).json()) as SearchView;
  expect(found.sentences.hits).toMatchObject([{ sentence: { text: "It rained all day." } }]);
});

it.each(["", "?q=", "?q=%25&limit=100"])("answers %j", async (query) => {
  expect((await ask(query)).status).toBe(200);
});

it("refuses what no text holds", async () => {
  expect((await ask("?q=%00")).status).toBe(400);
});

it.each([
  ["?q=a&kind=rings", "kind"],
  ["?q=a&limit=0", "limit"],
  ["?q=a&limit=1000", "limit"],
  ["?q=a&limit=many", "limit"],
])("refuses %s with a sentence about %s", async (query, field) => {
  const response = await ask(query);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ reason: "invalid", field, sentence: expect.stringMatching(/\.$/) });
});
