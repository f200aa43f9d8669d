import { Presets, SingleBar } from "cli-progress";

/** What a person sees while notes are read. */
export interface SeedProgress {
  readonly start: (total: number) => void;
  readonly step: (location: string, result: string) => void;
  readonly end: () => void;
}

/** A bar on a terminal; elsewhere a line a note, which a log keeps. */
export function showSeedProgress(out: NodeJS.WriteStream): SeedProgress {
  return out.isTTY ? showBar(out) : showLines(out);
}

function showBar(out: NodeJS.WriteStream): SeedProgress {
  const format = "Reading {bar} {value}/{total} {location}";
  const bar = new SingleBar({ format, stream: out, hideCursor: true, clearOnComplete: true }, Presets.shades_classic);
  return {
    start: (total) => bar.start(total, 0, { location: "" }),
    step: (location) => bar.increment({ location }),
    end: () => bar.stop(),
  };
}

function showLines(out: NodeJS.WriteStream): SeedProgress {
  let total = 0;
  let done = 0;
  return {
    start: (count) => {
      total = count;
    },
    step: (location, result) => {
      done += 1;
      out.write(`${done}/${total} ${result} ${location}\n`);
    },
    end: () => undefined,
  };
}
