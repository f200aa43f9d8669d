"use client";

import { useLayoutEffect } from "react";
import { Button } from "@/components/ui/button";
import type { ShowMoment } from "./create-moments";
import styles from "./moment-bar.module.css";
import { useMoment } from "./use-moment";

export interface MomentBarProps {
  /** Of the earlier and of the later radar. */
  readonly names: readonly [string, string];
  /** 0 for the earlier, 1 for the later. */
  readonly initial: number;
  readonly onShow: ShowMoment;
  /** Told when it comes to rest. */
  readonly onSettle: (share: number) => void;
}

/** Plays what changed between two radars, lets a hand or the arrow keys do it, and leads to either end. */
export function MomentBar({ names, initial, onShow, onSettle }: MomentBarProps) {
  const [earlier, later] = names;
  const { share, isPlaying, play, pause, seek, settle, travelTo } = useMoment(initial, onShow, onSettle);
  useLayoutEffect(() => onShow(initial), [onShow, initial]);
  const where = sayWhere(share, names);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a few controls beside a drawing are no form's fieldset.
    <div role="group" aria-label="From one to the other" className={styles.bar} data-screen-only>
      <button type="button" className={styles.end} aria-pressed={share === 0} onClick={() => travelTo(0)}>
        {earlier}
      </button>
      <input
        className={styles.slider}
        type="range"
        min={0}
        max={100}
        step={1}
        value={Math.round(share * 100)}
        aria-label="Moment"
        aria-valuetext={where}
        onChange={({ target }) => seek(Number(target.value) / 100)}
        onPointerUp={settle}
        onKeyUp={settle}
      />
      <button type="button" className={styles.end} aria-pressed={share === 1} onClick={() => travelTo(1)}>
        {later}
      </button>
      <Button className={styles.play} onClick={isPlaying ? pause : play}>
        <svg viewBox="0 0 16 16" width="14" height="14" fill="currentColor" aria-hidden="true">
          <path d={isPlaying ? "M3 2h4v12H3zM9 2h4v12H9z" : "M4 2l10 6-10 6z"} />
        </svg>
        {isPlaying ? "Pause" : "Play the changes"}
      </Button>
      <p role="status" className="visually-hidden">
        {isPlaying ? "" : where}
      </p>
    </div>
  );
}

function sayWhere(share: number, [earlier, later]: readonly [string, string]): string {
  if (share === 0) return earlier;
  if (share === 1) return later;
  return `${Math.round(share * 100)} % of the way from ${earlier} to ${later}`;
}
