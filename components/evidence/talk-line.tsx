import type { TalkSummary } from "@/domain/radar/views";
import { talkAddress } from "./addresses";
import styles from "./talk-line.module.css";
import { TalkLinks } from "./talk-links";

/** A talk in a line or two: title, speakers, event and day, links out. */
export function TalkLine({ talk }: { readonly talk: TalkSummary }) {
  const where = [talk.event, talk.day].filter((part) => part !== null);
  return (
    <div className={styles.talk}>
      <a className={styles.title} href={talkAddress(talk.id)}>
        {talk.title}
      </a>
      {talk.speakers.length > 0 && <span className={styles.detail}>{talk.speakers.join(", ")}</span>}
      {where.length > 0 && <span className={styles.detail}>{where.join(" · ")}</span>}
      <TalkLinks talk={talk} />
    </div>
  );
}
