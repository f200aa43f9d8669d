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
      ["restic", "Notes suggest Hold, and the team has not decided."],
      ["velero", "Notes suggest Adopt, and the team has not decided."],
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
    expect(view.items[1]?.rounds[0]?.votes).toEqual([{ name: "Bob", ring: "trial", comment: "Once in use." }]);
    const decide = {
      kind: "decide",
      technology: "velero",
      ring: "trial",
      rationale: "It works.",
      owner: "Bob",
    } as const;
    const rest = { revisitOn: "2027-05-20", evidence: [], againstGate: null, version: 0 } as const;
    const decided = await read<{ view: ReviewView }>(await ada.act(slug, { ...decide, ...rest }));
    expect(decided.view.items[1]).toMatchObject({ stage: "decided", outcome: { decision: { placementVersion: 1 } } });
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
