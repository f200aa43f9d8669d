import { readNote } from "@/domain/extraction/read-note";
import type { Terms } from "@/domain/extraction/terms/terms";
import { inferNoteVerdict } from "@/domain/extraction/verdicts/infer-note-verdict";
import { scanLines } from "@/domain/notes/lines/scan-lines";
import type { Answer, Statement } from "./parse-statements";
import type { SettingWords } from "./setting-words";

/** What stands for `{X}` and `{Y}`, as it is written and as it is called. */
const MEANT = { written: "Terraform", name: "Terraform" };
const OTHER = { written: "Kafka", name: "Apache Kafka" };

/** What reading a note takes from a passage with `{X}` and perhaps `{Y}` in it. */
export interface Heard {
  readonly note: string;
  readonly answer: Answer;
  readonly other: Answer;
}

/** Has a note read that holds a passage under a talk's title and before a sentence about coffee. */
export function hearPassage(passage: string, { title, end }: SettingWords, terms: Terms): Heard {
  const said = passage.replaceAll("{X}", MEANT.written).replaceAll("{Y}", OTHER.written);
  const note = `# ${title}\n\n${said}\n\n${end}\n`;
  const name = "note.md";
  const reading = readNote({ name, text: note }, terms);
  const lines = scanLines(note, name);
  const ringOf = (technology: string) => inferNoteVerdict(technology, reading, lines).ring;
  return { note, answer: ringOf(MEANT.name), other: ringOf(OTHER.name) };
}

export function isAccepted({ answers, otherAnswers }: Statement, { answer, other }: Heard): boolean {
  return answers.includes(answer) && otherAnswers.includes(other);
}
