import { memo } from "react";
import type { PlacedLabel } from "@/domain/radar/place-labels";
import type { DrawnBlip } from "./drawn-radar";
import styles from "./radar-chart.module.css";

export interface BlipNamesProps {
  readonly blips: readonly DrawnBlip[];
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  readonly fontPx: number;
  readonly matches: ReadonlySet<string>;
}

/** Names beside blips, where there is room. The links carry them already, so they are for the eye alone. */
export const BlipNames = memo(function BlipNames({ blips, labels, fontPx, matches }: BlipNamesProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in here takes the focus.
    <g aria-hidden="true" className={styles.names} fontSize={fontPx}>
      {blips.map((blip) => {
        const label = labels.get(blip.slug);
        if (!label) return null;
        return (
          <text
            key={blip.slug}
            data-names={blip.slug}
            data-dimmed={!matches.has(blip.slug) || undefined}
            x={label.x}
            y={label.y}
            textAnchor={label.anchor}
          >
            {blip.name}
          </text>
        );
      })}
    </g>
  );
});
