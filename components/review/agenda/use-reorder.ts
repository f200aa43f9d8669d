"use client";

import { type DragEvent, type PointerEvent, useState } from "react";

/** What a row of a list that can be put into another order carries, so that it can be dragged there. */
export interface DragProps {
  readonly draggable: true;
  readonly "data-row": string;
  readonly "data-dragged": true | undefined;
  /** Where what is dragged would come if it were let go here. */
  readonly "data-drop": "before" | "after" | undefined;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
  readonly onDrop: (event: DragEvent) => void;
}

/** What a row's grip carries: fingers and pens drag by it, which anywhere else would scroll the page. */
export interface GripProps {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
}

export interface Reorder {
  readonly dragOf: (key: string) => DragProps;
  readonly gripOf: (key: string) => GripProps;
  /** Moves one by so many places: -1 is up. */
  readonly move: (key: string, by: number) => void;
}

/**
 * Puts keys into another order, by dragging or one step at a time. `onOrder` is called with the whole order when a
 * step is made or something is dropped. Rows stay where they are until then: browsers let go of what moves under the mouse.
 */
export function useReorder(keys: readonly string[], onOrder: (keys: readonly string[]) => void): Reorder {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const moveKey = (key: string, place: number) => {
    const moved = moveTo(keys, key, place);
    if (moved !== keys) onOrder(moved);
  };
  const stop = () => {
    setDragged(null);
    setOver(null);
  };
  const drop = (target: string | null) => {
    if (dragged !== null && target !== null) moveKey(dragged, keys.indexOf(target));
    stop();
  };
  return {
    move: (key, by) => moveKey(key, keys.indexOf(key) + by),
    dragOf: (key) => ({
      draggable: true,
      "data-row": key,
      "data-dragged": dragged === key || undefined,
      "data-drop": dragged !== null && over === key && over !== dragged ? sideOf(keys, dragged, key) : undefined,
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = "move";
        setDragged(key);
      },
      onDragOver: (event) => {
        if (dragged === null) return;
        // Only where this is prevented may something be dropped.
        event.preventDefault();
        setOver(key);
      },
      onDragEnd: stop,
      onDrop: (event) => {
        event.preventDefault();
        drop(key);
      },
    }),
    gripOf: (key) => ({
      onPointerDown: ({ pointerType }) => {
        // The browser drags the row by itself with a mouse.
        if (pointerType !== "mouse") setDragged(key);
      },
      onPointerMove: (event) => {
        if (dragged === key) setOver(rowAt(event));
      },
      onPointerUp: (event) => {
        if (dragged === key) drop(rowAt(event));
      },
      onPointerCancel: stop,
    }),
  };
}

/** The key of the row that lies below a finger. */
function rowAt({ clientX, clientY }: PointerEvent): string | null {
  return document.elementFromPoint(clientX, clientY)?.closest("[data-row]")?.getAttribute("data-row") ?? null;
}

function sideOf(keys: readonly string[], dragged: string, target: string): "before" | "after" {
  return keys.indexOf(dragged) < keys.indexOf(target) ? "after" : "before";
}

/** The keys with one of them at another place; the same array where it is there already or cannot go there. */
export function moveTo(keys: readonly string[], key: string, place: number): readonly string[] {
  const from = keys.indexOf(key);
  if (from < 0 || from === place || place < 0 || place >= keys.length) return keys;
  const others = keys.filter((each) => each !== key);
  return [...others.slice(0, place), key, ...others.slice(place)];
}
