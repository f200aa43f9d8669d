import type { AgendaReason } from "./review-state";

/** Somebody wants a technology to be talked about, in a ring. */
export interface Nomination {
  readonly ring: string;
  readonly why: string;
  readonly person: string;
}

/** "Ada proposes Trial: it restored our cluster twice." */
export function nominationReason({ ring, why, person }: Nomination, ringName: string): AgendaReason {
  return { kind: "nominated", sentence: `${person} proposes ${ringName}: ${why}`, ring };
}
