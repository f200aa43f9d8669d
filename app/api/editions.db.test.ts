import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { importNote } from "@/db/commands/import-note";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import type { EditionComparison, EditionTechnologyView, EditionView } from "@/domain/radar/edition-views";
import type { RadarView } from "@/domain/radar/views";
import { GET as compare } from "./editions/[slug]/against/[other]/route";
import { GET as getEdition } from "./editions/[slug]/route";
import { GET as getEditionTechnology } from "./editions/[slug]/technologies/[technology]/route";
import { GET as listEditions, POST as publish } from "./editions/route";
import { GET as getRadar } from "./radar/route";
import { PUT as place } from "./technologies/[slug]/placement/route";
import { read, send } from "./testing-requests";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  const technologies = { Velero: { spellings: ["Velero"] } };
  const verdicts = [{ technology: "Velero", ring: "trial", cue: "worth a try" }] as const;
  const text = "Velero is worth a try.\n";
  await importNote(database.db, makeNote({ location: "notes/a.md", text, technologies, verdicts }));
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await database.drop();
});

const askFor = <Params>(params: Params) => ({ params: Promise.resolve(params) });

it("goes from no edition to two and what lies between", async () => {
  expect(await read(await listEditions(send("GET", "/api/editions")))).toEqual({ editions: [] });
  const first = await publish(send("POST", "/api/editions", { name: "Spring", text: "Hello.", person: "Ada" }));
  expect(first.headers.get("set-cookie")).toMatch(/^talkradar_name=Ada;/);
  expect(await read(first)).toMatchObject({ slug: "spring", person: "Ada", blipCount: 1 });
  const move = { ring: "adopt", quadrant: "platforms", rationale: "It works.", version: 0 };
  await place(send("PUT", "/api/technologies/velero/placement", move), askFor({ slug: "velero" }));
  const radar = await read<RadarView>(await getRadar(send("GET", "/api/radar")));
  expect(radar.edition?.slug).toBe("spring");
  expect(radar.blips[0]?.movement).toEqual({ kind: "moved-in", from: "trial", rings: 1 });
  await read(await publish(send("POST", "/api/editions", { name: "Autumn" })));
  const { editions } = await read<{ editions: { slug: string }[] }>(await listEditions(send("GET", "/api/editions")));
  expect(editions.map(({ slug }) => slug)).toEqual(["autumn", "spring"]);
  const spring = await read<EditionView>(await getEdition(send("GET", "/"), askFor({ slug: "spring" })));
  expect(spring).toMatchObject({ text: "Hello.", blips: [{ slug: "velero", ring: "trial", decided: false }] });
  const pair = { slug: "autumn", other: "spring" };
  const changes = await read<EditionComparison>(await compare(send("GET", "/"), askFor(pair)));
  expect(changes.moved).toMatchObject([{ from: { ring: "trial", quadrant: "tools" }, to: { quadrant: "platforms" } }]);
  const one = { slug: "spring", technology: "velero" };
  const velero = await read<EditionTechnologyView>(await getEditionTechnology(send("GET", "/"), askFor(one)));
  expect(velero.quotes.map(({ text }) => text)).toEqual(["Velero is worth a try."]);
});

it("refuses what is off, foreign or not there", async () => {
  const nameless = await publish(send("POST", "/api/editions", { text: "Hello." }));
  expect([nameless.status, await nameless.json()]).toMatchObject([400, { field: "name" }]);
  const taken = await publish(send("POST", "/api/editions", { name: "spring" }));
  expect([taken.status, await taken.json()]).toMatchObject([400, { field: "name" }]);
  const foreign = { "sec-fetch-site": "cross-site" };
  expect((await publish(send("POST", "/api/editions", { name: "Winter" }, foreign))).status).toBe(403);
  expect((await getEdition(send("GET", "/"), askFor({ slug: "winter" }))).status).toBe(404);
  expect((await compare(send("GET", "/"), askFor({ slug: "spring", other: "winter" }))).status).toBe(404);
  const none = askFor({ slug: "spring", technology: "none" });
  expect((await getEditionTechnology(send("GET", "/"), none)).status).toBe(404);
});

it("takes a first decision back", async () => {
  const back = { ring: null, rationale: "Too early.", version: 1 };
  const answer = await place(send("PUT", "/", back), askFor({ slug: "velero" }));
  expect(await read(answer)).toMatchObject({ version: 2, from: "adopt", to: null, fromQuadrant: "platforms" });
});
