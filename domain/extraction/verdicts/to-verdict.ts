import type { VerdictReading } from "@/domain/extraction/reading";
import type { PlacedMention, SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { Span } from "@/domain/notes/span";
import type { Ring } from "@/domain/radar/vocabulary";

/** A verdict on one mention: where its cue stands, and how much it weighs (0 to 1). */
export function toVerdict(
  view: SentenceView,
  cue: Span,
  mention: PlacedMention,
  ring: Ring,
  strength: number,
  rule: string,
  by: VerdictReading["by"],
): VerdictReading {
  return {
    mention: mention.index,
    ring,
    cue: { start: cue.start, end: cue.end },
    sentence: view.span,
    by,
    strength: Math.min(1, strength),
    rule,
  };
}
