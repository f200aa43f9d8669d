import type { VerdictReading } from "@/domain/extraction/reading";
import { linkArrow, namesBehindArrow } from "@/domain/extraction/verdicts/frames/link-arrow";
import { linkGreater } from "@/domain/extraction/verdicts/frames/link-greater";
import type { PlacedMention, SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import { judgeVoice } from "@/domain/extraction/verdicts/weights/judge-voice";
import { toVerdict } from "./to-verdict";

const ARROW_STRENGTH = 0.75;
const GREATER_STRENGTH = 0.6;
const LEAST_HELD = 0.5;

/** "Jenkins → **Dagger**", "Vite > webpack": what is left for what, or else what is held to be better. */
export function readArrow(view: SentenceView, found: readonly VerdictReading[], trust: number): VerdictReading[] {
  const isHeld = ({ index }: PlacedMention) => found.some(({ ring, mention }) => ring === "hold" && mention === index);
  const links = linkArrow(view, isHeld);
  const by = judgeVoice(view, null);
  if (links.length === 0)
    return linkGreater(view).map((link) =>
      toVerdict(
        view,
        link,
        link.mention,
        link.ring,
        GREATER_STRENGTH * trust,
        `any.${link.ring}.greater/${link.place}`,
        by,
      ),
    );
  return links.flatMap((link) =>
    link.mentions.map((mention) =>
      toVerdict(view, link, mention, link.ring, ARROW_STRENGTH * trust, `any.${link.ring}.arrow/${link.place}`, by),
    ),
  );
}

/** "kapt must die => **KSP**": what an arrow leads to from something that is to go takes its place. */
export function readBehindArrow(view: SentenceView, before: readonly VerdictReading[]): VerdictReading[] {
  const held = before.find(({ ring, strength }) => ring === "hold" && strength >= LEAST_HELD);
  if (held === undefined) return [];
  const names = namesBehindArrow(view);
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return [];
  const cue = { start: first.start, end: last.end };
  return names.map((mention) =>
    toVerdict(view, cue, mention, "adopt", ARROW_STRENGTH, "any.adopt.arrow/second", held.by),
  );
}
