"use client";

import { countWords } from "@/domain/count-words";
import { JoinCode } from "../invite/join-code";
import { isLoopback, useJoinAddress } from "../invite/use-join-address";
import { minutesAddress } from "../review-addresses";
import { People } from "../room/people";
import { useRoom } from "../room/room-context";
import { presentCount } from "../room/room-of";
import { DecidedNow } from "./decided-now";
import styles from "./screen-pause.module.css";

/** Nobody can unfold a list on this screen. */
const MOST_NAMES = 8;

/** Before the first item: how to join, and who has. After the end: what came of it. */
export function ScreenPause() {
  const { view } = useRoom();
  return view.phase === "ended" ? <Ended /> : <Door />;
}

function Door() {
  const { view } = useRoom();
  const address = useJoinAddress(view.slug);
  return (
    <div className={styles.pause}>
      <div className={styles.words}>
        <h2 className={styles.title}>Join this review</h2>
        <p className={styles.lead}>
          {countWords(view.items.length, "technology", "technologies")} to talk about. Open the address on your own
          screen, or point your phone at the code.
        </p>
        {view.participants.length > MOST_NAMES ? (
          <p className={styles.lead}>{presentCount(view)} people are here.</p>
        ) : (
          <div className={styles.people}>
            <People view={view} me={null} />
          </div>
        )}
        {address !== null && isLoopback(address) && (
          <p className={styles.hint}>This address leads to this computer only.</p>
        )}
      </div>
      {address !== null && (
        <div className={styles.code}>
          <JoinCode address={address} size="large" />
        </div>
      )}
    </div>
  );
}

function Ended() {
  const { view } = useRoom();
  const count = (kind: string) => view.items.filter(({ outcome }) => outcome?.kind === kind).length;
  return (
    <div className={styles.pause}>
      <div className={styles.words}>
        <h2 className={styles.title}>Thank you all.</h2>
        <p className={styles.lead}>
          {count("decided")} decided, {count("parked")} parked, {count("skipped")} skipped.
        </p>
        <p className={styles.lead}>
          <a href={minutesAddress(view.slug)}>The minutes</a>
        </p>
      </div>
      <DecidedNow items={view.items} rings={view.rings} />
    </div>
  );
}
