import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";
import { answerExtract } from "./answer-extract";
import { openDelivery } from "./deliver-extract";
import { extractFile, type FileResult } from "./extract-file";
import { threadsFor, workInThreads } from "./work-in-threads";

/** `npm run extract` for much text; little text is read by extract-at-once.ts, which is there sooner. */
process.exitCode = await answerExtract(process.argv.slice(2), async (request) => {
  const { paths, explain, team } = request;
  const delivery = openDelivery(request);
  const threads = threadsFor(paths);
  if (threads > 1) {
    const module = new URL("./extract-in-thread.ts", import.meta.url);
    const results = workInThreads<string, FileResult>(module, { team, explain }, paths, threads);
    for await (const result of results) delivery.deliver(result);
  } else {
    const terms = compileTerms(CATALOGUE, team);
    for (const path of paths) delivery.deliver(extractFile(path, terms, explain));
  }
  return delivery.end();
});
