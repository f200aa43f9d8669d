import { describe, expect, it } from "vitest";
import { ENGLISH_EVERYDAY_SENTENCES } from "@/domain/extraction/verdicts/sentences/english-everyday";
import { ENGLISH_TOLD_SENTENCES } from "@/domain/extraction/verdicts/sentences/english-told";
import { expectedOf, judgeMarked } from "@/domain/extraction/verdicts/sentences/judge-marked";

/** Running text by the rule that it shows; names with their marks, `[Helm|hold]`, say what is expected, those without expect nothing. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  "what nobody reads aloud parts nothing": [
    "[[Kudu|hold]](https://kudu.example.org/docs/) and [[Impala|hold]](https://impala.example.org/docs/) are a dead end",
    "try the [[Raspberry Pi|trial]](https://raspberry.example.org/), [[Johnny-Five|trial]](https://johnny.example.org/)",
    "<ul><li>Use [Helm|adopt] for that</li></ul>",
    "[Kafka](a remark that is read) stores records",
  ],
  "an order that goes on from what was said": [
    "hardware is hard, but try [Johnny-Five|trial]",
    "small nets are a joy, so just try [Keras|trial]",
    "she holds two fleets together, and explore corners where [Kubernetes] could improve",
  ],
  "a talk named before the name": [
    "While somebody spoke of harbours too, [Pinia|assess] offers more and is probably worth a look.",
    "Great talk on [Rust], highly recommended",
  ],
  "almost none is none": ["almost nobody uses [Redshift|hold]"],
  "what is put together freely": [
    "[dbt|adopt] is still a staple of the warehouse",
    "[Kafka|adopt], [Avro|adopt] and last but not least [Druid|adopt] are key players for us",
    "[Akka|adopt] really is a big deal",
    "[Gearpump|hold] has lost its momentum",
    "[Rust|assess] appears to be gaining a lot of traction",
    "[React Native Web|trial] has the potential to share it all",
    "I'm a [Calico|adopt] fan",
    "[Vuex|hold] is out, [Pinia|adopt] is in",
    "I am stoked to try out [Cilium|trial] on the boat",
    "This winter I will apply much more [clean architecture|trial]",
    "[RxJava|assess] and [Dagger|assess] went on my learning list",
    "Another cool extension is [Drone|assess]",
    "My todo list grew by new items - [WebSocket|assess], [Scala|assess], [Android|assess]",
    "So much [Scala|assess] at the pier, the language is getting a bit more mainstream",
    "Sailors ask why we want [REST] at all",
  ],
  "what a turn, a wish or a part leaves as it is": [
    "I am no [iOS] person, but I've sold one [iOS] app to a harbour",
    "I love [Kotlin|adopt] and the thought of one day having a whole harbour of it",
    "[Compose|adopt] is no longer alpha, or beta; since spring it is production ready",
    "# [Passwords]\n\nHe recommends using certificates for every crate",
    "[NTP|hold] is not a safe protocol",
  ],
  "what reports tell": ENGLISH_TOLD_SENTENCES,
  "what is said every day": ENGLISH_EVERYDAY_SENTENCES,
  "those are the last that were named together": [
    "Small [dependency injection] frameworks were named like [Toothpick|trial] or [Kodein|trial] so I might give those a chance.",
  ],
  "of several names the one that the text is about": [
    "[Grafana|trial] by its maintainers. They fed [Grafana] with what [Loki] keeps. We should try this package on the boat",
    "# [Zed|trial]\n\nA look over a shoulder at [Zed], with [Rust] and [Go] open. I'll give it a go next month.",
    "I have used [Pulumi|adopt] on [AWS] for a year. It is rock solid.",
    "Somebody (once at [Heroku]) is the author of [Sorbet|adopt]. We are very happy with it.",
  ],
  "a title with a label": [
    "# [Delve|trial] - a look into [Go] programs with [eBPF]\n\nI want to try this.",
    "# Bringing records to [Java]\n\nStill very early.",
  ],
  "what goes on about the sentence before it": [
    "# Debugging\n\nThis talk was about the debugger [Delve|trial]. I need to set this up on the boat.",
    "She showed off the [Zig|assess] compiler, with all that it can do on a boat of four.\n\nAnd yes, it also speaks [C]. We must look into this.",
    "They showed [Helm|assess]. It is really powerful.",
  ],
  "a noun that stands for the name": [
    "[Kustomize|assess] is definitely a tool I have to look into",
    "# [Scarlet|assess]\n\nThe middle of the talk dragged, but the library itself looks neat",
    "The speaker showed an interesting alternative: [Podman|assess]",
  ],
  "what is taken back, or never was said": [
    "The demo of [Oracle] was long - interesting but not very useful",
    "Migrated from [Grails] 2.5 to 3.1 over the winter",
    "Avoid [SQL injection] at all costs",
    "Understanding [CSS] layers and [JavaScript] execution is essential",
  ],
  "what looks promising is not there yet": ["[Dotty|assess] is still a research project. This sounds promising."],
  "a paragraph under a title goes on about it": [
    "# [VueUse|assess]\n\nThree speakers mentioned [VueUse]. It is a box of small helpers for harbour pages. It covers many odd cases. Certainly worth checking out!",
    "# [Vite]\n\nThe talk of the day. Worth watching!",
  ],
  "what is left to do": ["# General follow ups\n\nPlay around with [GraalVM|trial]"],
};

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  it.each(cases)("%s", (marked) => {
    expect(judgeMarked("en", marked)).toEqual(expectedOf(marked));
  });
});
