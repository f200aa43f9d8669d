import type { Database } from "@/db/client";
import { createTestDatabase, startTestServer, type TestDatabase } from "@/db/testing";
import { countTransactions } from "@/db/testing-transactions";
import { RINGS } from "@/domain/radar/vocabulary";
import type { ReviewSummary, ReviewView } from "@/domain/review/review-views";
import type { BenchOptions } from "../bench";
import { build, isBuilt } from "../build";
import { countVoteStatements } from "./count-vote-statements";
import { fillRadar } from "./fill-radar";
import { printTable } from "./print-table";
import { joinReview, openScreen, type ReviewScreen, readCookies, send } from "./review-screen";
import { quantile } from "./statistics";
import { whileServing } from "./while-serving";

const PEOPLE = 30;
const BLIPS = 200;
const WANTED_MS = 300;
const PATIENCE_MS = 20_000;
/** PostgreSQL adds up what its processes did about once a second. */
const COUNTING_MS = 2000;

/**
 * A review of thirty people, each with a screen that hears of it over HTTP, who all vote at the same moment: how long after
 * each vote was sent each screen shows that it was cast, and what that costs the database.
 */
export async function benchReview({ runs }: BenchOptions): Promise<void> {
  if (!isBuilt()) await build();
  const leaveServer = await startTestServer();
  const database = await createTestDatabase();
  try {
    await fillRadar(database.db, BLIPS);
    await database.settle();
    await whileServing(database.url, async (address) => report(await measure(database, address, runs)));
  } finally {
    await database.drop();
    await leaveServer();
  }
}

interface Measured {
  /** From sending a vote to each screen showing it. */
  readonly shownMs: readonly number[];
  /** From the first vote of a round being sent to the last screen showing the last of them. */
  readonly roundMs: readonly number[];
  readonly statementsAVote: number;
  readonly transactionsAVote: number;
  readonly viewKb: number;
}

async function measure({ db, url }: TestDatabase, address: string, runs: number): Promise<Measured> {
  const made = await send(address, "/api/reviews", { name: "Bench", person: "Ada" }, "");
  const { slug } = (await made.json()) as ReviewSummary;
  const leader = await openScreen(address, slug, readCookies(made), "");
  const screens = await Promise.all(
    Array.from({ length: PEOPLE }, (_, index) => joinReview(address, slug, `Person ${index}`)),
  );
  const all = [leader, ...screens];
  try {
    await leader.act({ kind: "start" });
    const technology = (await waitFor(leader, ({ phase }) => phase === "running")).items[0]?.technology ?? "";
    await leader.act({ kind: "open", technology });
    const rounds: Round[] = [];
    // The first round warms the server up.
    for (let round = 1; round <= runs + 1; round += 1) rounds.push(await playRound(db, leader, all, technology, round));
    const measured = rounds.slice(1);
    const participants = screens.map(({ participant }) => participant);
    await leader.act({ kind: "start-vote", technology, seconds: null });
    const statementsAVote = await countVoteStatements(url, { slug, technology, round: runs + 2, participants });
    const transactions = measured.reduce((sum, each) => sum + each.transactions, 0);
    return {
      shownMs: measured.flatMap(({ shownMs }) => shownMs),
      roundMs: measured.map(({ shownMs }) => Math.max(...shownMs)),
      statementsAVote,
      transactionsAVote: transactions / (runs * PEOPLE),
      viewKb: JSON.stringify(leader.view()).length / 1000,
    };
  } finally {
    for (const screen of all) screen.close();
  }
}

interface Round {
  readonly shownMs: readonly number[];
  readonly transactions: number;
}

async function playRound(
  db: Database,
  leader: ReviewScreen,
  all: readonly ReviewScreen[],
  technology: string,
  round: number,
): Promise<Round> {
  await leader.act({ kind: "start-vote", technology, seconds: null });
  await Promise.all(all.map((screen) => waitFor(screen, (view) => itemOf(view, technology)?.round === round)));
  await new Promise((resolve) => setTimeout(resolve, COUNTING_MS));
  const before = await countTransactions(db);
  const sentAt = new Map<string, number>();
  const shown = all.map((screen) => watchVotes(screen, technology, round, sentAt));
  await Promise.all(
    all.slice(1).map((screen, index) => {
      sentAt.set(screen.participant, performance.now());
      const ring = RINGS[index % RINGS.length] ?? null;
      return screen.act({ kind: "vote", technology, round, ring, comment: `Said by ${index}.` });
    }),
  );
  const shownMs = (await Promise.all(shown)).flat();
  await new Promise((resolve) => setTimeout(resolve, COUNTING_MS));
  const transactions = (await countTransactions(db)) - before;
  await leader.act({ kind: "reveal", technology });
  return { shownMs, transactions };
}

/** For each vote how long after it was sent this screen showed it. */
function watchVotes(
  screen: ReviewScreen,
  technology: string,
  round: number,
  sentAt: ReadonlyMap<string, number>,
): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const times = new Map<string, number>();
    const impatience = setTimeout(() => reject(new Error(`${times.size} votes were shown.`)), PATIENCE_MS);
    screen.onView((view) => {
      const item = itemOf(view, technology);
      if (item?.round !== round) return;
      const now = performance.now();
      for (const participant of item.voted) {
        if (!times.has(participant)) times.set(participant, now - (sentAt.get(participant) ?? now));
      }
      if (times.size < PEOPLE) return;
      clearTimeout(impatience);
      resolve([...times.values()]);
    });
  });
}

function waitFor(screen: ReviewScreen, isSo: (view: ReviewView) => boolean): Promise<ReviewView> {
  return new Promise((resolve, reject) => {
    const impatience = setTimeout(() => reject(new Error("A screen was not told.")), PATIENCE_MS);
    const look = (view: ReviewView | null) => {
      if (view === null || !isSo(view)) return;
      clearTimeout(impatience);
      resolve(view);
    };
    screen.onView(look);
    look(screen.view());
  });
}

function itemOf({ items }: ReviewView, technology: string) {
  return items.find((item) => item.technology === technology);
}

function report({ shownMs, roundMs, statementsAVote, transactionsAVote, viewKb }: Measured): void {
  const middle = quantile(shownMs, 0.5);
  printTable(
    `${PEOPLE} people vote at once (${roundMs.length} rounds)`,
    ["median", "99%", "most"],
    [
      ["from a vote to each screen, ms", ...[0.5, 0.99, 1].map((share) => quantile(shownMs, share).toFixed(0))],
      ["until every screen shows all, ms", ...[0.5, 0.99, 1].map((share) => quantile(roundMs, share).toFixed(0))],
    ],
  );
  const costs = `${statementsAVote.toFixed(1)} statements in ${transactionsAVote.toFixed(1)} transactions a vote`;
  console.log(`${costs}, screens included; a view has ${viewKb.toFixed(0)} kB.`);
  console.log(middle <= WANTED_MS ? `Within the ${WANTED_MS} ms wanted.` : `Slower than the ${WANTED_MS} ms wanted.`);
}
