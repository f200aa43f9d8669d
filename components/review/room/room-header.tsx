"use client";

import { InviteButton } from "../invite/invite-button";
import { minutesAddress, sharedScreenAddress } from "../review-addresses";
import { EndButton } from "./end-button";
import { HandOverButton } from "./hand-over-button";
import { KeysButton } from "./keys-button";
import { People } from "./people";
import { useRoom } from "./room-context";
import styles from "./room-header.module.css";
import { progressOf } from "./room-of";
import { useKeysSwitch } from "./use-keys-switch";
import { useRoomKeys } from "./use-room-keys";

/** What the review is called, how far it is, who is here, and what can be done about the review as a whole. */
export function RoomHeader() {
  const { view, me, isFacilitator } = useRoom();
  const { done, all } = progressOf(view);
  const isGoing = view.phase !== "ended";
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.name}>{view.name}</h1>
        <div className={styles.actions}>
          {isGoing && me && <InviteButton />}
          <a className={styles.link} href={sharedScreenAddress(view.slug)}>
            Shared screen
          </a>
          <a className={styles.link} href={minutesAddress(view.slug)}>
            {isGoing ? "Minutes so far" : "Minutes"}
          </a>
          {isGoing && isFacilitator && <LeadActions />}
        </div>
      </div>
      <div className={styles.bottom}>
        {(me || !isGoing) && <People view={view} me={me?.id ?? null} />}
        <progress
          className={styles.progress}
          max={Math.max(1, all)}
          value={done}
          aria-label={`${done} of ${all} settled`}
        />
      </div>
    </header>
  );
}

/** What whoever leads can do with the review. Single keys work only for them, and only while they want them to. */
function LeadActions() {
  const [isOn, onSwitch] = useKeysSwitch();
  useRoomKeys(isOn);
  return (
    <>
      <KeysButton isOn={isOn} onSwitch={onSwitch} />
      <HandOverButton />
      <EndButton look="quiet" />
    </>
  );
}
