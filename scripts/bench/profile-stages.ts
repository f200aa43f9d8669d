import { type Profiler, Session } from "node:inspector/promises";

/** The stages of reading, by the functions that readNote and reading-program.ts tell their story in. */
const STAGES: Readonly<Record<string, readonly string[]>> = {
  decoding: ["decodeNote"],
  "lines and words": ["scanLines", "readWords"],
  talks: ["findTalks"],
  sentences: ["findReadSentences"],
  language: ["sampleLines", "tallyOf", "judgeTallies"],
  names: ["makeSearchable", "findMentions", "readAddressNames"],
  discovery: [
    "listUnknownWords",
    "withSlipsAndAddresses",
    "findCandidates",
    "adoptCandidates",
    "findTechniquePhrases",
    "adoptPhrases",
    "listSuggestions",
  ],
  verdicts: ["findVerdicts", "inferCentral"],
  tags: ["findTags"],
  proposals: ["proposeAll"],
};
export const STAGE_NAMES = Object.keys(STAGES);

const STAGE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(STAGES).flatMap(([stage, functions]) => functions.map((name) => [name, stage] as const)),
);
const SAMPLE_EVERY_US = 500;

/** The share of the time (0 to 1) that each stage of reading takes while `work` runs; collecting garbage is left out. */
export async function profileStages(work: () => void): Promise<Readonly<Record<string, number>>> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: SAMPLE_EVERY_US });
  await session.post("Profiler.start");
  work();
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  return shareOut(profile);
}

function shareOut({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Record<string, number> {
  const stageOfNode = findStages(nodes);
  const times = new Map<string, number>();
  samples.forEach((node, i) => {
    const stage = stageOfNode.get(node);
    if (stage !== undefined) times.set(stage, (times.get(stage) ?? 0) + Math.max(0, timeDeltas[i] ?? 0));
  });
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  return Object.fromEntries([...times].map(([stage, time]) => [stage, time / all]));
}

/** The stage of each node of a profile's call tree: its own function's, or the one of what called it. */
function findStages(nodes: readonly Profiler.ProfileNode[]): ReadonlyMap<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stages = new Map<number, string>();
  const visit = (id: number, above: string | undefined) => {
    const node = byId.get(id);
    // A bundler numbers functions that share a name.
    const stage = above ?? STAGE_OF.get(node?.callFrame.functionName.replace(/\d+$/, "") ?? "");
    if (stage !== undefined) stages.set(id, stage);
    for (const child of node?.children ?? []) visit(child, stage);
  };
  const [root] = nodes;
  if (root !== undefined) visit(root.id, undefined);
  return stages;
}
