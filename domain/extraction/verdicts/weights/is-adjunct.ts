import { countWeightyWords } from "@/domain/extraction/cues/light-words";
import { isOtherCase } from "@/domain/extraction/verdicts/grammar/japanese-case";
import type { CueTarget, PlacedMention, SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";

/** "**xgboost**'s defaults are good", "stopped using **Postgres**' schemas": with something of it behind the mark. */
const POSSESSIVE = /^[*_`\])]*['’]s?\s+(?!own\s)(?=\p{L})/u;
const SPACE = 0x20;
const QUOTED = /^['‘"“]$/u;
/** "**elasticsearch**-test is handy", "my-**redis**-wrapper" */
const GLUED_BEHIND = /^-\p{L}{2}/u;
const GLUED_BEFORE = /\p{L}{2}-$/u;
/** "**java**.io.File is banned": a part of it, by its path. */
const WITHIN_PATH = /^[.:]\p{L}/u;
/** "the **CPython** Guide is excellent", "**PWA** Rocks is a nice collection": a longer name that no list knows. */
const LONGER_NAME = /^ (\p{Lu}\p{Ll}+)(?![\p{L}\p{N}])/u;
/** What may be written with a capital behind a name, in a title or where somebody shouts. */
const NO_NAME =
  /^(?:is|are|was|were|has|had|can|will|does|did|should|would|could|might|may|and|or|vs|for|with|in|on|at|to|from|by|as|but|if|when|while|because|since|not|no|yes|it|this|that|they|we|you|he|she|i|also|so|then|now|still|just|only|really|very|too|use|used|using|avoid|deprecated|recommended|instead|everywhere|cluster|clusters|operator|operators|charts?|modules?|streams?|server|services?|plugin|plugins|provider|framework|library|language|database)$/iu;
const GERMAN = /(?<!\p{L})(?:der|die|das|ist|und|nicht|wir|es|sie|auch|mit|für|ein|eine)(?!\p{L})/iu;
/** What belongs to a thing without being it: of its makers, of what is written of it, of its inside. */
const PART =
  /^[*_`\])]* (?:teams?|communit(?:y|ies)|users?|developers?|devs?|engineers?|experts?|maintainers?|authors?|contributors?|compan(?:y|ies)|foundation|conferences?|meetups?|events?|talks?|books?|guides?|tutorials?|courses?|docs?|documentation|website|blogs?|articles?|examples?|internals?|codebase|source code|syntax|grammar|statements?|commands?|keywords?|variables?|annotations?|attributes?|status(?:es)?|status codes?|codes?|endpoints?|headers?|fields?|objects?|types?|dtypes?|errors?|logs|names?|ids?|versions?|releases?|roadmap|licen[sc]es?|pricing|history|world|create|init|install|bisect|blame|rebase|stash|plan|apply|diff|exec|job|jobs|skills?|time|issues?|bugs?|problems?|debates?|discussions?|wars|websites?|site|homepage|repos?|repositor(?:y|ies)|wikis?|forums?|mailing list|announcements?|news|hype|market|industry|scene|founders?|creators?|evangelists?|advocates?|consultants?|marketing|booths?|stands?|swag|stickers?|keynotes?|workshops?|sessions?|tracks?|rooms?|support|bindings?|wrappers?|giants?|shops?|fans?|newbies?|compatib(?:le|ility))(?![\p{L}\p{N}-])/iu;

/** "ropes, with a hook **that gets** bent", "a crate for all of it, **for which** he was glad" */
const RELATIVE =
  /(?:\s(?:with|of|for)\s(?:\p{L}+\s){1,3}(?:that|which)\s(?:is|are|was|were|gets?|got|has|have|had)|\sfor which(?:\s(?:is|was))?)\s$/iu;
/** "a sketch for **Parquet** called Plume" is of Plume. */
const CALLED =
  /^[*_`\])]* (?:called|named|known as|llamad[oa]|appelée?|nommée?|chiamat[oa]|chamad[oa]|genannt|namens|genaamd)\s[*_`"'“]*\p{Lu}/u;
/** "receitas **em** JS que sobraram", "ranger ses files **en** PHP": within it something is. */
const ROMANCE_WITHIN = /(?<!\p{L})(?:en|em)\s[*_`]*$/iu;
const GOES_ON = /^[*_`]*(?:\s(?:que|qui)|, et (?:cela|ça))\s/iu;
/** What is to be read of it. */
const PEOPLE =
  /^[*_`\])]* (?:teams?|communit(?:y|ies)|users?|developers?|devs?|engineers?|experts?|maintainers?|authors?|contributors?|folks|people|conferences?|meetups?)(?!\p{L})/iu;
const READ =
  /(?:books?|guides?|tutorials?|courses?|docs?|documentation|website|blogs?|articles?|examples?|internals?|codebase|source code|syntax)$/iu;

/**
 * Whether a name only tells of which thing something else is, and what a cue says is said of that: "the Vuetify **team**
 * has had early access", "use Neo4j **status codes**", "dbt-**core development** is a pain".
 */
export function isAdjunct(view: SentenceView, cue: PhraseHit<CueTarget>, { start, end }: PlacedMention): boolean {
  const { text, span } = view;
  if (start < span.start || end > span.end) return false;
  if (isPartOfWord(view, cue, { start, end })) return true;
  const after = text.slice(end, Math.min(end + 40, span.end));
  if (CALLED.test(after) || tellsWhatToType(view, cue, end)) return true;
  const part = PART.exec(after);
  if (part !== null && isTalkThatStirs(cue, part[0])) return false;
  if (part !== null) return !isToBeRead(cue, part[0], end) && (end + part[0].length <= cue.start || cue.end <= start);
  if (isPossessive(view, cue, { start, end }, after) || isLongerName(view, cue, end, after)) return true;
  if (cue.start <= end) return cue.start === end && isJapanese(cue) && isOtherCase(view, cue, { start, end });
  if (isJapanese(cue)) return isOtherCase(view, cue, { start, end });
  return RELATIVE.test(text.slice(end, cue.start)) || isElsewhere(view, cue, { start, end });
}

type Name = Pick<PlacedMention, "start" | "end">;

/** An address beside a name, a part of a path, or glued to other words: except where no name of its own is asked for. */
function isPartOfWord(
  { text, mentions }: SentenceView,
  { target }: PhraseHit<CueTarget>,
  { start, end }: Name,
): boolean {
  if (isAddress(text, start, end) && mentions.some((other) => !isAddress(text, other.start, other.end))) return true;
  if (WITHIN_PATH.test(text.slice(end, end + 2))) return true;
  return (target.ring !== "hold" || target.cue.id === "no") && isGlued(text, start, end);
}

/** "no need for more, **just use npm:**" above a command. */
function tellsWhatToType({ text, line }: SentenceView, { start, end }: PhraseHit<CueTarget>, nameEnd: number): boolean {
  return /^[*_`]*[:：]\s*$/.test(text.slice(nameEnd, line.end)) && /^just use$/iu.test(text.slice(start, end));
}

/** "try **[Fuzzing](https://go.dev/…)**": an address, which nobody reads aloud, beside a name. */
function isAddress(text: string, start: number, end: number): boolean {
  return text.charCodeAt(start) === SPACE && text.slice(start, end).trim() === "";
}

/** Whether what is said is said of something that a name only tells the place of. */
function isElsewhere({ text, span }: SentenceView, { target, start }: PhraseHit<CueTarget>, name: Name): boolean {
  return (
    /^(?:fr|es|pt|en)\./u.test(target.rule) &&
    GOES_ON.test(text.slice(name.end, start)) &&
    ROMANCE_WITHIN.test(text.slice(span.start, name.start))
  );
}

function isJapanese({ target }: PhraseHit<CueTarget>): boolean {
  return target.rule.startsWith("ja.");
}

/** "She is no **iOS** person, but": whether a name only tells of which people somebody is. */
export function isOfPeople(text: string, end: number): boolean {
  return PEOPLE.test(text.slice(end, end + 24));
}

/** What is made with a tool blames the tool where nobody can keep it up, but does not praise it. */
function isGlued(text: string, start: number, end: number): boolean {
  return GLUED_BEHIND.test(text.slice(end, end + 3)) || GLUED_BEFORE.test(text.slice(Math.max(0, start - 3), start));
}

/** "the Elm **talk** made me want to try it": what is to be tried or looked into is no talk. */
function isTalkThatStirs({ target }: PhraseHit<CueTarget>, part: string): boolean {
  const isIntent = target.cue.side === "object" && (target.ring === "trial" || target.ring === "assess");
  return isIntent && /(?:talks?|sessions?|keynotes?|workshops?)$/iu.test(part);
}

/** "look into the Hypothesis **docs**" looks into Hypothesis. */
function isToBeRead({ target, end }: PhraseHit<CueTarget>, part: string, nameEnd: number): boolean {
  return target.ring === "assess" && end < nameEnd && READ.test(part);
}

/** "Helm's deprecated" is no possessive: nothing stands between it and the cue. */
function isPossessive({ text }: SentenceView, cue: PhraseHit<CueTarget>, { start, end }: Name, after: string): boolean {
  const mark = POSSESSIVE.exec(after);
  if (mark === null || QUOTED.test(text.slice(start - 1, start))) return false;
  if (cue.start < end || !/s/iu.test(mark[0])) return true;
  return countWeightyWords(text.slice(end + mark[0].length, cue.start), false) > 0;
}

function isLongerName(view: SentenceView, cue: PhraseHit<CueTarget>, end: number, after: string): boolean {
  const word = LONGER_NAME.exec(after)?.[1];
  if (word === undefined || NO_NAME.test(word)) return false;
  const wordStart = end + 1;
  if (cue.start <= wordStart && wordStart < cue.end) return true;
  if (view.mentions.some((mention) => mention.start === wordStart)) return false;
  return !GERMAN.test(view.text.slice(view.span.start, view.span.end));
}
