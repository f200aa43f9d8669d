"use client";

import { reviewAddress } from "../review-addresses";
import { useRoom } from "../room/room-context";
import { progressOf } from "../room/room-of";
import styles from "./screen-head.module.css";

/** What the review is called and how far it is, and that the connection is lost where it is. */
export function ScreenHead() {
  const { view, isConnected } = useRoom();
  const { done, all } = progressOf(view);
  return (
    <header className={styles.head}>
      <h1 className={styles.name}>{view.name}</h1>
      <p className={styles.progress}>
        {done} of {all} settled
      </p>
      <p role="status" className={styles.lost}>
        {isConnected ? "" : "Connection lost, reconnecting"}
      </p>
      <a className={styles.leave} href={reviewAddress(view.slug)}>
        Leave this screen
      </a>
    </header>
  );
}
