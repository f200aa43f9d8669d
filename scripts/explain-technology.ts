import { foldName } from "@/domain/extraction/letters/character-class";
import { CONFIDENCE_WEIGHTS } from "@/domain/extraction/proposals/confidence-weights";
import { explainConfidence, type ProposalVerdict } from "@/domain/extraction/proposals/infer-proposal";
import { judgeConfidence } from "@/domain/extraction/proposals/judge-confidence";
import type { NoteReading, VerdictReading } from "@/domain/extraction/reading";
import { inferNoteVerdict } from "@/domain/extraction/verdicts/infer-note-verdict";
import { lineAt } from "@/domain/notes/lines/line";
import { scanLines } from "@/domain/notes/lines/scan-lines";
import { listVotesOfNote } from "./votes-of-note";

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
  const sure = describeConfidence(listVotesOfNote(name, technology.name, reading));
  return [...out, ...sure].join("\n");
}

/** "confidence 0.71, in log-odds: ring-adopt +0.56, always -0.42": what spoke for it and what against, weightiest first. */
function describeConfidence(verdicts: readonly ProposalVerdict[]): string[] {
  const signs = explainConfidence(verdicts);
  if (signs.length === 0) return [];
  const weighed = signs
    .map(({ sign, value }) => ({ sign, weight: value * CONFIDENCE_WEIGHTS[sign] }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const said = weighed.map(({ sign, weight }) => `${sign} ${weight > 0 ? "+" : ""}${weight.toFixed(2)}`);
  return [`  confidence ${judgeConfidence(signs).toFixed(2)}, in log-odds: ${said.join(", ")}`];
}
