import { MOVEMENTS, type MovementKind } from "@/domain/radar/movement";

const NAMES: Readonly<Record<MovementKind, string>> = {
  new: "New",
  "moved-in": "Moved in",
  "moved-out": "Moved out",
  unchanged: "Unchanged",
};

/** What each movement is called, by kind, in the order in which they are shown. */
export const MOVEMENT_NAMES: ReadonlyMap<MovementKind, string> = new Map(MOVEMENTS.map((kind) => [kind, NAMES[kind]]));
