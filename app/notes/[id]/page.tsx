import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { currentRadar } from "@/app/current-radar";
import { database } from "@/app/database";
import { decodeParams } from "@/app/decode-params";
import { quotingSerif } from "@/app/quoting-font";
import { readNear, readQuoteLink } from "@/components/evidence/addresses";
import { NoteContent } from "@/components/evidence/note-content";
import { Page } from "@/components/ui/page";
import { getNote } from "@/db/queries/get-note";
import { followQuote } from "@/domain/notes/follow-quote";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** Asked for by the title and by the page, and read once. */
const findNote = cache(async (id: string) => getNote(database(), id, await currentRadar()));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const note = await findNote((await decodeParams(params)).id);
  return { title: note?.name ?? "Not found" };
}

export default async function NoteRoute({ params, searchParams }: Props) {
  const note = await findNote((await decodeParams(params)).id);
  if (!note) notFound();
  const query = await searchParams;
  const followed = followQuote(note.text, readQuoteLink(query));
  return (
    <Page className={quotingSerif.variable}>
      <NoteContent
        note={note}
        followed={followed}
        view={query.view === "raw" ? "raw" : "marked"}
        near={readNear(query.near)}
      />
    </Page>
  );
}
