import type { Database } from "./client";

/**
 * Lets so many transactions write at once; others wait for their turn, in the order of asking, and hold no connection
 * meanwhile. What only reads goes ahead: notes that take their time never keep everyone from looking at the radar.
 *
 * @param db is changed, and given back
 */
export function boundWriters<Bound extends Database>(db: Bound, most: number): Bound {
  const transact: Database["transaction"] = db.transaction.bind(db);
  const inTurn = takeTurns(most);
  const bounded: Database["transaction"] = (work, config) =>
    config?.accessMode === "read only" ? transact(work, config) : inTurn(() => transact(work, config));
  return Object.assign(db, { transaction: bounded });
}

function takeTurns(most: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let atWork = 0;
  return async (work) => {
    if (atWork === most) await new Promise<void>((resolve) => waiting.push(resolve));
    else atWork += 1;
    try {
      return await work();
    } finally {
      // Whoever is next takes the place over, so that nobody who asks just now comes in between.
      const next = waiting.shift();
      if (next) next();
      else atWork -= 1;
    }
  };
}
