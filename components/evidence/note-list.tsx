import { EmptyState } from "@/components/ui/empty-state";
import { type Column, Table } from "@/components/ui/table";
import type { NoteListItem } from "@/domain/radar/views";
import { noteAddress } from "./addresses";

const COLUMNS: readonly [Column<NoteListItem>, ...Column<NoteListItem>[]] = [
  { name: "Note", cell: ({ id, name }) => <a href={noteAddress(id)}>{name}</a> },
  { name: "Language", cell: ({ language }) => languageName(language), isWide: true },
  { name: "Talks", cell: ({ talkCount }) => talkCount, isNumber: true },
  { name: "Mentions", cell: ({ mentionCount }) => mentionCount, isNumber: true, isWide: true },
  { name: "Verdicts", cell: ({ verdictCount }) => verdictCount, isNumber: true },
];

/** Every note with how much was read from it. */
export function NoteList({ notes }: { readonly notes: readonly NoteListItem[] }) {
  if (notes.length === 0) {
    return (
      <EmptyState title="No note has been read yet.">
        Point Talkradar at a folder of notes: <code>npm run seed -- FOLDER</code>
      </EmptyState>
    );
  }
  return <Table caption="Notes" columns={COLUMNS} rows={notes} keyOf={({ id }) => id} />;
}

const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });

function languageName(code: string | null): string {
  return code === null ? "Not known" : (LANGUAGES.of(code) ?? code);
}
