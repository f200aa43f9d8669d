"use client";

import { type RefObject, useEffect } from "react";
import { type Direction, findNeighbour } from "@/domain/radar/neighbour-in-direction";
import { findBlipElement, findBlipLink } from "./blip-element";
import type { DrawnBlip } from "./drawn-radar";

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

export interface BlipKeys {
  /** The M key: move the blip to another ring. */
  readonly onMove: (slug: string) => void;
  /** The Z key: zoom into the blip's quadrant, or out of it. */
  readonly onZoom: (slug: string) => void;
  /** The Escape key: back to the radar as a whole. */
  readonly onReturn: () => void;
}

/**
 * Makes the circle one stop of the Tab key, with the arrow keys going from blip to blip by where they lie, Home and End to
 * the first and the last. Without scripts every blip is a stop of its own.
 *
 * @param blips those that can be reached, in order
 */
export function useBlipKeyboard(
  drawing: RefObject<SVGSVGElement | null>,
  blips: readonly DrawnBlip[],
  { onMove, onZoom, onReturn }: BlipKeys,
): void {
  useEffect(() => {
    const svg = drawing.current;
    if (!svg) return;
    keepOneStop(svg, blips[0]?.slug);
    const onKeyDown = (event: KeyboardEvent) => {
      const blip = findBlipElement(event.target);
      if (!blip || event.ctrlKey || event.metaKey || event.altKey) return;
      const next = nextSlug(event.key, blip.slug, blips);
      if (next) findBlipLink(svg, next)?.focus();
      else if (event.key.toLowerCase() === "m") onMove(blip.slug);
      else if (event.key.toLowerCase() === "z") onZoom(blip.slug);
      else if (event.key === "Escape") onReturn();
      else if (!(event.key in DIRECTIONS)) return;
      event.preventDefault();
    };
    const onFocus = ({ target }: FocusEvent) => {
      const blip = findBlipElement(target);
      if (blip) keepOneStop(svg, blip.slug);
    };
    const listening = new AbortController();
    svg.addEventListener("keydown", onKeyDown, { signal: listening.signal });
    svg.addEventListener("focusin", onFocus, { signal: listening.signal });
    return () => listening.abort();
  }, [drawing, blips, onMove, onZoom, onReturn]);
}

function nextSlug(key: string, slug: string, blips: readonly DrawnBlip[]): string | null | undefined {
  if (key === "Home") return blips[0]?.slug;
  if (key === "End") return blips.at(-1)?.slug;
  const direction = DIRECTIONS[key];
  return direction && findNeighbour(new Map(blips.map((blip) => [blip.slug, blip])), slug, direction);
}

function keepOneStop(svg: SVGSVGElement, slug: string | undefined): void {
  for (const link of svg.querySelectorAll("a")) {
    link.setAttribute("tabindex", link.getAttribute("data-blip") === slug ? "0" : "-1");
  }
}
