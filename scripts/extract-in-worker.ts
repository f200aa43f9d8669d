import { parentPort, workerData } from "node:worker_threads";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { compileTerms } from "@/domain/extraction/compile-terms";
import type { TeamTerms } from "@/domain/extraction/team-terms";
import { extractFile } from "./extract-file";

/** What a worker is started with. */
export interface ExtractWork {
  readonly paths: readonly string[];
  readonly explain: string | null;
  readonly team: TeamTerms;
}

const { paths, explain, team } = workerData as ExtractWork;
const terms = compileTerms(CATALOGUE, team);
for (const path of paths) parentPort?.postMessage(extractFile(path, terms, explain));
