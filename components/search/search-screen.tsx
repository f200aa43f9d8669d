"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { searchAddress } from "@/components/evidence/addresses";
import { useSearch } from "@/components/queries/use-search";
import { useSettled } from "@/components/queries/use-settled";
import { Button } from "@/components/ui/button";
import { countWords } from "@/domain/count-words";
import { readSearchQuery } from "@/domain/search/search-query";
import { SEARCH_KINDS, type SearchKind, type SearchView } from "@/domain/search/search-view";
import { KIND_NAMES, SearchResults } from "./search-results";
import styles from "./search-screen.module.css";

export interface SearchScreenProps {
  readonly initial: SearchView;
  readonly typed: string;
  readonly kind: SearchKind | null;
  /** The most hits of each kind. */
  readonly limit: number;
}

/** Long enough for the next letter. */
const PAUSE_MS = 150;

/**
 * The search's own page. Without scripts it is a form; with them it answers while one types, the address follows, and arrow
 * keys lead from the field through everything that was found.
 */
export function SearchScreen({ initial, typed: given, kind, limit }: SearchScreenProps) {
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState(given);
  const asked = useSettled(typed, PAUSE_MS);
  const isGiven = asked === given;
  const { data, error } = useSearch({ query: asked, kind, limit }, isGiven ? initial : undefined);
  const found = asked.trim() === "" ? null : data;
  const inAddress = useRef(given);
  useEffect(() => {
    const { typed: query } = readSearchQuery(asked);
    if (query === inAddress.current) return;
    inAddress.current = query;
    window.history.replaceState(null, "", searchAddress(query, kind));
  }, [asked, kind]);
  useEffect(() => {
    // The page may be loaded anew while one types: only what comes from elsewhere takes the place of what is typed.
    if (given === inAddress.current) return;
    inAddress.current = given;
    setTyped(given);
  }, [given]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the field and the links within.
    <div ref={box} className={styles.screen} onKeyDown={(event) => moveFocus(event, box.current)}>
      <search>
        <form className={styles.form} action="/search" aria-label="Search">
          {kind !== null && <input type="hidden" name="kind" value={kind} />}
          <input
            className={styles.field}
            type="search"
            name="q"
            aria-label="Technologies, talks, speakers and words in notes"
            aria-describedby="search-keys"
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          <Button type="submit" look="primary">
            Search
          </Button>
        </form>
        <p id="search-keys" className="visually-hidden">
          Arrow keys lead through what was found.
        </p>
      </search>
      <Kinds query={asked} kind={kind} />
      <p role="status" className="visually-hidden">
        {found ? describeFound(found) : ""}
      </p>
      {error && <p role="alert">{error.message}</p>}
      {found ? <SearchResults found={found} kind={kind} /> : <Hint />}
    </div>
  );
}

function Kinds({ query, kind }: { readonly query: string; readonly kind: SearchKind | null }) {
  return (
    <nav className={styles.kinds} aria-label="Kinds">
      {[null, ...SEARCH_KINDS].map((each) => (
        <a
          key={each}
          className={styles.kind}
          href={searchAddress(query, each)}
          aria-current={each === kind ? "page" : undefined}
        >
          {each === null ? "Everything" : KIND_NAMES[each]}
        </a>
      ))}
    </nav>
  );
}

function Hint() {
  return (
    <p className={styles.hint}>
      Type a name, as you remember it, or words that a note may hold. Words between quotation marks are looked for in a
      row.
    </p>
  );
}

/** "3 technologies, 1 talk, 12 sentences in notes" */
function describeFound(found: SearchView): string {
  const counts = SEARCH_KINDS.filter((kind) => found[kind].total > 0).map((kind) => {
    const many = KIND_NAMES[kind].toLowerCase();
    return kind === "sentences" ? `${found[kind].total} ${many}` : countWords(found[kind].total, ONE[kind], many);
  });
  return counts.length === 0 ? "Nothing was found" : counts.join(", ");
}

const ONE: Readonly<Record<SearchKind, string>> = {
  technologies: "technology",
  talks: "talk",
  speakers: "speaker",
  notes: "note",
  sentences: "sentence in notes",
};

/** The field, then every hit, in order; at either end the arrow keys stay. */
function moveFocus(event: KeyboardEvent, box: HTMLElement | null): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (!box || event.nativeEvent.isComposing || (step === 0 && event.key !== "Escape")) return;
  const stops = [...box.querySelectorAll<HTMLElement>("input[type=search], section li > a")];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (at === -1 || (event.key === "Escape" && at === 0)) return;
  event.preventDefault();
  stops[event.key === "Escape" ? 0 : Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
}
