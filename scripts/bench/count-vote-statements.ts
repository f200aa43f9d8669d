import { openDatabase } from "@/db/client";
import { actInReview } from "@/db/commands/act-in-review";
import { LiveHub } from "@/db/live/live-hub";
import { findReviewBySlug } from "@/db/queries/reviews/find-review";
import type { ReviewView } from "@/domain/review/review-views";

/** As many connections as the app holds. */
const CONNECTIONS = 6;

export interface VotesAtOnce {
  readonly slug: string;
  readonly technology: string;
  readonly round: number;
  /** Ids of who votes; each has a page that is told. */
  readonly participants: readonly string[];
}

/** How many statements a process sends, a vote, while all vote at once and until every page was told of all. */
export async function countVoteStatements(
  databaseUrl: string,
  { slug, technology, round, participants }: VotesAtOnce,
): Promise<number> {
  let statements = 0;
  const { db, close } = openDatabase(databaseUrl, CONNECTIONS, () => {
    statements += 1;
  });
  const hub = new LiveHub(db, databaseUrl);
  try {
    const review = (await findReviewBySlug(db, slug))?.id ?? null;
    const hear = participants.map((participant) => enter(hub, review, participant));
    await Promise.all(hear.map(({ isTold }) => isTold(() => true)));
    statements = 0;
    await Promise.all(
      participants.map(async (participant) => {
        const action = { kind: "vote", technology, round, ring: "adopt", comment: "" } as const;
        const done = await actInReview(db, { slug, participant, action, at: new Date() });
        if (!done.ok) throw new Error(`A vote was refused: ${done.sentence}`);
        await hub.readReview(done.value.id, done.value.number);
      }),
    );
    const hasAll = ({ items }: ReviewView) =>
      items.some((item) => item.technology === technology && participants.every((id) => item.voted.includes(id)));
    await Promise.all(hear.map(({ isTold }) => isTold(hasAll)));
    return statements / participants.length;
  } finally {
    await hub.end();
    await close();
  }
}

/** A page in the hub; `isTold` resolves once it was told something that is as asked for. */
function enter(hub: LiveHub, review: number | null, participant: string) {
  const views: ReviewView[] = [];
  let look: () => void = () => undefined;
  hub.enter({
    review,
    participant,
    tell: ({ event, data }) => {
      if (event === "review") views.push(JSON.parse(data) as ReviewView);
      look();
    },
    end: () => undefined,
  });
  const isTold = (isSo: (view: ReviewView) => boolean) =>
    new Promise<void>((resolve) => {
      look = () => {
        if (views.some(isSo)) resolve();
      };
      look();
    });
  return { isTold };
}
