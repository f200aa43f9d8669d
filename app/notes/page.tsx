import type { Metadata } from "next";
import { currentRadar } from "@/app/current-radar";
import { database } from "@/app/database";
import { type ListProps, readFilter } from "@/app/list-parameters";
import { uploadLimits } from "@/app/upload-limits";
import { ListPage } from "@/components/lists/list-page";
import { NoteList } from "@/components/lists/note-list";
import { EmptyState } from "@/components/ui/empty-state";
import { BringNotes } from "@/components/upload/bring-notes";
import { RemovedNotes } from "@/components/upload/removed-notes";
import { requireRadarDefinition } from "@/db/queries/get-radar-definition";
import { listNotes } from "@/db/queries/list-notes";
import { listRemovedNotes } from "@/db/queries/list-removed-notes";
import { getFilterChoices } from "@/db/queries/lists/get-filter-choices";
import { countWords } from "@/domain/count-words";

export const metadata: Metadata = { title: "Notes" };

/** Older ones can be had back over the HTTP API. */
const REMOVED_SHOWN = 50;

export default async function NotesRoute(props: ListProps) {
  const filter = await readFilter(props);
  const db = database();
  const radar = await currentRadar();
  const [notes, choices, removed, { rings }] = await Promise.all([
    listNotes(db, filter),
    getFilterChoices(db, radar),
    listRemovedNotes(db, REMOVED_SHOWN),
    requireRadarDefinition(db, radar),
  ]);
  return (
    <ListPage
      title="Notes"
      summary={`${countWords(notes.total, "note")}, kept as they were written. Everything on the radar was read from these.`}
      path="/notes"
      filter={filter}
      choices={choices}
      by={["event", "year", "language"]}
      rows={notes}
      above={<BringNotes maxNoteBytes={uploadLimits().maxNoteBytes} rings={rings} />}
      below={<RemovedNotes notes={removed} />}
      whenEmpty={
        <EmptyState title="No note has been read yet.">
          Bring some in above, or point Talkradar at a folder of notes: <code>npm run seed -- FOLDER</code>
        </EmptyState>
      }
    >
      {(items) => <NoteList notes={items} />}
    </ListPage>
  );
}
