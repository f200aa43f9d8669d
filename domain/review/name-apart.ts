import { MAX_NAME_LENGTH } from "./judge-text";
import type { Participant } from "./review-state";

/**
 * A name that nobody else in the review has: a second Ada is "Ada (2)". Who joins again keeps a name that is theirs.
 * A long one is cut, for decisions are kept under no longer name than anyone may have.
 * @param own the id of who is to be named
 */
export function nameApart(name: string, participants: readonly Participant[], own: string): string {
  const taken = new Set(participants.filter(({ id }) => id !== own).map((each) => fold(each.name)));
  let apart = name;
  for (let count = 2; taken.has(fold(apart)); count += 1) apart = addCount(name, ` (${count})`);
  return apart;
}

function addCount(name: string, count: string): string {
  const whole = name.slice(0, MAX_NAME_LENGTH - count.length).replace(/[\ud800-\udbff]$/, "");
  return whole.trimEnd() + count;
}

function fold(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
