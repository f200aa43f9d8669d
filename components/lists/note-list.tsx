import { noteAddress } from "@/components/evidence/addresses";
import { type Column, Table } from "@/components/ui/table";
import type { NoteListItem } from "@/domain/radar/views";
import { languageName } from "./language-name";

const COLUMNS: readonly [Column<NoteListItem>, ...Column<NoteListItem>[]] = [
  { name: "Note", cell: ({ id, name }) => <a href={noteAddress(id)}>{name}</a> },
  { name: "Language", cell: ({ language }) => languageName(language), isWide: true },
  { name: "Talks", cell: ({ talkCount }) => talkCount, isNumber: true },
  { name: "Mentions", cell: ({ mentionCount }) => mentionCount, isNumber: true, isWide: true },
  { name: "Verdicts", cell: ({ verdictCount }) => verdictCount, isNumber: true },
];

/** Notes with how much was read from each. */
export function NoteList({ notes }: { readonly notes: readonly NoteListItem[] }) {
  return <Table caption="Notes" columns={COLUMNS} rows={notes} keyOf={({ id }) => id} />;
}
