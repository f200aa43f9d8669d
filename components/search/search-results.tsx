import type { ReactNode } from "react";
import { searchAddress } from "@/components/evidence/addresses";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { type Found, SEARCH_KINDS, type SearchKind, type SearchView } from "@/domain/search/search-view";
import { NoteLine, SentenceLine, SpeakerLine, TalkHitLine, TechnologyLine } from "./search-hits";
import styles from "./search-results.module.css";

export const KIND_NAMES: Readonly<Record<SearchKind, string>> = {
  technologies: "Technologies",
  talks: "Talks",
  speakers: "Speakers",
  notes: "Notes",
  sentences: "Sentences in notes",
};

export interface SearchResultsProps {
  readonly found: SearchView;
  /** The one kind that was asked for; null for all. */
  readonly kind: SearchKind | null;
}

/** What was found, a group for each kind; what is called as was typed stands before what is nearly called so. */
export function SearchResults({ found, kind }: SearchResultsProps) {
  const groups = (kind === null ? SEARCH_KINDS : [kind]).filter((each) => found[each].hits.length > 0);
  if (groups.length === 0) return <NothingFound found={found} kind={kind} />;
  const ordered = [...groups].sort((a, b) => Number(found[a].isNear) - Number(found[b].isNear));
  return (
    <div className={styles.groups}>
      <Suggestion found={found} />
      {ordered.map((each) => (
        <Group key={each} kind={each} found={found} isAlone={kind !== null} />
      ))}
    </div>
  );
}

function Suggestion({ found: { suggestion } }: Pick<SearchResultsProps, "found">) {
  if (suggestion === null) return null;
  return (
    <p>
      Did you mean <a href={searchAddress(suggestion)}>{suggestion}</a>?
    </p>
  );
}

interface GroupProps {
  readonly kind: SearchKind;
  readonly found: SearchView;
  readonly isAlone: boolean;
}

function Group({ kind, found, isAlone }: GroupProps) {
  const { total, hits, isNear, isMore } = found[kind];
  const title = isNear ? `${KIND_NAMES[kind]} with a name much like it` : KIND_NAMES[kind];
  return (
    <Section title={title} aside={isNear ? undefined : describeTotal(found[kind])}>
      <ul className={styles.hits}>{linesOf(kind, found)}</ul>
      {!isAlone && !isNear && total > hits.length && (
        <p className={styles.more}>
          <a href={searchAddress(found.query, kind)}>
            {isMore ? `Many more ${KIND_NAMES[kind].toLowerCase()}` : `All ${total} ${KIND_NAMES[kind].toLowerCase()}`}
          </a>
        </p>
      )}
    </Section>
  );
}

function describeTotal({ total, isMore }: Found<unknown>): string {
  return isMore ? `more than ${total}` : `${total}`;
}

function linesOf(kind: SearchKind, found: SearchView): readonly ReactNode[] {
  const line = (key: string, content: ReactNode) => (
    <li key={key} className={styles.hit}>
      {content}
    </li>
  );
  switch (kind) {
    case "technologies":
      return found.technologies.hits.map((hit) => line(hit.slug, <TechnologyLine hit={hit} definitions={found} />));
    case "talks":
      return found.talks.hits.map((hit) => line(hit.id, <TalkHitLine hit={hit} />));
    case "speakers":
      return found.speakers.hits.map((hit) => line(hit.slug, <SpeakerLine hit={hit} />));
    case "notes":
      return found.notes.hits.map((hit) => line(hit.id, <NoteLine hit={hit} />));
    case "sentences":
      return found.sentences.hits.map((hit) => line(`${hit.note.id} ${hit.span.start}`, <SentenceLine hit={hit} />));
  }
}

function NothingFound({ found: { query, suggestion }, kind }: SearchResultsProps) {
  const isWordy = query.includes(" ") || query.includes('"');
  return (
    <EmptyState title={`Nothing answers “${query}”${kind === null ? "" : ` among ${KIND_NAMES[kind].toLowerCase()}`}.`}>
      {suggestion !== null && (
        <>
          Did you mean <a href={searchAddress(suggestion)}>{suggestion}</a>?{" "}
        </>
      )}
      {kind !== null && (
        <>
          <a href={searchAddress(query)}>Search everything</a>.{" "}
        </>
      )}
      {isWordy
        ? "All words have to be found together: leave some out, or take quotation marks away."
        : "A part of a word will do, in any language that notes are in."}
    </EmptyState>
  );
}
