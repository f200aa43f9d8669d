import type { CueTarget, SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import { COMPLAINTS } from "@/domain/extraction/verdicts/phrases/complaints";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import type { Span } from "@/domain/notes/span";
import type { Ring } from "@/domain/radar/vocabulary";
import { weighCue } from "./weigh-cue";

/** Words that take back some of what was said; "because" and "since" part clauses, too, and take back nothing. */
const ADVERSATIVE =
  /^(?:but|though|although|however|yet|except|pero|aunque|sin embargo|mais|cependant|toutefois|par contre|aber|allerdings|doch|jedoch|obwohl|mas|porém|embora|no entanto|ma|però|anche se|tuttavia|maar|echter|hoewel|けど|けれど|ただ|しかし|でも)/iu;
/** "good for internal apps, **but not for the shop**" */
const NOT_FOR =
  /^[^.;:!?]{0,48}[,\s](?:(?:but |aber |pero |mais |ma |mas |maar )?(?:not for|nicht für|no para|pas pour|non per|não para|niet voor)|(?:just|only|but) (?:don['’]?t|do not|never))\s/iu;
/** What is not ready yet. */
const UNRIPE = new Set(["early", "later"]);

/** "good **(for some purposes)**", "great for small teams" */
const FOR_SOME =
  /^\s*\(?(?:but )?(?:only )?(?:for|in) (?:some|certain|specific|a few|small|smaller|simple|toy|very few|particular)\s/iu;

/** "use it **if**" above a list of conditions */
const ON_CONDITION = /^[^.;!?]{0,40}\s(?:only |but only )?(?:if|when)\s*[:…]?\s*$/iu;

/** What a remark becomes by what a "but" behind it adds; the same ring where there is none. */
export function weighContrast(view: SentenceView, hit: PhraseHit<CueTarget>, ring: Ring): Ring {
  const isLimited = ring === "adopt" || (ring === "assess" && hit.target.cue.id === "interesting");
  const after = view.text.slice(hit.end, view.span.end);
  if (isLimited && (NOT_FOR.test(after) || FOR_SOME.test(after) || ON_CONDITION.test(after))) return "trial";
  const behind = findBehind(view, hit);
  if (behind === null || behind.ring === ring) return ring;
  const { id } = behind.cue.target.cue;
  const isCaveat = (behind.ring === "hold" && COMPLAINTS.has(id)) || (behind.ring === "assess" && UNRIPE.has(id));
  // "in production, but upgrades are a pain"
  if (ring === "adopt" && isCaveat) return "trial";
  // "promising, but not for this year"
  if (ring === "trial" && behind.ring === "assess" && UNRIPE.has(id)) return "assess";
  // "expensive, but worth it"
  const isComplaint = ring === "hold" && COMPLAINTS.has(hit.target.cue.id);
  return isComplaint && (behind.ring === "adopt" || behind.ring === "trial") ? "trial" : ring;
}

interface Behind {
  readonly cue: PhraseHit<CueTarget>;
  readonly ring: Ring;
}

/** The first cue behind a "but" that follows, in a part of the sentence that names nothing else. */
function findBehind(view: SentenceView, hit: PhraseHit<CueTarget>): Behind | null {
  const turn = view.hits.find(
    (other) => other.target.role === "contrast" && other.start >= hit.end && isAdversative(view.text, other),
  );
  if (turn === undefined) return null;
  if (view.mentions.some((mention) => mention.start >= turn.end)) return null;
  for (const other of view.hits) {
    if (other.target.role !== "cue" || other.start < turn.start) continue;
    const cue = other as PhraseHit<CueTarget>;
    const { ring } = weighCue(view, cue, false);
    if (ring !== null) return { cue, ring };
  }
  return null;
}

function isAdversative(text: string, { start, end }: Span): boolean {
  return ADVERSATIVE.test(text.slice(start, end).trim());
}
