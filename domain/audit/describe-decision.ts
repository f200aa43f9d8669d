import { countWords } from "@/domain/count-words";
import { describeSettingsChange } from "@/domain/radar/describe-settings-change";
import { findRing } from "@/domain/radar/find-ring";
import type { RadarSettings } from "@/domain/radar/radar-settings";
import type { QuadrantDefinition, RingDefinition } from "@/domain/radar/vocabulary";
import { dayInWords } from "@/domain/review/day-in-words";
import type { AuditKind } from "./audit-views";

/** What is kept of one thing that was decided, by its kind. */
export type Decided =
  | (Placed & { readonly kind: "placed" })
  | (Placed & { readonly kind: "taken-back" })
  | (Placed & { readonly kind: "retired" })
  | (Placed & { readonly kind: "brought-back" })
  | {
      readonly kind: "owner";
      readonly owner: string | null;
      readonly revisitOn: string | null;
      readonly ownerBefore: string | null;
      readonly revisitBefore: string | null;
    }
  | { readonly kind: "nominated"; readonly to: string }
  | { readonly kind: "parked" }
  | { readonly kind: "edition"; readonly name: string; readonly blipCount: number }
  | {
      readonly kind: "settings";
      readonly before: RadarSettings | null;
      readonly after: RadarSettings;
      readonly movedCount: number;
    };

/** Ids of rings and quadrants; null for none. */
interface Placed {
  readonly from: string | null;
  readonly to: string | null;
  readonly fromQuadrant: string | null;
  readonly toQuadrant: string | null;
}

interface Definitions {
  readonly rings: readonly RingDefinition[];
  readonly quadrants: readonly QuadrantDefinition[];
}

type DecidedOf<Kind extends AuditKind> = Extract<Decided, { readonly kind: Kind }>;

/** What was decided, in plain words: "Moved from Trial to Adopt.", "Grace looks after it, again on 20 May 2027." */
export function describeDecision(decided: Decided, definitions: Definitions): string {
  switch (decided.kind) {
    case "placed":
      return describePlacement(decided, definitions);
    case "taken-back":
      return decided.from === null
        ? "The decision was taken back."
        : `Taken back from ${nameRing(definitions, decided.from)}.`;
    case "retired":
      return decided.from === null
        ? "Taken off the radar."
        : `Taken off the radar, from ${nameRing(definitions, decided.from)}.`;
    case "brought-back":
      return decided.to === null
        ? "Brought back to where notes suggest."
        : `Brought back, to ${nameRing(definitions, decided.to)}.`;
    case "owner":
      return describeOwner(decided);
    case "nominated":
      return `Nominated for ${nameRing(definitions, decided.to)}.`;
    case "parked":
      return "Parked in a review.";
    case "edition":
      return `Published “${decided.name}” with ${countWords(decided.blipCount, "blip")}.`;
    case "settings":
      return describeSettings(decided);
  }
}

function describePlacement(placed: DecidedOf<"placed">, definitions: Definitions): string {
  const { from, to, fromQuadrant, toQuadrant } = placed;
  const ring = to === null ? "" : nameRing(definitions, to);
  const where =
    fromQuadrant === toQuadrant || toQuadrant === null ? "" : `, in ${nameQuadrant(definitions, toQuadrant)}`;
  if (from === null) return `Placed in ${ring}${where}.`;
  if (from === to) return `Kept in ${ring}${where}.`;
  return `Moved from ${nameRing(definitions, from)} to ${ring}${where}.`;
}

function describeOwner({ owner, revisitOn, ownerBefore, revisitBefore }: DecidedOf<"owner">): string {
  const who = owner === null ? "Nobody looks after it any more" : `${owner} looks after it`;
  const when = revisitOn === null ? "no day to look again" : `to be looked at again on ${dayInWords(revisitOn)}`;
  if (owner === ownerBefore) return `${capitalise(when)}.`;
  return revisitOn === revisitBefore ? `${who}.` : `${who}; ${when}.`;
}

function describeSettings({ before, after, movedCount }: DecidedOf<"settings">): string {
  if (before === null) return `Made the radar “${after.title}”.`;
  const moved = movedCount === 0 ? [] : [`${countWords(movedCount, "blip")} moved with it.`];
  return [...describeSettingsChange(before, after), ...moved].join(" ");
}

function nameRing({ rings }: Definitions, id: string): string {
  return findRing(rings, id).name;
}

function nameQuadrant({ quadrants }: Definitions, id: string): string {
  const all = [...quadrants, ...quadrants.flatMap(({ replaces = [] }) => replaces)];
  return all.find((quadrant) => quadrant.id === id)?.name ?? id;
}

function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
