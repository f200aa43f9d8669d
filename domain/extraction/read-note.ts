import {
  type CandidateContext,
  findCandidates,
  readAddressNames,
} from "@/domain/extraction/candidates/find-candidates";
import {
  adoptCandidates,
  adoptPhrases,
  adoptProjects,
  adoptStandards,
  type KnownTechnologies,
  knownAt,
  listSuggestions,
} from "@/domain/extraction/candidates/judge-candidates";
import { foldName } from "@/domain/extraction/letters/character-class";
import { addMaskedSpans, findMaskedSpans } from "@/domain/extraction/masks/find-masked-spans";
import { findPeopleSpans } from "@/domain/extraction/masks/find-people-spans";
import { looksLikeCode } from "@/domain/extraction/masks/looks-like-code";
import {
  type FoundMention,
  findMentions,
  mergeWithoutOverlap,
  type Searchable,
} from "@/domain/extraction/mentions/find-mentions";
import { findMisspelt } from "@/domain/extraction/mentions/find-misspelt";
import { findUrlMentions } from "@/domain/extraction/mentions/find-url-mentions";
import { inferCentral } from "@/domain/extraction/mentions/infer-central";
import { keepTopics } from "@/domain/extraction/mentions/keep-topics";
import { withoutOwnAbbreviations } from "@/domain/extraction/mentions/own-abbreviations";
import { listUnknownWords, type UnknownWord } from "@/domain/extraction/mentions/unknown-words";
import type { Terms } from "@/domain/extraction/terms/terms";
import { findNumberedStandards } from "@/domain/extraction/unlisted/find-numbered-standards";
import { findProjectNames } from "@/domain/extraction/unlisted/find-project-names";
import { findTechniquePhrases } from "@/domain/extraction/unlisted/find-technique-phrases";
import { findVerdicts } from "@/domain/extraction/verdicts/find-verdicts";
import { ORDINARY_NAMES } from "@/domain/extraction/words/ordinary-names";
import { findTags } from "@/domain/notes/find-tags";
import { type Line, lineAt, lineContent } from "@/domain/notes/lines/line";
import { scanLines } from "@/domain/notes/lines/scan-lines";
import { findSentences } from "@/domain/notes/sentences/find-sentences";
import type { Span } from "@/domain/notes/span";
import { findTalks } from "@/domain/notes/talks/find-talks";
import { createLanguageDetector } from "@/domain/notes/words/detect-language";
import { readWords, type Words } from "@/domain/notes/words/words";
import type { MentionReading, NoteReading, TalkReading, TechnologyReading } from "./reading";
import { talkAt } from "./talk-at";

/** A note as it is read: its file name (for its dialect and date) and its untouched text. */
export interface NoteInput {
  readonly name: string;
  readonly text: string;
}

/** What a note says: its talks, the technologies that it names, its verdicts. Pure; positions are UTF-16 offsets in `note.text`. */
export function readNote(note: NoteInput, terms: Terms): NoteReading {
  const { text } = note;
  const lines = scanLines(text, note.name);
  const words = readWords(text);
  const talks = findTalks(note, lines);
  const sentences = findReadSentences(text, lines, talks);
  const detectLanguage = createLanguageDetector(words, lines);
  const language = detectLanguage();
  const talkLanguages = talks.map(({ section }) => detectLanguage(section));
  const talkOf = sentences.map(({ start }) => {
    const talk = talkAt(talks, start);
    return talk < 0 ? null : talk;
  });
  const searchable = makeSearchable(words, lines, sentences, talks, talkOf, language);
  const context: CandidateContext = {
    lines,
    language,
    headingOf: (sentence) => talks[talkOf[sentence] ?? -1]?.heading ?? null,
    people: new Set(talks.flatMap((talk) => talk.speakers.flatMap((speaker) => speaker.split(/\s+/).map(foldName)))),
    isCode: searchable.isCode,
  };
  const addresses = readAddressNames(text, searchable.masked);
  const exact = withoutOwnAbbreviations(text, findMentions(searchable, terms), terms.terms);
  const unknown = listUnknownWords(searchable, exact, addresses.projects);
  const named = withSlipsAndAddresses(searchable, terms, exact, unknown, context);
  const candidates = findCandidates(searchable, terms, named, unknown, addresses, context);
  const strong = adoptCandidates(candidates, named, terms, text);
  const phrases = findTechniquePhrases(searchable, terms, strong.found);
  const phrased = adoptPhrases(phrases, text, strong);
  const standards = findNumberedStandards(searchable, terms, phrased.found);
  const standard = adoptStandards(standards, phrased);
  const projects = findProjectNames(searchable, terms, standard.found);
  const { found: all, known } = adoptProjects(projects, standard);
  const found = keepTopics(text, all, terms.terms, lines, context.headingOf);
  const mentions = found.map((mention) => describeMention(mention, known, sentences, talkOf));
  const verdicts = findVerdicts({ text, words, lines, sentences, talks, mentions, language, talkLanguages });
  const judged = new Set(verdicts.map((verdict) => found[verdict.mention]?.term ?? -1));
  const central = new Set([...inferCentral(text, context.headingOf, found), ...judged]);
  return {
    language,
    tags: findTags(text, lines),
    talks,
    technologies: listTechnologies(found, known, central),
    mentions,
    verdicts,
    suggestions: listSuggestions(candidates, sentences, talkOf),
  };
}

/** Front matter is about the file, and a fence's own line (```` ```java ````) about its inside; but a talk's title may stand there. */
function findReadSentences(text: string, lines: readonly Line[], talks: readonly TalkReading[]): readonly Span[] {
  const titles: Span[] = [];
  for (const { heading } of talks) if (isApart(lines[lineAt(lines, heading.start)])) titles.push(heading);
  const sentences: Span[] = [];
  let line = 0;
  for (const sentence of findSentences(text, lines)) {
    while (line + 1 < lines.length && (lines[line + 1]?.start ?? 0) <= sentence.start) line += 1;
    if (!isApart(lines[line])) sentences.push(sentence);
  }
  return titles.length === 0 ? sentences : [...titles, ...sentences].sort((a, b) => a.start - b.start);
}

function isApart(line: Line | undefined): boolean {
  return line?.kind === "front-matter" || line?.kind === "fence";
}

function makeSearchable(
  words: Words,
  lines: readonly Line[],
  sentences: readonly Span[],
  talks: readonly TalkReading[],
  talkOf: readonly (number | null)[],
  language: string | null,
): Searchable {
  const lineOf = (sentence: number) => lines[lineAt(lines, sentences[sentence]?.start ?? 0)];
  const { text } = words;
  return {
    text,
    words,
    sentences,
    masked: addMaskedSpans(findMaskedSpans(text), findPeopleSpans(text, talks)),
    contextOf: rememberLast((sentence) => {
      const parent = lines[lineOf(sentence)?.parent ?? -1];
      const above = parent === undefined ? "" : lineContent(text, parent).slice(0, MAX_CONTEXT);
      return `${talks[talkOf[sentence] ?? -1]?.title ?? ""} ${above}`;
    }),
    isCode: rememberLast((sentence) => {
      const line = lineOf(sentence);
      return line?.kind === "code" && looksLikeCode(text.slice(line.start, line.end));
    }),
    ordinary: ORDINARY_NAMES[language ?? ""] ?? new Set(),
    isForeign: language !== null && language !== "en",
  };
}

/** Remembers the last answer, since a sentence is asked about again and again. */
function rememberLast<Answer>(ask: (sentence: number) => Answer): (sentence: number) => Answer {
  let last = 0;
  let answer: Answer | undefined;
  return (sentence) => {
    if (answer === undefined || sentence !== last) answer = ask(sentence);
    last = sentence;
    return answer;
  };
}

const MAX_CONTEXT = 200;

/** Adds names with a slip of the pen, then projects that are named by their address alone. */
function withSlipsAndAddresses(
  note: Searchable,
  terms: Terms,
  exact: readonly FoundMention[],
  unknown: readonly UnknownWord[],
  context: CandidateContext,
): readonly FoundMention[] {
  const named = mergeWithoutOverlap(exact, findMisspelt(note, terms, exact, unknown, context.people));
  return mergeWithoutOverlap(named, findUrlMentions(note, terms, named));
}

function describeMention(
  mention: FoundMention,
  known: KnownTechnologies,
  sentences: readonly Span[],
  talkOf: readonly (number | null)[],
): MentionReading {
  const span = { start: mention.start, end: mention.end };
  return {
    technology: knownAt(known, mention.term)?.name ?? "",
    span,
    sentence: sentences[mention.sentence] ?? span,
    talk: talkOf[mention.sentence] ?? null,
    how: mention.how,
  };
}

function listTechnologies(
  mentions: readonly FoundMention[],
  known: KnownTechnologies,
  central: ReadonlySet<number>,
): readonly TechnologyReading[] {
  const out: TechnologyReading[] = [];
  for (const index of new Set(mentions.map((mention) => mention.term))) {
    const technology = knownAt(known, index);
    if (technology === undefined) continue;
    const { name, quadrant, quadrantAlso, home, source } = technology;
    out.push({ name, quadrant, quadrantAlso, home, source, central: central.has(index) });
  }
  return out;
}
