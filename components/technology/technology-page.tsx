"use client";

import { technologyAddress } from "@/components/evidence/addresses";
import { useTechnology } from "@/components/queries/use-technology";
import type { TechnologyView } from "@/domain/radar/views";
import { MoveAction } from "./move-action";
import { TechnologyContent } from "./technology-content";

export interface TechnologyPageProps {
  readonly initial: TechnologyView;
  /** Whether the address asks for the form that moves it. */
  readonly isMoving: boolean;
}

/** A technology with a page to itself; what the server drew stays current from here on. */
export function TechnologyPage({ initial, isMoving }: TechnologyPageProps) {
  const { data: technology = initial } = useTechnology(initial.slug, initial);
  const begun = isMoving ? { ring: null } : null;
  // Else the form would be open again when the page is loaded anew.
  const forget = () => isMoving && window.history.replaceState(null, "", technologyAddress(initial.slug));
  const move = <MoveAction technology={technology} begun={begun} onClosed={forget} />;
  return <TechnologyContent technology={technology} actions={move} />;
}
