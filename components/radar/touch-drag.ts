import type { Point } from "@/domain/radar/cell";
import { findBlipElement } from "./blip-element";
import type { BlipCarrier } from "./carry-blip";
import { pointOnRadar } from "./point-on-radar";

/** A finger that stays on a blip for so long means to pick it up; before, it scrolls or opens. */
const HOLD_MS = 350;
/** By how much a finger that stays may tremble. */
const SLOP_PX = 8;

/**
 * Lets a finger pick up a blip by staying on it, and carry it. A finger that moves on before scrolls the page as ever.
 *
 * @returns a function that takes it all back
 */
export function attachTouchDrag(drawing: SVGSVGElement, carrier: BlipCarrier): () => void {
  let hold: { readonly timer: number; readonly at: Point } | null = null;
  const letGo = () => {
    if (hold) clearTimeout(hold.timer);
    hold = null;
  };
  const start = ({ touches, target }: TouchEvent) => {
    letGo();
    const [touch, another] = touches;
    const blip = findBlipElement(target);
    if (!touch || another || !blip) return;
    const pickUp = () => {
      hold = null;
      navigator.vibrate?.(12);
      carrier.pickUp(blip.slug);
    };
    hold = { timer: window.setTimeout(pickUp, HOLD_MS), at: { x: touch.clientX, y: touch.clientY } };
  };
  const move = (event: TouchEvent) => {
    const [touch] = event.touches;
    if (!touch) return;
    if (carrier.isCarrying()) {
      event.preventDefault();
      carrier.carryTo(pointOnRadar(drawing, touch));
    } else if (hold && Math.hypot(touch.clientX - hold.at.x, touch.clientY - hold.at.y) > SLOP_PX) letGo();
  };
  const end = (event: TouchEvent) => {
    letGo();
    if (!carrier.isCarrying()) return;
    // Else the browser makes a click of it, which opens the blip.
    event.preventDefault();
    carrier.drop();
  };
  const cancel = () => {
    letGo();
    if (carrier.isCarrying()) carrier.putBack();
  };
  const refuseMenu = (event: Event) => (hold || carrier.isCarrying()) && event.preventDefault();
  const listening = new AbortController();
  const { signal } = listening;
  drawing.addEventListener("touchstart", start, { signal, passive: true });
  drawing.addEventListener("touchmove", move, { signal, passive: false });
  drawing.addEventListener("touchend", end, { signal });
  drawing.addEventListener("touchcancel", cancel, { signal });
  drawing.addEventListener("contextmenu", refuseMenu, { signal });
  return () => {
    letGo();
    listening.abort();
  };
}
