import type { Point } from "@/domain/radar/cell";
import { prefersLessMotion } from "./prefers-less-motion";

const TRAVEL: KeyframeAnimationOptions = { duration: 320, easing: "cubic-bezier(0.2, 0.7, 0.2, 1)" };

/** Lets a blip's group be seen on its way to where it stands now, but for people who asked for less motion. */
export function travelBlip(group: Element, from: Point, to: Point): void {
  if (prefersLessMotion()) return;
  const at = ({ x, y }: Point) => ({ transform: `translate(${x}px, ${y}px)` });
  group.animate([at(from), at(to)], TRAVEL);
}
