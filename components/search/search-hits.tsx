import {
  noteAddress,
  quoteAddress,
  speakerAddress,
  talkAddress,
  technologyAddress,
} from "@/components/evidence/addresses";
import { RingTag } from "@/components/evidence/ring-tag";
import { languageName } from "@/components/lists/language-name";
import { countWords } from "@/domain/count-words";
import { findRing } from "@/domain/radar/find-ring";
import type { NoteHit, SearchView, SentenceHit, SpeakerHit, TalkHit, TechnologyHit } from "@/domain/search/search-view";
import { MarkedWords } from "./marked-words";
import styles from "./search-results.module.css";

export interface TechnologyLineProps {
  readonly hit: TechnologyHit;
  readonly definitions: Pick<SearchView, "rings" | "quadrants">;
}

export function TechnologyLine({ hit, definitions: { rings, quadrants } }: TechnologyLineProps) {
  return (
    <>
      <a className={styles.name} href={technologyAddress(hit.slug)}>
        <MarkedWords words={hit.name} />
      </a>
      {hit.ring !== null && (
        <RingTag ring={findRing(rings, hit.ring)} ringCount={rings.length} suggested={!hit.decided} />
      )}
      <span className={styles.detail}>
        {hit.spelling !== null && `also written ${hit.spelling}, `}
        {quadrants.find(({ id }) => id === hit.quadrant)?.name ?? hit.quadrant}, {countWords(hit.talkCount, "talk")}
      </span>
    </>
  );
}

export function TalkHitLine({ hit }: { readonly hit: TalkHit }) {
  return (
    <>
      <a className={styles.name} href={talkAddress(hit.id)}>
        <MarkedWords words={hit.title} />
      </a>
      <span className={styles.detail}>{[hit.speakers.join(", "), hit.event].filter(Boolean).join(" · ")}</span>
    </>
  );
}

export function SpeakerLine({ hit }: { readonly hit: SpeakerHit }) {
  return (
    <>
      <a className={styles.name} href={speakerAddress(hit.name.text)}>
        <MarkedWords words={hit.name} />
      </a>
      <span className={styles.detail}>{countWords(hit.talkCount, "talk")}</span>
    </>
  );
}

export function NoteLine({ hit }: { readonly hit: NoteHit }) {
  return (
    <>
      <a className={styles.name} href={noteAddress(hit.id)}>
        <MarkedWords words={hit.name} />
      </a>
      {hit.language !== null && <span className={styles.detail}>{languageName(hit.language)}</span>}
    </>
  );
}

/** The sentence word for word; it leads to where it stands in its note. */
export function SentenceLine({ hit }: { readonly hit: SentenceHit }) {
  return (
    <>
      <a className={styles.sentence} href={quoteAddress(hit.note.id, { span: hit.span, text: hit.sentence.text })}>
        <MarkedWords words={hit.sentence} />
      </a>
      <span className={styles.detail}>
        {[hit.talk?.title, hit.talk?.event, hit.note.name].filter(Boolean).join(" · ")}
      </span>
    </>
  );
}
