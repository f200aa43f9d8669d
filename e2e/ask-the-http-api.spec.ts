import type { APIRequestContext, APIResponse } from "@playwright/test";
import type { NoteView, PlacementView, RadarView, TalkView, TechnologyView } from "@/domain/radar/views";
import { expect, test } from "./fixtures";

test("goes from the radar to a technology, its talk and its note", async ({ request }) => {
  const radar = await read<RadarView>(await request.get("/api/radar"));
  const slug = radar.blips[0]?.slug;
  const technology = await read<TechnologyView>(await request.get(`/api/technologies/${slug}`));
  const [quote] = technology.quotes;
  if (!quote?.talk) throw new Error("The first blip's first sentence is in no talk.");
  const talk = await read<TalkView>(await request.get(`/api/talks/${quote.talk.id}`));
  expect(talk.technologies.map((each) => each.slug)).toContain(slug);
  const note = await read<NoteView>(await request.get(`/api/notes/${quote.note.id}`));
  expect(note.text.slice(quote.span.start, quote.span.end)).toBe(quote.text);
});

test("says that it is well", async ({ request }) => {
  expect(await read(await request.get("/api/health"))).toEqual({ status: "ok" });
});

for (const path of ["technologies/none", "talks/none", "notes/none"]) {
  test(`answers 404 with a sentence at ${path}`, async ({ request }) => {
    await expectRefusal(await request.get(`/api/${path}`), 404, "not-found");
  });
}

test("places a technology, and refuses whoever saw an older version", async ({ request, talkradar }) => {
  const { slug } = talkradar.claimBlip();
  const placed = await place(request, slug, { ring: "trial", rationale: " Worth a try. ", version: 0 });
  expect(await read<PlacementView>(placed)).toMatchObject({
    version: 1,
    from: null,
    to: "trial",
    rationale: "Worth a try.",
    person: "Anonymous",
  });
  const late = await place(request, slug, { ring: "hold", rationale: "No.", version: 0 });
  expect(await expectRefusal(late, 409, "stale")).toMatchObject({
    current: { version: 1, to: "trial", rationale: "Worth a try." },
  });
  const { history } = await talkradar.getTechnology(slug);
  expect(history.map(({ to }) => to)).toEqual(["trial"]);
});

test("of many at once grants one", async ({ request, talkradar }) => {
  const { slug } = talkradar.claimBlip();
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, i) => place(request, slug, { ring: "assess", rationale: `Wish ${i}.`, version: 0 })),
  );
  expect(answers.map((answer) => answer.status()).sort()).toEqual([200, ...Array(7).fill(409)]);
  expect((await talkradar.getTechnology(slug)).history).toHaveLength(1);
});

test("says which field of a placement is off", async ({ request, talkradar }) => {
  const { slug } = talkradar.claimBlip();
  const good = { ring: "hold", rationale: "Because.", version: 0 };
  for (const [field, value] of [
    ["ring", "caution!"],
    ["ring", undefined],
    ["rationale", " "],
    ["rationale", 7],
    ["version", -1],
    ["version", "0"],
  ] as const) {
    const refusal = await expectRefusal(await place(request, slug, { ...good, [field]: value }), 400, "invalid");
    expect(refusal.field).toBe(field);
  }
  await expectRefusal(await request.put(`/api/technologies/${slug}/placement`, { data: "{" }), 400, "invalid");
  expect((await talkradar.getTechnology(slug)).history).toEqual([]);
});

test("refuses another site's page, and a technology that is not there", async ({ request, talkradar }) => {
  const { slug } = talkradar.claimBlip();
  const good = { ring: "hold", rationale: "Because.", version: 0 };
  for (const headers of [{ origin: "https://elsewhere.example" }, { "sec-fetch-site": "cross-site" }]) {
    await expectRefusal(await place(request, slug, good, headers), 403, "not-allowed");
  }
  await expectRefusal(await place(request, "none", good), 404, "not-found");
  expect((await talkradar.getTechnology(slug)).history).toEqual([]);
});

test("answers nobody who came by a name that the team did not give it", async ({ request, baseURL }) => {
  const { port } = new URL(baseURL ?? "");
  for (const path of ["/api/radar", "/", "/notes"]) {
    const answer = await request.get(path, { headers: { host: `elsewhere.example:${port}` } });
    expect({ path, status: answer.status() }).toEqual({ path, status: 403 });
    expect(await answer.text()).toContain("ALLOWED_HOSTS=elsewhere.example");
    expect((await request.get(path, { headers: { host: `localhost:${port}` } })).status()).toBe(200);
  }
});

async function read<View>(response: APIResponse): Promise<View> {
  expect(response.status()).toBe(200);
  return (await response.json()) as View;
}

function place(request: APIRequestContext, slug: string, data: object, headers: Record<string, string> = {}) {
  return request.put(`/api/technologies/${slug}/placement`, { data, headers });
}

async function expectRefusal(response: APIResponse, status: number, reason: string): Promise<Record<string, unknown>> {
  expect(response.status()).toBe(status);
  const refusal = (await response.json()) as Record<string, unknown>;
  expect(refusal).toMatchObject({ ok: false, reason, sentence: expect.stringMatching(/\.$/) });
  return refusal;
}
