import type { NoteInput } from "@/domain/extraction/read-note";
import type { NoteReading } from "@/domain/extraction/reading";
import { containsSpan, type Span } from "@/domain/notes/span";
import type { NamedTechnology, QuoteChange } from "./correction";
import {
  type Draft,
  type DraftMention,
  type DraftVerdict,
  dropMentions,
  dropVerdicts,
  findNearestMention,
  mentionsIn,
  verdictsIn,
} from "./draft";
import type { TeamNames } from "./team-names";

/** The rule of a verdict that a person gave. */
const PERSON_RULE = "person";

/** A correction where it applies. */
export interface PlacedChange {
  readonly id: number;
  /** The anchored sentence, as it stands in the note now. */
  readonly sentence: Span;
  readonly names: TeamNames;
  readonly note: Pick<NoteInput, "text">;
  readonly reading: NoteReading;
}

type ChangeOf<Kind extends QuoteChange["kind"]> = Extract<QuoteChange, { readonly kind: Kind }>;

/** The sentence is not about the technology: what it names and says is about another one, or counts for nothing. */
export function nameAnother(
  draft: Draft,
  at: PlacedChange,
  change: ChangeOf<"not-this-technology" | "not-a-technology">,
): void {
  const technology = at.names.currentName(change.technology);
  const named = change.kind === "not-a-technology" || !change.instead ? null : bringIn(draft, at, change.instead);
  const said = verdictsIn(draft, at.sentence, technology);
  if (named === null) {
    dropVerdicts(draft, said);
    dropMentions(draft, mentionsIn(draft, at.sentence, technology));
    return;
  }
  for (const mention of mentionsIn(draft, at.sentence, technology)) {
    Object.assign(mention, { technology: named, how: "person", correction: at.id });
  }
  for (const verdict of said) retarget(draft, at, verdict, named);
}

/** The sentence says nothing about using the technology. */
export function takeVerdictsAway(draft: Draft, at: PlacedChange, change: ChangeOf<"says-nothing">): void {
  dropVerdicts(draft, verdictsIn(draft, at.sentence, at.names.currentName(change.technology)));
}

function retarget(draft: Draft, at: PlacedChange, verdict: DraftVerdict, technology: string): void {
  verdict.correction = at.id;
  if (verdict.mention.technology === technology) return;
  const nearest = findNearestMention(draft, at.sentence, technology, verdict.mention.talk);
  if (nearest) verdict.mention = nearest;
  else dropVerdicts(draft, [verdict]);
}

/** The sentence says another ring: its verdict says so from now on, and is there even where reading finds none any more. */
export function setRing(draft: Draft, at: PlacedChange, change: ChangeOf<"wrong-ring">): void {
  const technology = at.names.currentName(change.technology);
  const cue = shift(change.cue, at.sentence);
  const said = verdictsIn(draft, at.sentence, technology);
  const same = said.filter((verdict) => verdict.cue.start === cue.start);
  for (const verdict of same.length > 0 ? same : said) {
    Object.assign(verdict, { ring: change.ring, strength: 1, rule: PERSON_RULE, correction: at.id });
  }
  if (said.length === 0) addVerdict(draft, at, technology, { ...change, cue });
}

/** The sentence stands in one talk and belongs to another. */
export function moveToTalk(draft: Draft, at: PlacedChange, change: ChangeOf<"other-talk">, talk: number | null): void {
  if (talk === null) return;
  const technology = at.names.currentName(change.technology);
  for (const mention of draft.mentions) {
    if (!containsSpan(at.sentence, mention.span)) continue;
    mention.talk = talk;
    mention.correction = at.id;
  }
  for (const verdict of verdictsIn(draft, at.sentence, technology)) {
    const nearest = findNearestMention(draft, at.sentence, technology, talk);
    if (verdict.mention.talk !== talk && nearest?.talk === talk) verdict.mention = nearest;
    verdict.correction = at.id;
  }
}

/** A person saw a name that reading missed, or took for another one. */
export function writeMention(draft: Draft, at: PlacedChange, change: ChangeOf<"mark-mention">): void {
  const technology = bringIn(draft, at, change.technology);
  if (technology === null) return;
  const span = shift(change.span, at.sentence);
  const covered = draft.mentions.filter((each) => each.span.start < span.end && span.start < each.span.end);
  const mention: DraftMention = {
    technology,
    span,
    sentence: sentenceOf(draft, at, span),
    talk: talkAt(at, span),
    how: "person",
    correction: at.id,
  };
  for (const verdict of draft.verdicts) if (covered.includes(verdict.mention)) verdict.mention = mention;
  dropMentions(draft, covered);
  draft.mentions.push(mention);
}

/** A person saw a verdict that reading missed. */
export function writeVerdict(draft: Draft, at: PlacedChange, change: ChangeOf<"mark-verdict">): void {
  const technology = bringIn(draft, at, change.technology);
  if (technology === null) return;
  const cue = shift(change.cue, at.sentence);
  const doubled = verdictsIn(draft, at.sentence, technology).filter(
    (each) => each.cue.start < cue.end && cue.start < each.cue.end,
  );
  dropVerdicts(draft, doubled);
  addVerdict(draft, at, technology, { ...change, cue });
}

function addVerdict(
  draft: Draft,
  at: PlacedChange,
  technology: string,
  { cue, ring, by }: Pick<ChangeOf<"mark-verdict">, "cue" | "ring" | "by">,
): void {
  const mention = findNearestMention(draft, at.sentence, technology, talkAt(at, cue));
  if (mention === null) return;
  const sentence = sentenceOf(draft, at, cue);
  draft.verdicts.push({ mention, ring, cue, sentence, by, strength: 1, rule: PERSON_RULE, correction: at.id });
}

/** The sentence as reading cuts it now, where that holds the words, so that one sentence stays one quote. */
function sentenceOf(draft: Draft, { sentence }: PlacedChange, words: Span): Span {
  const read = [...draft.mentions, ...draft.verdicts].find((each) => containsSpan(each.sentence, words));
  return read?.sentence ?? sentence;
}

/** @returns the canonical name; null where the team ignores it */
function bringIn(draft: Draft, { names }: PlacedChange, technology: NamedTechnology): string | null {
  const known = draft.known.get(names.currentName(technology.name)) ?? names.resolve(technology);
  if (known === null) return null;
  draft.known.set(known.name, known);
  return known.name;
}

function talkAt({ reading }: PlacedChange, span: Span): number | null {
  const talk = reading.talks.findIndex(({ section }) => containsSpan(section, span));
  return talk < 0 ? null : talk;
}

function shift({ start, end }: Span, { start: by }: Span): Span {
  return { start: start + by, end: end + by };
}
