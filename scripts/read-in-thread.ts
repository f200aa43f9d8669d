import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";
import type { TeamTerms } from "@/domain/extraction/terms/team-terms";
import type { NoteFile } from "./find-note-files";
import { letGarbageDieYoung } from "./let-garbage-die-young";
import { readNoteFile } from "./read-note-file";
import type { FileRead } from "./read-note-files";
import { serveJobs } from "./work-in-threads";

letGarbageDieYoung();

serveJobs((team: TeamTerms) => {
  const terms = compileTerms(CATALOGUE, team);
  return (file: NoteFile): FileRead => ({ file, read: readNoteFile(file, terms) });
});
