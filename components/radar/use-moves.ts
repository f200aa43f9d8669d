"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import type { DecidedPlace, MadeMove } from "@/components/technology/use-move";
import type { RadarView } from "@/domain/radar/views";
import type { AskedMove, drawAskedMove } from "./asked-move";

/** The last move that was made, of which technology. */
export interface LastMove {
  readonly slug: string;
  readonly move: MadeMove;
}

/** The move that is being made on the radar, and the last one that was. */
export interface Moves {
  /** As the move was begun: by key, menu or hand. */
  readonly asked: AskedMove | null;
  /** The radar as it will be when the move is made as it is filled in now. */
  readonly drawn: RadarView;
  readonly last: LastMove | null;
  readonly ask: (move: AskedMove) => void;
  /** The ring or the quadrant was chosen anew in the form. */
  readonly choose: (slug: string, place: DecidedPlace) => void;
  readonly end: () => void;
  readonly note: (last: LastMove | null) => void;
}

/** @param isNear whether somebody is near the radar, who may be about to move something */
export function useMoves(view: RadarView, isNear: boolean): Moves {
  const [asked, setAsked] = useState<AskedMove | null>(null);
  const [chosen, setChosen] = useState<AskedMove | null>(null);
  const [last, note] = useState<LastMove | null>(null);
  const draw = useDrawing(isNear || asked !== null || chosen !== null);
  const drawn = useMemo(() => (draw ? draw(view, chosen ?? asked) : view), [draw, view, chosen, asked]);
  const ask = useCallback((move: AskedMove) => {
    setChosen(null);
    setAsked(move);
  }, []);
  const choose = useCallback((slug: string, place: DecidedPlace) => setChosen({ slug, ...place }), []);
  const end = useCallback(() => {
    setAsked(null);
    setChosen(null);
  }, []);
  return useMemo(() => ({ asked, drawn, last, ask, choose, end, note }), [asked, drawn, last, ask, choose, end]);
}

/** What draws the radar as it would be after a move; null until it is wanted and there. */
function useDrawing(isWanted: boolean): typeof drawAskedMove | null {
  const [draw, setDraw] = useState<typeof drawAskedMove | null>(null);
  useEffect(() => {
    if (isWanted) void import("./asked-move").then((loaded) => setDraw(() => loaded.drawAskedMove));
  }, [isWanted]);
  return draw;
}
