import { countWeightyWords } from "@/domain/extraction/cues/light-words";
import { partOf } from "@/domain/extraction/verdicts/grammar/refer-back";
import { type CueTarget, countWords, type SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";

const MAX_CONDITION_DISTANCE = 160;
const SOME_DAY = /^(?:one day|some ?day|later on|in the future)$/iu;
const CONDITION_FIRST = /^(?:if|once|should we|si|cuando|falls|wenn|sobald|quando|se|als|zodra|mocht)\s/iu;

/** "si" is an "if" in Spanish and French, and none in Italian; "se" the other way round. */
const SUPPOSING: Readonly<Record<string, RegExp>> = {
  en: /(?:(?:^[\s*_-]*|\sfor\s|\scases?\s)(?:if|when|whenever|where)|\s(?:wonder(?:s|ed|ing)?|unsure|asks?|asked)\s(?:if|whether))\s/iu,
  es: /^[\s*_-]*(?:si|cuando)\s/iu,
  fr: /^[\s*_-]*(?:si|quand|lorsque)\s/iu,
  de: /^[\s*_-]*(?:wenn|falls|sobald)\s/iu,
  it: /^[\s*_-]*(?:se|quando)\s/iu,
  pt: /^[\s*_-]*(?:se|quando)\s/iu,
  nl: /^[\s*_-]*(?:als|wanneer|zodra)\s/iu,
};

/** "We **used to** love Puppet" tells of a time that is over. */
export function isPast(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  return view.hits.some(
    (other) =>
      other.target.role === "past" &&
      other.end <= hit.start &&
      countWords(view.text, other.end, hit.start) <= 4 &&
      !isInCondition(view, hit, other),
  );
}

/** "Si Rust vous fait peur **au début**, utilisez Go": when a condition holds says nothing of when its advice does. */
function isInCondition(view: SentenceView, hit: PhraseHit<CueTarget>, past: SentenceView["hits"][number]): boolean {
  const part = partOf(view, past);
  if (part === null || part.end > hit.start) return false;
  return SUPPOSING[hit.target.rule.slice(0, 2)]?.test(view.text.slice(part.start, past.start)) === true;
}

/** "If we grow, X might help", "X would be great"; not "Y would be reason enough, we use X daily". */
export function isConditional(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  return view.hits.some((other) => {
    if (other === hit || !isCondition(view, other) || Math.abs(other.start - hit.start) >= MAX_CONDITION_DISTANCE)
      return false;
    // "I love Kotlin and would merge every harbour into it **one day**"
    if (SOME_DAY.test(view.text.slice(other.start, other.end)) && countWords(view.text, hit.end, other.start) > 3)
      return false;
    const part = partOf(view, other);
    if (part === null || (part.start <= hit.start && hit.start < part.end)) return true;
    return countWeightyWords(view.text.slice(part.start, other.start), false) === 0;
  });
}

/** "**when the consumer is too slow**, lag grows" complains of nothing. */
export function isSupposed(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const part = partOf(view, hit);
  return part !== null && SUPPOSING[hit.target.rule.slice(0, 2)]?.test(view.text.slice(part.start, hit.start)) === true;
}

/** "se quedaron con Avro", "se tornou um padrão": in Spanish, and in Portuguese before what is over, "se" is no "if". */
function isReflexive(rule: string, words: string): boolean {
  if (rule.startsWith("es.")) return /^se\s/iu.test(words);
  return rule.startsWith("pt.") && /^se\s\p{L}+(?:ou|aram|eu|eram|iu|iram)(?!\p{L})/iu.test(words);
}

/** "If we ever" may be a cue of its own, and is a condition to what follows it all the same. */
function isCondition(view: SentenceView, hit: SentenceView["hits"][number]): boolean {
  if (hit.target.role === "condition") return true;
  if (hit.target.role !== "cue" || !CONDITION_FIRST.test(view.text.slice(hit.start, hit.end))) return false;
  return !isReflexive(hit.target.rule, view.text.slice(hit.start, hit.end));
}
