import { nearAddress } from "./addresses";
import type { ShownPart } from "./note-part";
import styles from "./part-links.module.css";

export interface PartLinksProps {
  readonly part: ShownPart;
  /** Tells the links before the text from those behind it. */
  readonly label: string;
}

/** The way to the other parts of a note that is too long for one page; nothing where it is not. */
export function PartLinks({ part, label }: PartLinksProps) {
  const { note, number, starts } = part;
  if (starts.length === 1) return null;
  const [before, after] = [starts[number - 2], starts[number]];
  return (
    <nav className={styles.parts} aria-label={label}>
      {before !== undefined && (
        <a rel="prev" href={nearAddress(note.id, before)}>
          Part {number - 1}
        </a>
      )}
      <span>
        This is part {number} of {starts.length}; the raw view has all in one.
      </span>
      {after !== undefined && (
        <a rel="next" href={nearAddress(note.id, after)}>
          Part {number + 1}
        </a>
      )}
    </nav>
  );
}
