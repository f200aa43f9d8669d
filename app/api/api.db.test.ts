import { NextRequest } from "next/server";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { importNote } from "@/db/commands/import-note";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import type { NoteView, RadarView, TalkView, TechnologyView } from "@/domain/radar/views";
import { GET as getHealth } from "./health/route";
import { GET as getMe, PUT as putMe } from "./me/route";
import { GET as getNote } from "./notes/[id]/route";
import { GET as getRadar } from "./radar/route";
import { GET as getTalk } from "./talks/[id]/route";
import { PUT as putPlacement } from "./technologies/[slug]/placement/route";
import { GET as getTechnology } from "./technologies/[slug]/route";
import { ADDRESS, read, send } from "./testing-requests";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  const names = ["Velero", "Restic", "Kasten"];
  await importNote(
    database.db,
    makeNote({
      location: "notes/a.md",
      text: "# Backups with Velero\nVelero is stable, Restic and Kasten are there.\n",
      talks: [{ title: "Backups with Velero" }],
      technologies: Object.fromEntries(names.map((name) => [name, { spellings: [name] }])),
      verdicts: [{ technology: "Velero", ring: "adopt", cue: "stable" }],
    }),
  );
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.stubEnv("DATABASE_URL", database.url);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await database.drop();
});

function request(path: string, headers: Record<string, string> = {}): NextRequest {
  return new NextRequest(ADDRESS + path, { headers });
}

function place(slug: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const params = Promise.resolve({ slug });
  return putPlacement(send("PUT", `/api/technologies/${slug}/placement`, body, headers), { params });
}

describe("reading", () => {
  it("goes from the radar to a technology, its talk and its note", async () => {
    const radar = await read<RadarView>(await getRadar(request("/api/radar")));
    const slug = radar.blips[0]?.slug ?? "";
    const technology = await read<TechnologyView>(
      await getTechnology(request(`/api/technologies/${slug}`), { params: Promise.resolve({ slug }) }),
    );
    const quote = technology.quotes[0];
    const talkId = quote?.talk?.id ?? "";
    const talk = await read<TalkView>(
      await getTalk(request(`/api/talks/${talkId}`), { params: Promise.resolve({ id: talkId }) }),
    );
    expect(talk.title).toBe("Backups with Velero");
    const noteId = quote?.note.id ?? "";
    const note = await read<NoteView>(
      await getNote(request(`/api/notes/${noteId}`), { params: Promise.resolve({ id: noteId }) }),
    );
    expect(note.text.slice(quote?.span.start, quote?.span.end)).toBe(quote?.text);
  });

  it("answers 304 to who has it already, and in full once it has changed", async () => {
    const etag = (await getRadar(request("/api/radar"))).headers.get("etag") ?? "";
    const again = await getRadar(request("/api/radar", { "if-none-match": etag }));
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await place("kasten", { ring: "hold", rationale: "Too dear.", version: 0 })).status).toBe(200);
    expect((await getRadar(request("/api/radar", { "if-none-match": etag }))).status).toBe(200);
  });

  it("answers 404 with a sentence where there is nothing", async () => {
    const response = await getTalk(request("/api/talks/x"), { params: Promise.resolve({ id: "x" }) });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      ok: false,
      reason: "not-found",
      sentence: "There is nothing at this address.",
    });
  });
});

describe("placing", () => {
  it("answers the placement, in the name that the browser remembers", async () => {
    const named = await putMe(send("PUT", "/api/me", { name: "  Ada \n Lovelace " }));
    const cookie = named.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=lax/i);
    const headers = { cookie: cookie.split(";")[0] ?? "" };
    expect(await (await getMe(request("/api/me", headers))).json()).toEqual({ name: "Ada Lovelace" });
    const placed = await place("restic", { ring: "hold", rationale: "Slow.", version: 0 }, headers);
    expect(await placed.json()).toMatchObject({ version: 1, from: null, to: "hold", person: "Ada Lovelace" });
    expect(placed.headers.get("set-cookie")).toBeNull();
    const eve = { ring: "assess", rationale: "Faster now.", version: 1, person: " Eve " };
    const moved = await place("restic", eve, headers);
    expect(await moved.json()).toMatchObject({ version: 2, from: "hold", to: "assess", person: "Eve" });
    expect(moved.headers.get("set-cookie")).toMatch(/^talkradar_name=Eve; .*HttpOnly/i);
    const late = await place("restic", eve, headers);
    expect({ status: late.status, cookie: late.headers.get("set-cookie") }).toEqual({ status: 409, cookie: null });
    const nameless = await place("restic", { ring: "trial", rationale: "Try it.", version: 2 });
    expect(await nameless.json()).toMatchObject({ version: 3, person: "Anonymous" });
  });

  it("answers 409 with the current placement to an old version", async () => {
    await place("velero", { ring: "trial", rationale: "Try it.", version: 0 });
    const stale = await place("velero", { ring: "hold", rationale: "No.", version: 0 });
    expect(stale.status).toBe(409);
    expect(await stale.json()).toMatchObject({ reason: "stale", current: { version: 1, to: "trial" } });
  });

  it.each([
    ["ring", { ring: "maybe", rationale: "Yes.", version: 0 }],
    ["ring", { rationale: "Yes.", version: 0 }],
    ["rationale", { ring: "adopt", rationale: "   ", version: 0 }],
    ["rationale", { ring: "adopt", rationale: 7, version: 0 }],
    ["version", { ring: "adopt", rationale: "Yes.", version: -1 }],
    ["version", { ring: "adopt", rationale: "Yes.", version: "1" }],
    ["person", { ring: "adopt", rationale: "Yes.", version: 0, person: " " }],
  ])("answers 400 and names the field %s", async (field, body) => {
    const response = await place("velero", body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ reason: "invalid", field, sentence: expect.stringMatching(/\.$/) });
  });

  it("answers 400 to what is no JSON, no object, or too long", async () => {
    const params = { params: Promise.resolve({ slug: "velero" }) };
    const path = `${ADDRESS}/api/technologies/velero/placement`;
    const form = new NextRequest(path, { method: "PUT", body: "ring=hold" });
    const broken = new NextRequest(path, {
      method: "PUT",
      body: "{",
      headers: { "content-type": "application/json" },
    });
    for (const bad of [
      form,
      broken,
      send("PUT", "/", null),
      send("PUT", "/", ["hold"]),
      send("PUT", "/", { ring: "x".repeat(70_000) }),
    ]) {
      const response = await putPlacement(bad, params);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ reason: "invalid", sentence: expect.stringMatching(/\.$/) });
    }
  });

  it("answers 403 to another site's page, 404 where there is no such technology", async () => {
    const body = { ring: "adopt", rationale: "Yes.", version: 0 };
    for (const headers of [
      { "sec-fetch-site": "cross-site" },
      { origin: "https://elsewhere.example" },
      { origin: "null" },
    ]) {
      expect((await place("velero", body, headers)).status).toBe(403);
    }
    const own = { "sec-fetch-site": "same-origin", origin: ADDRESS };
    expect((await place("nothing", body, own)).status).toBe(404);
  });
});

describe("who one is", () => {
  it("is nobody at first, and must be a name", async () => {
    expect(await (await getMe(request("/api/me"))).json()).toEqual({ name: null });
    expect(await (await getMe(request("/api/me", { cookie: "talkradar_name=%E0%A4%A" }))).json()).toEqual({
      name: null,
    });
    for (const name of ["", " \u0000 ", "x".repeat(81), 7]) {
      const response = await putMe(send("PUT", "/api/me", { name }));
      expect(response.status).toBe(400);
      expect(response.headers.get("set-cookie")).toBeNull();
      expect(await response.json()).toMatchObject({ field: "name" });
    }
    expect((await putMe(send("PUT", "/api/me", { name: "Ada" }, { "sec-fetch-site": "cross-site" }))).status).toBe(403);
  });
});

describe("health", () => {
  it("is 200 while the database answers and 503 with a sentence while it does not", async () => {
    expect((await getHealth(request("/api/health"))).status).toBe(200);
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    vi.stubEnv("DATABASE_URL", "postgres://someone:hunter2@127.0.0.1:9/none");
    const response = await getHealth(request("/api/health"));
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ reason: "unavailable" });
    expect((await getRadar(request("/api/radar"))).status).toBe(503);
    expect(JSON.stringify(log.mock.calls)).not.toContain("hunter2");
  });

  it("gives nothing of a bug away", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    vi.stubEnv("DATABASE_URL", "");
    const response = await getRadar(request("/api/radar"));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("DATABASE_URL");
    expect(JSON.stringify(log.mock.calls)).toContain("DATABASE_URL is not set");
  });
});
