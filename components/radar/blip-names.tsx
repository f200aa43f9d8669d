import { Fragment, memo } from "react";
import { keptMarkup } from "@/components/ui/kept-markup";
import type { PlacedLabel } from "@/domain/radar/label-candidates";
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
  const draw = () =>
    blips.map((blip) => {
      const label = labels.get(blip.slug);
      if (!label) return null;
      return (
        <Fragment key={blip.slug}>
          {label.line && (
            <line
              x1={label.line.from.x}
              y1={label.line.from.y}
              x2={label.line.to.x}
              y2={label.line.to.y}
              data-dimmed={!matches.has(blip.slug) || undefined}
            />
          )}
          <text
            data-names={blip.slug}
            data-dimmed={!matches.has(blip.slug) || undefined}
            x={label.x}
            y={label.y}
            textAnchor={label.anchor}
          >
            {blip.name}
          </text>
        </Fragment>
      );
    });
  const content = matches.size === blips.length ? keptMarkup(labels, "names", draw) : { children: draw() };
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in here takes the focus.
  return <g aria-hidden="true" className={styles.nameSet} fontSize={fontPx} {...content} />;
});
