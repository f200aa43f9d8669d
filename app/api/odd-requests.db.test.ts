import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { RADAR_COOKIE } from "@/app/radar-cookie";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { seedText } from "@/db/testing-corrections";
import { POST as correct, GET as listCorrections } from "./corrections/route";
import { PUT as saveDraft } from "./editions/draft/route";
import { GET as listNames } from "./names/route";
import { POST as nominate } from "./nominations/route";
import { POST as createReview } from "./reviews/route";
import { PUT as place } from "./technologies/[slug]/placement/route";
import { GET as getTechnology } from "./technologies/[slug]/route";
import { send } from "./testing-requests";

/** What PostgreSQL's text cannot hold. */
const UNSTORABLE = ["\0", "\ud83c"];

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  await seedText(database.db, "notes/days.md", "# Backups\n\nWe use Velero in production.\n");
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await database.drop();
});

it("says that nothing is called so where an address holds NUL", async () => {
  const answers = [
    getTechnology(send("GET", "/api/technologies/a%00"), { params: Promise.resolve({ slug: "a\0" }) }),
    listNames(send("GET", "/api/names?q=%00")),
    listCorrections(send("GET", "/api/corrections?person=a%00b")),
  ];
  for (const response of await Promise.all(answers)) {
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ reason: "invalid", sentence: expect.stringMatching(/\.$/) });
  }
});

it("takes the first radar where a cookie names one that none could be", async () => {
  const answer = await getTechnology(
    send("GET", "/api/technologies/velero", undefined, { cookie: `${RADAR_COOKIE}=%00` }),
    {
      params: Promise.resolve({ slug: "velero" }),
    },
  );
  expect(answer.status).toBe(200);
});

describe.each(UNSTORABLE)("%j in a request's body", (odd) => {
  it.each([
    ["a technology", 404, () => nominate(send("POST", "/x", { technology: `a${odd}`, ring: "adopt", why: "Yes." }))],
    [
      "a review's technology",
      200,
      () => createReview(send("POST", "/x", { name: "May", person: "Ada", technologies: [odd] })),
    ],
    ["a name", 400, () => correct(send("POST", "/x", { kind: "rename", technology: "velero", seen: 0, name: odd }))],
    ["a spelling", 400, () => correct(send("POST", "/x", { kind: "ignore-name", spelling: odd }))],
  ] as const)("is a blank in %s", async (_, status, ask) => {
    expect((await ask()).status).toBe(status);
  });

  it("is a blank in what is kept", async () => {
    const version = UNSTORABLE.indexOf(odd);
    const draft = await saveDraft(send("PUT", "/x", { name: `Spring${odd}2027`, text: "", version }));
    expect(await draft.json()).toMatchObject({ name: "Spring 2027" });
    const body = { ring: "adopt", rationale: `It${odd}runs.`, version };
    const placed = await place(send("PUT", "/x", body), { params: Promise.resolve({ slug: "velero" }) });
    expect(await placed.json()).toMatchObject({ rationale: "It runs." });
  });
});
