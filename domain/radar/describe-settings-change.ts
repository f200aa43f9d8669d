import type { QuadrantSettings, RadarSettings, RingSettings } from "./radar-settings";

/** What differs between two settings of a radar, in sentences: "Ring Hold is now called Stop." None where nothing does. */
export function describeSettingsChange(before: RadarSettings, after: RadarSettings): string[] {
  return [
    ...(before.title === after.title ? [] : [`The radar is now called “${after.title}”.`]),
    ...describeParts("Ring", before.rings, after.rings),
    ...describeRings(before.rings, after.rings),
    ...describeParts("Quadrant", before.quadrants, after.quadrants),
    ...describeVoting(before, after),
  ];
}

function describeParts(
  noun: "Ring" | "Quadrant",
  before: readonly QuadrantSettings[],
  after: readonly QuadrantSettings[],
): string[] {
  const removed = before.filter(({ id }) => !after.some((part) => part.id === id));
  const added = after.filter(({ id }) => !before.some((part) => part.id === id));
  const kept = pairUp(before, after);
  return [
    ...removed.map(({ name }) => `${noun} ${name} was removed.`),
    ...added.map(({ name }) => `${noun} ${name} was added.`),
    ...kept.filter(([was, is]) => was.name !== is.name).map(([was, is]) => `${noun} ${was.name} is now ${is.name}.`),
    ...kept
      .filter(([was, is]) => was.description !== is.description)
      .map(([, is]) => `${noun} ${is.name} is described anew.`),
    ...kept.filter(([was, is]) => was.colour !== is.colour).map(([, is]) => describeColour(noun, is)),
    ...(isSameOrder(before, after) ? [] : [`The order is now ${after.map(({ name }) => name).join(", ")}.`]),
  ];
}

function describeColour(noun: string, { name, colour }: QuadrantSettings): string {
  return colour === null ? `${noun} ${name} has the theme’s colour again.` : `${noun} ${name} is drawn in ${colour}.`;
}

function describeRings(before: readonly RingSettings[], after: readonly RingSettings[]): string[] {
  const kept = pairUp(before, after);
  const added = after.filter(({ id, gateSources }) => gateSources !== null && !before.some((ring) => ring.id === id));
  return [
    ...kept.filter(([was, is]) => was.gateSources !== is.gateSources).map(([, is]) => describeGate(is)),
    ...added.map(describeGate),
  ];
}

function describeGate({ name, gateSources }: RingSettings): string {
  if (gateSources === null) return `Ring ${name} wants no sources any more.`;
  return `Ring ${name} wants ${gateSources} first-hand ${gateSources === 1 ? "source" : "sources"}.`;
}

function describeVoting(before: RadarSettings, after: RadarSettings): string[] {
  const { voteSeconds, votesNamed, votesMayAbstain } = after;
  const timer = voteSeconds === null ? "Votes have no timer." : `Votes have a timer of ${voteSeconds} seconds.`;
  return [
    ...(before.voteSeconds === voteSeconds ? [] : [timer]),
    ...(before.votesNamed === votesNamed ? [] : [`Revealed votes are shown ${votesNamed ? "with" : "without"} names.`]),
    ...(before.votesMayAbstain === votesMayAbstain
      ? []
      : [votesMayAbstain ? "Voters may abstain." : "Voters have to choose a ring."]),
  ];
}

/** What is on both sides, in the later order. */
function pairUp<Part extends QuadrantSettings>(before: readonly Part[], after: readonly Part[]): [Part, Part][] {
  return after.flatMap((is): [Part, Part][] => {
    const was = before.find(({ id }) => id === is.id);
    return was ? [[was, is]] : [];
  });
}

/** Whether what is on both sides has kept its order. */
function isSameOrder(before: readonly QuadrantSettings[], after: readonly QuadrantSettings[]): boolean {
  const orders = [pairUp(before, after), pairUp(after, before)].map((pairs) => pairs.map(([{ id }]) => id).join(" "));
  return orders[0] === orders[1];
}
