import type { Metadata } from "next";
import { connection } from "next/server";
import { database } from "@/app/database";
import { NoteList } from "@/components/evidence/note-list";
import { ListHeading } from "@/components/ui/list-heading";
import { Page } from "@/components/ui/page";
import { listNotes } from "@/db/queries/list-notes";
import { countWords } from "@/domain/count-words";

export const metadata: Metadata = { title: "Notes" };

export default async function NotesRoute() {
  await connection();
  const notes = await listNotes(database());
  return (
    <Page>
      <ListHeading title="Notes">
        {countWords(notes.length, "note")}, kept as they were written. Everything on the radar was read from these.
      </ListHeading>
      <NoteList notes={notes} />
    </Page>
  );
}
