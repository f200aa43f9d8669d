import {
  type CueTarget,
  clauseOf,
  countWords,
  type SentenceView,
} from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";

/** Whether a "not yet" or a hedge stands in the cue's clause, within `reach` words of it. */
export function hasNear(
  view: SentenceView,
  hit: PhraseHit<CueTarget>,
  role: "not-yet" | "hedge",
  reach: number,
): boolean {
  const clause = clauseOf(view, hit);
  return view.hits.some((other) => {
    if (other.target.role !== role || clauseOf(view, other) !== clause || isNearlyMore(view, other, hit)) return false;
    // "not there yet" says it of itself.
    if (other.start >= hit.start && other.end <= hit.end) return false;
    // "**almost** nobody uses it" is no "not yet".
    if (role === "not-yet" && hit.target.ring === "hold" && NEARLY_NONE.test(view.text.slice(other.start, hit.end)))
      return false;
    const gap =
      other.end <= hit.start
        ? countWords(view.text, other.end, hit.start)
        : countWords(view.text, hit.end, other.start);
    return gap <= reach;
  });
}

/** "una scelta **quasi** obbligata" is all but made, while "**quasi** pronto" is not ready yet; "**almost** everyone uses it" is most of them. */
function isNearlyMore(view: SentenceView, nearly: SentenceView["hits"][number], hit: PhraseHit<CueTarget>): boolean {
  if (NEARLY_ALL.test(view.text.slice(nearly.start, Math.min(nearly.end + 16, view.span.end)))) return true;
  return NEARLY.test(view.text.slice(nearly.start, nearly.end)) && !READY.test(view.text.slice(hit.start, hit.end));
}

const NEARLY_NONE =
  /^(?:almost|nearly|casi|presque|quasi|quase|fast|bijna)[\s*_]+(?:no|nobody|none|never|nadie|ningun\p{L}*|nunca|personne|aucun\p{L}*|jamais|nessun\p{L}*|mai|ninguém|nenhum\p{L}*|niemand|kein\p{L}*|nie|niets|nooit)(?!\p{L})/iu;

const NEARLY_ALL =
  /^(?:almost|nearly)[\s*_]+(?:everyone|everybody|everything|everywhere|all|every|always|any)(?!\p{L})/iu;

const NEARLY = /^(?:casi|presque|quase|quasi|fast|beinahe|bijna)$/iu;

const READY =
  /list[oa]|pr[eê]t|pront|fertig|reif|klaar|rijp|madur|m[aâ]tur|stab|estab|est[aá]vel|terminad|finit|fini\b|complet|produ|ready|usable|brauchbar|bruikbaar|utili[sz]/iu;
