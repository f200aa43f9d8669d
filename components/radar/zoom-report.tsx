"use client";

import { useEffect, useRef, useState } from "react";
import { RADAR_SIDE_PX } from "@/domain/radar/sectors";
import { useRadarNavigation } from "./address-link";
import type { DrawnRadar } from "./drawn-radar";
import type { CircleView } from "./use-circle-view";

export interface ZoomReportProps {
  readonly radar: DrawnRadar;
  readonly circle: CircleView;
}

/** Says which part of the radar is shown, whenever another one is, to those who cannot see it. */
export function ZoomReport({ radar, circle }: ZoomReportProps) {
  const { quadrant } = useRadarNavigation().address;
  const name = radar.quadrants.find(({ id }) => id === quadrant)?.name ?? "All of the radar";
  const times = (RADAR_SIDE_PX / circle.view.side).toFixed(1);
  const sentence = circle.view.side < circle.base.side ? `${name}, enlarged ${times} times` : `${name} is shown`;
  return (
    <p aria-live="polite" className="visually-hidden">
      {useLaterThanFirst(sentence)}
    </p>
  );
}

/** A text once it is another one than at first: what a page begins with is no news. */
function useLaterThanFirst(text: string): string {
  const first = useRef(text);
  const [hasChanged, setChanged] = useState(false);
  useEffect(() => {
    if (text !== first.current) setChanged(true);
  }, [text]);
  return hasChanged ? text : "";
}
