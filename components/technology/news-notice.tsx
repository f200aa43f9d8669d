import type { TechnologyView } from "@/domain/radar/views";
import { describeEntry } from "./describe-entry";
import styles from "./move-form.module.css";

/** Says in an open form that someone else has decided meanwhile. What is written stays; saving asks which decision stands. */
export function NewsNotice({ technology }: { readonly technology: TechnologyView }) {
  const [newest] = technology.history;
  if (!newest) return null;
  return (
    <p aria-live="polite" className={styles.news}>
      <strong>{newest.person}</strong> {describeEntry(newest, technology)} just now. If you save, you choose which
      stands.
    </p>
  );
}
