import { TalkLine } from "@/components/evidence/talk-line";
import { LongList } from "@/components/ui/long-list";
import { Section } from "@/components/ui/section";
import type { TalkSummary } from "@/domain/radar/views";
import styles from "./talk-list.module.css";

export interface TalkListProps {
  readonly talks: readonly TalkSummary[];
  /** The technology's name. */
  readonly name: string;
}

/** Every talk that names a technology. */
export function TalkList({ talks, name }: TalkListProps) {
  if (talks.length === 0) return null;
  return (
    <Section title={`Talks that name ${name}`} aside={`${talks.length}`}>
      <LongList items={talks} noun="talks" className={styles.talks} keyOf={({ id }) => id}>
        {(talk) => <TalkLine talk={talk} />}
      </LongList>
    </Section>
  );
}
