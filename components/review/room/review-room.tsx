"use client";

import { useRef } from "react";
import { RadarColours } from "@/components/evidence/radar-colours";
import { AgendaPanel } from "../agenda/agenda-panel";
import { Announcer } from "./announcer";
import { BetweenItems } from "./between-items";
import { ConnectionBanner } from "./connection-banner";
import { CurrentItem } from "./current-item";
import { JoinForm } from "./join-form";
import styles from "./review-room.module.css";
import { useRoom } from "./room-context";
import { RoomHeader } from "./room-header";
import { RoomProvider, type RoomProviderProps } from "./room-provider";
import { TakeOver } from "./take-over";
import { useFocusKept } from "./use-focus-kept";
import { useItemInSight } from "./use-item-in-sight";

/** A review on somebody's own screen: the door, then the room, with what their part in it lets them do. */
export function ReviewRoom(props: Omit<RoomProviderProps, "children">) {
  return (
    <RoomProvider {...props}>
      <Room />
    </RoomProvider>
  );
}

function Room() {
  const { view, me, current } = useRoom();
  const table = useRef<HTMLDivElement>(null);
  const room = useFocusKept<HTMLDivElement>(table);
  useItemInSight(table, current?.technology ?? null);
  return (
    <div ref={room}>
      <RadarColours rings={view.rings} />
      <Announcer view={view} />
      <ConnectionBanner />
      <TakeOver />
      <RoomHeader />
      {me === null && view.phase !== "ended" ? (
        <JoinForm />
      ) : (
        <div className={styles.room}>
          <div ref={table} tabIndex={-1} className={styles.table} data-between={current === null || undefined}>
            {current ? <CurrentItem key={current.technology} item={current} /> : <BetweenItems />}
          </div>
          <div className={styles.agenda}>
            <AgendaPanel />
          </div>
        </div>
      )}
    </div>
  );
}
