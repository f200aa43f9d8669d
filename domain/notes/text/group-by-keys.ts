import { groupBy } from "@/domain/group-by";

/**
 * Puts items that share a key into one group, directly or over others: keys [a], [a, b] and [b] are one group.
 * @param items each with at least one key
 * @returns the groups, by their first item's place; items within a group keep their order
 */
export function groupByKeys<Item extends { readonly keys: readonly string[] }>(items: readonly Item[]): Item[][] {
  const leaders = items.map((_, index) => index);
  const firstWith = new Map<string, number>();
  items.forEach((item, index) => {
    for (const key of item.keys) {
      const other = firstWith.get(key);
      if (other === undefined) firstWith.set(key, index);
      else join(leaders, other, index);
    }
  });
  const leaderOf = new Map(items.map((item, index) => [item, findLeader(leaders, index)]));
  return [...groupBy(items, (item) => leaderOf.get(item)).values()];
}

function findLeader(leaders: number[], index: number): number {
  let at = index;
  for (let next = leaders[at] ?? at; next !== at; next = leaders[at] ?? at) {
    leaders[at] = leaders[next] ?? next;
    at = next;
  }
  return at;
}

function join(leaders: number[], left: number, right: number): void {
  const [first, second] = [findLeader(leaders, left), findLeader(leaders, right)].sort((a, b) => a - b);
  if (first !== undefined && second !== undefined) leaders[second] = first;
}
