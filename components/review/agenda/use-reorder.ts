"use client";

import { type DragEvent, useState } from "react";

/** What a row of a list that can be put into another order carries, so that it can be dragged there. */
export interface DragProps {
  readonly draggable: true;
  readonly "data-dragged": true | undefined;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragEnter: (event: DragEvent) => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
  readonly onDrop: (event: DragEvent) => void;
}

export interface Reorder {
  /** The keys in the order in which they are shown: while one is dragged, as they would be. */
  readonly order: readonly string[];
  readonly dragOf: (key: string) => DragProps;
  /** Moves one by so many places: -1 is up. */
  readonly move: (key: string, by: number) => void;
}

/**
 * Puts keys into another order, by dragging with a mouse or one step at a time. `onOrder` is called with the whole order when a
 * step is made or something is dropped; what is let go elsewhere goes back.
 */
export function useReorder(keys: readonly string[], onOrder: (keys: readonly string[]) => void): Reorder {
  const [dragged, setDragged] = useState<{ readonly key: string; readonly order: readonly string[] } | null>(null);
  const order = dragged?.order ?? keys;
  return {
    order,
    move: (key, by) => {
      const moved = moveTo(keys, key, keys.indexOf(key) + by);
      if (moved !== keys) onOrder(moved);
    },
    dragOf: (key) => ({
      draggable: true,
      "data-dragged": dragged?.key === key || undefined,
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = "move";
        setDragged({ key, order: keys });
      },
      onDragEnter: () =>
        dragged && setDragged({ ...dragged, order: moveTo(dragged.order, dragged.key, dragged.order.indexOf(key)) }),
      // Only where this is prevented may something be dropped.
      onDragOver: (event) => dragged && event.preventDefault(),
      onDragEnd: () => setDragged(null),
      onDrop: (event) => {
        event.preventDefault();
        if (dragged) onOrder(dragged.order);
        setDragged(null);
      },
    }),
  };
}

/** The keys with one of them at another place; the same array where it is there already or cannot go there. */
export function moveTo(keys: readonly string[], key: string, place: number): readonly string[] {
  const from = keys.indexOf(key);
  if (from < 0 || from === place || place < 0 || place >= keys.length) return keys;
  const others = keys.filter((each) => each !== key);
  return [...others.slice(0, place), key, ...others.slice(place)];
}
