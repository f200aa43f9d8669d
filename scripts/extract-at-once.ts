import { setFlagsFromString, startupSnapshot } from "node:v8";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { compileTerms } from "@/domain/extraction/compile-terms";
import { CUE_LANGUAGES } from "@/domain/extraction/cues/languages";
import { readNote } from "@/domain/extraction/read-note";
import { NO_TEAM_TERMS } from "@/domain/extraction/team-terms";
import { compileCues } from "@/domain/extraction/verdicts/compile-cues";
import { answerExtract } from "./answer-extract";
import { openDelivery } from "./deliver-extract";
import { extractFile } from "./extract-file";

/**
 * `npm run extract` for little text, as a program that Node starts from a snapshot of its memory: the names and cues are
 * there as they are after compiling them. scripts/snapshot.mjs makes the snapshot and starts it.
 */
const terms = compileTerms(CATALOGUE);

/** Read while the snapshot is made, so that what is worked out when it is first needed is part of it. */
const SAMPLE = `# Notes from a conference
## Scaling databases (Ada Example)
We moved from MySQL to Postgres and would do it again. Avoid shraded Kafak for now; helm is worth a look.
- use FooStore, a key-value store that nobody knows: https://github.com/foostore/foostore
`;
readNote({ name: "sample.md", text: SAMPLE }, terms);
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
