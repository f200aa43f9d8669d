import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SetUpProblem } from "@/db/set-up-problem";
import { compressAssets } from "./compress-assets";
import { ROOT } from "./settings";
import { hashSources } from "./source-hash";
import { spawnNext } from "./spawn-next";

/** Says which sources the build beside it was made of. Next's own BUILD_ID tells whether it was finished. */
const STAMP = join(ROOT, ".next", "talkradar-sources");
const BUILD_ID = join(ROOT, ".next", "BUILD_ID");

/** Whether a finished build of the sources as they are is there. */
export function isBuilt(): boolean {
  return existsSync(BUILD_ID) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === hashSources(ROOT);
}

/**
 * Builds the app for production, and compresses what is sent to every visitor. What Next says is shown only when it fails. When `stop` is aborted it ends early.
 * @throws SetUpProblem when it fails
 */
export async function build(stop?: AbortSignal): Promise<void> {
  rmSync(STAMP, { force: true });
  const sources = hashSources(ROOT);
  const { code, said } = await runNextBuild(stop);
  if (stop?.aborted) return;
  if (code !== 0) throw new SetUpProblem(`${said.trim()}\nThe app could not be built: the reasons stand above.`);
  await compressAssets(join(ROOT, ".next", "static"));
  writeFileSync(STAMP, sources);
}

function runNextBuild(stop: AbortSignal | undefined): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawnNext("next", ["build"], { NODE_ENV: "production" }, "pipe");
    stop?.addEventListener("abort", () => child.kill(), { once: true });
    let said = "";
    const hear = (text: Buffer) => {
      said += text;
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, said }));
  });
}
