import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isUnreachable } from "@/db/is-unreachable";

/**
 * Whether the database answers.
 * @param patienceMs how long it may take
 * @throws whatever else is wrong with it
 */
export async function isAnswering(db: Database, patienceMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patienceMs, false);
  });
  return Promise.race([ask(db), late]).finally(() => clearTimeout(timer));
}

async function ask(db: Database): Promise<boolean> {
  try {
    await db.execute(sql`select 1`);
    return true;
  } catch (error) {
    if (isUnreachable(error)) return false;
    throw error;
  }
}
