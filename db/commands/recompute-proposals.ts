import type { Database } from "@/db/client";
import { technologies } from "@/db/schema";
import { lockNotes } from "./lock-notes";
import { refreshProposals } from "./refresh-proposals";

/**
 * Makes every proposal anew from the stored verdicts, for when the rules that judge them have changed since. Where they
 * have not, nothing is written. One transaction.
 */
export async function recomputeProposals(db: Database): Promise<void> {
  await db.transaction(async (tx) => {
    await lockNotes(tx);
    const rows = await tx.select({ id: technologies.id }).from(technologies);
    await refreshProposals(
      tx,
      rows.map(({ id }) => id),
    );
  });
}
