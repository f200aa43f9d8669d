import { talksAddress } from "@/components/evidence/addresses";
import { TalkLine } from "@/components/evidence/talk-line";
import { Section } from "@/components/ui/section";
import type { TechnologyView } from "@/domain/radar/views";
import styles from "./talk-list.module.css";

/** The first talks that name a technology, and the way to all of them. */
export function TalkList({ technology }: { readonly technology: TechnologyView }) {
  const { talks, talkCount, name, slug } = technology;
  if (talks.length === 0) return null;
  return (
    <Section title={`Talks that name ${name}`} aside={`${talkCount}`}>
      <ol className={styles.talks}>
        {talks.map((talk) => (
          <li key={talk.id}>
            <TalkLine talk={talk} />
          </li>
        ))}
      </ol>
      {talkCount > talks.length && (
        <p className={styles.all}>
          <a href={talksAddress({ technology: slug })}>All {talkCount} talks that name it</a>
        </p>
      )}
    </Section>
  );
}
