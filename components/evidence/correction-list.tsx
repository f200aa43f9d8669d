import { EmptyState } from "@/components/ui/empty-state";
import { Moment } from "@/components/ui/moment";
import type { CorrectionView } from "@/domain/radar/correction-views";
import { correctionAnchor, noteAddress, quoteAddress, technologyAddress } from "./addresses";
import styles from "./correction-list.module.css";
import { UndoCorrection } from "./made-by";

export interface CorrectionListProps {
  readonly corrections: readonly CorrectionView[];
  /** Said where there are none. */
  readonly none: string;
}

/** What people put right, newest first: what, who, when, where, and the way back. */
export function CorrectionList({ corrections, none }: CorrectionListProps) {
  if (corrections.length === 0) return <EmptyState title={none}>What people put right is listed here.</EmptyState>;
  return (
    <ol className={styles.list}>
      {corrections.map((correction) => (
        <li
          key={correction.id}
          id={correctionAnchor(correction.id)}
          className={styles.entry}
          data-state={correction.state}
        >
          <Entry correction={correction} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ correction }: { readonly correction: CorrectionView }) {
  const { what, person, at, quote, undone, technologies } = correction;
  const known = technologies.filter(({ slug }) => slug !== null);
  return (
    <>
      <p className={styles.what}>{what}</p>
      {quote && <blockquote className={styles.quote}>{quote.text}</blockquote>}
      <p className={styles.facts}>
        <span>
          {person}, <Moment at={at} />
        </span>
        {quote && <Place quote={quote} state={correction.state} />}
        {known.map(({ name, slug }) => (
          <a key={name} href={technologyAddress(slug ?? "")}>
            {name}
          </a>
        ))}
      </p>
      {undone ? (
        <p className={styles.facts}>
          <span>
            Taken back by {undone.person}, <Moment at={undone.at} />
          </span>
        </p>
      ) : (
        <p className={styles.facts}>
          <UndoCorrection correction={correction} />
        </p>
      )}
    </>
  );
}

interface PlaceProps {
  readonly quote: NonNullable<CorrectionView["quote"]>;
  readonly state: CorrectionView["state"];
}

/** The way to the sentence, or what became of it. */
function Place({ quote: { note, span, text }, state }: PlaceProps) {
  if (state === "note-gone") return <span>The note {note.name} is no longer there</span>;
  if (state === "text-gone") {
    return (
      <span>
        Its text is no longer in the note <a href={noteAddress(note.id)}>{note.name}</a>
      </span>
    );
  }
  return <a href={span ? quoteAddress(note.id, { span, text }) : noteAddress(note.id)}>Read it in {note.name}</a>;
}
