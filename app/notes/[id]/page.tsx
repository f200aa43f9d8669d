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
import { NotePresence } from "@/components/upload/note-presence";
import { getNote } from "@/db/queries/get-note";
import { getRemovedNote } from "@/db/queries/list-removed-notes";
import { followQuote } from "@/domain/notes/sentences/follow-quote";
import type { NoteView } from "@/domain/radar/views";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** A note, or what is known of one that was taken away. Asked for by the title and by the page, and read once. */
const findNote = cache(async (id: string) => {
  const note = await getNote(database(), id, await currentRadar());
  return { note, removed: note ? null : await getRemovedNote(database(), id) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { note, removed } = await findNote((await decodeParams(params)).id);
  return { title: note?.name ?? (removed ? `${removed.note.name}, removed` : "Not found") };
}

export default async function NoteRoute({ params, searchParams }: Props) {
  const { note, removed } = await findNote((await decodeParams(params)).id);
  const name = note?.name ?? removed?.note.name;
  if (name === undefined) notFound();
  return (
    <Page className={quotingSerif.variable}>
      <NotePresence name={name} removed={removed}>
        {note && <NoteShown note={note} query={await searchParams} />}
      </NotePresence>
    </Page>
  );
}

function NoteShown({ note, query }: { readonly note: NoteView; readonly query: Awaited<Props["searchParams"]> }) {
  return (
    <NoteContent
      note={note}
      followed={followQuote(note.text, readQuoteLink(query))}
      view={query.view === "raw" ? "raw" : "marked"}
      near={readNear(query.near)}
    />
  );
}
