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
  readonly end: () => void;
}

/** Reads a review once for all pages that show it, and tells those that have not got it as it is. */
export function openRoom(db: Database, id: number): ReviewRoom {
  const visitors = new Set<Visitor>();
  /** What each page was told last. */
  const told = new WeakMap<Visitor, string>();
  let last: { readonly view: ReviewView; readonly content: string } | null = null;
  const readAndTell = async () => {
    const view = await getReviewById(db, id, new Date()).catch(reportTrouble);
    if (!view) return;
    const content = JSON.stringify({ ...view, now: "" });
    last = { view, content };
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
    participants: () => new Set(last?.view.participants.map((each) => each.id)),
    enter: (visitor) => {
      visitors.add(visitor);
      reading.ask();
    },
    leave: (visitor) => void visitors.delete(visitor),
    refresh: reading.ask,
    end: reading.end,
  };
}
