import type { Database } from "@/db/client";
import { markSeats, type TakenSeat } from "@/db/commands/mark-seats";
import { PRESENT_FOR_S } from "@/db/queries/reviews/get-review";
import { coalesce } from "./coalesce";
import type { ReviewRoom } from "./review-room";

/** Each write makes what is kept of the database out of date, so they are few. */
const MARK_EVERY_MS = 10_000;
/** A page that is loaded anew leaves and comes back within this. */
const GRACE_MS = 1000;

export interface SeatKeeper {
  /** Somebody came or left. */
  readonly refresh: () => void;
  readonly end: () => void;
}

/** Keeps written down who shows which review on the screens of this process, all of them in one statement. */
export function keepSeats(db: Database, rooms: ReadonlyMap<number, ReviewRoom>): SeatKeeper {
  let taken = new Map<string, TakenSeat>();
  const mark = async () => {
    const now = new Date();
    const before = taken;
    taken = listTaken(rooms, now);
    // Who left is written as somebody who was seen last so long ago that the seat is empty now.
    const leftAt = new Date(now.getTime() - PRESENT_FOR_S * 1000);
    const left = [...before].flatMap(([key, seat]) => (taken.has(key) ? [] : [{ ...seat, seenAt: leftAt }]));
    await markSeats(db, [...taken.values(), ...left]);
  };
  const marking = coalesce(GRACE_MS, mark);
  const timer = setInterval(marking.ask, MARK_EVERY_MS);
  return {
    refresh: marking.ask,
    end: () => {
      clearInterval(timer);
      marking.end();
    },
  };
}

/** Once each, whatever number of pages somebody has open. */
function listTaken(rooms: ReadonlyMap<number, ReviewRoom>, seenAt: Date): Map<string, TakenSeat> {
  const taken = [...rooms].flatMap(([reviewId, room]) => {
    const participants = room.participants();
    return [...room.visitors].flatMap(({ participant }) =>
      participant !== null && participants.has(participant) ? [{ reviewId, participant, seenAt }] : [],
    );
  });
  return new Map(taken.map((seat) => [`${seat.reviewId} ${seat.participant}`, seat]));
}
