import { countWords } from "@/domain/count-words";
import type { Refusal } from "@/domain/refusal";
import { findTarget } from "./find-target";
import type { Moves, QuadrantSettings, RadarSettings } from "./radar-settings";

/** A blip as far as it matters where it stands. */
export interface StandingPart {
  readonly slug: string;
  readonly name: string;
  readonly ring: string;
  readonly quadrant: string;
  readonly decided: boolean;
}

/** A ring or a quadrant that new settings do without, with the blips that stand in it. */
export interface RemovedPart<Blip extends StandingPart = StandingPart> {
  readonly kind: "rings" | "quadrants";
  readonly id: string;
  readonly name: string;
  /** What its blips go to unless a person says otherwise: the next one inwards, or before it. */
  readonly nearest: string;
  readonly blips: readonly Blip[];
}

/** What new settings remove, in the order in which it stands. */
export function findRemoved<Blip extends StandingPart>(
  before: RadarSettings,
  after: RadarSettings,
  blips: readonly Blip[],
): RemovedPart<Blip>[] {
  return [
    ...findRemovedOf("rings", before.rings, after.rings).map((part) => ({
      ...part,
      blips: blips.filter(({ ring }) => ring === part.id),
    })),
    ...findRemovedOf("quadrants", before.quadrants, after.quadrants).map((part) => ({
      ...part,
      blips: blips.filter(({ quadrant }) => quadrant === part.id),
    })),
  ];
}

function findRemovedOf(
  kind: RemovedPart["kind"],
  before: readonly QuadrantSettings[],
  after: readonly QuadrantSettings[],
): Omit<RemovedPart, "blips">[] {
  const stays = (id: string) => after.some((part) => part.id === id);
  return before.flatMap(({ id, name }, index) => {
    if (stays(id)) return [];
    const inwards = before.slice(0, index).reverse();
    const nearest = [...inwards, ...before.slice(index + 1)].find((part) => stays(part.id)) ?? after[0];
    return nearest ? [{ kind, id, name, nearest: nearest.id }] : [];
  });
}

/** Where the blips of everything that is removed go: as the person said, and to the nearest where there are none. */
export function settleMoves(removed: readonly RemovedPart[], { rings, quadrants }: Moves): Moves {
  const targets = (kind: RemovedPart["kind"], said: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      removed.filter((part) => part.kind === kind).map(({ id, nearest }) => [id, findTarget(said, id) ?? nearest]),
    );
  return { rings: targets("rings", rings), quadrants: targets("quadrants", quadrants) };
}

/** Refuses where nobody said what becomes of blips, or sends them to where there is nothing. */
export function judgeMoves(
  removed: readonly RemovedPart[],
  after: RadarSettings,
  moves: Moves,
): Refusal<"invalid", never> | null {
  for (const { kind, id, name, blips } of removed) {
    const target = findTarget(moves[kind], id);
    const field = `moves.${kind}.${id}`;
    if (target === undefined && blips.length > 0) {
      return invalid(field, `Say where the ${countWords(blips.length, "blip")} of ${name} should go.`);
    }
    if (target !== undefined && !after[kind].some((part) => part.id === target)) {
      return invalid(field, `The blips of ${name} cannot go to where there is nothing.`);
    }
  }
  return null;
}

function invalid(field: string, sentence: string): Refusal<"invalid", never> {
  return { ok: false, reason: "invalid", field, sentence };
}
