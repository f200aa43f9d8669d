import { and, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { TechnologyRow } from "@/db/queries/find-technology";
import { getTerms } from "@/db/queries/get-terms";
import { technologies } from "@/db/schema";
import type { NamedTechnology } from "@/domain/corrections/correction";
import { foldName } from "@/domain/extraction/letters/character-class";
import type { Outcome } from "@/domain/refusal";
import { refuseInvalid, type WantedTechnology } from "./correction-request";

/** A stored technology as corrections speak of it. */
export function toNamed({ name, quadrant, quadrantAlso, home, source }: TechnologyRow): NamedTechnology {
  return { name, quadrant, quadrantAlso, home, source };
}

/**
 * The technology that a person names: one that is stored, in whatever casing; else one that the catalogue or the team knows,
 * by any of its canonical names; else a new one, which needs a quadrant. A name that the team ignores is refused.
 */
export async function nameTechnology(
  tx: Database,
  field: string,
  { name, quadrant }: WantedTechnology,
): Promise<Outcome<NamedTechnology, "invalid", never>> {
  const { team, terms, names } = await getTerms(tx);
  const wanted = names.currentName(name);
  if (terms.ignored.has(foldName(wanted))) {
    return refuseInvalid(field, `The team ignores “${name}”. Take that back first.`);
  }
  const stored = await findStanding(tx, wanted);
  if (stored) return { ok: true, value: toNamed(stored) };
  const isKnown = terms.indexOfName.has(foldName(wanted)) || team.terms.some((term) => term.name === wanted);
  const none = { quadrantAlso: null, home: null, source: "team" } as const;
  if (isKnown || quadrant !== undefined) {
    const named = names.resolve({ name: wanted, quadrant: quadrant ?? "tools", ...none });
    if (named) return { ok: true, value: named };
  }
  return refuseInvalid("quadrant", `“${name}” is a new name. Choose its quadrant.`);
}

/** The stored technology of this name in whatever casing, unless it was merged into another; null where there is none. */
export async function findStanding(tx: Database, name: string): Promise<TechnologyRow | null> {
  const [row] = await tx
    .select()
    .from(technologies)
    .where(and(sql`lower(${technologies.name}) = lower(${name})`, isNull(technologies.mergedInto)))
    .orderBy(sql`${eq(technologies.name, name)} desc`)
    .limit(1);
  return row ?? null;
}
