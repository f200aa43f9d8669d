import { openDatabase } from "./client";
import { actInReview } from "./commands/act-in-review";

/*
 * A process that votes on and on until it is killed, for tests: `DATABASE_URL SLUG TECHNOLOGY PARTICIPANT...`. It prints a
 * line for each vote as soon as it was granted.
 */
const [url = "", slug = "", technology = "", ...participants] = process.argv.slice(2);
const { db } = openDatabase(url);

await Promise.all(participants.map(voteForEver));

async function voteForEver(participant: string): Promise<void> {
  for (let count = 1; ; count += 1) {
    const comment = `${participant}-${count}`;
    const action = { kind: "vote", technology, round: 1, ring: "adopt", comment } as const;
    const { ok } = await actInReview(db, { slug, participant, action, at: new Date() });
    if (!ok) throw new Error("A vote was refused.");
    process.stdout.write(`${comment}\n`);
  }
}
