import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { actAll, makeReview, replayReview } from "@/db/testing-review";
import { importNote } from "./import-note";

const VOTER = fileURLToPath(new URL("../testing-voter.ts", import.meta.url));
const PEOPLE = ["ada", "bob", "cleo"];
const KILLED_AFTER_VOTES = [5, 23, 60];

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const technologies = { Velero: { spellings: ["Velero"] } };
  await importNote(database.db, makeNote({ location: "notes/a.md", text: "Velero", technologies }));
});

afterAll(() => database.drop());

/** Lets a process vote, and kills it without warning when it has told of so many votes. Gives those that it told of. */
async function voteUntilKilled(slug: string, count: number): Promise<string[]> {
  const voter = spawn(process.execPath, ["--import", "tsx", VOTER, database.url, slug, "velero", ...PEOPLE], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(voter, "close");
  let said = "";
  voter.stdout.on("data", (part) => {
    said += part;
    if (said.split("\n").length > count) voter.kill("SIGKILL");
  });
  await ended;
  // What was being written when it was killed may have no end.
  return said.split("\n").slice(0, -1);
}

describe("a process that is killed in the middle of a vote", () => {
  it.each(KILLED_AFTER_VOTES)("after %i votes has lost none that it granted", async (count) => {
    const slug = `killed-${count}`;
    await makeReview(database.db, slug, ["velero"]);
    await actAll(
      database.db,
      slug,
      ["bob", { kind: "join", name: "Bob" }],
      ["cleo", { kind: "join", name: "Cleo" }],
      ["ada", { kind: "start" }],
      ["ada", { kind: "open", technology: "velero" }],
      ["ada", { kind: "start-vote", technology: "velero", seconds: 60 }],
    );
    const granted = await voteUntilKilled(slug, count);
    expect(granted.length).toBeGreaterThanOrEqual(count);
    const { entries, replayed, state, numbers, expectedNumbers } = await replayReview(database.db, slug);
    const kept = entries.flatMap(({ event }) => (event.kind === "voted" ? [event.comment] : []));
    expect(kept).toEqual(expect.arrayContaining(granted));
    expect(replayed).toEqual(state);
    expect(numbers).toEqual(expectedNumbers);
    // Another process goes on where it was.
    expect(await actAll(database.db, slug, ["ada", { kind: "reveal", technology: "velero" }])).toMatchObject({
      ok: true,
    });
  });
});
