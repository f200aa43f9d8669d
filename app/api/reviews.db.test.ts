import { NextRequest } from "next/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { importNote } from "@/db/commands/import-note";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import type { ReviewAction } from "@/domain/review/review-event";
import type { AgendaCandidateView, ReviewSummary, ReviewView, SeatView } from "@/domain/review/review-views";
import { GET as getLive } from "./live/route";
import { POST as postAction } from "./reviews/[slug]/actions/route";
import { GET as getMine } from "./reviews/[slug]/mine/route";
import { GET as getMinutes } from "./reviews/[slug]/minutes/route";
import { GET as getMinutesFile } from "./reviews/[slug]/minutes.md/route";
import { GET as getReview } from "./reviews/[slug]/route";
import { GET as getAgenda } from "./reviews/agenda/route";
import { GET as listReviews, POST as postReview } from "./reviews/route";

const ADDRESS = "http://127.0.0.1:3000";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  const names = ["Velero", "Restic", "Kasten"];
  await importNote(
    database.db,
    makeNote({
      location: "notes/a.md",
      text: "# Backups with Velero\nVelero is stable.\nRestic is slow.\nKasten is there.\n",
      talks: [{ title: "Backups with Velero" }],
      technologies: Object.fromEntries(names.map((name) => [name, { spellings: [name] }])),
      verdicts: [
        { technology: "Velero", ring: "adopt", cue: "stable" },
        { technology: "Restic", ring: "hold", cue: "slow" },
      ],
    }),
  );
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await database.drop();
});

/** A browser: it keeps the cookies that it is sent. */
function makeBrowser() {
  let cookies: Record<string, string> = {};
  const headersOf = () => ({
    host: "127.0.0.1:3000",
    "content-type": "application/json",
    cookie: Object.entries(cookies)
      .map((pair) => pair.join("="))
      .join("; "),
  });
  const keep = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split("=");
      cookies = { ...cookies, [name]: value };
    }
    return response;
  };
  const get = (path: string) => new NextRequest(ADDRESS + path, { headers: headersOf() });
  const post = (path: string, body: unknown) =>
    new NextRequest(ADDRESS + path, { method: "POST", body: JSON.stringify(body), headers: headersOf() });
  return {
    get,
    create: async (body: unknown) => keep(await postReview(post("/api/reviews", body))),
    act: async (slug: string, action: ReviewAction) =>
      keep(await postAction(post(`/api/reviews/${slug}/actions`, action), { params: Promise.resolve({ slug }) })),
    mine: async (slug: string) =>
      read<SeatView>(await getMine(get(`/api/reviews/${slug}/mine`), { params: Promise.resolve({ slug }) })),
  };
}

async function read<View>(response: Response): Promise<View> {
  const body = await response.json();
  expect([response.status, body]).toEqual([200, body]);
  return body as View;
}

describe("a review over the API", () => {
  it("goes from the agenda to a decision", async () => {
    const ada = makeBrowser();
    const { candidates } = await read<{ candidates: AgendaCandidateView[] }>(
      await getAgenda(ada.get("/api/reviews/agenda")),
    );
    expect(candidates.map(({ technology, reasons }) => [technology, reasons[0]?.sentence])).toEqual([
      ["velero", "Notes suggest Adopt, and the team has not decided."],
      ["restic", "Notes suggest Hold, and the team has not decided."],
    ]);
    const { slug } = await read<ReviewSummary>(await ada.create({ name: "March", person: "Ada" }));
    const bob = makeBrowser();
    await bob.act(slug, { kind: "join", name: "Bob" });
    await ada.act(slug, { kind: "start" });
    await ada.act(slug, { kind: "open", technology: "velero" });
    await ada.act(slug, { kind: "start-vote", technology: "velero", seconds: null });
    const cast = await read<{ view: ReviewView; mine: SeatView }>(
      await bob.act(slug, { kind: "vote", technology: "velero", round: 1, ring: "trial", comment: "Once in use." }),
    );
    expect(JSON.stringify(cast.view)).not.toContain("Once in use");
    expect(cast.mine.vote).toEqual({ technology: "velero", round: 1, ring: "trial", comment: "Once in use." });
    expect((await bob.mine(slug)).vote?.ring).toBe("trial");
    expect((await ada.mine(slug)).vote).toBeNull();
    expect((await bob.act(slug, { kind: "reveal", technology: "velero" })).status).toBe(403);
    const { view } = await read<{ view: ReviewView }>(await ada.act(slug, { kind: "reveal", technology: "velero" }));
    expect(view.items[0]?.rounds[0]?.votes).toEqual([{ name: "Bob", ring: "trial", comment: "Once in use." }]);
    const decide = {
      kind: "decide",
      technology: "velero",
      ring: "trial",
      rationale: "It works.",
      owner: "Bob",
    } as const;
    const rest = {
      revisitOn: "2027-05-20",
      evidence: [],
      againstGate: null,
      version: 0,
      responsibilityVersion: 0,
    } as const;
    const decided = await read<{ view: ReviewView }>(await ada.act(slug, { ...decide, ...rest }));
    expect(decided.view.items[0]).toMatchObject({ stage: "decided", outcome: { decision: { placementVersion: 1 } } });
    expect(decided.view.current).toBeNull();
    const { reviews } = await read<{ reviews: ReviewSummary[] }>(await listReviews(ada.get("/api/reviews")));
    expect(reviews).toMatchObject([
      { slug, name: "March", facilitator: "Ada", counts: { items: 2, decided: 1, left: 1 } },
    ]);
  });

  it("tells a page what happens, as it happens", async () => {
    const ada = makeBrowser();
    const { slug } = await read<ReviewSummary>(await ada.create({ name: "April", person: "Ada" }));
    const response = await getLive(ada.get(`/api/live?review=${slug}`));
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let text = "";
    const readUntil = async (sign: string) => {
      while (!text.includes(sign)) text += decoder.decode((await reader?.read())?.value);
    };
    await readUntil('"phase":"preparing"');
    await ada.act(slug, { kind: "start" });
    await readUntil('"phase":"running"');
    await readUntil('"present":true');
    await reader?.cancel();
    const { phase } = await read<ReviewView>(
      await getReview(ada.get(`/api/reviews/${slug}`), { params: Promise.resolve({ slug }) }),
    );
    expect(phase).toBe("running");
  });
});

describe("what is sent", () => {
  it.each<[string, unknown, RegExp]>([
    ["of no kind", {}, /whose kind says what to do/],
    ["of a kind that there is not", { kind: "burn" }, /whose kind says what to do/],
    ["not as an object", "start", /whose kind says what to do/],
    ["without a round", { kind: "vote", technology: "velero", ring: null, comment: "" }, /the round/],
    ["endlessly", { kind: "park", technology: "velero", why: "x".repeat(30_000) }, /under 1,000/],
    ["about nothing", { kind: "open", technology: "" }, /Name a technology/],
    ["about too much", { kind: "reorder", technologies: Array(2000).fill("velero") }, /fewer technologies/],
    ["in the name of nobody", { kind: "join", name: " \u200b\n" }, /1 to 80/],
  ])("%s is refused with a sentence", async (_, action, sentence) => {
    const ada = makeBrowser();
    const { slug } = await read<ReviewSummary>(
      await ada.create({ name: "May", person: "Ada", technologies: ["velero"] }),
    );
    const response = await ada.act(slug, action as ReviewAction);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { sentence: string }).sentence).toMatch(sentence);
  });

  it("to a review that is not there, or about what is not on its agenda, is not found", async () => {
    const ada = makeBrowser();
    expect((await ada.act("nothing", { kind: "start" })).status).toBe(404);
    expect((await getLive(ada.get("/api/live?review=nothing"))).status).toBe(404);
    const { slug } = await read<ReviewSummary>(
      await ada.create({ name: "June", person: "Ada", technologies: ["velero"] }),
    );
    await ada.act(slug, { kind: "start" });
    expect((await ada.act(slug, { kind: "open", technology: "restic" })).status).toBe(404);
  });

  it("by another site's page is refused, and by who has no seat", async () => {
    const ada = makeBrowser();
    const { slug } = await read<ReviewSummary>(
      await ada.create({ name: "July", person: "Ada", technologies: ["velero"] }),
    );
    const path = `/api/reviews/${slug}/actions`;
    const headers = { "content-type": "application/json", "sec-fetch-site": "cross-site" };
    const foreign = new NextRequest(ADDRESS + path, { method: "POST", body: '{"kind":"start"}', headers });
    expect((await postAction(foreign, { params: Promise.resolve({ slug }) })).status).toBe(403);
    expect((await makeBrowser().act(slug, { kind: "start" })).status).toBe(403);
  });

  it("as a seat that somebody made up is none", async () => {
    const ada = makeBrowser();
    const { slug } = await read<ReviewSummary>(await ada.create({ name: "August", person: "Ada" }));
    const { facilitator } = await read<ReviewView>(
      await getReview(ada.get(`/api/reviews/${slug}`), { params: Promise.resolve({ slug }) }),
    );
    const headers = { "content-type": "application/json", cookie: `talkradar_seat=${facilitator}` };
    const path = `/api/reviews/${slug}/actions`;
    const request = new NextRequest(ADDRESS + path, { method: "POST", body: '{"kind":"start"}', headers });
    expect((await postAction(request, { params: Promise.resolve({ slug }) })).status).toBe(403);
  });
});

describe("minutes", () => {
  it("come as a page's data and as a file", async () => {
    const ada = makeBrowser();
    const { slug } = await read<ReviewSummary>(await ada.create({ name: "Été №1", person: "Ada" }));
    const params = () => ({ params: Promise.resolve({ slug }) });
    expect(await read(await getMinutes(ada.get("/"), params()))).toMatchObject({ name: "Été №1", facilitator: "Ada" });
    const file = await getMinutesFile(ada.get("/"), params());
    expect(file.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
    expect(file.headers.get("content-disposition")).toMatch(/filename="minutes-ete-no1.md"/);
    expect(await file.text()).toMatch(/^# Été №1\n/);
  });
});
