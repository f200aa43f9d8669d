import { setFlagsFromString, startupSnapshot } from "node:v8";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { CUE_LANGUAGES } from "@/domain/extraction/cues/languages";
import { readNote } from "@/domain/extraction/read-note";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";
import { NO_TEAM_TERMS } from "@/domain/extraction/terms/team-terms";
import { compileCues } from "@/domain/extraction/verdicts/phrases/compile-cues";
import { answerExtract } from "./answer-extract";
import { openDelivery } from "./deliver-extract";
import { extractFile } from "./extract-file";

/**
 * `npm run extract` for little text, as a program that Node starts from a snapshot of its memory: the names and cues are
 * there as they are after compiling them. scripts/snapshot.mjs makes the snapshot and starts it.
 */
const terms = compileTerms(CATALOGUE);

/** Read while the snapshot is made, so that what is worked out when it is first needed is part of it. */
const SAMPLE = `# Harbour Conf 2024

Two days in Bergen with Mia and Tom. My favourite session was the keynote of Ada Example.

## Scaling databases (Ada Example, Example Ltd)

Slides: https://speakerdeck.com/example/scaling-databases

- We moved from MySQL to Postgres and would do it again; it is much faster and we love it.
- Avoid shraded Kafak for now; Helm 3.2 is worth a look, but Istio isn't ready for production.
- use FooStore, a key-value store that nobody knows: https://github.com/foostore/foostore
- "It **never** failed us", she said about \`etcd\`. Next to it: Consul, ZooKeeper, QuillKV vs. Raftly.
- [ ] try out Terraform (instead of Ansible), e.g. for DNS and CI/CD?

| Tool | Verdict |
| --- | --- |
| Grafana | we use it every day |

## 10:30 - 11:15: Bob Sample: What queues taught us

The next talk was by Bob Sample of Sample GmbH, about "Queues without tears". He showed how RabbitMQ works with BoatDB.
After lunch I went to a session called Testing in the large. Cleo Muster explained that mocks cause more trouble than
they are worth. If we grow, I would rather look at Pact. For me it was the best talk of the day.

> Rust is 10x safer than C++.

TODO: read more about property-based testing, GraphQL and OpenTelemetry!
`;
// Expressions are translated once for texts of Latin letters, and once for others.
for (const text of [SAMPLE, `${SAMPLE}→ ★★★★☆\n`]) readNote({ name: "sample.md", text }, terms);
for (const { language } of CUE_LANGUAGES) compileCues(language);

startupSnapshot.setDeserializeMainFunction(() => {
  // Most of the hundreds of expressions that a note needs are used but a few times: to polish their code takes longer than
  // it saves.
  setFlagsFromString("--no-regexp-peephole-optimization");
  process.exitCode = answerExtract(process.argv.slice(1), (request) => {
    const { paths, explain, team } = request;
    const compiled = team === NO_TEAM_TERMS ? terms : compileTerms(CATALOGUE, team);
    const delivery = openDelivery(request);
    for (const path of paths) delivery.deliver(extractFile(path, compiled, explain));
    return delivery.end();
  });
});
