import type { Database } from "@/db/client";
import { getReviewById } from "@/db/queries/reviews/get-review";
import type { ReviewView } from "@/domain/review/review-views";
import { coalesce } from "./coalesce";
import { listenToChanges } from "./listen-to-changes";
import { openRoom, type ReviewRoom } from "./review-room";
import { keepSeats } from "./seat-keeper";
import type { LiveMessage, Visitor } from "./visitor";

/** Under the patience of proxies and of the page itself, which ends a line that is silent for longer. */
const BEAT_MS = 15_000;
/** Decisions are few and are to be seen at once; notes come in by the hundred. */
const TOGETHER_MS = { radar: 30, notes: 1000 } as const;

/** Tells the open pages of this process what any process writes. */
export interface LiveHub {
  /** Tells a page from now on, its review first; call what is returned when it goes. */
  readonly enter: (visitor: Visitor) => () => void;
  /** A review as of some entry or later; of many who ask at once one reading is shared. Null where there is none. */
  readonly readReview: (id: number, number: number) => Promise<ReviewView | null>;
  /** Ends every page's line and listening. */
  readonly end: () => Promise<void>;
  /** True once it was ended: the process is about to go, and a page that comes now would hold that up. */
  readonly hasEnded: () => boolean;
}

/**
 * Opens the hub of a process: one listening connection to the database at `url`, whatever number of pages is open, and one
 * reading of a review at a time for all who show it.
 */
export function openLiveHub(db: Database, url: string): LiveHub {
  const visitors = new Set<Visitor>();
  const rooms = new Map<number, ReviewRoom>();
  const tellAll = (message: LiveMessage) => {
    for (const visitor of visitors) visitor.tell(message);
  };
  const refreshAll = () => {
    for (const room of rooms.values()) room.refresh();
  };
  const telling = {
    radar: coalesce(TOGETHER_MS.radar, async () => tellAll({ event: "changed", data: "radar" })),
    notes: coalesce(TOGETHER_MS.notes, async () => tellAll({ event: "changed", data: "notes" })),
  };
  const seats = keepSeats(db, rooms);
  let hasListened = false;
  const stopListening = listenToChanges(url, {
    onWord: (word) => {
      if (word.startsWith("review ")) return rooms.get(Number(word.slice("review ".length)))?.refresh();
      telling[word === "notes" ? "notes" : "radar"].ask();
      refreshAll();
    },
    onListening: () => {
      if (hasListened) telling.notes.ask();
      hasListened = true;
      refreshAll();
    },
  });
  const beating = setInterval(() => tellAll({ event: "beat", data: "" }), BEAT_MS);
  const leave = (visitor: Visitor) => {
    visitors.delete(visitor);
    const room = visitor.review === null ? undefined : rooms.get(visitor.review);
    room?.leave(visitor);
    if (room?.visitors.size === 0 && visitor.review !== null) {
      room.end();
      rooms.delete(visitor.review);
    }
    if (visitor.participant !== null && visitor.review !== null) seats.refresh();
  };
  const enter = (visitor: Visitor) => {
    visitors.add(visitor);
    if (visitor.review !== null) {
      const room = rooms.get(visitor.review) ?? openRoom(db, visitor.review);
      rooms.set(visitor.review, room);
      room.enter(visitor);
      if (visitor.participant !== null) seats.refresh();
    }
    return () => leave(visitor);
  };
  let isOver = false;
  const end = async () => {
    isOver = true;
    clearInterval(beating);
    seats.end();
    for (const { end: stop } of [...rooms.values(), ...Object.values(telling)]) stop();
    for (const visitor of visitors) visitor.end();
    visitors.clear();
    await stopListening();
  };
  const readReview = async (id: number, number: number) =>
    (await rooms.get(id)?.viewSince(number)) ?? (await getReviewById(db, id, new Date()));
  return { enter, readReview, end, hasEnded: () => isOver };
}
