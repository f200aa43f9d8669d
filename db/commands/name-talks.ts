import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { talks } from "@/db/schema";
import { addressOf } from "./address";
import type { TalkSection } from "./talk-section";

/** A talk as it was before a change: its id and the keys of its sections. */
export interface FormerTalk {
  readonly id: string;
  readonly keys: ReadonlySet<string>;
}

/**
 * Gives each group of sections the id of its talk. A former talk's id goes to the group that shares most keys with it,
 * so that links to the talk stay good when a note changes or another note joins; groups that are left get new ids.
 * @param former oldest first: where two former talks become one, the id that shares more keys stays, else the older
 * @returns one id a group, in the order of the groups
 */
export async function nameTalks(
  tx: Database,
  groups: readonly (readonly TalkSection[])[],
  former: readonly FormerTalk[],
): Promise<string[]> {
  const kept = keepIds(groups, former);
  const taken = new Set([...kept.values(), ...(await findTaken(tx, groups, former))]);
  return groups.map((group, index) => {
    const id = kept.get(index) ?? makeId(group, taken);
    taken.add(id);
    return id;
  });
}

function keepIds(groups: readonly (readonly TalkSection[])[], former: readonly FormerTalk[]): Map<number, string> {
  const kept = new Map<number, string>();
  const used = new Set<string>();
  for (const claim of listClaims(groups, former)) {
    if (kept.has(claim.group) || used.has(claim.id)) continue;
    kept.set(claim.group, claim.id);
    used.add(claim.id);
  }
  return kept;
}

interface Claim {
  readonly id: string;
  readonly group: number;
  readonly sharedKeys: number;
}

function listClaims(groups: readonly (readonly TalkSection[])[], former: readonly FormerTalk[]): Claim[] {
  const groupOf = new Map<string, number>();
  groups.forEach((group, index) => {
    for (const section of group) for (const key of section.keys) groupOf.set(key, index);
  });
  const claims = former.flatMap(({ id, keys }) => {
    const shared = new Map<number, number>();
    for (const key of keys) {
      const group = groupOf.get(key);
      if (group !== undefined) shared.set(group, (shared.get(group) ?? 0) + 1);
    }
    return [...shared].map(([group, sharedKeys]) => ({ id, group, sharedKeys }));
  });
  return claims.sort((a, b) => b.sharedKeys - a.sharedKeys);
}

/** Ids that a new talk must not take: those of talks that have nothing to do with this change. */
async function findTaken(
  tx: Database,
  groups: readonly (readonly TalkSection[])[],
  former: readonly FormerTalk[],
): Promise<string[]> {
  const wanted = groups.map((group) => makeId(group, new Set()));
  const rows = await tx.select({ id: talks.id }).from(talks).where(isAnyOf(talks.id, wanted));
  const ours = new Set(former.map(({ id }) => id));
  return rows.map(({ id }) => id).filter((id) => !ours.has(id));
}

function makeId(group: readonly TalkSection[], taken: ReadonlySet<string>): string {
  const [first] = group;
  if (first === undefined) throw new Error("A talk without a section has no id.");
  const identity = first.keys[0] ?? first.title;
  for (let attempt = 1; ; attempt++) {
    const id = addressOf(first.title, attempt === 1 ? identity : `${identity} ${attempt}`);
    if (!taken.has(id)) return id;
  }
}
