import { type ParseArgsConfig, parseArgs } from "node:util";

/**
 * What was typed, by its names; or what is wrong with it, in a sentence. An empty path or name is refused: it is a variable
 * that the shell did not know, and would stand for the folder that one is in.
 */
export function parseArguments<Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> | string {
  try {
    const parsed = parseArgs(config);
    const given: readonly unknown[] = [...parsed.positionals, ...Object.values(parsed.values)];
    return given.includes("") ? "One of the arguments is empty." : parsed;
  } catch (cause) {
    // "Unknown option '--foo'. To specify a positional argument starting with a '-', …"
    if (isArgumentProblem(cause)) return cause.message.replace(/\.? To specify .*$/s, "").replace(/\.?$/, ".");
    throw cause;
  }
}

function isArgumentProblem(cause: unknown): cause is Error {
  return cause instanceof Error && "code" in cause && String(cause.code).startsWith("ERR_PARSE_ARGS_");
}
