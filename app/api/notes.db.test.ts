import { NextRequest } from "next/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { getRemovedNote } from "@/db/queries/list-removed-notes";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import type { FormerNoteView, ImportedNote, NotePreview, ReadableNote } from "@/domain/notes/uploads/upload-views";
import type { NoteView, RadarView } from "@/domain/radar/views";
import { POST as restore } from "./notes/[id]/restore/route";
import { DELETE, GET } from "./notes/[id]/route";
import { POST as preview } from "./notes/preview/route";
import { POST as importNotes } from "./notes/route";
import { GET as getRadar } from "./radar/route";

const ADDRESS = "http://127.0.0.1:3000";
const FIRST = "# Harbour Days 2027\n\n## Backups with Velero - Ines Marlow\n\nWe use Velero in production.\n";
const SECOND = FIRST.replace("We use Velero in production.", "Avoid Velero, we moved away from it.");

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("UPLOAD_MAX_NOTE_BYTES", "40000");
  vi.stubEnv("UPLOAD_MAX_NOTES", "3");
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await database.drop();
});

interface Sent {
  readonly name: string;
  readonly content: string;
  readonly seen?: string | null;
}

const sent = (name: string, text: string, seen?: string | null): Sent => {
  const content = Buffer.from(text).toString("base64");
  return seen === undefined ? { name, content } : { name, content, seen };
};

function post(body: unknown, headers: Record<string, string> = {}): NextRequest {
  const given = { host: "127.0.0.1:3000", "content-type": "application/json", ...headers };
  return new NextRequest(ADDRESS, { method: "POST", body: JSON.stringify(body), headers: given });
}

async function read<Answer>(response: Promise<Response>): Promise<Answer> {
  expect((await response).status).toBe(200);
  return (await (await response).json()) as Answer;
}

const previewAll = async (...notes: Sent[]) =>
  (await read<{ notes: NotePreview[] }>(preview(post({ notes, person: "Ada" })))).notes;
const importAll = (...notes: Sent[]) => importAs("Ada", ...notes);
const importAs = async (person: string, ...notes: Sent[]) =>
  (await read<{ notes: ImportedNote[] }>(importNotes(post({ notes, person })))).notes;
const getNote = (id: string) => read<NoteView>(GET(new NextRequest(ADDRESS), at(id)));
const at = (id: string) => ({ params: Promise.resolve({ id }) });
const ringOf = async (name: string) =>
  (await read<RadarView>(getRadar(new NextRequest(`${ADDRESS}/api/radar`)))).blips.find((blip) => blip.name === name)
    ?.proposal?.ring;

function readable(note: NotePreview | undefined): ReadableNote {
  if (note === undefined || note.state === "refused") throw new Error(`It is refused: ${note?.sentence}`);
  return note;
}

function stored(note: ImportedNote | undefined): Extract<ImportedNote, { id: string }> {
  if (note === undefined || note.state === "refused") throw new Error(`It is refused: ${note?.sentence}`);
  return note;
}

describe("notes from the browser", () => {
  it("are looked at without a trace, imported, replaced, taken away, and had back", async () => {
    const seen = readable((await previewAll(sent("a.md", FIRST)))[0]);
    expect(seen).toMatchObject({
      state: "new",
      seen: null,
      talks: [{ title: "Backups with Velero", speakers: ["Ines Marlow"], isNew: true }],
      technologies: [{ name: "Velero", isNew: true }],
      sentences: [{ text: "We use Velero in production.", verdicts: [{ technology: "Velero", ring: "adopt" }] }],
      changes: [{ technology: "Velero", from: null, to: "adopt" }],
    });
    expect(await ringOf("Velero")).toBeUndefined();

    const first = stored((await importAll(sent("a.md", FIRST, seen.seen)))[0]);
    expect(first).toMatchObject({ state: "new", former: null });
    expect(await ringOf("Velero")).toBe("adopt");
    expect((await importAll(sent("a.md", FIRST)))[0]).toMatchObject({ state: "unchanged", former: null });

    const other = readable((await previewAll(sent("a.md", SECOND)))[0]);
    expect(other).toMatchObject({ state: "changed", changes: [{ technology: "Velero", from: "adopt", to: "hold" }] });
    expect(other.talks[0]?.isNew).toBe(false);
    expect(await getNote(first.id)).toMatchObject({ file: null, imported: { person: "Ada" } });
    const second = stored((await importAs("Bob", sent("a.md", SECOND, other.seen)))[0]);
    expect((await getNote(first.id)).imported?.person).toBe("Bob");
    expect(second).toMatchObject({ state: "changed", id: first.id });
    expect(await ringOf("Velero")).toBe("hold");
    expect((await importAll(sent("a.md", FIRST, other.seen)))[0]).toMatchObject({
      state: "refused",
      sentence: expect.stringContaining("Someone else"),
    });

    const removed = await read<FormerNoteView>(DELETE(new NextRequest(ADDRESS, { method: "DELETE" }), at(first.id)));
    expect(removed).toMatchObject({ note: { id: first.id, name: "a.md" }, file: null });
    expect(await getRemovedNote(database.db, first.id)).toEqual(removed);
    expect(await ringOf("Velero")).toBeUndefined();
    expect((await GET(new NextRequest(ADDRESS), at(first.id))).status).toBe(404);
    expect((await restore(post({ former: second.former }), at(first.id))).status).toBe(409);

    await read(restore(post({ former: removed.former }), at(first.id)));
    expect(await getRemovedNote(database.db, first.id)).toBeNull();
    expect(await ringOf("Velero")).toBe("hold");
    expect((await restore(post({ former: removed.former }), at(first.id))).status).toBe(404);
    await read(restore(post({ former: second.former }), at(first.id)));
    expect(await getNote(first.id)).toMatchObject({ text: FIRST, imported: { person: "Ada" } });
    expect(await ringOf("Velero")).toBe("adopt");
    await read(DELETE(new NextRequest(ADDRESS, { method: "DELETE" }), at(first.id)));
  });

  it.each([
    ["picture.png", "x", "This is no note by its name"],
    ["../a.md", "x", "no path"],
    ["a\u202e.md", "x", "nobody can see"],
    ["empty.md", " \n", "no text"],
    ["zeros.md", "a\0b\0\0\0", "binary"],
    ["long.md", "x".repeat(40_001), "larger than a note may be"],
  ])("are refused with a sentence: %s", async (name, text, sentence) => {
    const expected = [{ name, state: "refused", sentence: expect.stringContaining(sentence) }];
    expect(await previewAll(sent(name, text))).toEqual(expected);
    expect(await importAll(sent(name, text))).toEqual(expected);
  });

  it("are refused with 413 where they are too many or too long, with 400 where they are none, with 403 from elsewhere", async () => {
    const many = Array.from({ length: 4 }, (_, index) => sent(`${index}.md`, "x"));
    for (const notes of [many, [sent("a.md", "x".repeat(60_000))]]) {
      const response = await preview(post({ notes }));
      expect(response.status).toBe(413);
      expect(await response.json()).toMatchObject({ reason: "too-large", sentence: expect.stringMatching(/\.$/) });
    }
    for (const notes of [[], "a", [{ name: "a.md", content: "§" }], [{ name: " ", content: "eA==" }]]) {
      expect((await importNotes(post({ notes }))).status).toBe(400);
    }
    const foreign = { "sec-fetch-site": "cross-site" };
    expect((await importNotes(post({ notes: [sent("a.md", FIRST)] }, foreign))).status).toBe(403);
    const headers = { "sec-fetch-site": "cross-site" };
    expect((await DELETE(new NextRequest(ADDRESS, { method: "DELETE", headers }), at("a"))).status).toBe(403);
    expect((await DELETE(new NextRequest(ADDRESS, { method: "DELETE" }), at("a"))).status).toBe(404);
  });
});
