/** So many wait for one transaction at most, so that the first does not wait for long. */
const MOST_AT_ONCE = 100;

interface Waiting<Ask, Answer> {
  readonly ask: Ask;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers what has to be done one after the other: whatever is asked for while some of it is being done is done together
 * next, in the order of asking. Those who wait hold no connection, and of thirty votes at once most are written by one
 * transaction. Where doing some together fails each is done alone, so that nobody suffers from another's failure.
 *
 * Other processes are kept apart by the database's own locks.
 * @param doTogether gives an answer for each, in order
 */
export function inBatches<Owner extends object, Ask, Answer>(
  doTogether: (owner: Owner, key: string, asks: readonly Ask[]) => Promise<readonly Answer[]>,
): (owner: Owner, key: string, ask: Ask) => Promise<Answer> {
  const queuesOf = new WeakMap<Owner, Map<string, Waiting<Ask, Answer>[]>>();
  const doBatch = async (owner: Owner, key: string, batch: readonly Waiting<Ask, Answer>[]): Promise<void> => {
    try {
      const asks = batch.map(({ ask }) => ask);
      const answers = await doTogether(owner, key, asks);
      for (const [index, { resolve, reject }] of batch.entries()) {
        const answer = answers[index];
        if (answer === undefined) reject(new Error("There is no answer to this."));
        else resolve(answer);
      }
    } catch (error) {
      if (batch.length === 1) for (const { reject } of batch) reject(error);
      else for (const each of batch) await doBatch(owner, key, [each]);
    }
  };
  const doAll = async (owner: Owner, key: string, queues: Map<string, Waiting<Ask, Answer>[]>): Promise<void> => {
    const queue = queues.get(key) ?? [];
    while (queue.length > 0) await doBatch(owner, key, queue.splice(0, MOST_AT_ONCE));
    queues.delete(key);
  };
  return (owner, key, ask) =>
    new Promise((resolve, reject) => {
      const queues = queuesOf.get(owner) ?? new Map<string, Waiting<Ask, Answer>[]>();
      queuesOf.set(owner, queues);
      const queue = queues.get(key);
      if (queue) return void queue.push({ ask, resolve, reject });
      queues.set(key, [{ ask, resolve, reject }]);
      void doAll(owner, key, queues);
    });
}
