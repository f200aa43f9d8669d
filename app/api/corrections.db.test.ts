import { NextRequest } from "next/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { seedText, seeQuote } from "@/db/testing-corrections";
import { readTerms } from "@/domain/extraction/terms/terms-file";
import type { CorrectionLogView, CorrectionView, MergePreview, SuggestionView } from "@/domain/radar/correction-views";
import { POST as undo } from "./corrections/[id]/undo/route";
import { POST as correct, GET as getLog } from "./corrections/route";
import { GET as getTalks } from "./notes/[id]/talks/route";
import { GET as getSuggestions } from "./suggestions/route";
import { GET as getPreview } from "./technologies/[slug]/merge-preview/route";
import { GET as getTerms } from "./terms/route";
import { ADDRESS, read, send } from "./testing-requests";

const NOTE = `# Harbour Days

## Restoring with care - Ana Ruiz

We use Velero in production.
Avoid Jenkins.
Ropes go through quayctl, and quayctl mends them.
`;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  await seedText(database.db, "notes/days.md", NOTE);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await database.drop();
});

function sendCorrection(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return correct(send("POST", "/api/corrections", body, headers));
}

function takeBack(id: number | string): Promise<Response> {
  return undo(send("POST", `/api/corrections/${id}/undo`, {}), { params: Promise.resolve({ id: String(id) }) });
}

describe("putting right", () => {
  it("is done, told in the log, and taken back", async () => {
    const seen = await seeQuote(database.db, "jenkins", "Avoid");
    const wish = { kind: "wrong-ring", ...seen, ring: "trial", person: "Eve" };
    const answer = await sendCorrection(wish);
    expect(answer.headers.get("set-cookie")).toMatch(/^talkradar_name=Eve;/);
    const made = await read<CorrectionView>(answer);
    expect(made).toMatchObject({ what: "Ring set to Trial", person: "Eve", state: "stands" });
    const late = await sendCorrection({ ...wish, ring: "adopt" });
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ reason: "stale", current: { id: made.id } });
    const logOf = async (query: string) =>
      (await read<CorrectionLogView>(await getLog(new NextRequest(`${ADDRESS}/api/corrections?${query}`)))).corrections;
    for (const query of ["", "person=Eve", "technology=jenkins", `note=${seen.noteId}`, "before=oops"]) {
      expect((await logOf(query)).map(({ id }) => id)).toEqual([made.id]);
    }
    for (const query of ["person=Ada", "technology=velero", "note=x", `before=${made.id}`]) {
      expect(await logOf(query)).toEqual([]);
    }
    expect(await read(await takeBack(made.id))).toMatchObject({ state: "undone", undone: { person: "Anonymous" } });
    expect((await takeBack(made.id)).status).toBe(409);
  });

  it.each<[string, unknown, string | undefined]>([
    ["another kind", { kind: "burn" }, "kind"],
    ["a ring that is none", { kind: "wrong-ring", ring: "caution!" }, "ring"],
    ["no place", { kind: "says-nothing", span: { start: -1, end: 2 } }, "span.start"],
    ["an empty name", { kind: "rename", technology: "velero", seen: 0, name: " " }, "name"],
    ["a quadrant that is none", { kind: "confirm-name", spelling: "quayctl", quadrant: "corner" }, "quadrant"],
    ["blanks for words", { kind: "mark-mention", span: null, text: " \n ", technology: { name: "Velero" } }, "text"],
    ["no object", "x", undefined],
  ])("is refused with %s, and the field is told", async (_, wish, field) => {
    const seen = await seeQuote(database.db, "velero", "Velero");
    const response = await sendCorrection(typeof wish === "object" ? { ...seen, ...wish } : wish);
    expect(response.status).toBe(400);
    const refusal = (await response.json()) as { field?: string; sentence: string };
    expect([refusal.field, refusal.sentence]).toEqual([field, expect.stringMatching(/\.$/)]);
  });

  it("is refused to another site's page, and where there is nothing", async () => {
    expect((await sendCorrection({}, { origin: "https://elsewhere.example" })).status).toBe(403);
    expect((await takeBack("x")).status).toBe(404);
    expect((await takeBack(4711)).status).toBe(404);
    expect((await sendCorrection({ kind: "ignore", technology: "none", seen: 0 })).status).toBe(404);
  });
});

it("previews a merge", async () => {
  const preview = (slug: string, into: string) => {
    const request = new NextRequest(`${ADDRESS}/api/technologies/${slug}/merge-preview?into=${into}`);
    return getPreview(request, { params: Promise.resolve({ slug }) });
  };
  expect(await read<MergePreview>(await preview("jenkins", "velero"))).toMatchObject({
    from: { name: "Jenkins", mentionCount: 1, verdictCount: 1, decided: null, proposal: { ring: "hold" } },
    into: { name: "Velero", proposal: { ring: "adopt" } },
    spellings: ["Jenkins"],
    proposal: { contested: expect.any(Boolean) },
  });
  expect((await preview("jenkins", "jenkins")).status).toBe(400);
  expect((await preview("none", "velero")).status).toBe(404);
});

it("lists a note's talks", async () => {
  const { noteId } = await seeQuote(database.db, "velero", "Velero");
  const response = await getTalks(new Request(ADDRESS), { params: Promise.resolve({ id: noteId }) });
  expect(await read<{ title: string }[]>(response)).toMatchObject([{ title: "Restoring with care" }]);
});

it("suggests names, which are terms once they are confirmed", async () => {
  const names = async () =>
    (await read<SuggestionView[]>(await getSuggestions(new Request(ADDRESS)))).map(({ name }) => name);
  const [name = ""] = await names();
  expect(NOTE).toContain(name);
  await read(await sendCorrection({ kind: "confirm-name", spelling: name, quadrant: "tools" }));
  expect(await names()).not.toContain(name);
  const file = await getTerms(new Request(ADDRESS));
  expect(file.headers.get("content-disposition")).toContain("terms.yaml");
  expect(readTerms(await file.text())).toMatchObject({ ok: true, value: { terms: [{ name, quadrant: "tools" }] } });
});
