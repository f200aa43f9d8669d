import type { VerdictReading } from "@/domain/extraction/reading";
import { coordinateMentions } from "@/domain/extraction/verdicts/grammar/coordinate-mentions";
import type { PlacedMention, SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { Span } from "@/domain/notes/span";
import { toVerdict } from "./to-verdict";

const LIKEWISE_TRUST = 0.9;
const LEAST_SAID = 0.5;
const REACH = 60;

const SAME =
  "(?:the )?(?:exact )?same (?:(?:goes|holds|applies|story|thing|is true|can be said|could be said)(?: true)? )?(?:for|of|to|with|about)|ditto(?: for| with)?|" +
  "lo mismo (?:(?:vale|pasa|ocurre|digo|se aplica|sirve) )?(?:para|con|de|a)|[ií]dem (?:para|con|de|pour|per|voor|für)|" +
  "(?:la )?même chose (?:pour|avec)|pareil (?:pour|avec)|(?:il en va|c['’]est) (?:de même|pareil) (?:pour|avec)|" +
  "(?:lo )?stesso (?:discorso )?(?:vale )?(?:per|con)|vale anche per|" +
  "o mesmo (?:(?:vale|acontece|digo|se aplica) )?(?:para|pra|com|a|do|da)|" +
  "(?:(?:das ?selbe|das gleiche|gleiches|ähnliches) gilt|gilt)(?: auch)? für|" +
  "(?:hetzelfde|datzelfde) geldt(?: ook)? voor";

/** "**Same goes for** Kustomize", "**idem pour** Vite" */
const OPENS = new RegExp(`^[\\s*_>-]*(?:and |but |y |et |e |und |en )?(?:${SAME})\\s`, "iu");
/** "Helm is a pain, **as are most charts of** Bitnami", "…, **and the same is true of** Kustomize" */
const JOINS = new RegExp(
  `(?:(?:,\\s|\\s)(?:just )?(?:as|so) (?:do|does|did|is|are|was|were|has|have) (?:also )?(?:the |some |its |their )?(?:[\\p{L}-]+ ){0,4}|[,;]?\\s(?:and |but |y |et |e |und |en )?(?:${SAME}) |,\\s(?:al igual que|tout comme|così come|assim como|ebenso wie|genauso wie|net als) )(?:\\p{L}{1,3} )?[*_\`[]*$`,
  "iu",
);

/** Whether a sentence says of its names what the one before said of others: "Same goes for **TeamCity**." */
export function followsLikewise(text: string, { start, end }: Span): boolean {
  return OPENS.test(text.slice(start, Math.min(end, start + REACH)));
}

/** What a sentence says of its first name, and those joined to it, by what was said in the sentence before. */
export function readLikewise(view: SentenceView, before: readonly VerdictReading[]): VerdictReading[] {
  const lead = view.mentions[0];
  const said = strongestOf(before);
  return lead === undefined || said === null ? [] : repeat(view, said, lead, view.mentions);
}

/** What is said of one is said of the other, too: "Vite is a pain, and so is **Turbopack**." */
export function readJoinedLikewise(view: SentenceView, told: readonly VerdictReading[]): VerdictReading[] {
  if (told.length === 0 || view.mentions.length < 2) return [];
  const judged = new Set(told.map(({ mention }) => mention));
  const others = view.mentions.filter(
    ({ index, start }) => !judged.has(index) && told.some(({ cue }) => cue.end <= start),
  );
  const joined = others.find(({ start }) =>
    JOINS.test(view.text.slice(Math.max(view.span.start, start - REACH), start)),
  );
  if (joined === undefined) return [];
  const said = strongestOf(told.filter(({ cue }) => cue.end <= joined.start));
  return said === null ? [] : repeat(view, said, joined, others);
}

function strongestOf(said: readonly VerdictReading[]): VerdictReading | null {
  const strongest = said.reduce<VerdictReading | null>(
    (best, verdict) => (best === null || verdict.strength > best.strength ? verdict : best),
    null,
  );
  return strongest === null || strongest.strength < LEAST_SAID ? null : strongest;
}

function repeat(
  view: SentenceView,
  { ring, strength, by, cue, sentence }: VerdictReading,
  first: PlacedMention,
  among: readonly PlacedMention[],
): VerdictReading[] {
  const isOwn = sentence.start === view.span.start;
  return coordinateMentions(view.text, first, among).map((mention) =>
    toVerdict(view, isOwn ? cue : mention, mention, ring, strength * LIKEWISE_TRUST, `any.${ring}.likewise/second`, by),
  );
}
