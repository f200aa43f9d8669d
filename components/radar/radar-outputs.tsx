"use client";

import { useMemo, useRef } from "react";
import { type PageOffer, useOfferActions } from "@/components/ui/page-actions";
import { useRadarNavigation } from "./address-link";
import type { DrawnRadar } from "./drawn-radar";
import styles from "./radar-outputs.module.css";
import { type SavePicture, useSavePicture } from "./use-save-picture";

export interface RadarOutputsProps {
  readonly radar: DrawnRadar;
  readonly title: string;
}

/** Ways to take the radar along: a picture of what is shown, or paper. Also tells the palette what this page can do. */
export function RadarOutputs({ radar, title }: RadarOutputsProps) {
  const row = useRef<HTMLDivElement>(null);
  const picture = useSavePicture(row, title);
  const { address } = useRadarNavigation();
  useOfferActions(useRadarOffer(radar, picture));
  return (
    <div ref={row} className={styles.row} data-screen-only>
      {address.view === "circle" && (
        <>
          <button type="button" className={styles.output} onClick={() => picture.save("png")}>
            Save as PNG
          </button>
          <button type="button" className={styles.output} onClick={() => picture.save("svg")}>
            Save as SVG
          </button>
        </>
      )}
      <button type="button" className={styles.output} onClick={() => window.print()}>
        Print
      </button>
      <span aria-live="polite" className={styles.outcome}>
        {picture.outcome}
      </span>
    </div>
  );
}

/** What the palette can have done on the radar: it lists these beside what every page does. */
function useRadarOffer({ quadrants, blips }: DrawnRadar, { save }: SavePicture): PageOffer {
  const { address, go } = useRadarNavigation();
  const { view, quadrant, at } = address;
  return useMemo(() => {
    const isCircle = view === "circle";
    const zooms = quadrants
      .filter(({ id }) => id !== quadrant)
      .map(({ id, name }) => ({ name: `Zoom into ${name}`, run: () => go({ quadrant: id, view: "circle" }) }));
    const whole = { name: "Show all of the radar", keys: "0", run: () => go({ quadrant: null, at: null }) };
    const table = { name: "Show as a table", run: () => go({ view: "table" }) };
    const circle = { name: "Show as a circle", run: () => go({ view: "circle" }) };
    const pictures = [
      { name: "Save as PNG", run: () => save("png") },
      { name: "Save as SVG", run: () => save("svg") },
    ];
    return {
      actions: [...zooms, ...(quadrant || at ? [whole] : []), isCircle ? table : circle, ...(isCircle ? pictures : [])],
      show: (wanted: string) => {
        const blip = blips.find(({ href }) => href === wanted);
        if (blip) go({ technology: blip.slug });
        return blip !== undefined;
      },
    };
  }, [quadrants, blips, view, quadrant, at, go, save]);
}
