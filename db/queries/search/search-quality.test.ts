import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importNote } from "@/db/commands/import-note";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { readNote } from "@/domain/extraction/read-note";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";
import { decodeNote } from "@/domain/notes/text/decode-note";
import type { SearchView } from "@/domain/search/search-view";
import { search } from "./search";

const EXAMPLE_NOTES = fileURLToPath(new URL("../../../notes", import.meta.url));

/** What the example notes do not have: other scripts, names with signs, and names that begin alike. */
const MORE_NOTES: Readonly<Record<string, string>> = {
  "tokyo-2024.md": `# コンテナ勉強会 2024

## Kubernetes の運用
- 本番環境で Kubernetes を三年間使っています。
- コンテナの監視には Prometheus を採用しました。
- データベースの移行は大変だった。
`,
  "shanghai-2024.md": `# 上海技术大会 2024

## 微服务架构 (王小明)
- 我们在生产环境中使用 Kafka 已经三年。
- 数据库迁移比想象的简单。
`,
  "prague-2024.md": `# Prague Dev Days 2024

## Signs in names (Božena Šťastná)
- C++ is still everywhere in our trading system, C++ is here to stay.
- C# and .NET run the back office: .NET is in production since 2019.
- F# was worth a try, nobody else could read it.
- Node.js in production for the gateway, Node.js is fine.
- Golang for the agents: Go is in production everywhere and we recommend Go.
- GoReleaser builds them.
- React Native was dropped, React stays in production.
- 100% coverage is no goal, snake_case is a matter of taste.

## The price of blue-green deployment (Björn Åkesson)
- We deployed blue and green side by side; green won in the end.
- Canary releases were cheaper, a feature store was not needed.
- Productivity of the product team went up, as did that of other product teams.
- Their new production line runs it.
`,
};

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const terms = compileTerms(CATALOGUE, { terms: [], ignored: [] });
  for (const [name, bytes] of [...listExamples(), ...listMore()]) {
    const decoded = decodeNote(bytes);
    if (!decoded.ok) throw new Error(`${name}: ${decoded.sentence}`);
    const { text, encoding } = decoded.value;
    const reading = readNote({ name: basename(name), text }, terms);
    await importNote(database.db, { location: `notes/${name}`, source: "notes", name, bytes, text, encoding, reading });
  }
});

afterAll(() => database.drop());

function listExamples(): [string, Uint8Array][] {
  const names = readdirSync(EXAMPLE_NOTES, { recursive: true, encoding: "utf8" }).sort();
  return names
    .filter((name) => statSync(join(EXAMPLE_NOTES, name)).isFile())
    .map((name) => [name, readFileSync(join(EXAMPLE_NOTES, name))]);
}

function listMore(): [string, Uint8Array][] {
  return Object.entries(MORE_NOTES).map(([name, text]) => [name, new TextEncoder().encode(text)]);
}

function find(typed: string): Promise<SearchView> {
  return search(database.db, typed, { kind: null, limit: 8 });
}

function firstOf({ technologies, talks, speakers, sentences }: SearchView) {
  return {
    technology: technologies.hits[0]?.name.text,
    talk: talks.hits[0]?.title.text,
    speaker: speakers.hits[0]?.name.text,
    sentence: sentences.hits[0]?.sentence.text,
  };
}

type Kind = keyof ReturnType<typeof firstOf>;

/** What is typed, and what has to stand first in its group. A sentence is named by a part of it. */
const TABLE: readonly (readonly [typed: string, kind: Kind, first: string])[] = [
  // Names, and what they are called besides.
  ["kubernetes", "technology", "Kubernetes"],
  ["K8S", "technology", "Kubernetes"],
  ["postgres", "technology", "PostgreSQL"],
  ["pg", "technology", "PostgreSQL"],
  ["cnpg", "technology", "CloudNativePG"],
  ["c++", "technology", "C++"],
  ["cpp", "technology", "C++"],
  ["c#", "technology", "C#"],
  [".net", "technology", ".NET"],
  ["dotnet", "technology", ".NET"],
  ["node", "technology", "Node.js"],
  ["nodejs", "technology", "Node.js"],
  ["go", "technology", "Go"],
  ["golang", "technology", "Go"],
  ["react", "technology", "React"],
  ["github actions", "technology", "GitHub Actions"],
  ["ADR", "technology", "Architecture decision records"],
  // Parts of names.
  ["kuber", "technology", "Kubernetes"],
  ["terraf", "technology", "Terraform"],
  ["telemetry", "technology", "OpenTelemetry"],
  ["trunk based", "technology", "Trunk-based development"],
  // Slips.
  ["kuberentes", "technology", "Kubernetes"],
  ["raect", "technology", "React"],
  ["terrafrom", "technology", "Terraform"],
  ["postgers", "technology", "PostgreSQL"],
  ["githubactions", "technology", "GitHub Actions"],
  ["open telemtry", "technology", "OpenTelemetry"],
  // Names among other words, in whichever language those are.
  ["what is kubernetes?", "technology", "Kubernetes"],
  ["kubernetes en production", "technology", "Kubernetes"],
  ["was ist eigentlich terraform", "technology", "Terraform"],
  ["l'avenir d'airflow", "technology", "Apache Airflow"],
  ["go or .net for the gateway", "technology", ".NET"],
  // Talks and who gave them, with and without accents.
  ["policy without tears", "talk", "Policy without tears"],
  ["kubecon vcluster", "talk", "Multi-tenancy with vcluster"],
  ["sans larmes", "talk", "Des pipelines de données sans larmes"],
  ["lucia arrieta", "speaker", "Lucía Arrieta"],
  ["ciaran", "speaker", "Ciarán Mac Giolla"],
  ["bozena stastna", "speaker", "Božena Šťastná"],
  ["bjorn akeson", "speaker", "Björn Åkesson"],
  ["lindqvist annika", "speaker", "Annika Lindqvist"],
  // Sentences, as their language inflects them.
  ["migrate redis valkey", "sentence", "They migrated from Redis to Valkey in a week"],
  ["the restore of pgbackrest", "sentence", "backups with pgBackRest, restore rehearsed"],
  ["abandonner airflow", "sentence", "Airflow : ils l'ont abandonné"],
  ["données", "sentence", "données"],
  ["los microservicios", "sentence", "microservicios"],
  ["die Kunden der Zelle", "sentence", "jede Zelle bedient 5 % der Kunden"],
  ["entwicklerportal", "sentence", "interne Entwicklerportale"],
  ["production", "sentence", "production"],
  ["production line", "sentence", "Their new production line runs it"],
  ["c++ trading", "sentence", "C++ is still everywhere in our trading system"],
  ['"green won"', "sentence", "green won in the end"],
  ["コンテナの監視", "sentence", "コンテナの監視には Prometheus を採用しました"],
  ["数据库迁移", "sentence", "数据库迁移比想象的简单"],
];

describe("searching for", () => {
  it.each(TABLE)("%s puts the right %s first: %s", async (typed, kind, first) => {
    const found = firstOf(await find(typed))[kind];
    if (kind === "sentence") expect(found).toContain(first);
    else expect(found).toBe(first);
  });
});

describe("whatever is typed", () => {
  it.each([
    "",
    "   ",
    "\0",
    "'; drop table notes; --",
    '"',
    '""',
    "& | ! <-> :* ()",
    "a:* & !b <-> (c",
    "\\",
    "\\%",
    "\ud800",
    "<script>alert(1)</script>",
    "x".repeat(100_000),
    "word ".repeat(5000),
    "\u0002\u0003",
    "🎉🎉",
    "à\u0301\u0301",
    "-",
    "+++",
    "C++ C# .NET",
  ])("%j is answered", async (typed) => {
    const { query } = await find(typed);
    expect(query.length).toBeLessThanOrEqual(200);
  });

  it.each(["%", "_", "%%%", "kuber%tes"])("%s stands for no other letters", async (typed) => {
    const { technologies, talks, speakers } = await find(typed);
    for (const { hits, isNear } of [technologies, talks, speakers]) expect(isNear ? [] : hits).toEqual([]);
  });

  it("is found as it stands where it holds signs", async () => {
    expect((await find("100% coverage")).sentences.hits[0]?.sentence.text).toContain("100% coverage");
  });
});

describe("what was found", () => {
  it("is marked", async () => {
    const { technologies, speakers, sentences } = await find("stastna");
    expect(technologies.total).toBe(0);
    expect(speakers.hits[0]?.name.marks.map(({ start, end }) => speakers.hits[0]?.name.text.slice(start, end))).toEqual(
      ["Šťastná"],
    );
    const [hit] = sentences.hits;
    expect(hit?.sentence.marks.map(({ start, end }) => hit.sentence.text.slice(start, end))).toEqual(["Šťastná"]);
  });

  it("is a sentence that stands in its note where it says", async () => {
    for (const { note, span, sentence } of (await find("production")).sentences.hits) {
      const [row] = await database.db.execute<{ text: string }>(sql`select text from notes where id = ${note.id}`);
      expect(row?.text.slice(span.start, span.end)).toBe(sentence.text);
      expect(sentence.marks).not.toEqual([]);
    }
  });

  it("names the talk that the sentence is about", async () => {
    expect((await find("restore rehearsed")).sentences.hits[0]?.talk?.title).toBe("Upgrades without the long night");
  });

  it("comes with what was meant where nothing is called so", async () => {
    const found = await find("kuberentes terrafrom");
    expect(found.suggestion).toBe("kubernetes terraform");
    expect((await find("raect")).technologies.isNear).toBe(true);
    expect(found.technologies.hits).toEqual([]);
    expect((await find(found.suggestion ?? "")).technologies.hits.map(({ name }) => name.text)).toEqual([
      "Kubernetes",
      "Terraform",
    ]);
    expect((await find("zzzzqqqq")).suggestion).toBeNull();
  });

  it("is of one kind where that is asked for", async () => {
    const found = await search(database.db, "kubernetes", { kind: "sentences", limit: 3 });
    expect(found.technologies.hits).toEqual([]);
    expect(found.sentences.hits).toHaveLength(3);
    expect(found.sentences.total).toBeGreaterThan(3);
  });
});
