import type { Ring } from "@/domain/radar/vocabulary";
import type { Vote } from "./proposal-votes";

/**
 * Habits that say more than their ring alone, by the cue's id: `en.adopt.in-production/subject` has the id `in-production`.
 * In each, the first form is for one voice, the second for several.
 */
const HABITS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  "in-production": ["reports it in production", "report it in production"],
  "in-production-bare": ["reports it in production", "report it in production"],
  "run-in-production": ["reports it in production", "report it in production"],
  "production-ready": ["calls it ready for production", "call it ready for production"],
  proven: ["calls it stable and proven", "call it stable and proven"],
  mature: ["calls it mature", "call it mature"],
  standard: ["calls it the standard choice", "call it the standard choice"],
  recommend: ["recommends it", "recommend it"],
  recommended: ["recommends it", "recommend it"],
  "recommended-list": ["recommends it", "recommend it"],
  use: ["says to use it", "say to use it"],
  "use-infinitive": ["says to use it", "say to use it"],
  praise: ["is happy with it", "are happy with it"],
  love: ["is happy with it", "are happy with it"],
  "better-than": ["finds it better than others", "find it better than others"],
  "being-rolled-out": ["reports that it is being rolled out", "report that it is being rolled out"],
  "we-use": ["reports using it", "report using it"],
  "used-for": ["reports using it", "report using it"],
  "move-to": ["reports a move to it", "report a move to it"],
  try: ["wants to try it", "want to try it"],
  "try-imperative": ["wants to try it", "want to try it"],
  promising: ["finds it promising", "find it promising"],
  "with-caveats": ["finds it useful with caveats", "find it useful with caveats"],
  interesting: ["finds it interesting", "find it interesting"],
  "look-up": ["wants to look into it", "want to look into it"],
  "look-imperative": ["wants to look into it", "want to look into it"],
  "to-look-at": ["wants to look into it", "want to look into it"],
  todo: ["wants to look into it", "want to look into it"],
  early: ["says that it is early", "say that it is early"],
  outdated: ["calls it outdated", "call it outdated"],
  burden: ["finds it too much trouble", "find it too much trouble"],
  rating: ["rates it", "rate it"],
};

const FRAME_HABITS: Readonly<Record<Ring, readonly [one: string, several: string]>> = {
  adopt: ["chooses it over something else", "choose it over something else"],
  trial: ["wants to try it", "want to try it"],
  assess: ["wants to look into it", "want to look into it"],
  hold: ["replaces it or moves away from it", "replace it or move away from it"],
};

const RING_HABITS: Readonly<Record<Ring, readonly [one: string, several: string]>> = {
  adopt: ["speaks for using it", "speak for using it"],
  trial: ["speaks for trying it", "speak for trying it"],
  assess: ["finds it worth a look", "find it worth a look"],
  hold: ["advises against it", "advise against it"],
};

const COUNTS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

/**
 * Why the notes suggest a ring, as plain sentences: first what speaks for it, then what speaks for others, each strongest
 * first. "Two talks report it in production.", "One note-taker advises against it (2024)."
 * @param votes sorted, strongest first
 */
export function describeProposal(votes: readonly Vote[], ring: Ring): string[] {
  const groups = new Map<string, Vote[]>();
  const ordered = [...votes.filter((vote) => vote.ring === ring), ...votes.filter((vote) => vote.ring !== ring)];
  for (const vote of ordered) {
    const key = `${vote.ring} ${vote.by} ${habitOf(vote)[0]}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [vote]);
    else group.push(vote);
  }
  return [...groups.values()].map(describeGroup);
}

function describeGroup(votes: readonly Vote[]): string {
  const first = votes[0];
  if (first === undefined) return "";
  const [one, several] = habitOf(first);
  const single = votes.length === 1;
  const noun = nounOf(first);
  const count = COUNTS[votes.length] ?? String(votes.length);
  return `${count} ${noun}${single ? "" : "s"} ${single ? one : several}${describeYears(votes)}.`;
}

function nounOf(vote: Vote): string {
  if (vote.by === "author") return "note-taker";
  return vote.isTalk ? "talk" : "note";
}

function habitOf(vote: Vote): readonly [one: string, several: string] {
  const [, kind, id] = /^[a-z]+\.([a-z]+)\.([a-z-]+)/.exec(vote.rule) ?? [];
  if (kind === "frame") return FRAME_HABITS[vote.ring];
  // A negated cue says the opposite of what its id names.
  const turned = /\/(?:negated|not-yet|conditional)\b/.test(vote.rule);
  return (turned ? undefined : HABITS[id ?? ""]) ?? RING_HABITS[vote.ring];
}

function describeYears(votes: readonly Vote[]): string {
  const years = [...new Set(votes.flatMap((vote) => (vote.year === null ? [] : [vote.year])))].sort((a, b) => a - b);
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return "";
  return first === last ? ` (${first})` : ` (${first} to ${last})`;
}
