"use client";

import { useEffect, useRef, useState } from "react";
import { prefersLessMotion } from "@/components/radar/prefers-less-motion";
import type { ShowMoment } from "./create-moments";

const WAY_MS = 2200;

/** The moment between two radars that is shown, and how to get to another one. 0 is the earlier, 1 the later. */
export interface ShownMoment {
  readonly share: number;
  readonly isPlaying: boolean;
  /** On to the later one; from the beginning where that is shown already. */
  readonly play: () => void;
  readonly pause: () => void;
  readonly seek: (share: number) => void;
  /** A hand has let go of what it seeks with. */
  readonly settle: () => void;
  /** There at once for people who asked for less motion. */
  readonly travelTo: (share: number) => void;
}

export function useMoment(initial: number, onShow: ShowMoment, onSettle: ShowMoment): ShownMoment {
  const [share, setShare] = useState(initial);
  const [isPlaying, setPlaying] = useState(false);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const show = (next: number) => {
    setShare(next);
    onShow(next);
  };
  const stop = () => {
    cancelAnimationFrame(frame.current);
    setPlaying(false);
  };
  const travel = (from: number, to: number) => {
    stop();
    if (prefersLessMotion()) {
      show(to);
      return onSettle(to);
    }
    setPlaying(true);
    let last = performance.now();
    let at = from;
    frame.current = requestAnimationFrame(function next(now) {
      const step = Math.max(0, now - last) / WAY_MS;
      last = now;
      at = to > at ? Math.min(to, at + step) : Math.max(to, at - step);
      show(at);
      if (at !== to) {
        frame.current = requestAnimationFrame(next);
        return;
      }
      setPlaying(false);
      onSettle(to);
    });
  };
  return {
    share,
    isPlaying,
    play: () => travel(share === 1 ? 0 : share, 1),
    pause: () => {
      stop();
      onSettle(share);
    },
    seek: (next) => {
      stop();
      show(next);
    },
    settle: () => onSettle(share),
    travelTo: (next) => travel(share, next),
  };
}
