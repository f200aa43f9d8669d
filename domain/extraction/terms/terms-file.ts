import { parse, stringify, YAMLError } from "yaml";
import { z } from "zod";
import { QUADRANTS } from "@/domain/radar/vocabulary";
import type { Outcome } from "@/domain/refusal";
import { isStorable } from "@/domain/storable-text";
import type { TeamTerms } from "./team-terms";

/** As long as a name may be that is given in the app. */
const MAX_NAME_LENGTH = 120;
const NAME = z
  .string()
  .trim()
  .min(1, "Give a name.")
  .max(MAX_NAME_LENGTH, `Keep the name under ${MAX_NAME_LENGTH} characters.`)
  .refine(isStorable, "A name of readable characters is wanted.");

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
  name: NAME,
  quadrant: z.enum(QUADRANTS),
  also: z.enum(QUADRANTS).exactOptional(),
  aliases: z.array(NAME).exactOptional(),
  match: z.enum(["free", "cased", "context"]).exactOptional(),
  home: NAME.exactOptional(),
  replaces: z.array(NAME).exactOptional(),
});
const TERMS_FILE = z.strictObject({
  terms: z.array(TEAM_TERM).default([]),
  ignored: z.array(NAME).default([]),
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
    const sentence = explain(cause);
    if (sentence === null) throw cause;
    return { ok: false, reason: "invalid", sentence };
  }
}

/** What is off about the YAML; null where something else is. An alias without an anchor, or too many, is a ReferenceError. */
function explain(cause: unknown): string | null {
  if (cause instanceof YAMLError) {
    return cause.code === "MULTIPLE_DOCS" ? "It holds several documents, and one is wanted." : cause.message.trim();
  }
  return cause instanceof ReferenceError ? `${cause.message}.` : null;
}

/** Writes a terms file that `readTerms` reads back unchanged; terms in the order of their names. */
export function writeTerms(team: TeamTerms): string {
  const terms = [...team.terms].sort((a, b) => (a.name < b.name ? -1 : 1));
  return stringify({ terms, ignored: [...team.ignored].sort() });
}
