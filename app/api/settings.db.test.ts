import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { importNote } from "@/db/commands/import-note";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import type { SettingsChangeView, SettingsView } from "@/domain/radar/settings-views";
import type { RadarView } from "@/domain/radar/views";
import { GET as getRadar } from "./radar/route";
import { POST as createRadar, GET as listRadars } from "./radars/route";
import { GET as getChange } from "./settings/changes/[version]/route";
import { POST as preview } from "./settings/preview/route";
import { GET as getSettings, PUT as saveSettings } from "./settings/route";
import { PUT as place } from "./technologies/[slug]/placement/route";
import { read, send } from "./testing-requests";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  const technologies = { Velero: { spellings: ["Velero"] } };
  await importNote(database.db, makeNote({ location: "notes/a.md", text: "Velero.\n", technologies }));
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await database.drop();
});

const askFor = <Params>(params: Params) => ({ params: Promise.resolve(params) });

it("answers about the radar that is asked for, else the one that the browser looked at last, else the first", async () => {
  const made = await createRadar(send("POST", "/api/radars", { title: "Mobile", from: "radar", person: "Ada" }));
  expect(await read(made)).toEqual({ slug: "mobile", title: "Mobile" });
  const { radars } = await read<{ radars: unknown[] }>(await listRadars(send("GET", "/api/radars")));
  expect(radars).toEqual([expect.objectContaining({ slug: "radar" }), { slug: "mobile", title: "Mobile" }]);
  const move = { ring: "adopt", rationale: "It works.", version: 0 };
  await read(await place(send("PUT", "/api/x?radar=mobile", move), askFor({ slug: "velero" })));
  const slugAt = async (path: string, cookie = "") => {
    const { radar, blips } = await read<RadarView>(await getRadar(send("GET", path, undefined, { cookie })));
    return [radar.slug, blips.length];
  };
  expect(await slugAt("/api/radar")).toEqual(["radar", 0]);
  expect(await slugAt("/api/radar?radar=mobile")).toEqual(["mobile", 1]);
  expect(await slugAt("/api/radar", "talkradar_radar=mobile")).toEqual(["mobile", 1]);
  expect(await slugAt("/api/radar?radar=radar", "talkradar_radar=mobile")).toEqual(["radar", 0]);
  expect(await slugAt("/api/radar", "talkradar_radar=gone")).toEqual(["radar", 0]);
  expect((await getRadar(send("GET", "/api/radar?radar=gone"))).status).toBe(404);
});

it("changes settings for one who saw them, and tells what becomes of blips first", async () => {
  const before = await read<SettingsView>(await getSettings(send("GET", "/api/settings?radar=mobile")));
  const settings = { ...before.settings, rings: before.settings.rings.slice(1) };
  const put = (body: unknown) => saveSettings(send("PUT", "/api/settings?radar=mobile", body));
  const asked = await put({ settings, version: 0 });
  expect(asked.status).toBe(400);
  expect(await asked.json()).toMatchObject({ field: "moves.rings.adopt", sentence: expect.stringContaining("1 blip") });
  const change = { settings, moves: { rings: { adopt: "trial" }, quadrants: {} }, version: 0, person: "Ada" };
  const shown = await read<RadarView>(await preview(send("POST", "/api/settings/preview?radar=mobile", change)));
  expect(shown.blips).toMatchObject([{ slug: "velero", ring: "trial", version: 2 }]);
  expect(await read(await getSettings(send("GET", "/api/settings?radar=mobile")))).toEqual(before);
  const saved = await put(change);
  expect(saved.headers.get("set-cookie")).toMatch(/^talkradar_name=Ada;/);
  expect(await read(saved)).toMatchObject({ version: 1, changed: { person: "Ada" } });
  const late = await put(change);
  expect(late.status).toBe(409);
  expect(await late.json()).toMatchObject({ reason: "stale", current: { version: 1 } });
  const made = await getChange(send("GET", "/api/x?radar=mobile"), askFor({ version: "1" }));
  const { before: was, moved } = await read<SettingsChangeView>(made);
  expect([was, moved]).toEqual([before.settings, [{ technology: "velero", name: "Velero", version: 2 }]]);
});

it("refuses what is off, from elsewhere, or not there", async () => {
  expect((await saveSettings(send("PUT", "/api/settings", { settings: {}, version: 0 }))).status).toBe(400);
  const foreign = { origin: "http://elsewhere.example" };
  expect((await createRadar(send("POST", "/api/radars", { title: "X", from: "radar" }, foreign))).status).toBe(403);
  expect((await createRadar(send("POST", "/api/radars", { title: "X", from: "none" }))).status).toBe(404);
  expect((await getChange(send("GET", "/api/x"), askFor({ version: "x" }))).status).toBe(404);
  expect((await getChange(send("GET", "/api/x"), askFor({ version: "7" }))).status).toBe(404);
});
