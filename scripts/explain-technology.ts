import { foldName } from "@/domain/extraction/character-class";
import { inferNoteVerdict } from "@/domain/extraction/infer-note-verdict";
import type { NoteReading, VerdictReading } from "@/domain/extraction/reading";
import { lineAt } from "@/domain/notes/line";
import { scanLines } from "@/domain/notes/scan-lines";

/** The chain from quote to ring for one technology in one note, as lines of text; says so where the note does not name it. */
export function explainTechnology(name: string, text: string, reading: NoteReading, asked: string): string {
  const key = foldName(asked);
  const technology = reading.technologies.find((each) => foldName(each.name) === key);
  if (technology === undefined) return `${name}: does not name ${asked}.`;
  const lines = scanLines(text, name);
  const lineOf = (offset: number) => lineAt(lines, offset) + 1;
  const out = [
    `${name}: ${technology.name} (${technology.quadrant}, known by ${technology.source}${technology.central ? ", central" : ""})`,
  ];
  reading.mentions.forEach((mention, index) => {
    if (mention.technology !== technology.name) return;
    const talk = reading.talks[mention.talk ?? -1]?.title ?? "no talk";
    out.push(
      `  line ${lineOf(mention.span.start)}: "${text.slice(mention.span.start, mention.span.end)}" by ${mention.how}, in ${talk}`,
    );
    for (const verdict of reading.verdicts.filter((each) => each.mention === index)) {
      out.push(`    "${text.slice(verdict.sentence.start, verdict.sentence.end)}"`);
      out.push(
        `    cue "${text.slice(verdict.cue.start, verdict.cue.end)}" -> ${verdict.ring}, strength ${verdict.strength.toFixed(2)}, ${verdict.by}, rule ${verdict.rule}`,
      );
    }
  });
  const verdict = inferNoteVerdict(technology.name, reading, lines);
  const rulesOf = (verdicts: readonly VerdictReading[]) =>
    verdicts.map((each) => `${each.ring} (${each.rule})`).join(", ");
  out.push(
    `  => ${verdict.ring}${verdict.by === null ? "" : ` by the ${verdict.by}, score ${verdict.score.toFixed(2)}, from ${rulesOf(verdict.evidence)}`}`,
  );
  if (verdict.overruled.length > 0) out.push(`  overruled: ${rulesOf(verdict.overruled)}`);
  return out.join("\n");
}
