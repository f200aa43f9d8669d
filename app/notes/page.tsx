import type { Metadata } from "next";
import { database } from "@/app/database";
import { type ListProps, readFilter } from "@/app/list-parameters";
import { ListPage } from "@/components/lists/list-page";
import { NoteList } from "@/components/lists/note-list";
import { EmptyState } from "@/components/ui/empty-state";
import { listNotes } from "@/db/queries/list-notes";
import { getFilterChoices } from "@/db/queries/lists/get-filter-choices";
import { countWords } from "@/domain/count-words";

export const metadata: Metadata = { title: "Notes" };

export default async function NotesRoute(props: ListProps) {
  const filter = await readFilter(props);
  const db = database();
  const [notes, choices] = await Promise.all([listNotes(db, filter), getFilterChoices(db)]);
  return (
    <ListPage
      title="Notes"
      summary={`${countWords(notes.total, "note")}, kept as they were written. Everything on the radar was read from these.`}
      path="/notes"
      filter={filter}
      choices={choices}
      by={["event", "year", "language"]}
      rows={notes}
      whenEmpty={
        <EmptyState title="No note has been read yet.">
          Point Talkradar at a folder of notes: <code>npm run seed -- FOLDER</code>
        </EmptyState>
      }
    >
      {(items) => <NoteList notes={items} />}
    </ListPage>
  );
}
