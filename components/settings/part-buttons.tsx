"use client";

import { Button } from "@/components/ui/button";
import { FEWEST_PARTS } from "@/domain/radar/radar-settings";

/** What the ways are called: "inwards" and "outwards". */
export interface PartWords {
  readonly earlier: string;
  readonly later: string;
}

export interface PartButtonsProps {
  readonly name: string;
  readonly position: number;
  /** How many there are. */
  readonly count: number;
  readonly words: PartWords;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Puts a ring or a quadrant elsewhere, or removes it. What cannot be done keeps its button, and the focus. */
export function PartButtons({ name, position, count, words, onMove, onRemove }: PartButtonsProps) {
  const isFirst = position === 0;
  const isLast = position === count - 1;
  const isNeeded = count <= FEWEST_PARTS;
  return (
    <>
      <Button
        look="quiet"
        aria-label={`Move ${name} ${words.earlier}`}
        aria-disabled={isFirst}
        onClick={() => isFirst || onMove(-1)}
      >
        ↑
      </Button>
      <Button
        look="quiet"
        aria-label={`Move ${name} ${words.later}`}
        aria-disabled={isLast}
        onClick={() => isLast || onMove(1)}
      >
        ↓
      </Button>
      <Button
        look="quiet"
        aria-label={`Remove ${name}`}
        aria-disabled={isNeeded}
        onClick={() => isNeeded || onRemove()}
      >
        Remove
      </Button>
    </>
  );
}
