/** Chance that falls the same each time (mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export function makeDice(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <Item>(items: readonly Item[], index: number): Item => {
    const item = items[index];
    if (item === undefined) throw new Error("There is nothing to choose from.");
    return item;
  };
  return {
    /** From 0 to just below 1. */
    next,
    pick: <Item>(items: readonly Item[]): Item => at(items, Math.floor(next() * items.length)),
    /** The first items far more often than the last, as words in a language: half of all falls on a fiftieth of them. */
    pickEarly: <Item>(items: readonly Item[]): Item => at(items, Math.floor(items.length ** next()) - 1),
    shuffle: <Item>(items: readonly Item[]): Item[] =>
      items
        .map((item) => ({ item, order: next() }))
        .sort((a, b) => a.order - b.order)
        .map(({ item }) => item),
  };
}
