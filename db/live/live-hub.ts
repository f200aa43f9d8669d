import type { Database } from "@/db/client";
import { getReviewById } from "@/db/queries/reviews/get-review";
import type { ReviewView } from "@/domain/review/review-views";
import { coalesce } from "./coalesce";
import { listenToChanges } from "./listen-to-changes";
import { openRoom, type ReviewRoom } from "./review-room";
import { keepSeats, type SeatKeeper } from "./seat-keeper";
import type { LiveMessage, Visitor } from "./visitor";

/** Under the patience of proxies and of the page itself, which ends a line that is silent for longer. */
const BEAT_MS = 15_000;
/** Decisions are few and are to be seen at once; notes come in by the hundred. */
const TOGETHER_MS = { radar: 30, notes: 1000 } as const;

/**
 * Tells the open pages of one process what any process writes: one listening connection to the database, whatever number of
 * pages is open, and one reading of a review at a time for all that show it.
 */
export class LiveHub {
  private readonly db: Database;
  private readonly visitors = new Set<Visitor>();
  private readonly rooms = new Map<number, ReviewRoom>();
  private readonly seats: SeatKeeper;
  private readonly beating: ReturnType<typeof setInterval>;
  private readonly stopListening: () => Promise<void>;
  private hasListened = false;
  private isOver = false;

  /** @param url where the database is, for listening */
  constructor(db: Database, url: string) {
    this.db = db;
    this.seats = keepSeats(db, this.rooms);
    this.beating = setInterval(() => this.tellAll({ event: "beat", data: "" }), BEAT_MS);
    this.stopListening = listenToChanges(url, { onWord: this.hear, onListening: this.catchUp });
  }

  /** Tells a page from now on, its review first; call what is returned when it goes. One that comes too late is ended. */
  enter(visitor: Visitor): () => void {
    if (this.isOver) {
      visitor.end();
      return () => undefined;
    }
    this.visitors.add(visitor);
    const { review } = visitor;
    if (review !== null) {
      const room = this.rooms.get(review) ?? openRoom(this.db, review);
      this.rooms.set(review, room);
      room.enter(visitor);
      this.seats.refresh();
    }
    return () => this.leave(visitor);
  }

  /** A review as of some entry or later; of many who ask at once one reading is shared. Null where there is none. */
  async readReview(id: number, number: number): Promise<ReviewView | null> {
    return (await this.rooms.get(id)?.viewSince(number)) ?? (await getReviewById(this.db, id, new Date()));
  }

  /** True once it was ended: the process is about to go, and a page that comes now would hold that up. */
  hasEnded(): boolean {
    return this.isOver;
  }

  /** Ends every page's line and listening. */
  async end(): Promise<void> {
    this.isOver = true;
    clearInterval(this.beating);
    this.seats.end();
    for (const { end: stop } of [...this.rooms.values(), ...Object.values(this.telling)]) stop();
    for (const visitor of this.visitors) visitor.end();
    this.visitors.clear();
    await this.stopListening();
  }

  private leave(visitor: Visitor): void {
    this.visitors.delete(visitor);
    const { review } = visitor;
    const room = review === null ? undefined : this.rooms.get(review);
    if (review === null || room === undefined) return;
    room.leave(visitor);
    if (room.visitors.size === 0) {
      room.end();
      this.rooms.delete(review);
    }
    this.seats.refresh();
  }

  private readonly hear = (word: string): void => {
    const [kind, review] = word.split(" ");
    if (kind === "review") {
      this.rooms.get(Number(review))?.refresh();
      return;
    }
    this.telling[kind === "notes" ? "notes" : "radar"].ask();
    this.refreshRooms();
  };

  /** What was written while nobody listened was not heard. */
  private readonly catchUp = (): void => {
    if (this.hasListened) this.telling.notes.ask();
    this.hasListened = true;
    this.refreshRooms();
  };

  /** Names, rings and settings are part of a review's view. */
  private refreshRooms(): void {
    for (const room of this.rooms.values()) room.refresh();
  }

  private readonly telling = {
    radar: coalesce(TOGETHER_MS.radar, async () => this.tellAll({ event: "changed", data: "radar" })),
    notes: coalesce(TOGETHER_MS.notes, async () => this.tellAll({ event: "changed", data: "notes" })),
  };

  private tellAll(message: LiveMessage): void {
    for (const visitor of this.visitors) visitor.tell(message);
  }
}
