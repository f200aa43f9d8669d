import type { SignalId } from "./candidate-signals";

const WORDS: Readonly<Record<SignalId, string>> = {
  described: "A sentence says what it is",
  "project-url": "A project’s address names it",
  "linked-name": "It is the text of a link to a project",
  object: "People use it, or do something with it",
  "tools-list": "It stands in a list of tools",
  "beside-known": "It stands beside technologies that are known",
  "talk-title": "A talk is called by its name",
  repeated: "A note names it three times or more",
  abbreviated: "It has an abbreviation of its own",
  "mixed-case": "It has capitals within",
  unknown: "No dictionary has the word",
};

/** What speaks for an unknown name, in plain words; null for a signal that reading does not look for any more. */
export function describeSignal(signal: string): string | null {
  return signal in WORDS ? WORDS[signal as SignalId] : null;
}
