"use client";

import { type ReactNode, useState } from "react";
import { Button } from "./button";
import styles from "./long-list.module.css";

/** So many at first, and so many more at each press. */
const STEP = 100;

export interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** What one item is called in the button: "Show 100 more sentences". */
  readonly noun: string;
  readonly className?: string | undefined;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** A list in order that draws what fits a page and the rest when asked, so that thousands of items cost nothing unseen. */
export function LongList<Item>({ items, noun, className, keyOf, children }: LongListProps<Item>) {
  const [shown, setShown] = useState(STEP);
  const left = items.length - shown;
  return (
    <div className={styles.list}>
      <ol className={className}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ol>
      {left > 0 && (
        <p>
          <Button onClick={() => setShown(shown + STEP)}>
            Show {Math.min(left, STEP)} more {noun}
          </Button>
        </p>
      )}
    </div>
  );
}
