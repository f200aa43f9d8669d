"use client";

import { RadarColours } from "@/components/evidence/radar-colours";
import { useItemEvidence } from "@/components/queries/use-item-evidence";
import { useRadar } from "@/components/queries/use-radar";
import type { RadarView } from "@/domain/radar/views";
import { Announcer } from "../room/announcer";
import { useRoom } from "../room/room-context";
import { lastSettled } from "../room/room-of";
import { RoomProvider, type RoomProviderProps } from "../room/room-provider";
import { QuadrantPicture } from "./quadrant-picture";
import { ScreenFoot } from "./screen-foot";
import { ScreenHead } from "./screen-head";
import { ScreenStage } from "./screen-stage";
import styles from "./shared-screen.module.css";

export interface SharedScreenProps extends Omit<RoomProviderProps, "children"> {
  /** The radar as the server drew it. */
  readonly radar: RadarView;
}

/** A review on the large screen that everyone in the room sees: nothing to press, all of it to be read from afar. */
export function SharedScreen({ radar, ...room }: SharedScreenProps) {
  return (
    <RoomProvider {...room}>
      <Screen initialRadar={radar} />
    </RoomProvider>
  );
}

function Screen({ initialRadar }: { readonly initialRadar: RadarView }) {
  const { view, current } = useRoom();
  const radar = useRadar(initialRadar);
  const item = current ?? (view.phase === "running" ? lastSettled(view) : null);
  return (
    <div className={styles.screen}>
      <RadarColours rings={view.rings} />
      <Announcer view={view} />
      <ScreenHead />
      <div className={styles.middle} data-plain={item === null || undefined}>
        {item && <QuadrantPicture radar={radar} item={item} />}
        {current ? <OnTable /> : <ScreenStage item={item} evidence={undefined} />}
      </div>
      <ScreenFoot />
    </div>
  );
}

/** What is on the table, with what notes say about it. */
function OnTable() {
  const { view, current } = useRoom();
  const { data } = useItemEvidence(view.slug, current?.technology ?? "", current?.rounds.length ?? 0);
  return <ScreenStage item={current} evidence={data} />;
}
