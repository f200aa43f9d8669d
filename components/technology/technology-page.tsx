"use client";

import { useTechnology } from "@/components/queries/use-technology";
import type { TechnologyView } from "@/domain/radar/views";
import { MoveAction } from "./move-action";
import { TechnologyContent } from "./technology-content";

/** A technology with a page to itself; what the server drew stays current from here on. */
export function TechnologyPage({ initial }: { readonly initial: TechnologyView }) {
  const { data: technology = initial } = useTechnology(initial.slug, initial);
  return <TechnologyContent technology={technology} actions={<MoveAction technology={technology} />} />;
}
