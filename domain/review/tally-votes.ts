import type { AgendaItem, Participant, Vote } from "./review-state";
import type { RevealedRound } from "./review-views";

/**
 * The rounds of an item that were revealed, first to last. Votes of others stay where they are.
 * @param rings ids, from the centre out
 * @param named whether votes are shown with who cast them
 */
export function listRevealedRounds(
  { votes, revealed }: Pick<AgendaItem, "votes" | "revealed">,
  rings: readonly string[],
  participants: readonly Participant[],
  named: boolean,
): RevealedRound[] {
  const nameOf = new Map(participants.map(({ id, name }) => [id, name]));
  return revealed.map((round) => {
    const cast = votes.filter((vote) => vote.round === round);
    const shown = cast.map(({ participant, ring, comment }) => {
      const name = named ? (nameOf.get(participant) ?? null) : null;
      return { name, ring, comment };
    });
    return {
      round,
      tally: tallyVotes(cast, rings),
      spread: measureSpread(cast, rings),
      votes: shown.sort(byRing(rings)),
    };
  });
}

/**
 * How many chose each ring, centre first, those without votes too; then each ring that was voted for and that the radar has no
 * more; then how many abstained. Every vote is counted once.
 */
export function tallyVotes(votes: readonly Pick<Vote, "ring">[], rings: readonly string[]): RevealedRound["tally"] {
  const gone = votes.flatMap(({ ring }) => (ring === null || rings.includes(ring) ? [] : [ring]));
  return [...rings, ...[...new Set(gone)].sort(), null].map((ring) => ({
    ring,
    count: votes.filter((vote) => vote.ring === ring).length,
  }));
}

/**
 * How far apart votes are: the sum of the distances between all pairs, in rings, as a share of the most that so many votes
 * can have, which is where half of them lie in the centre and half in the outermost ring. 0 for fewer than two votes. Votes for
 * a ring that the radar has no more have no place among the others and are left out.
 */
export function measureSpread(votes: readonly Pick<Vote, "ring">[], rings: readonly string[]): number {
  const places = votes.flatMap(({ ring }) => (ring === null ? [] : rings.indexOf(ring))).filter((place) => place >= 0);
  const most = Math.floor(places.length / 2) * Math.ceil(places.length / 2) * (rings.length - 1);
  if (most === 0) return 0;
  const distances = places.map((place, index) =>
    places.slice(index + 1).reduce((sum, other) => sum + Math.abs(place - other), 0),
  );
  return distances.reduce((sum, distance) => sum + distance, 0) / most;
}

/** Without names the order is by what was said, so that it does not tell who was quick. */
function byRing(rings: readonly string[]) {
  type Shown = RevealedRound["votes"][number];
  const placeOf = ({ ring }: Shown) => {
    if (ring === null) return rings.length + 1;
    return rings.includes(ring) ? rings.indexOf(ring) : rings.length;
  };
  return (left: Shown, right: Shown): number =>
    placeOf(left) - placeOf(right) ||
    (left.name ?? "").localeCompare(right.name ?? "", "en") ||
    left.comment.localeCompare(right.comment, "en");
}
