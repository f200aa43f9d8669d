import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestDatabase } from "@/db/testing";
import type { BlipView, MentionedView, RadarView, TechnologyView } from "@/domain/radar/views";
import { type DatabaseGate, openGate } from "./database-gate";
import { seed } from "./seeding";
import { ROOT, serveApp } from "./served-app";

/** The app with a database of its own, in which the notes of `e2e/notes` stand. */
export interface Talkradar {
  readonly url: string;
  readonly gate: DatabaseGate;
  readonly getRadar: () => Promise<RadarView>;
  readonly getTechnology: (slug: string) => Promise<TechnologyView>;
  /** A suggested blip for the calling test alone: what is decided stays decided, so none is given out twice. */
  readonly claimBlip: () => BlipView;
  /** The same of those that notes only mention. */
  readonly claimMentioned: () => MentionedView;
  /** Runs the seeding script on the notes and gives what it printed. */
  readonly seedAgain: () => Promise<string>;
  /** Adds a note to the folder and returns what takes it out; both need `seedAgain` to show. */
  readonly addNote: (name: string, text: string) => () => void;
}

/** Starts one. @returns it, and what takes all of it away */
export async function startTalkradar(): Promise<{ talkradar: Talkradar; end: () => Promise<void> }> {
  const database = await createTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), "talkradar-e2e-notes-"));
  cpSync(join(ROOT, "e2e/notes"), folder, { recursive: true });
  const gate = await openGate(database.url);
  const seedAgain = () => seed(database.url, folder);
  await seedAgain();
  const app = await serveApp(gate.url);
  const getRadar = () => ask<RadarView>(`${app.url}/api/radar`);
  const { blips, mentioned } = await getRadar();
  const talkradar: Talkradar = {
    url: app.url,
    gate,
    getRadar,
    getTechnology: (slug) => ask<TechnologyView>(`${app.url}/api/technologies/${slug}`),
    claimBlip: giveOut(blips),
    claimMentioned: giveOut(mentioned),
    seedAgain,
    addNote: (name, text) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return () => rmSync(path, { force: true });
    },
  };
  const end = async () => {
    await app.stop();
    await gate.shut();
    await database.drop();
    rmSync(folder, { recursive: true });
  };
  return { talkradar, end };
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
