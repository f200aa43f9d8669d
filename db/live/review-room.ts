import type { Database } from "@/db/client";
import { getReviewById } from "@/db/queries/reviews/get-review";
import type { ReviewView } from "@/domain/review/review-views";
import { coalesce } from "./coalesce";
import { reportTrouble } from "./report-trouble";
import type { Visitor } from "./visitor";

/** Of thirty votes at once all screens are told together, a few times. */
const TOGETHER_MS = 30;

/** The pages of this process that show one review. */
export interface ReviewRoom {
  readonly visitors: ReadonlySet<Visitor>;
  /** Ids of who has joined the review, as far as it was read. */
  readonly participants: () => ReadonlySet<string>;
  readonly enter: (visitor: Visitor) => void;
  readonly leave: (visitor: Visitor) => void;
  /** Something happened in it. */
  readonly refresh: () => void;
  /** The review as of some entry or later, with the reading that the room's pages are told of. Null where reading fails. */
  readonly viewSince: (number: number) => Promise<ReviewView | null>;
  readonly end: () => void;
}

/** Reads a review once for all pages that show it, and tells those that have not got it as it is. */
export function openRoom(db: Database, id: number): ReviewRoom {
  const visitors = new Set<Visitor>();
  /** What each page was told last. */
  const told = new WeakMap<Visitor, string>();
  let waiting: ((view: ReviewView | null) => void)[] = [];
  let last: ReviewView | null = null;
  const readAndTell = async () => {
    const asking = waiting;
    waiting = [];
    const view = await getReviewById(db, id, new Date()).catch(reportTrouble);
    for (const answer of asking) answer(view);
    if (!view) return;
    last = view;
    const content = JSON.stringify({ ...view, now: "" });
    const data = JSON.stringify(view);
    for (const visitor of visitors) {
      if (told.get(visitor) === content) continue;
      told.set(visitor, content);
      visitor.tell({ event: "review", data });
    }
  };
  const reading = coalesce(TOGETHER_MS, readAndTell);
  return {
    visitors,
    participants: () => new Set(last?.participants.map((each) => each.id)),
    enter: (visitor) => {
      visitors.add(visitor);
      reading.ask();
    },
    leave: (visitor) => void visitors.delete(visitor),
    refresh: reading.ask,
    viewSince: (number) => {
      if (last !== null && last.number >= number) return Promise.resolve(last);
      return new Promise((resolve) => {
        waiting.push(resolve);
        reading.ask();
      });
    },
    end: () => {
      reading.end();
      for (const answer of waiting) answer(null);
    },
  };
}
