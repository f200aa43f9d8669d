import { countWeightyWords } from "@/domain/extraction/cues/light-words";
import { partOf } from "@/domain/extraction/verdicts/grammar/refer-back";
import {
  type CueTarget,
  hasBetween,
  type PlacedMention,
  type SentenceView,
} from "@/domain/extraction/verdicts/grammar/sentence-view";
import { clauseSpan } from "@/domain/extraction/verdicts/grammar/split-clauses";
import { COMPLAINTS } from "@/domain/extraction/verdicts/phrases/complaints";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import { endTest } from "@/domain/notes/text/end-test";

/** An article or a possessive with a noun, behind "and" or "but" at most. */
const OTHER_SUBJECT =
  /^[\s*_]*(?:(?:and|but|und|aber|y|pero|et|mais|e|ma|mas|en|maar)\s+)?(?:the|our|their|my|his|her|der|die|das|unsere?|ihre?|el|la|los|las|nuestr[oa]s?|sus?|le|les|nos|notre|leurs?|ses|il|lo|gli|nostr[aeio]|o|os|as|noss[oa]s?|het|de|onze|ons|hun)\s+\p{L}{3,}/iu;
/** "Testcontainers is standard, **o H2** foi banido": a name that nothing else has read. */
const OTHER_NAME =
  /^[\s*_]*(?:(?:and|y|et|e|und|en)\s+)?(?:(?:o|a|el|la|le|il|the|der|die|das|de|het)\s+)?(?:\p{Lu}\p{L}*\d+|\p{L}*\p{Ll}\p{Lu}\p{L}*)\s/u;
/** "Jenkins is slow **and the pipeline** is great" */
const OTHER_CLAUSE =
  /\s(?:and|but|while|because|since|und|aber|weil|während|y|pero|porque|et|mais|car|e|ma|mas|perché|en|maar|omdat)\s(?:the|our|their|its|my|his|her|der|die|das|unsere?|ihre?|el|la|los|las|le|les|il|lo|o|os|as|het|de)\s\p{L}{3,}(?:\s\p{L}+)?\s$/iu;
const TURN = /^[\s*_]*(?:but|though|aber|doch|pero|aunque|mais|ma|però|mas|porém|maar)\s/iu;

/** Cues of what is old or new: said of a version as often as of the whole. */
const VERSIONED = new Set(["outdated", "early"]);

/** ", which is", ", which are" */
const WHICH = /^[*_`)\]"”]*,\swhich\s(?:also\s|really\s)?$/iu;
/** "plugins **in** Lua", "its tools **for** Java" */
const BY_MEANS_OF = /\s(?:in|with|for|via|through|by|from|using|into|to)\s(?:the\s|plain\s|pure\s)?[*_`[]*$/iu;

/** "you can write plugins in **Lua**, which is nice": what is done is, and not what it is done with. */
function isOfWhatIsDone(view: SentenceView, hit: PhraseHit<CueTarget>, subject: PlacedMention): boolean {
  if (!WHICH.test(view.text.slice(subject.end, hit.start))) return false;
  const isKind = /\s(?:an?|the|one of the)$/iu.test(view.text.slice(hit.start, hit.end));
  return !isKind && BY_MEANS_OF.test(view.text.slice(view.span.start, subject.start));
}

/** "they explain category theory and **how these ideas** are useful": behind "how" stands what is spoken of. */
const HOW = endTest(
  /(?:^|[\s,])(?:how|why|where)\s(?!(?:it|they|you|we|i|he|she|people|one)\s)(?:(?:the|these|those|this|that|such|its|their|our|your)\s)?(?:\p{L}+\s){1,2}$/iu,
);

/** "Hetzner **has brought out** a second kind of disk in preview": what is early is what it brings. */
const BRINGS =
  /^[*_`]*(?:\s(?:has|have|had|just|also|now))*\s(?:released?|releases|launch(?:ed|es)?|announced?|announces|ship(?:ped|s)?|introduced?|introduces|(?:put|brought|brings) out|unveil(?:ed|s)?|show(?:ed|s|n)?|come (?:back |up |out )?with|came (?:back |up |out )?with|made|makes|built|builds)\s/iu;

/** Whether between a name and a cue stands what the cue speaks of. */
function isOfWhatStandsBetween(
  view: SentenceView,
  { start, target }: PhraseHit<CueTarget>,
  subject: PlacedMention,
): boolean {
  const between = view.text.slice(subject.end, start);
  return HOW(between) || (target.ring === "assess" && VERSIONED.has(target.cue.id) && BRINGS.test(between));
}

/** "Let's give Sloth a go, **our hand written rules** are a mess": behind a comma something else may be spoken of. */
export function hasSubjectOfItsOwn(view: SentenceView, hit: PhraseHit<CueTarget>, subject: PlacedMention): boolean {
  if (isOfWhatIsDone(view, hit, subject) || isOfWhatStandsBetween(view, hit, subject)) return true;
  const part = partOf(view, hit);
  if (part === null) return false;
  if (subject.start >= part.start) return OTHER_CLAUSE.test(afterLastName(view, hit, subject));
  const said = view.text.slice(part.start, hit.start);
  if (OTHER_NAME.test(said)) return true;
  const turned = said.replace(TURN, "");
  return OTHER_SUBJECT.test(said) || (turned !== said && countWeightyWords(turned, true) > 0);
}

/** What stands between the last name before a cue, the subject or one behind it, and the cue. */
function afterLastName(view: SentenceView, hit: PhraseHit<CueTarget>, subject: PlacedMention): string {
  const last = view.mentions.findLast(({ end }) => end <= hit.start) ?? subject;
  return view.text.slice(last.end, hit.start);
}

/** "(**1.0 and 1.1** deprecated)": whether a remark on what is old or new starts with a version. */
export function isOfOldVersion(view: SentenceView, hit: PhraseHit<CueTarget>, start: number): boolean {
  return VERSIONED.has(hit.target.cue.id) && /^[\s*_]*v?\d/.test(view.text.slice(start, hit.start));
}

/** "**Python 2** is dead": an old version is, or a new one is in preview. "Angular 2 was too complex" complains of Angular. */
export function isOfVersion(view: SentenceView, hit: PhraseHit<CueTarget>, subject: PlacedMention): boolean {
  const { cue, ring } = hit.target;
  if (!VERSIONED.has(cue.id) && (ring !== "hold" || COMPLAINTS.has(cue.id))) return false;
  return (
    /^\s?v?\d/.test(view.text.slice(subject.end, hit.start)) ||
    /\s\d[\d.]*$/.test(view.text.slice(subject.start, subject.end))
  );
}

/** "**On macOS** getting it to run is harder, but it looks worth it": where something is done that was named before. */
export function isCircumstance(
  view: SentenceView,
  clause: SentenceView["clauses"][number] | undefined,
  subject: PlacedMention,
  end: number,
): boolean {
  if (clause === undefined || !hasBetween(view, "pronoun", subject.end, end)) return false;
  return /^[\s*_]*(?:on|under|in|en|sous|sur|su|auf|unter|op|onder)\s(?:\p{L}{1,3}\s)?[*_`[]*$/iu.test(
    view.text.slice(clauseSpan(clause).start, subject.start),
  );
}
