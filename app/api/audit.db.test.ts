import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { importNote } from "@/db/commands/import-note";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import type { AuditView } from "@/domain/audit/audit-views";
import type { DueListView } from "@/domain/radar/due-views";
import { GET as getAudit } from "./audit/route";
import { GET as getDue } from "./due/route";
import { PUT as place } from "./technologies/[slug]/placement/route";
import { PUT as lookAfter } from "./technologies/[slug]/responsibility/route";
import { send } from "./testing-requests";

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

const velero = { params: Promise.resolve({ slug: "velero" }) };

it("lists what was decided and what is due, and gives it as files", async () => {
  const move = { ring: "adopt", rationale: "It works.", version: 0, person: "Ada" };
  expect((await place(send("PUT", "/", move), velero)).status).toBe(200);
  const owned = { owner: "Grace", revisitOn: "2020-01-02", version: 0, person: "Bo" };
  const said = await lookAfter(send("PUT", "/", owned), velero);
  expect(said.headers.get("set-cookie")).toMatch(/^talkradar_name=Bo;/);
  expect(await said.json()).toMatchObject({ version: 1, owner: "Grace" });
  expect((await lookAfter(send("PUT", "/", owned), velero)).status).toBe(409);
  const off = await lookAfter(send("PUT", "/", { ...owned, revisitOn: "2020-02-30", version: 1 }), velero);
  expect(await off.json()).toMatchObject({ reason: "invalid", field: "revisitOn" });
  expect((await lookAfter(send("PUT", "/", owned, { origin: "http://x.example" }), velero)).status).toBe(403);

  const due = (await (await getDue(send("GET", "/api/due?owner=Grace"))).json()) as DueListView;
  expect(due.due).toMatchObject([{ slug: "velero", owner: "Grace" }]);
  expect(due.due[0]?.lateDays).toBeGreaterThan(2000);
  const audit = (await (await getAudit(send("GET", "/api/audit?kind=placed"))).json()) as AuditView;
  expect(audit).toMatchObject({
    total: 1,
    people: ["Ada", "Bo"],
    entries: [{ what: "Placed in Adopt.", why: "It works." }],
  });
  const csv = await getAudit(send("GET", "/api/audit?format=csv"));
  expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(csv.headers.get("content-disposition")).toContain("radar-decisions.csv");
  expect((await csv.text()).trim().split("\n")).toHaveLength(3);
  const json = await getAudit(send("GET", "/api/audit?format=json&person=Bo"));
  expect(((await json.json()) as AuditView).entries).toMatchObject([{ kind: "owner" }]);
  expect((await getAudit(send("GET", "/api/audit?format=xml"))).status).toBe(400);
});
