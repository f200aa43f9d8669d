import styles from "./pager.module.css";

export interface PagerProps {
  /** From 1. */
  readonly page: number;
  readonly rowsPerPage: number;
  readonly total: number;
  readonly addressOf: (page: number) => string;
}

/** Which rows of a long list are shown, and the way to those before and behind. Nothing where all fit a page. */
export function Pager({ page, rowsPerPage, total, addressOf }: PagerProps) {
  const last = Math.max(1, Math.ceil(total / rowsPerPage));
  if (last === 1 && page === 1) return null;
  const first = (page - 1) * rowsPerPage + 1;
  return (
    <nav className={styles.pager} aria-label="Pages">
      {page > 1 && (
        <a rel="prev" className={styles.way} href={addressOf(Math.min(page - 1, last))}>
          Previous
        </a>
      )}
      <span className={styles.rows}>
        {first <= total ? `${first} to ${Math.min(first + rowsPerPage - 1, total)} of ${total}` : `None of ${total}`}
      </span>
      {page < last && (
        <a rel="next" className={styles.way} href={addressOf(page + 1)}>
          Next
        </a>
      )}
    </nav>
  );
}
