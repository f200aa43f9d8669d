import { foldName } from "@/domain/extraction/letters/character-class";
import { type FoundMention, mergeWithoutOverlap } from "@/domain/extraction/mentions/find-mentions";
import type { SuggestionReading, TechnologyReading } from "@/domain/extraction/reading";
import type { Terms } from "@/domain/extraction/terms/terms";
import type { TechniquePhrase } from "@/domain/extraction/unlisted/find-technique-phrases";
import type { Span } from "@/domain/notes/span";
import type { Quadrant } from "@/domain/radar/vocabulary";
import { STRONG_SCORE, WEAK_SCORE } from "./candidate-signals";
import { quadrantOfName } from "./described-kind";
import type { Candidate } from "./find-candidates";

export type KnownTechnology = Omit<TechnologyReading, "central">;

/** Mentions with the strong candidates among them, and what each term index stands for from then on. */
export interface AdoptedCandidates {
  readonly found: readonly FoundMention[];
  readonly known: KnownTechnologies;
}

/** The terms, and behind them what a note made known. */
export interface KnownTechnologies {
  readonly terms: readonly KnownTechnology[];
  readonly discovered: readonly KnownTechnology[];
}

/** What an index stands for, be it a term or a discovery. */
export function knownAt({ terms, discovered }: KnownTechnologies, index: number): KnownTechnology | undefined {
  return terms[index] ?? discovered[index - terms.length];
}

/**
 * Takes candidates with a strong score for technologies; one that bears a name of ours, or the words that a link to one
 * of ours has in `text`, is that technology.
 */
export function adoptCandidates(
  candidates: readonly Candidate[],
  named: readonly FoundMention[],
  terms: Terms,
  text: string,
): AdoptedCandidates {
  const known: KnownTechnology[] = [];
  const discovered: FoundMention[] = [];
  const linked = new Map<string, number>();
  for (const { how, term, start, end } of named) if (how === "url") linked.set(foldName(text.slice(start, end)), term);
  for (const candidate of candidates) {
    if (candidate.score < STRONG_SCORE) continue;
    const ours = terms.indexOfName.get(candidate.key) ?? linked.get(candidate.key);
    const term = ours ?? terms.terms.length + known.length;
    if (ours === undefined) known.push(describeCandidate(candidate));
    const how = ours === undefined ? "discovered" : "name";
    for (const { start, end, sentence } of candidate.places) discovered.push({ term, start, end, sentence, how });
  }
  return { found: mergeWithoutOverlap(named, discovered), known: { terms: terms.terms, discovered: known } };
}

/** Takes phrases that name techniques by their form; a phrase that recurs is one technique. */
export function adoptPhrases(
  phrases: readonly TechniquePhrase[],
  text: string,
  adopted: AdoptedCandidates,
): AdoptedCandidates {
  const { terms } = adopted.known;
  const known = [...adopted.known.discovered];
  const termOfKey = new Map<string, number>();
  const discovered = phrases.map((phrase): FoundMention => {
    const key = phrase.key.replace(/s$/, "");
    const next = terms.length + known.length;
    const term = termOfKey.get(key) ?? next;
    if (term === next) {
      termOfKey.set(key, term);
      known.push({
        name: nameOfPhrase(text, phrase),
        quadrant: "techniques",
        quadrantAlso: null,
        home: null,
        source: "discovered",
      });
    }
    return { term, start: phrase.start, end: phrase.end, sentence: phrase.sentence, how: "discovered" };
  });
  return { found: mergeWithoutOverlap(adopted.found, discovered), known: { terms, discovered: known } };
}

/** Something that its own spelling shows to be a technology. */
interface SpelledName extends Span {
  readonly sentence: number;
  readonly key: string;
  readonly name: string;
}

/** Takes standards and proposals that are called by their numbers; a number that recurs is one of them. */
export function adoptStandards(standards: readonly SpelledName[], adopted: AdoptedCandidates): AdoptedCandidates {
  return adoptSpelled(standards, adopted, () => "languages-and-frameworks");
}

/** Takes projects that the note links to by their names; one that recurs is one project. */
export function adoptProjects(projects: readonly SpelledName[], adopted: AdoptedCandidates): AdoptedCandidates {
  return projects.length === 0 ? adopted : adoptSpelled(projects, adopted, quadrantOfName);
}

function adoptSpelled(
  names: readonly SpelledName[],
  adopted: AdoptedCandidates,
  quadrantOf: (name: string) => Quadrant,
): AdoptedCandidates {
  const { terms } = adopted.known;
  const known = [...adopted.known.discovered];
  // What was found by other signs is the same thing, be it linked to here: "Foo" and "github.com/ada/foo".
  const termOfKey = new Map(known.map(({ name }, index) => [foldName(name), terms.length + index]));
  const discovered = names.map(({ key, name, start, end, sentence }): FoundMention => {
    const term = termOfKey.get(key) ?? terms.length + known.length;
    if (!termOfKey.has(key)) {
      termOfKey.set(key, term);
      known.push({ name, quadrant: quadrantOf(name), quadrantAlso: null, home: null, source: "discovered" });
    }
    return { term, start, end, sentence, how: "discovered" };
  });
  // "JSR 310" is that standard, be "JSR" a name of its own, and "vim-pandoc" that plug-in.
  const others = withoutOverlapped(adopted.found, names);
  return { found: mergeWithoutOverlap(others, discovered), known: { terms, discovered: known } };
}

function withoutOverlapped(found: readonly FoundMention[], names: readonly Span[]): readonly FoundMention[] {
  let next = 0;
  return found.filter(({ start, end }) => {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (names[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

/** "metamorphic\n  testing" -> "Metamorphic testing" */
function nameOfPhrase(text: string, phrase: TechniquePhrase): string {
  const words = text.slice(phrase.start, phrase.end).replace(/\s+/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function describeCandidate(candidate: Candidate): KnownTechnology {
  const quadrant = candidate.quadrant ?? quadrantOfName(candidate.surface);
  return { name: candidate.surface, quadrant, quadrantAlso: null, home: null, source: "discovered" };
}

/** Candidates that a person should be asked about: too weak to count, too strong to drop. Best first. */
export function listSuggestions(
  candidates: readonly Candidate[],
  sentences: readonly Span[],
  talkOf: readonly (number | null)[],
): readonly SuggestionReading[] {
  const out: SuggestionReading[] = [];
  for (const { score, surface, signals, places } of candidates) {
    const [first] = places;
    const sentence = sentences[first?.sentence ?? -1];
    if (first === undefined || sentence === undefined || score < WEAK_SCORE || score >= STRONG_SCORE) continue;
    const span = { start: first.start, end: first.end };
    out.push({ surface, span, sentence, talk: talkOf[first.sentence] ?? null, score, signals: [...signals].sort() });
  }
  return out.sort((a, b) => b.score - a.score || a.span.start - b.span.start);
}
