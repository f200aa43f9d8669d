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
  /** The keys + and -: nearer and farther, from the blip that has the focus, if one has. */
  readonly onNearer: (slug: string | null) => void;
  readonly onFarther: (slug: string | null) => void;
  /** The 0 key: all of the radar. */
  readonly onWhole: () => void;
  /** A blip has got the focus. */
  readonly onReach: (slug: string) => void;
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
  keys: BlipKeys,
): void {
  useEffect(() => {
    const svg = drawing.current;
    if (!svg) return;
    keepOneStop(svg, blips[0]?.slug);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const slug = findBlipElement(event.target)?.slug ?? null;
      if (zoomByKey(event.key, slug, keys)) return event.preventDefault();
      if (!slug) return;
      const next = nextSlug(event.key, slug, blips);
      if (next) findBlipLink(svg, next)?.focus({ preventScroll: true });
      else if (!actByKey(event.key, slug, keys) && !(event.key in DIRECTIONS)) return;
      event.preventDefault();
    };
    const onFocus = ({ target }: FocusEvent) => {
      const blip = findBlipElement(target);
      if (!blip) return;
      keepOneStop(svg, blip.slug);
      if (isFromKeyboard(target)) keys.onReach(blip.slug);
    };
    const listening = new AbortController();
    svg.addEventListener("keydown", onKeyDown, { signal: listening.signal });
    svg.addEventListener("focusin", onFocus, { signal: listening.signal });
    return () => listening.abort();
  }, [drawing, blips, keys]);
}

function zoomByKey(key: string, slug: string | null, keys: BlipKeys): boolean {
  if (key === "+" || key === "=") keys.onNearer(slug);
  else if (key === "-") keys.onFarther(slug);
  else if (key === "0") keys.onWhole();
  else return false;
  return true;
}

function actByKey(key: string, slug: string, keys: BlipKeys): boolean {
  if (key.toLowerCase() === "m") keys.onMove(slug);
  else if (key.toLowerCase() === "z") keys.onZoom(slug);
  else if (key === "Escape") keys.onReturn();
  else return false;
  return true;
}

/** A pointer sees what it focuses. */
function isFromKeyboard(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(":focus-visible");
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
