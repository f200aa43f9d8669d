import { describe, expect, it } from "vitest";
import { foldName } from "@/domain/extraction/letters/character-class";
import { parseAlias } from "@/domain/extraction/terms/term-spellings";
import { isCommonWord } from "@/domain/extraction/words/common-words";
import { isQuadrant } from "@/domain/radar/vocabulary";
import { CATALOGUE, CATALOGUE_FILES } from "./all";
import type { CatalogueEntry, MatchPolicy } from "./entry";
import { JAPANESE_NAMES } from "./japanese-names";
import { OTHER_TONGUES } from "./other-tongues";
import { ROMANCE_NAMES } from "./romance-names";
import { ROMANCE_TECHNIQUES } from "./romance-techniques";
import { STOP_WORDS } from "./stop-words";

interface Spelling {
  readonly file: string;
  readonly entry: CatalogueEntry;
  readonly written: string;
  readonly policy: MatchPolicy;
}

const spellings: readonly Spelling[] = Object.entries(CATALOGUE_FILES).flatMap(([file, entries]) =>
  entries.flatMap((entry) => [
    { file, entry, written: entry.name, policy: entry.match ?? "free" },
    ...[...(entry.aliases ?? []), ...(OTHER_TONGUES[entry.name] ?? []), ...(ROMANCE_NAMES[entry.name] ?? []), ...(ROMANCE_TECHNIQUES[entry.name] ?? []), ...(JAPANESE_NAMES[entry.name] ?? [])].map((alias) => ({ file, entry, ...parseAlias(alias) })),
  ]),
);

/** Names that English has as words too, but that notes on technology hardly use as such. */
const PLAINLY_NAMES = new Set(["accessibility", "automation", "encryption", "linux", "unix", "bluetooth"]);

describe("the catalogue", () => {
  it("holds at least 3,000 technologies, 500 of them techniques", () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(3000);
    expect(CATALOGUE.filter((entry) => entry.quadrant === "techniques").length).toBeGreaterThanOrEqual(500);
  });

  it("has every name and alias once", () => {
    const owners = new Map<string, Spelling>();
    const clashes: string[] = [];
    for (const spelling of spellings) {
      const key = foldName(spelling.written);
      const owner = owners.get(key);
      // One entry may list a name twice only to match it in two ways: "Helm" as written, "~helm" with context; "Testcontainers"
      // as one word, "test containers" as two.
      const isOther = owner?.policy !== spelling.policy || owner.written.includes(" ") !== spelling.written.includes(" ");
      if (owner !== undefined && (owner.entry !== spelling.entry || !isOther)) {
        clashes.push(`"${spelling.written}" of ${spelling.entry.name} (${spelling.file}) is "${owner.written}" of ${owner.entry.name} (${owner.file})`);
      }
      owners.set(key, spelling);
    }
    expect(clashes).toEqual([]);
  });

  it("knows patterns and architectures with their head first", () => {
    const aliasesOf = (name: string) => CATALOGUE.find((entry) => entry.name === name)?.aliases ?? [];
    expect(aliasesOf("Builder pattern")).toEqual(expect.arrayContaining(["patrón Builder", "padrão Builder"]));
    expect(aliasesOf("Java")).not.toContain("pattern Java");
  });

  it("uses the quadrants of the radar, and no quadrant twice for one entry", () => {
    const wrong = CATALOGUE.filter((e) => !isQuadrant(e.quadrant) || e.also === e.quadrant || (e.also !== undefined && !isQuadrant(e.also)));
    expect(wrong.map((entry) => entry.name)).toEqual([]);
  });

  it("has no alias that is a stop word of a language that notes are read in", () => {
    const stops = spellings.filter(({ written, policy }) => policy !== "cased" && policy !== "context" && STOP_WORDS.has(written.toLowerCase()));
    expect(stops.map(({ written, entry }) => `${written} (${entry.name})`)).toEqual([]);
  });

  it("gives common English words and single letters a policy", () => {
    const loose = spellings.filter(({ written, policy }) => {
      const lower = written.toLowerCase();
      const isOrdinary = /^[a-z]+$/.test(lower) && lower === foldName(written) && (written.length === 1 || (isCommonWord(lower) && lower === written));
      return policy === "free" && isOrdinary && !PLAINLY_NAMES.has(lower);
    });
    expect(loose.map(({ written, entry }) => `${written} (${entry.name})`)).toEqual([]);
  });

  it("names successors that it knows", () => {
    const names = new Set(CATALOGUE.map((entry) => entry.name));
    const unknown = CATALOGUE.filter((entry) => entry.successor !== undefined && !names.has(entry.successor));
    expect(unknown.map((entry) => `${entry.name} -> ${entry.successor}`)).toEqual([]);
  });

  it("has an entry for every name that other tongues have words for", () => {
    const names = new Set(CATALOGUE.map((entry) => entry.name));
    expect([...Object.keys(OTHER_TONGUES), ...Object.keys(ROMANCE_NAMES), ...Object.keys(ROMANCE_TECHNIQUES), ...Object.keys(JAPANESE_NAMES)].filter((name) => !names.has(name))).toEqual([]);
  });

  it("knows names of several words in the plural of their first", () => {
    const aliases = CATALOGUE.find((entry) => entry.name === "Message queues")?.aliases ?? [];
    expect(aliases.filter((alias) => alias === "colas de mensajes")).toEqual(["colas de mensajes"]);
  });

  it("writes homes without a scheme", () => {
    expect(CATALOGUE.filter((entry) => entry.home?.includes("://")).map((entry) => entry.name)).toEqual([]);
  });

  it("collects every field file", async () => {
    const { readdirSync } = await import("node:fs");
    const apart = new Set(["all.ts", "entry.ts", "heads-first.ts", "japanese-names.ts", "other-tongues.ts", "plural-heads.ts", "romance-names.ts", "romance-techniques.ts", "rounds.ts", "stop-words.ts"]);
    const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !apart.has(file));
    expect(Object.keys(CATALOGUE_FILES).sort()).toEqual(files.map((file) => file.slice(0, -3)).sort());
  });
});
