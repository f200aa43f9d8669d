import { describe, expect, it } from "vitest";
import { CUE_LANGUAGES } from "@/domain/extraction/cues/languages";
import { MISHEARD } from "@/domain/extraction/cues/misheard";
import { expectedOf, judgeMarked } from "@/domain/extraction/verdicts/sentences/judge-marked";

/** Texts by why they say nothing of what they name; names with a ring, `[Helm|hold]`, are judged all the same. */
const CASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "words that something beside them turns": [
    ["en", "[UCX] will understand which cable is [NVLink]"],
    ["en", "when sailors ask why we want [REST], it is for the log"],
    ["en", "three odd things that can be done with the [Raspberry Pi]"],
    ["en", "the cables are abstracted away with [UCX]"],
    ["en", "`ropetool` to investigate queues of [Ruby]"],
    ["en", "[Python] does not clear old labels"],
    ["en", "on deck the [load balancer] of choice is [HAProxy|adopt]"],
    ["en", "[Spot instances] can be killed without a word"],
    ["en", "when we started using [Sinatra], there was no documentation"],
    ["en", "if you look into [WebAssembly], most crews use something else"],
    ["en", "please don't write your own [service worker] before lunch"],
    ["en", "rendering [CSS] as a first class citizen"],
    ["de", "bei [Python] war es spannend zu sehen, was im Frontend geht"],
    ["fr", "toujours intéressant de voir tourner la grue d'[Elasticsearch]"],
    ["es", "[Browsersync]: inyecta el CSS sin recargar, para evitar recargas"],
    ["it", "fa capire [React Native] a chi viene dal porto"],
    ["es", "Hablaron de [Inkscape]. Lo que más me gustó fue el faro."],
    ["es", "Contaron trucos de [Inkscape]. A mí me ha ido bien con una libreta."],
    ["es", "Un mapa con [QGIS]. Es recomendable leer antes la leyenda."],
    ["es", "se puede ir a [Shodan] a buscar un faro y ver si tiene luz"],
    ["fr", "Une carte avec [QGIS]. Ça vaut le coup de lire la légende."],
    ["it", "[Gitea], per chi vuole salpare ma non sa da quale molo"],
    ["it", "[Gitea] porta un nuovo standard per le boe"],
    ["it", "Il peso di una vela in [Godot] può essere problematico al largo."],
    ["it", "[Gitea] toglie le funzioni deprecate"],
    ["it", "Si è parlato di temi interessanti:\n\n- [Inkscape] e le mappe\n- [QGIS] in barca"],
    ["es", "Había un taller de [QGIS]. Muy contento de haber venido."],
    ["pt", "dicas sobre [Inkscape] que foram interessantes"],
    ["ja", "[CI] でチェック"],
    ["ja", "[マイクロサービス]にもメリット・デメリットはあり"],
    ["en", "[Brotli] is newer and only served over https"],
    ["en", "[WebAssembly] stuff should run for years"],
    ["en", "a [Verilog] crane stands outside if people want to try it"],
    ["ja", "[http4swift|hold] はオススメしない"],
  ],
  "what a name only tells apart": [
    ["en", "the [Vuetify] team is awesome"],
    ["en", "use [Neo4j] status codes"],
    ["en", "we stopped using [Postgres]' practice of calling three things a schema"],
    ["en", "[xgboost]'s defaults are great"],
    ["en", "[Helm|hold]'s deprecated"],
    ["en", "look into the [Hypothesis|assess] docs"],
    ["en", "next spring they want to switch to [sbt]-server"],
    ["en", "the [CPython] Guide is excellent"],
    ["en", "a POC for [Parquet] called Plume"],
    ["en", "queryable state in [Kafka Streams] is great"],
    ["ja", "[Slack]でTSが採用された"],
    ["pt", "bibliotecas em [JavaScript] que não eram production-ready"],
    ["ja", "[REST] 以外の選択肢が便利"],
  ],
  "lines that are titles of something else": [
    ["en", "# Talks\n\n- [Deep dive into [Prometheus]: awesome metrics at scale](https://example.org/1)"],
    ["en", "# [Sentry]\n\n- sell to fewer firms that are more a pain than a gain"],
    ["en", "# [Helm]\n\n- Recommended by: Thomas"],
  ],
};

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  it.each(cases)("%s: %s", (language, marked) => {
    expect(judgeMarked(language, marked)).toEqual(expectedOf(marked));
  });
});

it("mishears no cue that does not exist", () => {
  const rules = CUE_LANGUAGES.flatMap(({ language, rings }) =>
    Object.entries(rings).flatMap(([ring, cues]) => cues.map(({ id }) => `${language}.${ring}.${id}`)),
  );
  const known = new Set(rules.flatMap((rule) => [rule, rule.slice(3)]));
  expect([...MISHEARD.keys()].filter((rule) => !known.has(rule))).toEqual([]);
});
