import type { Point } from "@/domain/radar/cell";
import { roundPx } from "@/domain/radar/round-px";
import { prefersLessMotion } from "./prefers-less-motion";

const TRAVEL: KeyframeAnimationOptions = { duration: 320, easing: "cubic-bezier(0.2, 0.7, 0.2, 1)" };

/** Lets a blip's group be seen on its way to where it stands now, but for people who asked for less motion. */
export function travelBlip(group: Element, from: Point, to: Point): void {
  if (prefersLessMotion()) return;
  group.animate([{ translate: writeWay(to, from) }, { translate: "0px 0px" }], TRAVEL);
}

/** As CSS says it ("translate: 12.5px -3px") that what is drawn at one place is seen at another. */
export function writeWay(from: Point, to: Point): string {
  return `${roundPx(to.x - from.x, 2)}px ${roundPx(to.y - from.y, 2)}px`;
}
