"use client";

import { useMemo } from "react";
import type { PlacedLabel } from "@/domain/radar/label-candidates";
import { type LabelSizes, placeLabels } from "@/domain/radar/place-labels";
import { roundPx } from "@/domain/radar/round-px";
import { RADAR_SIDE_PX } from "@/domain/radar/sectors";
import type { DrawnBlip, DrawnRadar } from "./drawn-radar";
import { isAway } from "./is-away";
import { markSteps } from "./mark-steps";
import { isInView, type ViewBox } from "./view-box";

/** How large names are on the screen. */
const NAME_FONT_PX = 11;
const NEAR_NAME_FONT_PX = 13;
/** A view of less than this share of the radar is for reading names. */
const NEAR_SHARE = 0.75;
/** Of a blip's square, what names keep clear of: the disc and a little more. */
const DISC_SHARE = 0.92;
/** Blips just out of view keep their names, for the view will move. */
const BEYOND_SHARE = -0.15;

/** Names as they are drawn at one size. */
export interface BlipLabels {
  readonly blips: readonly DrawnBlip[];
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  readonly fontPx: number;
}

export interface AllBlipLabels {
  readonly wide: BlipLabels;
  /** For a narrow screen, where a quadrant's blips are drawn larger. */
  readonly narrow: BlipLabels | null;
}

/** The names that find room in a view, with their places. */
export function useBlipLabels(radar: DrawnRadar, quadrant: string | null, view: ViewBox, base: ViewBox): AllBlipLabels {
  const blips = useMemo(
    () => radar.blips.filter((blip) => !isAway(blip.quadrant, quadrant) && isInView(view, blip, BEYOND_SHARE)),
    [radar, quadrant, view],
  );
  const share = view.side / RADAR_SIDE_PX;
  const isNear = share < NEAR_SHARE;
  const { "mark-tenths": tenths, "narrow-tenths": narrowTenths } = markSteps(view, base);
  const wide = useMemo(() => {
    const fontPx = roundPx(share * (isNear ? NEAR_NAME_FONT_PX : NAME_FONT_PX), 2);
    return labelAll(radar, blips, { fontPx, markShare: (tenths / 10) * DISC_SHARE, mayStandAway: isNear });
  }, [radar, blips, share, isNear, tenths]);
  const narrow = useMemo(() => {
    const markShare = narrowTenths / 10;
    return quadrant === null
      ? null
      : labelAll(radar, blips, {
          fontPx: roundPx(NAME_FONT_PX * markShare, 2),
          markShare: markShare * DISC_SHARE,
          mayStandAway: false,
        });
  }, [radar, blips, quadrant, narrowTenths]);
  return { wide, narrow };
}

/** The names of the whole radar, where they were placed last: on the server, everyone sees it first. */
const placedNames = new WeakMap<DrawnRadar, { readonly sizes: string; readonly labels: BlipLabels }>();

function labelAll(radar: DrawnRadar, blips: readonly DrawnBlip[], sizes: LabelSizes): BlipLabels {
  if (blips.length < radar.blips.length) return placeNames(radar, blips, sizes);
  const key = JSON.stringify(sizes);
  const known = placedNames.get(radar);
  if (known?.sizes === key) return known.labels;
  const labels = placeNames(radar, radar.blips, sizes);
  placedNames.set(radar, { sizes: key, labels });
  return labels;
}

/** Those that most is known of choose their place first. */
function placeNames(
  { placed, quadrants, rings }: DrawnRadar,
  blips: readonly DrawnBlip[],
  sizes: LabelSizes,
): BlipLabels {
  const byEvidence = [...blips].sort((a, b) => b.talkCount - a.talkCount || b.mentionCount - a.mentionCount);
  const toLabel = byEvidence.map(({ slug, name, quadrantDefinition, ringDefinition }) => ({
    slug,
    name,
    quadrant: quadrants.indexOf(quadrantDefinition),
    ring: rings.indexOf(ringDefinition),
  }));
  return { blips, labels: placeLabels(placed, toLabel, sizes), fontPx: sizes.fontPx };
}
