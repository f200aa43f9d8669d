"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { findBlipElement, listBlipElements } from "./blip-element";

/** The blip on the circle that is pointed at or has the focus, and where on the screen its mark is. */
export interface PointedBlip {
  readonly slug: string;
  readonly box: DOMRect;
}

/**
 * Follows pointer and focus over everything that stands for a blip: all its elements carry `data-lit` while it is pointed
 * at, straight in the document, so that passing over a full radar draws nothing anew.
 */
export function usePointedBlip(root: RefObject<HTMLElement | null>, isWanted: boolean): PointedBlip | null {
  const [pointed, setPointed] = useState<PointedBlip | null>(null);
  const hasFollowed = useRef(false);
  useEffect(() => {
    const element = root.current;
    if (!element || !isWanted) return;
    const isLate = !hasFollowed.current;
    hasFollowed.current = true;
    return followBlips(element, setPointed, isLate);
  }, [root, isWanted]);
  return pointed;
}

/** A pointer may leave the mark for what is said about it: so far from that, it has left both. */
const REACH_PX = 14;

/** @param isLate whether pointer or focus may have come before anybody followed them */
function followBlips(root: HTMLElement, report: (pointed: PointedBlip | null) => void, isLate: boolean): () => void {
  let lit: readonly Element[] = [];
  let slug: string | null = null;
  const clear = () => {
    if (slug === null) return;
    for (const element of lit) element.removeAttribute("data-lit");
    [lit, slug] = [[], null];
    report(null);
  };
  const follow = ({ target }: Pick<Event, "target">) => {
    const blip = findBlipElement(target);
    // While one is carried, the others are only passed over.
    if (!blip || root.querySelector("[data-dragged]")) return clear();
    if (blip.slug === slug) return;
    clear();
    slug = blip.slug;
    lit = listBlipElements(root, slug);
    for (const element of lit) element.setAttribute("data-lit", "");
    if (blip.isOnCircle) report({ slug, box: blip.element.getBoundingClientRect() });
  };
  const over = (event: PointerEvent) => {
    if (findBlipElement(event.target) || !isNearCard(root, event)) follow(event);
  };
  const move = (event: PointerEvent) => {
    if (slug !== null && !findBlipElement(event.target) && !isNearCard(root, event)) clear();
  };
  const dismiss = (event: KeyboardEvent) => event.key === "Escape" && clear();
  const listening = new AbortController();
  const { signal } = listening;
  root.addEventListener("pointerover", over, { signal });
  root.addEventListener("pointermove", move, { signal, passive: true });
  root.addEventListener("focusin", follow, { signal });
  root.addEventListener("pointerleave", clear, { signal });
  root.addEventListener("focusout", clear, { signal });
  root.addEventListener("keydown", dismiss, { signal });
  window.addEventListener("scroll", clear, { signal, passive: true });
  if (isLate) follow({ target: findPresent(root) });
  return () => {
    listening.abort();
    clear();
  };
}

/** What a mouse is over, or else what has the focus. A finger that has gone is over nothing. */
function findPresent(root: HTMLElement): Element | null {
  const hovered = matchMedia("(hover: hover)").matches ? [...root.querySelectorAll(":hover")].at(-1) : undefined;
  return (findBlipElement(hovered ?? null) ? hovered : document.activeElement) ?? null;
}

/**
 * The card lets pointers through to blips below it, so it is asked where it is and not whether it is hit. Who carries a blip
 * is never near: the card would hide where it goes.
 */
function isNearCard(root: ParentNode, { clientX, clientY }: PointerEvent): boolean {
  if (root.querySelector("[data-dragged]")) return false;
  const card = root.querySelector("[role=tooltip]")?.getBoundingClientRect();
  return (
    card !== undefined &&
    clientX > card.left - REACH_PX &&
    clientX < card.right + REACH_PX &&
    clientY > card.top - REACH_PX &&
    clientY < card.bottom + REACH_PX
  );
}
