import { coordinateMentions } from "@/domain/extraction/verdicts/grammar/coordinate-mentions";
import type { CueLink } from "@/domain/extraction/verdicts/grammar/cue-link";
import { isSaidBeside } from "@/domain/extraction/verdicts/grammar/japanese-case";
import { partOf, refersAway, refersBack } from "@/domain/extraction/verdicts/grammar/refer-back";
import { hasOtherAntecedent } from "@/domain/extraction/verdicts/grammar/relative-clause";
import {
  type CueTarget,
  clauseOf,
  countWords,
  type PlacedMention,
  type SentenceView,
} from "@/domain/extraction/verdicts/grammar/sentence-view";
import { tellsPurpose } from "@/domain/extraction/verdicts/grammar/tells-purpose";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import { mentionsOfFirstCell } from "./link-row";
import { isOfVersion } from "./other-subject";

const BACK_TRUST = 0.85;
const BESIDE_NAME_TRUST = 0.95;
/** Words that may stand before what the sentence is about: "they tried **Feast**"; fewer where more names follow. */
const MAX_WORDS_BEFORE_ONE = 4;
const MAX_WORDS_BEFORE_LEAD = 1;

/**
 * Links a cue without a subject or an object of its own to what its sentence, or its table row, named before:
 * "**Feast**: 18 months, then switched it off", "| **Gatling** | load tests | too heavy |".
 */
export function linkBack(view: SentenceView, hit: PhraseHit<CueTarget>): CueLink | null {
  const before = view.mentions.filter((mention) => mention.end <= hit.start);
  const reference = before.length === 0 ? null : refersBack(view, hit);
  if (reference === null || refersAway(view, before, hit.start)) return null;
  if (reference === "elided" && isSaidBeside(hit)) return null;
  const last = before.at(-1);
  if (last !== undefined && hasOtherAntecedent(view, hit, last)) return null;
  if (hit.target.ring === "hold" && tellsPurpose(view.text.slice(view.span.start, hit.start))) return null;
  // "Great talk on Rust, highly recommended" recommends the talk.
  if (!isIntent(view, hit) && speaksOfTalk(view, hit, before)) return null;
  const row = mentionsOfFirstCell(view, hit);
  if (row.length > 0) return { mentions: row, how: "row", trust: BESIDE_NAME_TRUST };
  const bracket = findOpenBracket(view, hit.start);
  if (bracket >= 0) return linkBracketed(view, before, bracket);
  const chosen =
    choosePlural(view, hit, before) ??
    chooseArgument(view, hit, before) ??
    chooseAntecedent(view, before, reference === "pronoun", clauseOf(view, hit));
  const mentions = chosen.filter((mention) => !isOfVersion(view, hit, mention));
  return mentions.length === 0 ? null : { mentions, how: "back", trust: BACK_TRUST };
}

/** "The Elm talk made me want to **try it out**": what is to be tried or looked into is no talk. */
function isIntent(view: SentenceView, { start, end, target }: PhraseHit<CueTarget>): boolean {
  const isPlanned = target.ring === "trial" || target.ring === "assess";
  return (
    isPlanned && target.cue.side === "object" && !/watch|see|hear|listen|attend/iu.test(view.text.slice(start, end))
  );
}

/** "Somebody spoke of harbours, too, **Pinia** holds more and is worth a look": a name that its own part starts with is spoken of. */
function speaksOfTalk(view: SentenceView, hit: PhraseHit<CueTarget>, before: readonly PlacedMention[]): boolean {
  const talk = view.hits.findLast((other) => other.target.role === "about-talk" && other.end <= hit.start);
  if (talk === undefined) return false;
  const part = partOf(view, hit);
  const lead = part === null ? undefined : before.find((mention) => mention.start >= part.start);
  return (
    part === null ||
    lead === undefined ||
    talk.end > part.start ||
    countWords(view.text, part.start, lead.start) > 0 ||
    !/[,，、]\s*$/.test(view.text.slice(talk.end, part.start))
  );
}

const PLURAL = /(?:^|\s)(?:those|these|them|both|either)(?:\s|$)/iu;

/** "Small ones such as **Toothpick** or **Kodein** were named, I might give those a chance": those are the last that were named together. */
function choosePlural(
  view: SentenceView,
  hit: PhraseHit<CueTarget>,
  before: readonly PlacedMention[],
): readonly PlacedMention[] | null {
  const last = before.at(-1);
  if (last === undefined || !PLURAL.test(view.text.slice(last.end, hit.end + 1))) return null;
  const joined = coordinateMentions(view.text, last, before);
  return joined.length > 1 ? joined : null;
}

/** 「普段は Java を書くので **Go を**使う機会がないが、使ってみたい」: what a Japanese verb leaves out is what the verb before it was done to. */
function chooseArgument(
  { text }: SentenceView,
  { target }: PhraseHit<CueTarget>,
  before: readonly PlacedMention[],
): readonly PlacedMention[] | null {
  if (before.length < 2 || !target.rule.startsWith("ja.")) return null;
  const last = before.at(-1);
  if (last === undefined || !ARGUMENT.test(text.slice(last.end, last.end + 6))) return null;
  return coordinateMentions(text, last, before);
}

const ARGUMENT = /^["'`*_」』)）]{0,3}\s?(?:[をが]|って)/u;

/** The one technology named so far, those joined to it, or the one that the sentence starts with. */
function chooseAntecedent(
  view: SentenceView,
  before: readonly PlacedMention[],
  points: boolean,
  clause: number,
): readonly PlacedMention[] {
  const lead = before[0];
  if (lead === undefined) return [];
  // "MetalLB + nginx ; **nginx** is ending, don't": the clause's own comes first.
  const near = before.filter((mention) => clauseOf(view, mention) === clause);
  const nearest = near.at(-1);
  if (nearest !== undefined && near.length < before.length) return coordinateMentions(view.text, nearest, near);
  const gap = countWords(view.text, view.span.start, lead.start);
  const joined = coordinateMentions(view.text, lead, before);
  const isOne = joined.length === before.length || new Set(before.map(({ technology }) => technology)).size === 1;
  if (isOne) return points || gap <= MAX_WORDS_BEFORE_ONE ? joined : [];
  return gap <= MAX_WORDS_BEFORE_LEAD ? joined : [];
}

/** Offset of the bracket that stands open at `at`; -1 for none. */
function findOpenBracket(view: SentenceView, at: number): number {
  const before = view.text.slice(view.span.start, at);
  const open = before.lastIndexOf("(");
  return open > before.lastIndexOf(")") ? view.span.start + open : -1;
}

/** "Terraform (us: yes), **Pulumi** (us: maybe)": said of the name before the bracket. */
function linkBracketed(view: SentenceView, before: readonly PlacedMention[], bracket: number): CueLink | null {
  const nearest = before.findLast((mention) => mention.end <= bracket);
  if (nearest === undefined || countWords(view.text, nearest.end, bracket) > MAX_WORDS_BEFORE_LEAD) return null;
  return { mentions: [nearest], how: "bracket", trust: BESIDE_NAME_TRUST };
}
