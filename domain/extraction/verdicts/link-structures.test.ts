import { describe, expect, it } from "vitest";
import { expectedOf, judgeMarked } from "@/domain/extraction/verdicts/sentences/judge-marked";
import { parseMarkedSentence } from "@/domain/extraction/verdicts/sentences/parse-marked-sentence";
import { scanLines } from "@/domain/notes/lines/scan-lines";
import { detectLanguage } from "@/domain/notes/words/detect-language";

const CASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "a label that tells what a list is of": [
    ["en", "Mostly the libraries we use at sea: [Ruff|adopt], [mypy|adopt]"],
    ["en", "Our stack in the harbour team: [Terraform|adopt] and [Ansible|adopt]."],
    ["en", "Most interesting thing I saw: [Zig|assess]"],
    ["en", "Toolchain: [GCC], [binutils]"],
  ],
  "a remark that is all an item says": [
    ["en", "# Stores\n\n## [PostgreSQL|adopt]\n\n- Remarkably reliable"],
    ["en", "# Stores\n\n## [MongoDB|hold]\n\n- rather brittle"],
    ["fr", "# Bases\n\n## [MongoDB|hold]\n\n- plutôt instable"],
    ["es", "# Bases\n\n## [PostgreSQL|adopt]\n\n- muy fiable"],
    ["en", "# Stores\n\n## [PostgreSQL]\n\n- reliable networks are rare"],
  ],
  "what stands between a name and a remark": [
    ["en", "They explained [monads] and how these ideas are useful at sea."],
    ["en", "[AWS] has brought out a second dock in preview."],
    ["en", "[Bun|assess] is still in preview."],
    ["en", "Then she moved on to building a [Raft] cluster with cups."],
    ["en", "They moved to [Raft|adopt] last year."],
  ],
  "what is granted first": [
    ["en", "Even though [Perl] is quite powerful, few crews can read it."],
    ["en", "Although the name is odd, [Nushell|assess] is quite powerful."],
    ["es", "Aunque [Perl] es muy potente, pocos lo leen."],
  ],
  "a way back that nobody went": [
    ["en", "[Hotwire] lets us go back to plain [HTML]."],
    ["en", "They went from [React|hold] back to [Rails|adopt]."],
  ],
  "a question with its answer": [
    ["en", "Q: Would you start with [Flutter|hold] today?\nA: Probably not."],
    ["en", "Q: Should a small team use [Bazel|adopt]?\nA: I think so."],
    ["en", "Q: Would you use [Flutter] for that?\nA: It depends on the boat."],
  ],
  "a subject left out, or a pronoun": [
    ["en", "[Feast|hold]: two models used it, so they dropped it"],
    ["en", "- [Kyverno|trial] for policies\n- we should try this"],
    ["es", "[Airbyte|hold] → lo abandonaron"],
    ["de", "## [OpenRewrite|trial]\n\nDas sollten wir bei uns auch mal testen."],
    ["nl", "[Tekton|hold]: te ingewikkeld"],
    ["en", "# Notes on [Kafka]\n\n- the room was too hot"],
    ["en", "# Notes on [Kafka]\n\n- it is important to test"],
    ["en", "# Notes on [Kafka]\n\n- failed platform teams everywhere"],
    ["en", "[Helm] packages charts. I had failed to install it."],
    ["de", "[Kafka] wurde gezeigt. Es ist wichtig, die Umgebung zu kennen."],
  ],
  "the topic of a row, a heading and a title": [
    ["en", "| tool | remark |\n|---|---|\n| [Gatling|hold] | too slow |\n| [k6] | scripts |"],
    ["en", "### [Dapr]\n\nSidecars.\n\n### [Istio|hold]\n\nToo complex for us."],
    ["en", "# [Polars|adopt] for people who think in [pandas]\n\n- rock solid"],
    ["en", "# [Istio] and [Linkerd] compared\n\n- rock solid"],
    ["en", "# From [REST] and back with [GraphQL]s\n\n- the coffee was outdated"],
    ["en", "# [Observability] for shops\n\n- [Elasticsearch|hold] is too expensive to run for logs"],
  ],
  "the nearest name is not always the subject": [
    ["en", "[RAUC|hold]: small, has a [D-Bus] interface, outdated"],
    ["en", "If we grow a [platform team], [Litmus|assess] looks interesting."],
    ["en", "Their draft is to bring [records|assess] into [Java], which looks great."],
    ["en", "Ours is not as quick as [Gradle] but rock solid."],
    ["en", "I will avoid mixing [C] and [Rust] from now on."],
    ["en", "If you are interested in [Zig], that room was for you."],
    ["en", "They threw out [MetalLB|hold], [Cilium]'s announcements came instead"],
  ],
  "questions and their answers": [
    ["en", 'Would he choose [Cassandra|hold] today? "No."'],
    ["en", "Would they pick [NATS|adopt] again? Absolutely."],
    ["en", "Would they pick [NATS]? The room was silent."],
    ["de", "Würden sie [CQRS|hold] noch einmal einsetzen? Nein."],
    ["es", "¿Volverían a elegir [Scala|hold]? No."],
    ["fr", "Est-ce que [Loom|assess] est prêt ? Pas encore."],
    ["en", "Is [GUAC] ready for servers?"],
  ],
  "one against the other": [
    ["en", "They dropped [Jenkins|hold] for [Buildkite|adopt]."],
    ["en", "Instead of [Mockito|hold] use [Testcontainers|adopt]."],
    ["en", "We keep peeling [Gulp|hold] off our builds and replacing it with [Vite|adopt]."],
    ["de", "Statt [Mockito|hold] lieber [Testcontainers|adopt]."],
    ["en", "[Structured outputs] instead of begging for [JSON]"],
    ["fr", "[jq] au lieu d'écrire du [YAML] à la main"],
    ["en", "[Pulumi|hold]: tried it, went back to [Terraform|adopt]"],
    ["nl", "[Kotlin]: en niet terug naar [Java]"],
    ["de", "Die Firma ist von [AWS|hold] auf [Hetzner|adopt] umgezogen."],
    ["es", "- Adiós [Jenkins|hold], hola [Dagger|adopt]"],
    ["en", "[Jaeger|hold] → [Tempo|adopt]: migrated last year"],
    ["en", "[Browser] → [Envoy] → [Backend], all moved"],
    ["en", "[Producer] → [Kafka]"],
    ["en", "[kapt|hold]: avoid => [KSP|adopt]"],
  ],
  "what is jotted down in a hurry": [
    [
      "en",
      "# Things to google\n\n- [BERT|assess]\n- [Ganglia|assess] ([Spark] monitoring)\n- [Keras] book by its author",
    ],
    ["en", "# Tools we use\n\n## Overview\n\n- [Label]: [LXC|adopt]\n\n## [Thrift|adopt]\n\n- interfaces for services"],
    ["en", "- RIP [Travis|hold]\n  - people moving away since they were bought"],
    ["en", "# Caching with [Varnish]\n\n- [nginx] does it as well. It has compression built in, which is very useful"],
    ["en", "# Deploying [Django]\n\n- service web start|stop|restart"],
    [
      "en",
      "# How [recommenders] grow up\n\n- don't be afraid to compute everything beforehand\n  - they did this and it was fine",
    ],
    ["en", "# How [recommenders|adopt] grow up\n\n- In the shop\n  - works great"],
    ["en", "# Things we saw\n\n- [Helm]\n- [Flux]"],
    ["en", "# How [Pydantic] got fast\n\n- written anew\n\nGood talk! Super interesting."],
    ["en", "# How [Pydantic] got fast\n\n- Worth watching the topic"],
    ["en", "# [Tracing] at scale\n\n- Log the stuff that's interesting"],
    ["en", "## apply(): a meetup\n\n- [Rockset]\n- [Hamilton]"],
    ["en", "[Observability] of [Kafka] is hard to sell"],
    ["nl", "We gebruiken [Helm|adopt] of [Kustomize|adopt] voor de rest"],
  ],
  "plans and tasks": [
    ["en", "- [ ] set up [Langfuse|trial] for the assistant"],
    ["en", "- [ ] send the slides about [Bazel] to Anna"],
    ["en", "- [x] try [pnpm]"],
    ["en", "## Next steps\n\n- introduce [Spotless|trial] in the build\n- book a room"],
    ["it", "Da fare:\n\n- installare [Renovate|trial] sul monorepo"],
    ["fr", "## Pour nous\n\n- installer [Renovate|trial]\n- relire les slides de [Kafka]"],
    ["en", "# [Polars|trial] in practice\n\nNotes.\n\n- [ ] port our two notebooks"],
    ["en", "- set up [Kafka] with three brokers"],
  ],
  "lists of what was kept, and of what was dropped": [
    ["en", "Libraries we use at work:\n\n- [Zod|adopt]\n- [Prisma|adopt]"],
    ["en", "Stuff they dropped:\n\n- [Jenkins|hold]\n- the Monday meeting"],
    ["en", "Things they kept repeating:\n\n- [Kafka]"],
    ["en", "Databases they compared:\n\n- [MySQL]\n- [CockroachDB]"],
    ["fr", "Les choix gardés :\n\n- [PostgreSQL|adopt]\n- [Kafka|adopt]"],
    ["fr", "Outils présentés :\n\n- [Helm]\n- [Kustomize]"],
    ["es", "Herramientas que dejaron de usar:\n\n- [Jenkins|hold]\n- [Ansible|hold]"],
    ["es", "Herramientas comparadas:\n\n- [Jenkins]\n- [Tekton]"],
    ["pt", "Ferramentas que escolheram:\n\n- [Terraform|adopt]"],
    ["pt", "Ferramentas mostradas:\n\n- [Terraform]"],
    ["it", "Strumenti scartati:\n\n- [Gradle|hold]"],
    ["it", "Strumenti mostrati:\n\n- [Gradle]"],
    ["de", "Werkzeuge, die sie benutzen:\n\n- [Renovate|adopt]"],
    ["de", "Gezeigte Tools:\n\n- [Renovate]"],
    ["nl", "Tools die ze gebruiken:\n\n- [Backstage|adopt]"],
    ["nl", "Getoonde tools:\n\n- [Backstage]"],
    ["ja", "使っているもの:\n\n- [Terraform|adopt]"],
    ["ja", "紹介されたもの:\n\n- [Terraform]"],
  ],
  "words that are a verdict where they stand alone": [
    ["en", "| [Snyk|adopt] | keep |\n| [Sonar|hold] | drop |\n| [CodeQL|assess] | maybe later |"],
    ["en", "What worked: [feature flags|adopt]\nWhat didn't: [GitFlow|hold]"],
    ["de", "- [jQuery|hold]: raus damit"],
    ["en", "My team:\n\n- drop [Lerna|hold]\n- drop the meeting about [Nx]"],
    ["en", "[Terraform|adopt] (us: keep), [Pulumi|assess] (us: maybe later), [Chef|hold] (us: drop)"],
    ["en", "Someone asked if they regret [Rust]."],
    ["en", "Follow-ups:\n\n- prototype [Materialize|trial] for the dashboard"],
    ["en", "[Kafka] brokers keep segments and drop old ones"],
    ["en", "Things I need to look at:\n- install [k3d|assess]\n- [NATS|assess] for the queue"],
    ["en", "Stuff I want to try:\n\n- [Zig|trial]\n- a nap"],
    ["en", "Check out the following\n- [Pulsar|assess]\n- the beer\n\nLater\n- [Kafka] was named"],
    ["en", "Bad choices:\n- [SOAP|hold]\n- tea without milk"],
    ["en", "- use [CQRS|trial] if\n  - you read far more than you write"],
    ["en", "- Blorp draws streams much like [Tableau]. It's pretty cool how quickly it draws."],
    ["en", "## Questions\n\n### [Quarkus] vs [Micronaut]?"],
    ["en", "Questions\n- [Kafka] or [NATS]?"],
    ["en", "- [Kafka] at the door\n  - a second cluster **<-- look into this**"],
    ["en", "- [Kafka|assess] **<-- look into this**"],
    ["en", "- [Upstart|adopt]\n  - Use it to keep the workers running"],
  ],
};

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  it.each(cases)("%s: %s", (language, marked) => {
    expect(judgeMarked(language, marked)).toEqual(expectedOf(marked));
  });
});

describe("a story", () => {
  it("ends with what is told last", () => {
    expect(judgeMarked("en", "They are piloting [Helm]. It was too slow.")).toEqual({ Helm: "hold" });
  });
});

describe("the language of a text", () => {
  it("is heard beside English", () => {
    const { text } = parseMarkedSentence("Wir nutzen [Kafka] und sind mit der Technik sehr zufrieden.");
    expect(detectLanguage(text, scanLines(text, "note.md"))).toBe("de");
  });
});
