import type { ProposalVerdict } from "@/domain/extraction/proposals/infer-proposal";
import type { NoteReading } from "@/domain/extraction/reading";

/** What one note alone says of a technology, as a proposal is made of it. `note` tells notes apart. */
export function listVotesOfNote(
  note: string,
  technology: string,
  { mentions, verdicts, talks }: NoteReading,
): readonly ProposalVerdict[] {
  return verdicts.flatMap(({ ring, by, strength, rule, mention: index }) => {
    const mention = mentions[index];
    if (mention?.technology !== technology) return [];
    const talk = mention.talk === null ? null : `${note} ${mention.talk}`;
    return [{ ring, by, strength, rule, note, talk, event: talks[mention.talk ?? -1]?.event ?? null }];
  });
}
