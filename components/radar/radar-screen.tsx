"use client";

import dynamic from "next/dynamic";
import { type MouseEvent, useCallback, useMemo, useRef } from "react";
import { RadarColours } from "@/components/evidence/radar-colours";
import { useRadar } from "@/components/queries/use-radar";
import { useRadarFacets } from "@/components/queries/use-radar-facets";
import { isPlainClick } from "@/components/ui/is-plain-click";
import type { RadarFacets } from "@/domain/radar/facets";
import type { TechnologyView } from "@/domain/radar/views";
import { RadarNavigationContext } from "./address-link";
import type { AskedMove } from "./asked-move";
import { findBlipElement } from "./blip-element";
import { drawRadar } from "./drawn-radar";
import { type PackedRadar, unpackRadar } from "./packed-radar";
import { PanelOrToast } from "./panel-or-toast";
import { densityOnPaper } from "./paper-density";
import { RadarAside } from "./radar-aside";
import { RadarCircle } from "./radar-circle";
import { asksForFacets } from "./radar-filter";
import styles from "./radar-screen.module.css";
import { useFocusReturn } from "./use-focus-return";
import { useMatches, useShownRadar } from "./use-matches";
import { useMoves } from "./use-moves";
import { useNearness } from "./use-nearness";
import { useRadarAddress } from "./use-radar-address";

// Sent with the page where the address asks for it, and its style with it, for those without scripts too.
const RadarTable = dynamic(async () => (await import("./radar-table")).RadarTable);

export interface RadarScreenProps {
  readonly initial: PackedRadar;
  /** The technology that the address names, where it names one. */
  readonly initialTechnology: TechnologyView | null;
  /** What blips can be narrowed by, where the address narrows them by it. */
  readonly initialFacets: RadarFacets | null;
}

/** The radar with all that belongs to it: the circle or the table, the lists and filters, the panel. */
export function RadarScreen({ initial, initialTechnology, initialFacets }: RadarScreenProps) {
  const view = useRadar(unpackRadar(initial));
  const navigation = useRadarAddress();
  const { address, go, closePanel } = navigation;
  const root = useRef<HTMLElement>(null);
  const moves = useMoves(view, useNearness(root));
  const { drawn, ask, end } = moves;
  const radar = useMemo(() => drawRadar(drawn), [drawn]);
  const { technology } = address;
  const facets = useRadarFacets(address.filters === "all" || asksForFacets(address), address, initialFacets);
  const matches = useMatches(radar, address, facets);
  const shown = useShownRadar(radar, matches, address);
  useFocusReturn(root, technology);

  const openPanel = (event: MouseEvent) => {
    const blip = findBlipElement(event.target);
    if (!blip || !isPlainClick(event.nativeEvent)) return;
    event.preventDefault();
    end();
    go({ technology: blip.slug });
  };
  const askMove = useCallback(
    (move: AskedMove) => {
      ask(move);
      go({ technology: move.slug });
    },
    [ask, go],
  );
  const close = useCallback(() => {
    end();
    closePanel();
  }, [end, closePanel]);

  return (
    <RadarNavigationContext value={navigation}>
      <RadarColours rings={view.rings} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: it listens for links within, which take keys. */}
      <main
        ref={root}
        id="content"
        tabIndex={-1}
        className={styles.screen}
        data-view={address.view}
        data-density={densityOnPaper(radar)}
        onClick={openPanel}
      >
        {address.view === "table" ? (
          <RadarTable radar={radar} matches={matches} />
        ) : (
          <RadarCircle
            radar={shown}
            title={view.radar.title}
            matches={matches}
            root={root}
            onAskMove={askMove}
            onClosePanel={close}
          />
        )}
        <RadarAside view={view} radar={radar} matches={matches} facets={facets} />
      </main>
      <PanelOrToast technology={technology} initial={initialTechnology} moves={moves} onClose={close} />
    </RadarNavigationContext>
  );
}
