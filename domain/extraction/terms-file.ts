import { parse, stringify, YAMLParseError } from "yaml";
import { z } from "zod";
import { QUADRANTS } from "@/domain/radar/vocabulary";
import type { Outcome } from "@/domain/refusal";
import type { TeamTerms } from "./team-terms";

/**
 * The terms file, for carrying a team's names from one place to another:
 *
 *     terms:
 *       - name: Bank-Vaults          # canonical name
 *         quadrant: tools            # techniques, platforms, tools, languages-and-frameworks
 *         also: platforms            # a second quadrant, optional
 *         aliases: [bank vault, =BV, ~vaults]   # "=": that casing alone, "~": with context alone
 *         match: free                # how `name` is matched: free, cased, context; optional
 *         home: bank-vaults.dev      # optional
 *         replaces: [Banzai Vaults]  # names that are this technology now: renamed or merged; optional
 *     ignored: [Foo]                 # names that are no technology here
 */
const TEAM_TERM = z.strictObject({
  name: z.string().trim().min(1),
  quadrant: z.enum(QUADRANTS),
  also: z.enum(QUADRANTS).exactOptional(),
  aliases: z.array(z.string().trim().min(1)).exactOptional(),
  match: z.enum(["free", "cased", "context"]).exactOptional(),
  home: z.string().trim().min(1).exactOptional(),
  replaces: z.array(z.string().trim().min(1)).exactOptional(),
});
const TERMS_FILE = z.strictObject({
  terms: z.array(TEAM_TERM).default([]),
  ignored: z.array(z.string().trim().min(1)).default([]),
});

/** Reads a terms file (YAML). Refused as `invalid`, with the place and a sentence, where it is not of the form above. */
export function readTerms(yaml: string): Outcome<TeamTerms, "invalid"> {
  const document = parseYaml(yaml);
  if (!document.ok) return document;
  const read = TERMS_FILE.safeParse(document.value ?? {});
  if (read.success) return { ok: true, value: read.data };
  const [issue] = read.error.issues;
  const field = issue?.path.join(".") ?? "";
  return {
    ok: false,
    reason: "invalid",
    field,
    sentence: `${field === "" ? "The file" : field}: ${issue?.message ?? "not as expected"}`,
  };
}

function parseYaml(yaml: string): Outcome<unknown, "invalid"> {
  try {
    return { ok: true, value: parse(yaml) };
  } catch (cause) {
    if (cause instanceof YAMLParseError) return { ok: false, reason: "invalid", sentence: cause.message };
    throw cause;
  }
}

/** Writes a terms file that `readTerms` reads back unchanged; terms in the order of their names. */
export function writeTerms(team: TeamTerms): string {
  const terms = [...team.terms].sort((a, b) => (a.name < b.name ? -1 : 1));
  return stringify({ terms, ignored: [...team.ignored].sort() });
}
