import { describe, expect, it } from "vitest";
import type { CatalogueEntry } from "@/domain/extraction/catalogue/entry";
import { readNote } from "@/domain/extraction/read-note";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";

const CATALOGUE: readonly CatalogueEntry[] = [
  { name: "Kubernetes", quadrant: "platforms", aliases: ["k8s", "クーベネティス"] },
  { name: "pgvector", quadrant: "languages-and-frameworks" },
  { name: "TensorFlow", quadrant: "languages-and-frameworks" },
  { name: "GitLab CI", quadrant: "tools" },
  { name: "Sealed Secrets", quadrant: "tools" },
  { name: "AtScale", quadrant: "platforms" },
  { name: "C", quadrant: "languages-and-frameworks", match: "cased" },
  { name: "C++", quadrant: "languages-and-frameworks" },
  { name: ".NET", quadrant: "platforms", aliases: ["dotnet"] },
  { name: "Java", quadrant: "languages-and-frameworks" },
  { name: "Angular", quadrant: "languages-and-frameworks" },
  {
    name: "Go",
    quadrant: "languages-and-frameworks",
    match: "context",
    context: ["golang", "language"],
    aliases: ["golang"],
  },
  { name: "Rust", quadrant: "languages-and-frameworks", match: "cased" },
  { name: "Act", quadrant: "tools", match: "context", context: ["workflow"], home: "github.com/nektos/act" },
  { name: "Temporal", quadrant: "platforms", match: "context", context: ["workflow"] },
  { name: "Feature flags", quadrant: "techniques", aliases: ["feature toggles"] },
  { name: "Policy as code", quadrant: "techniques", aliases: ["policies as code"] },
  { name: "Lift and shift", quadrant: "techniques" },
  { name: "Generics", quadrant: "techniques" },
  { name: "Mutation testing", quadrant: "techniques" },
  { name: "Apache Cassandra", quadrant: "platforms", aliases: ["Cassandra"] },
  { name: "Elyra", quadrant: "tools", home: "github.com/elyra-ai/elyra" },
  { name: "Momento", quadrant: "platforms", match: "context", context: ["cache"] },
  { name: "Immer", quadrant: "languages-and-frameworks" },
  { name: "Jai", quadrant: "languages-and-frameworks" },
  { name: "Bodega", quadrant: "platforms", match: "context", context: ["queue"] },
  { name: "Harvest", quadrant: "tools", match: "context", context: ["angular"] },
  { name: "Scala", quadrant: "languages-and-frameworks", aliases: ["スカラ"] },
];
const terms = compileTerms(CATALOGUE);

/** "text -> Technology" for each mention of a note. */
function mentionsIn(text: string): readonly string[] {
  const { mentions } = readNote({ name: "note.md", text }, terms);
  return mentions.map((mention) => `${text.slice(mention.span.start, mention.span.end)} -> ${mention.technology}`);
}

it("takes HTML's name of a sign for no name", () => {
  expect(mentionsIn("Ducks &java; drakes spoke of Java.\n")).toEqual(["Java -> Java"]);
});

it("hears a field's names where the note is about that field", () => {
  const talk =
    "Later she showed how Harvest lays out what the crew had drawn, and what that took in weeks of work on board.\n\n";
  const field = "We sail with Angular.\n\nOur Angular is old.\n\nAngular grew.\n\nNobody left Angular.\n\n";
  expect(mentionsIn(talk)).toEqual([]);
  expect(mentionsIn(`${talk}${field}`)).toContain("Harvest -> Harvest");
  expect(mentionsIn(`${talk.replace("Harvest", "harvest")}${field}`)).not.toContain("harvest -> Harvest");
});

it("takes no elided word for a name", () => {
  expect(mentionsIn("J'ai vu Java.\n\nJ’ai aimé.")).toEqual(["Java -> Java"]);
});

it("takes the surname of somebody in the note for no name", () => {
  const talk =
    "#### Laura Bodega: Java em produção\n\nA palestra da Bodega foi sobre Java, com exemplos de produção e de testes.\n";
  expect(mentionsIn(talk).filter((mention) => mention.startsWith("Bodega"))).toEqual([]);
  expect(mentionsIn(talk.replace("Laura Bodega", "Filas"))).toContain("Bodega -> Bodega");
});

describe("names as notes write them", () => {
  it.each([
    [
      "casing and separators",
      "kubernetes, pg_vector, tensor flow, gitlab-ci and sealedsecrets",
      [
        "kubernetes -> Kubernetes",
        "pg_vector -> pgvector",
        "tensor flow -> TensorFlow",
        "gitlab-ci -> GitLab CI",
        "sealedsecrets -> Sealed Secrets",
      ],
    ],
    [
      "plurals and possessives",
      "feature flag and feature toggles, k8s's API",
      ["feature flag -> Feature flags", "feature toggles -> Feature flags", "k8s -> Kubernetes"],
    ],
    [
      "inflected techniques",
      "policies as code, lift & shift, lift+shift",
      ["policies as code -> Policy as code", "lift & shift -> Lift and shift", "lift+shift -> Lift and shift"],
    ],
    ["versions", "Java21, Angular2, Kafka0 and Java 17", ["Java21 -> Java", "Angular2 -> Angular", "Java -> Java"]],
    ["signs that belong to names", "C, C++ and .NET", ["C -> C", "C++ -> C++", ".NET -> .NET"]],
    ["German compounds", "Ein Kubernetes-Cluster", ["Kubernetes -> Kubernetes"]],
    [
      "Japanese",
      "Kubernetesを使う。クーベネティスは便利です。",
      ["Kubernetes -> Kubernetes", "クーベネティス -> Kubernetes"],
    ],
    ["accents and zero-width marks", "Kübernetes Ku​bernetes", ["Ku​bernetes -> Kubernetes"]],
    [
      "the longest name",
      "GitLab CI with Sealed Secrets",
      ["GitLab CI -> GitLab CI", "Sealed Secrets -> Sealed Secrets"],
    ],
  ])("%s", (_, text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});

describe("what is no name", () => {
  it.each([
    ["words that happen to be torn apart or joined", "we run at scale with generic code"],
    ["verbs", "go to the next room, act on it, and go on"],
    ["parts of other words", "javascripted rustic Kubernetesish"],
    ["addresses, handles and hashtags", "https://example.org/kubernetes @kubernetes #kubernetes me@kubernetes.io"],
    ["paths", "see /usr/share/kubernetes/java.so and ./java/angular"],
    ["tables of contents", "- [Kubernetes](#kubernetes)"],
    ["front matter", "---\ntags: [Kubernetes]\n---\n\nNothing else."],
    ["identifiers", "kubernetes_extensions and my_java_thing"],
    [
      "words of the note's own language",
      "Das ist immer so, und wir machen es auch immer wieder, weil es nicht anders geht.",
    ],
  ])("%s", (_, text) => {
    expect(mentionsIn(text)).toEqual([]);
  });
});

describe("short names in katakana", () => {
  it.each([
    ["スカラで書いた", ["スカラ -> Scala"]],
    ["新しいスカラの話", ["スカラ -> Scala"]],
    ["エスカラードを待つ", []],
    ["スカラーを返す", []],
  ])("reads %s", (text, expected) => {
    expect(mentionsIn(`## 登壇\n\n${text}\n`)).toEqual(expected);
  });
});

describe("ambiguous names", () => {
  it.each([
    ["a word of their context", "Temporal is a workflow engine", ["Temporal -> Temporal"]],
    ["another product in a list", "Java, Go and Kubernetes", ["Java -> Java", "Go -> Go", "Kubernetes -> Kubernetes"]],
    ["a code span", "run `act` first", ["act -> Act"]],
    ["their project's address", "try github.com/nektos/act", ["act -> Act"]],
    [
      "a label beside other names",
      "Kubernetes runs it.\nTemporal: batch jobs",
      ["Kubernetes -> Kubernetes", "Temporal -> Temporal"],
    ],
    [
      "what is written in it, in another language",
      "Ils ont choisi de tout réécrire pour la suite.\nPourquoi il ne faut surtout pas coder en Go quand on débute.",
      ["Go -> Go"],
    ],
    ["a particle behind it in Japanese", "バックエンドは全部Goで書かれているので、とても速いそうです。", ["Go -> Go"]],
    ["lower case beside other names", "moved to rust on Kubernetes", ["rust -> Rust", "Kubernetes -> Kubernetes"]],
  ])("count with %s", (_, text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});

describe("names that are words of the note's own language", () => {
  it("count with a capital, and not for a word of their context in the same sentence", () => {
    const text =
      "Per il momento non usano la cache, ma per la squadra va bene anche così.\nProvano Momento per la cache.";
    expect(mentionsIn(text)).toEqual(["Momento -> Momento"]);
  });
});

describe("names beside each other that both need a sign", () => {
  it("count where capitals tell that they are names", () => {
    const text = "the old stack was Temporal + Momento, all on one machine";
    expect(mentionsIn(text)).toEqual(["Temporal -> Temporal", "Momento -> Momento"]);
    expect(mentionsIn("a temporal, momento and so on")).toEqual([]);
  });
});

describe("a speaker's employer", () => {
  it("names no technology, wherever the speaker is introduced", () => {
    const text = "# Queues - Bruno Borges\n\nIn the first part Bruno Borges da Elyra showed Kubernetes.";
    expect(mentionsIn(text)).toEqual(["Kubernetes -> Kubernetes"]);
  });
});

describe("a company in brackets behind a person, wherever that stands", () => {
  it("names no technology", () => {
    expect(mentionsIn("- Ana Weber (Elyra): observability\n- Kubernetes (Elyra)")).toEqual([
      "Kubernetes -> Kubernetes",
      "Elyra -> Elyra",
    ]);
  });
});

describe("a foundation", () => {
  it("is not what it cares for", () => {
    expect(mentionsIn("the Kubernetes Foundation pays those who keep Kubernetes up")).toEqual([
      "Kubernetes -> Kubernetes",
    ]);
  });
});

describe("standards and proposals that are called by their numbers", () => {
  it("are no other thing of that name", () => {
    expect(mentionsIn("Rust and C 99, as ISO 9899 has it")).toContain("ISO 9899 -> ISO 9899");
  });

  it("count, however they are written, and not within other names", () => {
    expect(mentionsIn("PEP703 removes the lock, as PEP 703 says; see rfc/RFC7807.txt")).toEqual([
      "PEP703 -> PEP 703",
      "PEP 703 -> PEP 703",
    ]);
  });
});

describe("slips of the pen", () => {
  it("are read as the name that they were meant to be, over the span as written", () => {
    expect(mentionsIn("the casssandra cluster and mutaton testing")).toEqual([
      "casssandra -> Apache Cassandra",
      "mutaton testing -> Mutation testing",
    ]);
  });

  it("are not seen where a short part has a capital of its own, nor in a contraction", () => {
    const own = compileTerms([
      { name: "HarbourFed", quadrant: "tools" },
      { name: "Shoulda", quadrant: "languages-and-frameworks" },
    ]);
    const namesOf = (text: string) => readNote({ name: "note.md", text }, own).mentions.map((each) => each.technology);
    expect(namesOf("It is the HarbourFwd of theirs that shouldn't.")).toEqual([]);
    expect(namesOf("It is the HarborFed of theirs that does.")).toEqual(["HarbourFed"]);
  });

  it("are not seen in people's names or in words of a dictionary", () => {
    expect(mentionsIn("# Streaming at scale - Lena Cassandry, Example Ltd\n\nquite casual")).toEqual([]);
  });
});

describe("addresses of projects", () => {
  it("name a technology that nothing else names", () => {
    expect(mentionsIn("Plugin: https://github.com/elyra-ai/elyra")).toEqual([
      "https://github.com/elyra-ai/elyra -> Elyra",
    ]);
    expect(mentionsIn("Elyra, see https://github.com/elyra-ai/elyra")).toEqual(["Elyra -> Elyra"]);
  });
});
