/**
 * Does something with each item in order, at most so many at a time; ends when all are done. An item added to the list
 * meanwhile is done too.
 */
export async function forEachBounded<Item>(
  items: readonly Item[],
  atATime: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  let next = 0;
  const takeTurns = async () => {
    for (let item = items[next]; item !== undefined; item = items[next]) {
      next += 1;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: atATime }, takeTurns));
}
