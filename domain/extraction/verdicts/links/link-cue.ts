import { countWeightyWords } from "@/domain/extraction/cues/light-words";
import { coordinateMentions, opensClause } from "@/domain/extraction/verdicts/grammar/coordinate-mentions";
import type { CueLink } from "@/domain/extraction/verdicts/grammar/cue-link";
import { stands } from "@/domain/extraction/verdicts/grammar/cue-place";
import { PRONOUN_WITHIN, partOf } from "@/domain/extraction/verdicts/grammar/refer-back";
import { linkRelativeObject } from "@/domain/extraction/verdicts/grammar/relative-clause";
import {
  type CueTarget,
  clauseOf,
  countWords,
  hasBetween,
  mentionsOfClause,
  type PlacedMention,
  type SentenceView,
} from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import { endTest } from "@/domain/notes/text/end-test";
import { linkAttribute } from "./link-attribute";
import { linkBack } from "./link-back";
import { linkBracketList } from "./link-bracket-list";
import { linkClosingBracket } from "./link-closing-bracket";
import { linkExamples, linkExamplesOfKind } from "./link-examples";
import { linkLabelled, linkTriedOn, linkUnderLabel } from "./link-label";
import { linkPointed } from "./link-pointed";
import { linkRow } from "./link-row";
import { linkSubject } from "./link-subject";
import { listByRoles, untilNextRemark } from "./list-by-roles";
import { isToolsDeed } from "./tools-deed";

const MAX_OBJECT_GAP = 5;
const MAX_ATTRIBUTE_GAP = 2;
const PART_TRUST = 0.7;
const WHO_ACTS =
  /^(?:we|they|he|she|i|everyone|on|nous|ils|elles|il|elle|je|wir|sie|er|ich|man|ze|zij|wij|hij|ik|noi|loro|eles|elas|ele|ela|nós|a gente|ellos|ellas|nosotros)\s/iu;
/** "**ils** ont lâché Cypress": more than one, so no tool. */
const MANY_ACT =
  /(?<![\p{L}])(?:we|they|nous|ils|elles|wir|ellos|ellas|nosotros|noi|loro|nós|a gente|eles|elas|wij|zij|ze)\s$/iu;
/** "they went **back to** HTTP" acts on what they left. */
const BACK_TO = /\s(?:to|zu|zum|zur|auf|nach|a|al|à|au|aux|vers|para|pra|pro|su|naar)$/iu;
/** "use **a framework like** Mocha": an example of what is to be used. */
const EXAMPLES =
  /^\s(?:an?\s|some\s|any\s|the\s|other\s)?(?:\p{L}+\s){0,2}(?:tools?|technologies|techniques|librar(?:y|ies)|libs?|frameworks?|languages?|projects?|products?|services?|databases?|platforms?|approach(?:es)?|solutions?|patterns?|practices?|systems?|something|things|stuff|formats?|standards?|protocols?)\s(?:like|such as|e\.g\.)\s[*_`]*$/iu;
/** "use Spark **native functions**": what a tool has built in is used, whether or not to use the tool is not said. */
/** Cues of plain use. */
const USING = new Set(["use", "we-use"]);
const OTHER_NOUN = /^\s(?:an?|the)\s(?:[^\s,]+\s){2,}/iu;
const BUILT_IN = /^(?:['’]s)?\s(?:native|built[- ]?in|internal|own)\s\p{L}/u;
const LEADS_ON =
  /\s(?:in|on|to|into|with|onto|en|a|con|auf|mit|zu|dans|sur|avec|à|em|no|na|com|para|su|nel|op|met|naar)$/iu;

const WITHOUT = /(?:^|[\s,(])(?:without|sans|sin|senza|sem|ohne|zonder)\s(?:\p{L}{1,3}\s)?[*_`"]*$/iu;

/** Links a cue to technologies of its own sentence by the side on which they stand; null where none stands there. */
export function linkCue(view: SentenceView, hit: PhraseHit<CueTarget>): CueLink | null {
  const clause = clauseOf(view, hit);
  if (clause < 0 || view.mentions.length === 0) return null;
  const apart = hit.target.cue.side === "object" ? null : (linkRow(view, hit) ?? linkClosingBracket(view, hit));
  if (apart !== null) return apart;
  return (
    linkPointed(view, hit) ?? linkBySide(view, hit, clause) ?? linkRelativeObject(view, hit) ?? linkBack(view, hit)
  );
}

function linkBySide(view: SentenceView, hit: PhraseHit<CueTarget>, clause: number): CueLink | null {
  const side = hit.target.cue.side;
  const listed = isFirst(view, hit, clause) ? linkBracketList(view, hit, clause) : null;
  if (listed !== null) return listed;
  if (side === "object") {
    const object =
      linkExamplesOfKind(view, hit, clause) ?? linkObject(view, hit, clause, hit.target.cue.near ?? MAX_OBJECT_GAP);
    return object ?? linkWorth(view, hit, clause) ?? linkExamples(view, hit, clause);
  }
  if (leadsOn(view, hit)) return linkObject(view, hit, clause, 1);
  const attribute = linkAttribute(view, hit, clause);
  if (attribute !== null) return attribute;
  const subject = linkSubject(view, hit, clause);
  if (subject !== null) return subject;
  const examples = linkExamples(view, hit, clause);
  if (examples !== null) return examples;
  if (side === "subject" && !namesWhoActs(view, hit)) return null;
  return linkObject(view, hit, clause, MAX_ATTRIBUTE_GAP);
}

/** Whether nothing is named before a cue in its clause. */
function isFirst(view: SentenceView, hit: PhraseHit<CueTarget>, clause: number): boolean {
  return view.clauses.length > 1 && !mentionsOfClause(view, clause).some(({ start }) => start < hit.start);
}

/** "**Pinia** offers more and is worth a look": with nothing behind it, what is worth something was named before. */
function linkWorth(view: SentenceView, hit: PhraseHit<CueTarget>, clause: number): CueLink | null {
  return /^worth\s/iu.test(view.text.slice(hit.start, hit.end)) ? linkSubject(view, hit, clause) : null;
}

/** "no more setup.py, and put all **in pyproject.toml**": a cue that ends in a preposition has its name right behind it. */
function leadsOn(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  if (hit.target.cue.side !== "either") return false;
  const next = view.mentions.find((mention) => mention.start >= hit.end);
  if (next === undefined) return false;
  if (LEADS_ON.test(view.text.slice(hit.start, hit.end))) return countWords(view.text, hit.end, next.start) <= 1;
  // "the API is final, **adieu** JNI"
  const before = view.text.slice(view.span.start, hit.start);
  return /[,;]\s*$/.test(before) && /^[\s*_`]*$/.test(view.text.slice(hit.end, next.start));
}

/** "Ils ont abandonné **Hadoop**": a cue that says who acts has what is acted on behind it. */
function namesWhoActs(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const words = view.text.slice(hit.start, hit.end);
  if (!BACK_TO.test(words) && MANY_ACT.test(view.text.slice(Math.max(view.span.start, hit.start - 16), hit.start)))
    return true;
  // "il **nous a sauvés**": we are the ones who were saved.
  return WHO_ACTS.test(words) && !PRONOUN_WITHIN.test(words) && !/^nous (?:a|ont)\s/iu.test(words);
}

/** "avoid **Helm** and Kustomize"; "Recommended: **Helm**, Kustomize". */
function linkObject(view: SentenceView, hit: PhraseHit<CueTarget>, clause: number, maxGap: number): CueLink | null {
  const own = mentionsOfClause(view, clause);
  const tried = linkTriedOn(view, hit, clause);
  if (tried !== null) return tried;
  const first = own.find((mention) => mention.end > hit.end);
  if (first !== undefined) {
    if (countWords(view.text, hit.end, first.start) > maxGap) return null;
    if (hasBetween(view, "about-talk", hit.end, first.start)) return null;
    if (isBehindComma(view, hit, first) || isPrepositionApart(view, hit, first) || isTakenBefore(view, hit, first))
      return null;
    if (isOfNoun(view, hit, first)) return null;
    if (hit.target.ring === "adopt" && BUILT_IN.test(view.text.slice(first.end, first.end + 24))) return null;
    if (isSetAside(view, hit, first) || isOldVersion(view, hit, first) || isThreat(view, hit, first)) return null;
    const joined = coordinateMentions(view.text, first, own).filter((m) => m.start >= first.start);
    const trust = isPartOf(view, hit, first) ? PART_TRUST : 1;
    const meant = untilNextRemark(view.text, joined);
    return { mentions: listByRoles(view.text, meant, own), how: "object", trust };
  }
  return linkLabelled(view, hit, clause) ?? linkUnderLabel(view, hit, clause);
}

/** "the shop will use **it in** the checkout": what is used was named before, and this only tells where. */
const USED_ELSEWHERE =
  /^[\s*_]+(?:it|this|that|them|these|those)\s(?:in|on|for|with|at|as|from|within|across|inside|alongside|over|instead of)\s/iu;
/** "more promising **than** Ant" */
const THAN = endTest(/(?:^|\s)than\s(?:(?:the|just|plain|using)\s)?[*_`"'“[]*$/iu);

/** "he moved on to **building** a parser": what a talk goes on with is not what anybody moved to. */
const GERUND = /^\s(?!using|running)\p{L}{3,}ing\s/iu;

/** Whether the words between a cue and a name tell that the cue speaks of something else. */
function isOfOther(between: string, { target }: PhraseHit<CueTarget>): boolean {
  if (target.cue.id === "move-to" && GERUND.test(between)) return true;
  return MIXING.test(between) || USED_ELSEWHERE.test(between) || (target.ring !== "hold" && THAN(between));
}

/** "avoid **mixing** C and Rust": the mixing is to be avoided, and neither of them. */
const MIXING = /^\s(?:mixing|combining|comparing|confusing|mélanger|mezclar|misturar|mescolare)\s/iu;

/** "use **a small team for** Kafka" uses the team; "use a service mesh" the mesh; "RAUC uses D-Bus" is the tool's own doing. */
function isOfNoun(view: SentenceView, hit: PhraseHit<CueTarget>, first: PlacedMention): boolean {
  if (isToolsDeed(view, hit) || isOfOther(view.text.slice(hit.end, first.start), hit)) return true;
  if (!USING.has(hit.target.cue.id)) return false;
  return OTHER_NOUN.test(view.text.slice(hit.end, first.start)) || opensCommand(view, first);
}

/** "use `gradle build --scan`": a command is typed, whether or not to use its tool is not said. */
function opensCommand({ text }: SentenceView, { start, end }: PlacedMention): boolean {
  return text[start - 1] === "`" && /^\s[^`\n]+`/.test(text.slice(end, end + 60));
}

/** "hated the headers, got better with **SKIE**": what was hated stands before the comma; "see servlets, **AOP**" lists. */
function isBehindComma(view: SentenceView, hit: PhraseHit<CueTarget>, first: PlacedMention): boolean {
  const between = view.text.slice(hit.end, first.start);
  const comma = between.lastIndexOf(", ");
  // "bei uns ausprobieren, **JDK 21** läuft da schon" goes on about something else.
  if (comma === 0)
    return (
      opensClause(view.text, first) ||
      startsAnew(view.text.slice(hit.end, first.start), view.text.slice(first.end)) ||
      closesItem(view, hit)
    );
  if (comma < 0) return false;
  return countWeightyWords(between.slice(0, comma), false) > 2 || countWeightyWords(between.slice(comma), false) > 0;
}

/** "their scanner **meh**, Kali Linux": a remark that ends an item of a list is not of the next one. */
function closesItem(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const part = partOf(view, hit);
  return (
    hit.target.cue.side === "either" &&
    part !== null &&
    countWeightyWords(view.text.slice(part.start, hit.start), true) > 0
  );
}

/** "so they pulled out, **and** Xcode Cloud **has been** a surprise" */
function startsAnew(joint: string, after: string): boolean {
  return (
    /^,\s(?:(?:and|but|while)\s)?(?:the\s)?$/iu.test(joint) &&
    /^\s(?:has|have|had|is|are|was|were|will|would|can|could|does|did|turned|took|gets?|got|now|just)\s/iu.test(after)
  );
}

/** "find out about **the rope store in** Compose": a part of it is looked at. */
function isPartOf(view: SentenceView, hit: PhraseHit<CueTarget>, first: PlacedMention): boolean {
  const between = view.text.slice(hit.end, first.start);
  return countWeightyWords(between, false) > 0 && /\s(?:in|inside|within|under)\s(?:the\s)?[*_`[]*$/iu.test(between);
}

/** "avoid lock-in **with** AWS" says nothing of AWS; "look at the docs of Helm" does say something of Helm. */
function isPrepositionApart(view: SentenceView, hit: PhraseHit<CueTarget>, first: PlacedMention): boolean {
  if (hit.target.ring === "assess" && hit.target.cue.side === "object") return false;
  if (EXAMPLES.test(view.text.slice(hit.end, first.start))) return false;
  return view.hits.some(
    (other) =>
      other.target.role === "preposition" &&
      other.start >= hit.end &&
      other.end <= first.start &&
      !(countWords(view.text, hit.end, other.start) === 0 && PARTITIVE.test(view.text.slice(other.start, other.end))),
  );
}

/** "ils utilisent **des** conteneurs", "usiamo **dei** container": so many of them, where no preposition could stand; "recommend **using** Vault" recommends Vault. */
const PARTITIVE = /^(?:des|dei|degli|delle|using)$/iu;

/** "moved off **Java 8**": an old version was left, not the whole. */
function isOldVersion(view: SentenceView, hit: PhraseHit<CueTarget>, first: PlacedMention): boolean {
  return hit.target.ring === "hold" && /^\s?v?\d/.test(view.text.slice(first.end, first.end + 4));
}

/** What everybody avoids, whatever is used. */
const THREAT =
  /(?:injections?|attacks?|leaks?|leakage|forgery|poisoning|hijacking|spoofing|phishing|overflows?|scripting|exploits?|race conditions?|races|deadlocks?|lock-in|debt|smells?|drift|fatigue|downtime|flakiness|hallucinations?)$/iu;

/** "avoid **SQL injection**", "goodbye **race conditions**": what is to be kept off is no technology to be held. */
function isThreat(view: SentenceView, hit: PhraseHit<CueTarget>, first: PlacedMention): boolean {
  return hit.target.ring === "hold" && THREAT.test(view.text.slice(first.start, first.end));
}

/** "simple and fast, **without** WebSockets" praises what does without them. */
function isSetAside(view: SentenceView, hit: PhraseHit<CueTarget>, first: PlacedMention): boolean {
  return hit.target.ring !== "hold" && WITHOUT.test(view.text.slice(hit.end, first.start));
}

/** "don't use sleep, **use** asyncio": the nearer cue takes the name; "research **how** Git works" is no research of Git. */
function isTakenBefore(view: SentenceView, hit: PhraseHit<CueTarget>, first: PlacedMention): boolean {
  const between = view.hits.filter((other) => other.start >= hit.end && other.end <= first.start);
  // "detona **a ideia de** transpilar": a cue that says nothing where it stands takes no name, while an English "using" does.
  const isEnglish = hit.target.rule.startsWith("en.");
  return between.some(
    (other) =>
      (isCue(other) && (isEnglish || stands(view, other))) ||
      other.target.role === "joint" ||
      (other.target.role === "question" && countWords(view.text, hit.end, other.start) === 0),
  );
}

function isCue(hit: SentenceView["hits"][number]): hit is PhraseHit<CueTarget> {
  return hit.target.role === "cue";
}
