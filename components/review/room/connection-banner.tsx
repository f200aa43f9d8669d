"use client";

import styles from "./connection-banner.module.css";
import { useRoom } from "./room-context";

const CLOCK = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });

/** Says that the connection is lost, of when what is shown is, and that it is being looked for. */
export function ConnectionBanner() {
  const { isConnected, view } = useRoom();
  return (
    <div role="status" className={styles.place}>
      {!isConnected && (
        <p className={styles.banner}>
          <strong>Connection lost.</strong> This is the review as it was at {CLOCK.format(new Date(view.now))}.
          Reconnecting; nothing that you sent is lost.
        </p>
      )}
    </div>
  );
}
