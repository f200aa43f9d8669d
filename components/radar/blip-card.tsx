"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";
import { RingTag } from "@/components/evidence/ring-tag";
import styles from "./blip-card.module.css";
import { findBlipLink } from "./blip-element";
import type { DrawnBlip, DrawnRadar } from "./drawn-radar";
import { type PointedBlip, usePointedBlip } from "./use-pointed-blip";

const CARD_ID = "blip-card";
const GAP_PX = 10;

export interface BlipCardProps {
  readonly radar: DrawnRadar;
  /** What holds the circle and its lists. */
  readonly root: RefObject<HTMLElement | null>;
  /** False while something else is said about blips. */
  readonly isWanted: boolean;
}

/** A first answer beside the blip that is pointed at: its ring, the strongest sentence, how many talks. */
export function BlipCard({ radar, root, isWanted }: BlipCardProps) {
  const pointed = usePointedBlip(root, isWanted);
  const card = useRef<HTMLDivElement>(null);
  const blip = pointed && radar.blips.find(({ slug }) => slug === pointed.slug);
  useLayoutEffect(() => {
    if (!pointed || !card.current || !root.current) return;
    putBeside(card.current, pointed);
    const link = findBlipLink(root.current, pointed.slug);
    link?.setAttribute("aria-describedby", CARD_ID);
    return () => link?.removeAttribute("aria-describedby");
  }, [pointed, root]);
  if (!blip) return null;
  return (
    <div ref={card} id={CARD_ID} role="tooltip" className={styles.card}>
      <p className={styles.heading}>
        <strong>{blip.name}</strong>
        <RingTag ring={blip.ringDefinition} ringCount={radar.rings.length} suggested={!blip.decided} />
      </p>
      {blip.strongestQuote && <p className={styles.quote}>“{blip.strongestQuote}”</p>}
      <p className={styles.facts}>{listFacts(blip).join(" · ")}</p>
    </div>
  );
}

function listFacts({ description: { movement, standing, evidence } }: DrawnBlip): readonly string[] {
  return [...(movement === null ? [] : [movement]), standing, evidence];
}

/** To the right of the blip where there is room, else to the left; never beyond the window. */
function putBeside(card: HTMLElement, { box }: PointedBlip): void {
  const { width, height } = card.getBoundingClientRect();
  const right = box.right + GAP_PX;
  const left = right + width <= window.innerWidth - GAP_PX ? right : box.left - GAP_PX - width;
  const middle = box.top + box.height / 2 - height / 2;
  const lowest = window.innerHeight - height - GAP_PX;
  card.style.left = `${Math.max(GAP_PX, left)}px`;
  card.style.top = `${Math.max(GAP_PX, Math.min(middle, lowest))}px`;
}
