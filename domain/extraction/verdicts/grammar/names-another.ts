import { countWeightyWords } from "@/domain/extraction/cues/light-words";
import { foldName } from "@/domain/extraction/letters/character-class";
import { isKnownWord } from "@/domain/extraction/mentions/unknown-words";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import { GIVEN_NAMES } from "@/domain/notes/people/given-names";
import type { Span } from "@/domain/notes/span";
import { type CueTarget, clauseOf, type SentenceView } from "./sentence-view";
import { type Clause, clauseSpan } from "./split-clauses";

/** `lib.part`, ElementInternals, CO-RE: written as no ordinary word is. */
const NAME_LIKE =
  /`[^`]+`|(?<![\p{L}\p{N}])(?:\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{Lu}{2,}[\p{L}\p{N}-]*\p{Lu})(?![\p{L}\p{N}])/u;
/** A capital within a sentence, in languages that do not write all nouns with one; "January" is in every dictionary. */
const CAPITAL_WITHIN = /(?<=[\p{Ll}\p{N},]\s+)\p{Lu}\p{Ll}{2,}/gu;
const GERMAN = /(?<!\p{L})(?:der|die|das|ist|und|nicht|wir|es|sie|auch|mit|für)(?!\p{L})/iu;
const FIRST_WORD = /^[\s*_"'“(]*(\p{Lu}\p{Ll}{2,})(?=\s)/u;

/** Labels of what came out, and of whose view it is: they name no thing. */
const NEUTRAL_LABEL =
  /^[\s*_"'“-]*(?:(?:the|our|my|his|her|el|la|su|mi|le|son|sa|mon|il|o|a|das|sein|ihr|mein)\s+)?(?:results?|outcome|verdict|conclusions?|summary|status|update|note|nb|pro|con|plus|minus|lessons?(?: learned)?|takeaways?|advice|tip|today|now|question|answer|q|a|resultados?|resumen|veredicto|conclusión|conclusiones|consejo|hoy|pregunta|nota|pega|résultats?|bilan|avis|conseil|aujourd['’]hui|question|réponse|risultat[oi]|verdetto|conclusione|consiglio|oggi|domanda|resultado|resumo|conclusão|conselho|hoje|pergunta|ergebnis|fazit|urteil|empfehlung|heute|frage|antwort|tipp|resultaat|conclusie|oordeel|advies|vandaag|vraag|結論|感想|結果|まとめ|質問)[\s*_"'”]*$/iu;

/** "**standalone components**: converted, zero surprises" under a title about Angular: said of what the label names. */
function isUnderOtherLabel(view: SentenceView, clause: Clause): boolean {
  const label = view.clauses[clause.before];
  if (clause.opener !== "colon" || label === undefined || label.opener !== "start") return false;
  const { start, end } = clauseSpan(label);
  const words = view.text.slice(start, end);
  if (view.mentions.some((mention) => mention.start < end) || NEUTRAL_LABEL.test(words)) return false;
  if (view.hits.some((hit) => hit.target.role === "author" && hit.start < end)) return false;
  // "Rui: two people run it" says who.
  return /\s/.test(words.trim()) && countWeightyWords(words, true) > 0;
}

/** 「**curry は**お手本として作った」: Japanese marks what a sentence is about, so that a word in Latin letters is a name there. */
const LATIN_TOPIC = /^[\s*_"'“(]*[A-Za-z][\w.-]{2,}\s?は/u;

/** "- **Goldilocks** makes a report": whether a line starts with a name that no list knows. */
export function startsWithName(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, Math.min(end, start + 60));
  const first = FIRST_WORD.exec(line);
  return /^`[^`]+`/.test(line) || LATIN_TOPIC.test(line) || (first?.[1] !== undefined && isUnknownName(first[1]));
}

/**
 * "**Kargo** promotes on top of that, never heard of it", "**CO-RE** fixed that": whether a sentence names something else,
 * known to no list, before a cue that would else speak of what another sentence names.
 */
export function namesAnother(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const clause = view.clauses[clauseOf(view, hit)];
  if (clause === undefined) return false;
  const before = view.text.slice(clauseSpan(clause).start, hit.start);
  if (isUnderOtherLabel(view, clause)) return true;
  if (NAME_LIKE.test(before) || LATIN_TOPIC.test(view.text.slice(view.span.start, hit.start))) return true;
  const capitals = before.match(CAPITAL_WITHIN) ?? [];
  if (capitals.some(isUnknownName) && !GERMAN.test(before)) return true;
  const first = hit.target.cue.side === "object" ? null : FIRST_WORD.exec(before);
  return first?.[1] !== undefined && isUnknownName(first[1]);
}

/** A word of no dictionary; "**Kevin** nous a convaincus" names who spoke. */
function isUnknownName(word: string): boolean {
  const folded = foldName(word);
  return !isKnownWord(folded) && !GIVEN_NAMES.has(folded);
}
