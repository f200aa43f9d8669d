import { describe, expect, it } from "vitest";
import { expectedOf, judgeMarked } from "@/domain/extraction/verdicts/sentences/judge-marked";

/** Texts by the rule that they show; names with their marks, `[Helm|hold]`, say what is expected, those without expect nothing. */
const CASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "a title that tells of a change": [
    ["en", "# From [Airflow] to [Dagster|adopt]\n\n- nobody wants to go back"],
    ["es", "# De [Airflow|hold] a [Dagster]\n\n- lo quitaron, demasiado lento"],
    ["en", "# [Jenkins] -> [Tekton|adopt]\n\n- rock solid"],
    ["en", "# From [Jenkins] to [Tekton] and back\n\n- rock solid"],
    ["en", "# [Jenkins] and [Tekton]\n\n- rock solid"],
  ],
  "a title that tells what was left": [
    ["en", "# We dropped [Redux|hold]\n\n- 9,000 lines less, very happy"],
    ["pt", "# Largamos o [Redux|hold]\n\n- time feliz, recomendo"],
    ["en", "# Avoid [Kafka] surprises"],
    ["en", "# Should we drop [Redux]?"],
    ["de", "# [Modulith|adopt] statt [Microservices|hold]\n\n- läuft stabil, sehr zufrieden"],
    ["en", "# Kafka without [ZooKeeper]\n\n- rock solid"],
    ["fr", "# Tout ce que j'ai supprimé avec [CSS]"],
  ],
  "a talk in a row of a table": [
    [
      "en",
      "| talk | who | notes |\n|---|---|---|\n| [Distroless] images | Ada Lovelace | moved off [Alpine|hold] because of dns |",
    ],
    ["ja", "| サービス | 感想 |\n|---|---|\n| [Xcode Cloud|adopt] | [iOS] だけならこれで十分 |"],
    ["en", "| tool | remark |\n|---|---|\n| [Jest] | drop [Karma|hold] |"],
  ],
  "an item that tells what the talk will show": [
    ["pt", "- neste talk mostraremos o painel\n- [Embassy|adopt] é muito estável"],
    ["es", "- en esta charla aprenderemos a medir\n- [Helm|hold] está obsoleto"],
    ["es", "> en esta charla aprenderemos a medir\n> [Helm] está obsoleto"],
  ],
  "several things that were brought up": [
    [
      "en",
      "There was a short demo of each. [Loki|assess] keeps logs. Next, there's also [Tempo|assess], which keeps traces.\n\nNobody of us has had any time so far, so we should look into these tools.",
    ],
    [
      "en",
      "We looked at [Helm|assess] and [Kustomize|assess]. Helm makes packages of it all. Check these things out, they said.",
    ],
    ["es", "Enseñaron [Loki|trial] y [Tempo|trial]. Guardan registros y trazas. Queremos probar estas herramientas."],
    ["en", "[Loki|assess] keeps logs. We should look into this tool."],
  ],
  "the same of another": [
    ["en", "[Vite|hold] is a pain, as are most plugins of [Rollup|hold]."],
    ["en", "- [Jenkins|hold] is a pain\n- same goes for [TeamCity|hold]"],
    ["fr", "[Jenkins|hold] est une plaie. Même chose pour [TeamCity|hold]."],
    ["en", "[Jenkins] runs on a barge. Same goes for [TeamCity]."],
  ],
  "where something is done": [["en", "On [macOS] getting it to run takes longer, but it is well worth a try."]],
  "names that no list knows": [
    ["en", "# [Argo CD] in practice\n\n- Kargo promotes on top of that, never heard of it"],
    ["en", "# [eBPF] in practice\n\n- CO-RE fixed that, works great"],
    ["en", "# [Terraform] modules\n\n- Kustolyzer makes a report\n  - we should try this on staging"],
    ["en", "# [Terraform|trial] modules\n\n- makes a report\n  - we should try this on staging"],
    ["en", "# [Crossplane|hold], three years on\n\n- In January they gave it up"],
  ],
  "where and when are no subject": [
    ["de", "# [Loom|trial]\n\n- bei uns: im Dienst ausprobieren, [JDK] läuft da schon"],
    ["de", "# [GraalVM|hold]\n\n- sie haben es bei 11 von 14 Diensten wieder ausgebaut"],
    ["ja", "# [Flutter|hold] の話\n\n- 採用が難しく、チームの言語がバラバラだったのでやめた"],
    ["ja", "# [Maestro] の話\n\n- 不安定なテストが減った"],
    ["en", "# [Helm]\n\n- the room after lunch is outdated"],
  ],
  "what a but takes back": [
    ["en", "[CUE|trial] works for them, but the registry is still young"],
    ["es", "[Iceberg|assess]: promete, pero todavía no lo pondría en un sitio crítico"],
    ["en", "[Flutter|trial] is good for internal apps but not for the shop"],
    ["en", "[Argo CD|adopt] is rock solid, because the controller is simple"],
    ["en", "[Argo CD|adopt] is rock solid, but [Flux|hold] is too slow"],
  ],
  "a subject of its own behind a comma": [
    ["en", "Let's give [Sloth|trial] a go, our hand written rules are a mess."],
    ["en", "[CSS] has moved on, and the fries were excellent."],
    ["fr", "le débogage dans [Xcode] est pénible"],
    ["en", "[Xcode|hold] is a pain"],
  ],
  "who is meant, told at the end": [
    ["en", "- two people run it for 60 teams, haven't touched it in a year ([Linkerd|adopt])"],
    ["en", "- claims on the output of the function being tested ([metamorphic testing])"],
  ],
  "the first and the second": [
    [
      "fr",
      "Ils ont pris [Access|trial] pour le web, [Tailscale|adopt] pour le SSH.\nLe second, elle le recommande ; le premier, ça marche mais c'est cher.",
    ],
    ["en", "# [Bun] or [Deno|assess]\n\n- the latter looks interesting"],
    ["en", "# [Bun] or [Deno]\n\n- the first talk looked interesting"],
  ],
  "picking it again": [
    ["en", "They'd take [Triton|adopt] again."],
    ["en", "Neither of them would pick [Stencil|hold] a second time."],
    ["de", "Sie würden [Kotlin|adopt] sofort wieder nehmen."],
    ["en", "He would use [Kafka] for events and for logs again and again in the demo"],
  ],
  "before and now": [
    ["it", "backend: prima [Jaeger|hold], ora [Tempo|adopt]"],
    ["en", "before: [Jenkins|hold], now: [Buildkite|adopt]"],
    ["en", "now [Jenkins] starts, before that [Ansible] runs"],
  ],
  "frames in what things do": [
    ["en", "In 2014 [Spark] replaces disk by memory."],
    ["en", "One page went from 890 ms to 170 by moving a tag into a worker with [Partytown]."],
    ["en", "[jQuery|hold] was replaced by [Vue|adopt] last year."],
    ["fr", "ils ont lâché [Cypress|hold] pour [Playwright|adopt]"],
    ["en", "They went back to plain [HTTP] endpoints."],
  ],
  versions: [
    ["en", "[Python] 2 is dead"],
    ["en", "quiz about [TLS] (1.0 and 1.1 deprecated)"],
    ["en", "[AngularJS|hold] is dead"],
  ],
  "what is only supposed": [
    ["en", "when the [Kafka] consumer is too slow, lag grows"],
    ["en", "the [Kafka|hold] consumer is too slow"],
  ],
  "blame and praise in a row": [
    ["en", "- [Redshift|hold] was too expensive\n- happy with it since"],
    [
      "es",
      "# [Testcontainers|adopt]\n\n- [H2|hold] en los tests, ni se os ocurra\n- llevamos dos años con esto y no lo cambiaría por nada",
    ],
  ],
  "the note-taker's own section": [
    [
      "es",
      "# De [Airflow] a [Dagster|assess]\n\n- lo usan en producción desde junio\n\n## Yo\n\n- hay que seguirlo de cerca",
    ],
    ["en", "Tasks:\n\n- Anna: in the current project use [Bamboo|trial]"],
    ["en", "Tasks:\n\n- read the [NannyML|assess] paper"],
    ["en", "- Anna: in the current project [Bamboo] builds"],
  ],
  "two names with a remark each": [
    ["en", "[Celery|hold] is a pain, they moved to [Dramatiq|adopt] and are very happy"],
    ["es", "[CloudNativePG|adopt] para [PostgreSQL], estable y maduro"],
    ["fr", "[MetalLB] + [nginx] ; [ingress-nginx|hold] va s'arrêter, ne partez pas dessus"],
    ["en", "[Celery] and [Dramatiq] run the jobs and are restarted at night"],
  ],
  "a label that names something else": [
    ["it", "# [Angular] 17\n\n- standalone components: convertito tutto, zero sorprese"],
    ["it", "# [Angular|adopt] 17\n\n- risultato: convertito tutto, zero sorprese"],
  ],
  "the note-taker's last word": [
    ["es", "# [GraalVM|assess] nativo\n\n- [Quarkus] arranca rápido\n- me lo guardo para más adelante"],
    [
      "en",
      "# Delivery with [Argo Rollouts|assess]\n\n- They moved from [Flagger|hold] to Rollouts\n- Looks interesting for our checkout service",
    ],
  ],
  "a subject that stands for a name all along": [
    ["en", "They showed [Tekton|assess] to us. It's further up on my todo list by now."],
    ["en", "[Gleam|assess] runs on the BEAM. The language is still small and might become relevant for us."],
    ["en", "[Gleam] runs on the BEAM. It has docs that are outdated."],
    ["en", "[Gleam] runs on the BEAM. It makes the team look outdated."],
    ["en", "They showed [Vitess|assess]. It is still at an early stage, but if you run [MySQL], there is news."],
  ],
  "the last word of a paragraph": [
    [
      "en",
      "# Builds\n\n### [Bazel|trial]\n\n[Bazel|trial] was shown at length. It has rules for [Go]. It reads labels. It asks for files. It keeps a cache on disk. All in all this looks rather promising.",
    ],
    [
      "en",
      "# Builds\n\n### [Bazel]\n\n[Make] came first. [Go] was next. All in all the evening looks rather promising.",
    ],
  ],
  "what follows a talk and an and": [
    ["en", "I was struck by this talk and decided to have a closer look at [Pulsar|assess]."],
    ["en", "I was struck by this talk on [Pulsar] and the questions."],
  ],
  "a name that tells where, or that is outdone": [
    ["en", "[Zod|trial] checks forms. We plan to use it in [Remix] for the shop."],
    ["en", "[Zod|trial] sounds far more promising than [Joi]."],
    ["en", "their own scanner meh, [Kali Linux], [Nmap]"],
  ],
  haste: [
    ["en", "he wouldnt use [Compose|hold]"],
    ["ja", "- フロントが書けない人には [Vaadin|adopt] を勧めます"],
    ["ja", "- 正直 [GraphQL|hold] はおすすめしない"],
  ],
};

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  it.each(cases)("%s: %s", (language, marked) => {
    expect(judgeMarked(language, marked)).toEqual(expectedOf(marked));
  });
});
