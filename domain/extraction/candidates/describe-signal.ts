import type { SignalId } from "./candidate-signals";

const WORDS: Readonly<Record<SignalId, string>> = {
  described: "A sentence says what it is",
  "project-url": "A project’s address names it",
  "linked-name": "It is the text of a link to a project",
  "own-address": "The address beside it holds its name",
  "link-text": "A link’s words are its name",
  "open-source": "It is said to be open source",
  defined: "An item opens with it and says what it is",
  "amid-list": "It stands amid technologies that are known",
  object: "People use it, or do something with it",
  "object-like": "What stands there is often a thing that people use",
  "tools-list": "It stands in a list of tools",
  "beside-known": "It stands beside technologies that are known",
  "among-known": "It stands in a list of technologies that are known",
  "name-list": "It stands in a line of names alone",
  example: "It stands as an example",
  versus: "It is held against another",
  versioned: "It has a version",
  "whole-item": "It is all that an item says",
  "kind-beside": "A word like “library” or “tool” stands beside it",
  subject: "Something is said that software does",
  "amid-kana": "A Japanese sentence uses it as a foreign word",
  judged: "A sentence weighs whether to use it",
  "talk-title": "A talk is called by its name",
  repeated: "A note names it more than once",
  abbreviated: "It has an abbreviation of its own",
  "mixed-case": "It has capitals within",
  "kindred-name": "It is made as names of software are made",
  digit: "It has a digit within",
  acronym: "It is an abbreviation",
  code: "It is written as code",
  capital: "It begins with a capital",
  "capital-within": "It has a capital within a sentence",
  opening: "A sentence opens with it",
};

/** What speaks for an unknown name, in plain words; null for a signal that reading does not look for any more. */
export function describeSignal(signal: string): string | null {
  return signal in WORDS ? WORDS[signal as SignalId] : null;
}
