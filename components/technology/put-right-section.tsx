import { CorrectionList } from "@/components/evidence/correction-list";
import { Section } from "@/components/ui/section";
import type { TechnologyView } from "@/domain/radar/views";
import { EditTechnology } from "./edit-technology";
import { MergedHistory } from "./merged-history";
import styles from "./put-right-section.module.css";

/** So many of the newest; the log has them all. */
const SHOWN = 5;

/** What people put right about a technology, and the way to put more right. */
export function PutRightSection({ technology }: { readonly technology: TechnologyView }) {
  const { corrections } = technology;
  return (
    <>
      <MergedHistory technology={technology} />
      <Section title="Put right by people" aside={corrections.length > 0 ? `${corrections.length}` : undefined}>
        <div className={styles.actions} data-screen-only>
          <EditTechnology technology={technology} />
          <a href={`/corrections?${new URLSearchParams({ technology: technology.slug })}`}>All corrections</a>
        </div>
        {corrections.length > 0 && <CorrectionList corrections={corrections.slice(0, SHOWN)} none="" />}
      </Section>
    </>
  );
}
