/** Cues of what is complained of; that something was removed or forbidden is more than a complaint. */
export const COMPLAINTS: ReadonlySet<string> = new Set([
  "trouble",
  "burden",
  "oversize",
  "advised-against",
  "minus",
  "regret",
]);
