import type { CorrectionRequest } from "@/db/commands/correction-request";
import { importNote } from "@/db/commands/import-note";
import { type Corrector, saveCorrection } from "@/db/commands/save-correction";
import { undoCorrection } from "@/db/commands/undo-correction";
import { readNote } from "@/domain/extraction/read-note";
import type { CorrectionView } from "@/domain/radar/correction-views";
import type { QuoteView, TechnologyView } from "@/domain/radar/views";
import type { Database } from "./client";
import { getTechnology } from "./queries/get-technology";
import { getTerms } from "./queries/get-terms";

export const ADA: Corrector = { person: "Ada", at: new Date("2026-11-20T10:00:00Z") };

/** Reads a text as a note, as seeding would. */
export async function seedText(db: Database, location: string, text: string): Promise<string> {
  const [source = "", ...rest] = location.split("/");
  const { terms } = await getTerms(db);
  const reading = readNote({ name: rest.at(-1) ?? "", text }, terms);
  const bytes = new TextEncoder().encode(text);
  return importNote(db, { location, source, name: rest.join("/"), bytes, text, encoding: "utf-8", reading });
}

/** Puts something right, and expects that it is granted. */
export async function putRight(db: Database, request: CorrectionRequest, by: Corrector = ADA): Promise<CorrectionView> {
  const outcome = await saveCorrection(db, request, by);
  if (!outcome.ok) throw new Error(`${outcome.reason} ${outcome.field ?? ""}: ${outcome.sentence ?? ""}`);
  return outcome.value;
}

/** Takes it back, and expects that it is granted. */
export async function takeBack(db: Database, id: number, by: Corrector = ADA): Promise<CorrectionView> {
  const outcome = await undoCorrection(db, id, by);
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.sentence ?? ""}`);
  return outcome.value;
}

export async function requireTechnology(db: Database, slug: string): Promise<TechnologyView> {
  const technology = await getTechnology(db, slug);
  if (technology === null) throw new Error(`There is no technology at ${slug}.`);
  return technology;
}

/** The quote of a technology with these words. */
export async function findQuote(db: Database, slug: string, words: string): Promise<QuoteView> {
  const { quotes } = await requireTechnology(db, slug);
  const quote = quotes.find(({ text }) => text.includes(words));
  if (quote === undefined) throw new Error(`Nothing about ${slug} says “${words}”.`);
  return quote;
}

/** What a correction of a quote sends, as a person saw it. */
export async function seeQuote(db: Database, slug: string, words: string) {
  const { note, span, text, correction } = await findQuote(db, slug, words);
  return { noteId: note.id, span, text, technology: slug, seen: correction?.id ?? null };
}

/** "hold: Avoid Restic. (Ring set to Hold by Ada)": what stands on a technology's page, strongest first. */
export async function listSaid(db: Database, slug: string): Promise<string[]> {
  const technology = await getTechnology(db, slug);
  return (technology?.quotes ?? []).map(({ text, verdict, correction }) => {
    const made = correction ? ` (${correction.what} by ${correction.person})` : "";
    return `${verdict?.ring ?? "named"}: ${text}${made}`;
  });
}
