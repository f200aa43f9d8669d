import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { KnownTerms } from "@/db/queries/get-terms";
import { notes, noteTechnologies, technologies } from "@/db/schema";
import { bareSpelling } from "@/domain/extraction/letters/bare-spelling";
import { foldName } from "@/domain/extraction/letters/character-class";

/** What may stand between the letters of a spelling: "GitLab CI", "gitlab-ci". */
const GAP = "[\\s._/&+-]*";

/**
 * The notes in which some names may be read otherwise now than before: those that are read as naming them, and those whose
 * text holds one of their spellings.
 * @param known the names before and after
 */
export async function listNotesNaming(
  tx: Database,
  names: readonly string[],
  known: readonly KnownTerms[],
): Promise<string[]> {
  const spellings = new Set([...names.map(bareSpelling), ...known.flatMap((each) => listSpellings(names, each))]);
  const patterns = [...spellings].filter((spelling) => spelling !== "").map(patternOf);
  const homes = known.flatMap((each) => listHomes(names, each)).map((home) => escapePattern(home));
  const rows = await tx.execute<{ id: string }>(sql`
    select ${notes.id} as id from ${notes}
    where ${notes.text} ~* any(${sql.param([...patterns, ...homes])}::text[])
    union
    select ${noteTechnologies.noteId} from ${noteTechnologies}
    join ${technologies} on ${technologies.id} = ${noteTechnologies.technologyId}
    where ${technologies.name} = any(${sql.param([...names])}::text[])
    order by 1`);
  return rows.map(({ id }) => id);
}

/** Every way to write the terms of these names, without separators. */
function listSpellings(names: readonly string[], { terms }: KnownTerms): string[] {
  const own = termsOf(names, { terms });
  return terms.spellings.flatMap((readings) => readings.filter(({ term }) => own.has(term)).map(({ bare }) => bare));
}

function listHomes(names: readonly string[], { terms }: KnownTerms): string[] {
  const own = termsOf(names, { terms });
  return [...terms.homes].flatMap(([home, term]) => (own.has(term) ? [home] : []));
}

function termsOf(names: readonly string[], { terms }: Pick<KnownTerms, "terms">): Set<number> {
  return new Set(names.flatMap((name) => terms.indexOfName.get(foldName(name)) ?? []));
}

function patternOf(bare: string): string {
  return [...bare].map(escapePattern).join(GAP);
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.|?*+()[\]{}-]/g, "\\$&");
}
