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
  /** Hears every key before the others do, on the blip that has the focus. True where it was meant for it. */
  readonly onFirst: (key: string, slug: string) => boolean;
  /** The focus has left the blips. */
  readonly onLeave: () => void;
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
    keepOneStop(svg, focusedSlug(svg) ?? blips[0]?.slug);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const slug = findBlipElement(event.target)?.slug ?? null;
      if (isTaken(event.key, slug, svg, blips, keys)) event.preventDefault();
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
    svg.addEventListener("focusout", keys.onLeave, { signal: listening.signal });
    return () => listening.abort();
  }, [drawing, blips, keys]);
}

/** Does what a key is for; false where it is for nothing here. */
function isTaken(
  key: string,
  slug: string | null,
  svg: SVGSVGElement,
  blips: readonly DrawnBlip[],
  keys: BlipKeys,
): boolean {
  if (slug && keys.onFirst(key, slug)) return true;
  if (zoomByKey(key, slug, keys)) return true;
  if (!slug) return false;
  const next = nextSlug(key, slug, listPresent(svg, blips));
  if (!next) return actByKey(key, slug, keys) || key in DIRECTIONS;
  findBlipLink(svg, next)?.focus({ preventScroll: true });
  return true;
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

/** Without those that are not to be seen at the moment, as what left the radar that is shown. */
function listPresent(svg: SVGSVGElement, blips: readonly DrawnBlip[]): readonly DrawnBlip[] {
  const gone = new Set(
    [...svg.querySelectorAll("[visibility=hidden] > a")].map((link) => link.getAttribute("data-blip")),
  );
  return gone.size === 0 ? blips : blips.filter(({ slug }) => !gone.has(slug));
}

function nextSlug(key: string, slug: string, blips: readonly DrawnBlip[]): string | null | undefined {
  if (key === "Home") return blips[0]?.slug;
  if (key === "End") return blips.at(-1)?.slug;
  const direction = DIRECTIONS[key];
  return direction && findNeighbour(new Map(blips.map((blip) => [blip.slug, blip])), slug, direction);
}

function focusedSlug(svg: SVGSVGElement): string | undefined {
  const { activeElement } = document;
  return svg.contains(activeElement) ? findBlipElement(activeElement)?.slug : undefined;
}

function keepOneStop(svg: SVGSVGElement, slug: string | undefined): void {
  for (const link of svg.querySelectorAll("a")) {
    link.setAttribute("tabindex", link.getAttribute("data-blip") === slug ? "0" : "-1");
  }
}
