"use client";

import { JoinCode } from "../invite/join-code";
import { useJoinAddress } from "../invite/use-join-address";
import { useRoom } from "../room/room-context";
import styles from "./screen-foot.module.css";

const NEXT_SHOWN = 3;

/** How to join, for those who come late, and what is next. Nothing before the start and after the end, where both stand above. */
export function ScreenFoot() {
  const { view } = useRoom();
  const address = useJoinAddress(view.slug);
  if (view.phase !== "running") return null;
  const next = view.items.filter(({ stage }) => stage === "queued").slice(0, NEXT_SHOWN);
  return (
    <footer className={styles.foot}>
      {address !== null && (
        <div className={styles.join}>
          <JoinCode address={address} />
        </div>
      )}
      {next.length > 0 && (
        <div className={styles.next}>
          <h2 className={styles.label}>Next</h2>
          <ol className={styles.items}>
            {next.map(({ technology, name }) => (
              <li key={technology}>{name}</li>
            ))}
          </ol>
        </div>
      )}
    </footer>
  );
}
