import postgres from "postgres";

/** Told by triggers: see the migration "history of reviews and word of changes". */
const CHANNEL = "talkradar_changes";
const CONNECT_PATIENCE_S = 5;
const TRY_AGAIN_S = 0.5;

export interface ChangeListener {
  /** Something was written: "review 7" (or somebody came or left there), "radar", "notes". */
  readonly onWord: (word: string) => void;
  /** Called each time that listening begins: what was written before that was not heard. */
  readonly onListening: () => void;
}

/**
 * Listens to what any process writes to the database at `url`, over a connection of its own. Where that is lost the driver
 * opens it again until the database answers, and listens again.
 * @returns what ends it
 */
export function listenToChanges(url: string, { onWord, onListening }: ChangeListener): () => Promise<void> {
  const client = postgres(url, {
    max: 1,
    connect_timeout: CONNECT_PATIENCE_S,
    backoff: () => TRY_AGAIN_S,
    onnotice: () => undefined,
  });
  // A first try that fails is one of many.
  client.listen(CHANNEL, onWord, onListening).catch(() => undefined);
  return () => client.end({ timeout: 0 });
}
