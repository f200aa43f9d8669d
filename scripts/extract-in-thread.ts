import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";
import { extractFile } from "./extract-file";
import type { ExtractRequest } from "./extract-request";
import { letGarbageDieYoung } from "./let-garbage-die-young";
import { serveJobs } from "./work-in-threads";

letGarbageDieYoung();

serveJobs(({ team, explain }: Pick<ExtractRequest, "team" | "explain">) => {
  const terms = compileTerms(CATALOGUE, team);
  return (path: string) => extractFile(path, terms, explain);
});
