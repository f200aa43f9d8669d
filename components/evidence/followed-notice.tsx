import type { FollowedQuote } from "@/domain/notes/sentences/follow-quote";
import styles from "./followed-notice.module.css";

/** Says what became of the sentence that a link leads to, where the note has changed since. */
export function FollowedNotice({ followed }: { readonly followed: FollowedQuote | null }) {
  if (followed === null || followed.state === "there") return null;
  return (
    <div role="status" className={styles.notice}>
      {followed.state === "moved" && <p>The note has changed. The sentence that you followed stands elsewhere now.</p>}
      {followed.state === "changed" && (
        <p>
          The note has changed, and so has the sentence that you followed: it begins as it did and goes on otherwise.
        </p>
      )}
      {followed.state === "gone" && (
        <>
          <p>
            The note has changed, and <strong>no longer contains the sentence that you followed</strong>. It began:
          </p>
          <blockquote className={styles.words}>{followed.says}</blockquote>
          <p>The line that is marked below stands where it stood.</p>
        </>
      )}
    </div>
  );
}
