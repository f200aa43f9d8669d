import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestDatabase } from "@/db/testing";
import { type DatabaseGate, openGate } from "@/db/testing-gate";
import type { BlipView, MentionedView, RadarView, TechnologyView } from "@/domain/radar/views";
import { runSeedScript, seed } from "./seeding";
import { ROOT, serveApp } from "./served-app";

/** The app with a database of its own, in which the notes of `e2e/notes` stand. */
export interface Talkradar {
  readonly url: string;
  readonly gate: DatabaseGate;
  readonly getRadar: () => Promise<RadarView>;
  readonly getTechnology: (slug: string) => Promise<TechnologyView>;
  /** Stops the app and starts it again at the same address, as after an update. */
  readonly restart: () => Promise<void>;
  /** A suggested blip for the calling test alone: what is decided stays decided, so none is given out twice. */
  readonly claimBlip: () => BlipView;
  /** The same of those that notes only mention. */
  readonly claimMentioned: () => MentionedView;
  /** Reads the notes again and gives what the seeding script would print in the end. */
  readonly seedAgain: () => Promise<string>;
  /** Runs that script, as a person does, and gives what it printed. */
  readonly runSeedScript: () => Promise<string>;
  /** Adds a note to the folder and returns what takes it out; both need `seedAgain` to show. */
  readonly addNote: (name: string, text: string) => () => void;
}

/** Starts one for as long as `use` takes; then, or where something fails, all of it is taken away. */
export async function withTalkradar(use: (talkradar: Talkradar) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "talkradar-e2e-notes-"));
  const ends: (() => unknown)[] = [() => rmSync(folder, { recursive: true })];
  try {
    cpSync(join(ROOT, "e2e/notes"), folder, { recursive: true });
    const database = await createTestDatabase();
    ends.push(database.drop);
    const notes = { databaseUrl: database.url, folder };
    const seedAgain = () => seed(notes);
    await seedAgain();
    const gate = await openGate(database.url);
    ends.push(gate.shut);
    let app = await serveApp(gate.url);
    ends.push(() => app.stop());
    const restart = async () => {
      await app.stop();
      app = await serveApp(gate.url, Number(new URL(app.url).port));
    };
    await use({
      ...(await askAt(app.url)),
      gate,
      restart,
      seedAgain,
      runSeedScript: () => runSeedScript(notes),
      addNote: (name, text) => addFile(join(folder, name), text),
    });
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

async function askAt(
  url: string,
): Promise<Pick<Talkradar, "url" | "getRadar" | "getTechnology" | "claimBlip" | "claimMentioned">> {
  const getRadar = () => ask<RadarView>(`${url}/api/radar`);
  const { blips, mentioned } = await getRadar();
  return {
    url,
    getRadar,
    getTechnology: (slug) => ask<TechnologyView>(`${url}/api/technologies/${slug}`),
    claimBlip: giveOut(blips),
    claimMentioned: giveOut(mentioned),
  };
}

/** @returns what takes the file away again */
function addFile(path: string, text: string): () => void {
  writeFileSync(path, text);
  return () => rmSync(path, { force: true });
}

/** Hands out each once, last first: reading tests look at the first ones. */
function giveOut<Each>(all: readonly Each[]): () => Each {
  const left = [...all];
  return () => {
    const next = left.pop();
    if (next === undefined) throw new Error("Each technology is taken: name some more in e2e/notes.");
    return next;
  };
}

async function ask<View>(address: string): Promise<View> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as View;
}
