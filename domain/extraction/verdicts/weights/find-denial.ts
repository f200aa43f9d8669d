import { coordinateMentions } from "@/domain/extraction/verdicts/grammar/coordinate-mentions";
import {
  type CueTarget,
  clauseOf,
  countWords,
  type SentenceView,
} from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import { endTest } from "@/domain/notes/text/end-test";
import { hasNear } from "./has-near";
import { turnsBehind } from "./japanese-turn";

const JAPANESE = /[\u3040-\u9fff]$/;
const NEGATION_REACH = 4;
const SEEMING = endTest(
  /(?<!\p{L})(?:parec(?:e|en|ió|ía|eu|em|ia)|sembl(?:e|ent|ait)|sembra(?:no|va)?|pare|paraît|seems?|seemed|looks?|looked|scheint|wirkt|lijkt)\s(?:(?:ser|être|essere|to be|zu sein|te zijn)\s)?(?:\p{L}+\s)?$/iu,
);

/** Cues of praise, which may be given by the looks. */
const PRAISING = new Set(["praise", "is-good", "perfect-for"]);
const BY_LOOKS = /^(?:looks?|looked|sounds?|sounded)\s/iu;

/** "**pareceu** bem fácil de usar", "**looks** great" judge by the looks. */
function isSeeming(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const { id } = hit.target.cue;
  if (PRAISING.has(id) && BY_LOOKS.test(view.text.slice(hit.start, hit.end))) return true;
  return id === "praise" && SEEMING(view.text.slice(Math.max(view.span.start, hit.start - 40), hit.start));
}

/** How the words around a cue deny it: "**not** recommended", "**not yet** ready", "**seems** easy"; null where none does. */
export function findDenial(view: SentenceView, hit: PhraseHit<CueTarget>): "not-yet" | "seeming" | "negated" | null {
  if (hasNear(view, hit, "not-yet", 6)) return "not-yet";
  if (isSeeming(view, hit) || turnsBehind(view, hit) === "seeming") return "seeming";
  const clause = clauseOf(view, hit);
  const negated = view.hits.some((other) => {
    if (other.target.role !== "negation" || clauseOf(view, other) !== clause) return false;
    // Japanese denies behind the verb: 「書けない人には Vaadin を勧めます」 recommends it.
    if (other.end <= hit.start && JAPANESE.test(view.text.slice(other.start, other.end))) return false;
    if (other.end <= hit.start) return isClose(view, other.end, hit.start, NEGATION_REACH);
    return hit.target.negatesAfter && other.start >= hit.end && isDeniedAt(view, hit.end, other.start);
  });
  return negated ? "negated" : null;
}

/** "Wir nutzen A, B und C **nicht**" denies all of them: a list of names is passed as one. */
function isDeniedAt(view: SentenceView, from: number, to: number): boolean {
  const between = view.mentions.filter((mention) => mention.start >= from && mention.end <= to);
  const [first] = between;
  const last = first && coordinateMentions(view.text, first, between).at(-1);
  if (first === undefined || last === undefined) return isClose(view, from, to, NEGATION_REACH);
  const words = countWords(view.text, from, first.start) + countWords(view.text, last.end, to);
  return (
    words < NEGATION_REACH &&
    [[from, first.start] as const, [last.end, to] as const].every(([start, end]) =>
      isClose(view, start, end, NEGATION_REACH),
    )
  );
}

/** Near, and with no comma or name between: "not Helm, Kustomize is recommended" denies nothing of Kustomize. */
function isClose(view: SentenceView, from: number, to: number, reach: number): boolean {
  // "no longer alpha, **or** beta" denies both.
  const between = view.text.slice(from, to).replace(/,(?=\s(?:or|nor|oder|ou|o)\s)/giu, "");
  return countWords(view.text, from, to) <= reach && !/[,、]/.test(between);
}
