import type { MentionReading, NoteReading, TechnologyReading, VerdictReading } from "@/domain/extraction/reading";
import { containsSpan, type Span } from "@/domain/notes/span";
import type { NamedTechnology } from "./correction";

/** A mention while corrections are applied. */
export type DraftMention = { -readonly [Key in keyof MentionReading]: MentionReading[Key] };

/** A verdict while corrections are applied; it points to its mention itself, for places in the list change. */
export type DraftVerdict = { -readonly [Key in keyof Omit<VerdictReading, "mention">]: VerdictReading[Key] } & {
  mention: DraftMention;
};

/** A reading that is being corrected. */
export interface Draft {
  mentions: DraftMention[];
  verdicts: DraftVerdict[];
  /** By canonical name, those that corrections brought in included. */
  readonly known: Map<string, NamedTechnology>;
}

export function createDraft(reading: NoteReading): Draft {
  const mentions = reading.mentions.map((mention): DraftMention => ({ ...mention }));
  const verdicts = reading.verdicts.flatMap(({ mention, ...verdict }): DraftVerdict[] => {
    const own = mentions[mention];
    return own ? [{ ...verdict, mention: own }] : [];
  });
  return { mentions, verdicts, known: new Map(reading.technologies.map((each) => [each.name, each])) };
}

/** The draft as a reading: sorted, indexed, with the technologies that are still named. */
export function finishDraft(draft: Draft, reading: NoteReading): NoteReading {
  const mentions = [...draft.mentions].sort((a, b) => a.span.start - b.span.start);
  const placeOf = new Map(mentions.map((mention, index) => [mention, index]));
  const verdicts = draft.verdicts
    .map(({ mention, ...verdict }) => ({ ...verdict, mention: placeOf.get(mention) ?? 0 }))
    .sort((a, b) => a.sentence.start - b.sentence.start || a.mention - b.mention || a.cue.start - b.cue.start);
  return { ...reading, mentions, verdicts, technologies: listTechnologies(draft, mentions, reading) };
}

function listTechnologies(
  { known, verdicts }: Draft,
  mentions: readonly DraftMention[],
  reading: NoteReading,
): TechnologyReading[] {
  const central = new Set(reading.technologies.filter((each) => each.central).map(({ name }) => name));
  for (const { mention } of verdicts) central.add(mention.technology);
  return [...new Set(mentions.map(({ technology }) => technology))].flatMap((name) => {
    const technology = known.get(name);
    if (technology === undefined) return [];
    const { quadrant, quadrantAlso, home, source } = technology;
    return [{ name, quadrant, quadrantAlso, home, source, central: central.has(name) }];
  });
}

/** The mentions of a technology that lie in a sentence. */
export function mentionsIn({ mentions }: Draft, sentence: Span, technology: string): DraftMention[] {
  return mentions.filter((each) => each.technology === technology && containsSpan(sentence, each.span));
}

/** What a sentence says about a technology, wherever its name stands. */
export function verdictsIn({ verdicts }: Draft, sentence: Span, technology: string): DraftVerdict[] {
  return verdicts.filter((each) => each.mention.technology === technology && containsSpan(sentence, each.cue));
}

/** Takes mentions away, and with them what is said about them. */
export function dropMentions(draft: Draft, dropped: readonly DraftMention[]): void {
  const gone = new Set(dropped);
  draft.mentions = draft.mentions.filter((each) => !gone.has(each));
  draft.verdicts = draft.verdicts.filter(({ mention }) => !gone.has(mention));
}

export function dropVerdicts(draft: Draft, dropped: readonly DraftVerdict[]): void {
  const gone = new Set(dropped);
  draft.verdicts = draft.verdicts.filter((each) => !gone.has(each));
}

/**
 * The mention that a verdict in a sentence is about: one in the sentence, else the last before it in the same talk, else
 * the first after it there; null where the talk does not name the technology.
 */
export function findNearestMention(
  draft: Draft,
  sentence: Span,
  technology: string,
  talk: number | null,
): DraftMention | null {
  const own = draft.mentions
    .filter((each) => each.technology === technology && (each.talk === talk || containsSpan(sentence, each.span)))
    .sort((a, b) => a.span.start - b.span.start);
  return (
    own.find(({ span }) => containsSpan(sentence, span)) ??
    own.findLast(({ span }) => span.end <= sentence.start) ??
    own.at(0) ??
    null
  );
}
