import type { Database } from "@/db/client";
import { getRadar } from "@/db/queries/get-radar";
import { getTeamTerms } from "@/db/queries/get-terms";
import { listLanguages } from "@/db/queries/list-languages";
import { readSnapshot } from "@/db/queries/read-snapshot";
import { findKnownNames } from "@/domain/search/known-spellings";
import { correctWords } from "@/domain/search/rank-near-names";
import { readSearchQuery } from "@/domain/search/search-query";
import type { Found, SearchKind, SearchView } from "@/domain/search/search-view";
import { findNearNames } from "./find-near-names";
import { foldNameQuery, type NameQuery } from "./match-key";
import { searchNotes } from "./search-notes";
import { searchSentences } from "./search-sentences";
import { listSpeakerHits, searchSpeakers } from "./search-speakers";
import { listTalkHits, searchTalks } from "./search-talks";
import { listNamedTechnologies, listTechnologyHits, searchTechnologies } from "./search-technologies";

export interface SearchOptions {
  /** One kind alone; null for all. */
  readonly kind: SearchKind | null;
  /** The most hits of each kind. */
  readonly limit: number;
  /** Where technologies are said to stand; the first where left out. */
  readonly radarSlug?: string | undefined;
}

const NOTHING = { hits: [], total: 0, isMore: false, isNear: false } as const;
const FOUND_NOTHING = {
  technologies: NOTHING,
  talks: NOTHING,
  speakers: NOTHING,
  notes: NOTHING,
  sentences: NOTHING,
  suggestion: null,
} as const;

/**
 * Searches names and texts, whatever is typed. Where no name answers, those are given that are nearly called so; of
 * technologies, those that are named among the words. At most seventeen statements, in a snapshot.
 */
export async function search(db: Database, typed: string, options: SearchOptions): Promise<SearchView> {
  const query = readSearchQuery(typed);
  const radar = await getRadar(db, options.radarSlug);
  const languages = await listLanguages(db);
  return readSnapshot(db, async (tx) => {
    const names = await foldNameQuery(tx, query.typed);
    const about = { query: query.typed, rings: radar.rings, quadrants: radar.quadrants };
    if (names.words.length === 0) return { ...about, ...FOUND_NOTHING };
    const isWanted = (kind: SearchKind) => options.kind === null || options.kind === kind;
    const { limit } = options;
    const knownNames = findKnownNames(query.typed, await getTeamTerms(tx));
    const found = {
      technologies: isWanted("technologies")
        ? await searchTechnologies(tx, { query: names, knownNames, radar, limit })
        : NOTHING,
      talks: isWanted("talks") ? await searchTalks(tx, names, limit) : NOTHING,
      speakers: isWanted("speakers") ? await searchSpeakers(tx, names, limit) : NOTHING,
      notes: isWanted("notes") ? await searchNotes(tx, names, limit) : NOTHING,
      sentences: isWanted("sentences") ? await searchSentences(tx, query, { languages, limit }) : NOTHING,
    };
    const guessed = isFound(found, options.kind)
      ? { ...found, suggestion: null }
      : { ...found, ...(await searchNear(tx, names, { ...options, isWanted, radar })) };
    if (!isWanted("technologies") || guessed.technologies.hits.length > 0) return { ...about, ...guessed };
    return { ...about, ...guessed, technologies: await listNamedTechnologies(tx, { query: names, radar, limit }) };
  });
}

/** Whether there is no need to guess what was meant: something is called so, or of one kind there is something. */
function isFound(found: Pick<SearchView, SearchKind>, kind: SearchKind | null): boolean {
  if (kind !== null) return found[kind].total > 0;
  return found.technologies.total + found.talks.total + found.speakers.total > 0;
}

interface NearOptions extends SearchOptions {
  readonly isWanted: (kind: SearchKind) => boolean;
  readonly radar: Awaited<ReturnType<typeof getRadar>>;
}

async function searchNear(tx: Database, query: NameQuery, { kind, limit, isWanted, radar }: NearOptions) {
  const near = await findNearNames(tx, query, kind);
  const ids = <Id>(names: readonly { readonly id: Id }[]) => names.slice(0, limit).map(({ id }) => id);
  const suggestion = correctWords(query.words, near.alike);
  return {
    technologies: isWanted("technologies")
      ? asNear(await listTechnologyHits(tx, ids(near.technologies), { query, radar }))
      : NOTHING,
    talks: isWanted("talks") ? asNear(await listTalkHits(tx, ids(near.talks), query)) : NOTHING,
    speakers: isWanted("speakers") ? asNear(await listSpeakerHits(tx, ids(near.people), query)) : NOTHING,
    suggestion,
  };
}

function asNear<Hit>(hits: readonly Hit[]): Found<Hit> {
  return { hits, total: hits.length, isMore: false, isNear: hits.length > 0 };
}
