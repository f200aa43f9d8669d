"use client";

import { useState } from "react";
import { RequestRefused } from "@/components/queries/request-json";
import { asPerson, useMe } from "@/components/queries/use-me";
import { type SettingsRequest, useSaveSettings } from "@/components/queries/use-settings";
import { describeSettingsChange } from "@/domain/radar/describe-settings-change";
import type { Moves, RadarSettings } from "@/domain/radar/radar-settings";
import { findRemoved, type RemovedPart, settleMoves } from "@/domain/radar/removed-parts";
import type { SettingsChangeView, SettingsView } from "@/domain/radar/settings-views";
import type { BlipView } from "@/domain/radar/views";
import type { Refusal } from "@/domain/refusal";

const NO_MOVES: Moves = { rings: {}, quadrants: {} };

/** Settings while they are edited. */
export interface SettingsDraft {
  /** As they were when the person saw them last. */
  readonly seen: SettingsView;
  readonly settings: RadarSettings;
  readonly moves: Moves;
  /** The change that is taken back when this is saved; null for none, or once it was. */
  readonly goingBack: SettingsChangeView | null;
  /** What is removed, with the blips that stand there. */
  readonly removed: readonly RemovedPart<BlipView>[];
  /** What is different from what was seen, in sentences. */
  readonly changes: readonly string[];
  /** What would be saved, with blips that nobody has said a word about at the nearest place. */
  readonly preview: SettingsRequest;
  readonly refusal: Refusal | null;
  /** As they are by now, where someone else was faster. */
  readonly theirs: SettingsView | null;
  readonly name: string;
  readonly isSaving: boolean;
  readonly isSaved: boolean;
  readonly change: (settings: RadarSettings) => void;
  readonly moveTo: (part: Pick<RemovedPart, "kind" | "id">, target: string) => void;
  readonly setName: (name: string) => void;
  readonly errorOf: (field: string) => string | undefined;
  readonly save: () => Promise<void>;
  /** Back to what is, and what is not saved is lost. */
  readonly startOver: (from?: SettingsView) => void;
  /** Keeps what is edited, to be saved over what someone else has saved. */
  readonly insist: (over: SettingsView) => void;
}

/**
 * Edits a radar's settings, beginning with what they are, or with what they were before a change that is to be taken back.
 */
export function useSettingsDraft(
  initial: SettingsView,
  back: SettingsChangeView | null,
  blips: readonly BlipView[],
): SettingsDraft {
  const [seen, setSeen] = useState(initial);
  const [settings, setSettings] = useState(back?.before ?? initial.settings);
  const [moves, setMoves] = useState(NO_MOVES);
  const [goingBack, setGoingBack] = useState(back);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSaved, setSaved] = useState(false);
  const [typedName, setName] = useState<string | null>(null);
  const saving = useSaveSettings();
  const myName = useMe()?.name ?? null;
  const name = typedName ?? myName ?? "";
  const removed = findRemoved(seen.settings, settings, blips);
  const request = { settings, moves, takesBack: goingBack?.version ?? null, version: seen.version };

  const change = (next: RadarSettings) => {
    setSettings(next);
    setSaved(false);
    setRefusal(null);
  };
  const start = (from: SettingsView, next: RadarSettings) => {
    setSeen(from);
    setSettings(next);
    setMoves(NO_MOVES);
    setGoingBack(null);
    setRefusal(null);
  };
  const save = async () => {
    const refused = await attempt(async () => {
      const saved = await saving.mutateAsync({ ...request, ...asPerson(name.trim(), myName) });
      start(saved, saved.settings);
      setSaved(true);
    });
    if (refused) setRefusal(refused);
  };
  return {
    seen,
    settings,
    moves,
    goingBack,
    removed,
    changes: describeSettingsChange(seen.settings, settings),
    preview: { ...request, moves: settleMoves(removed, moves) },
    refusal,
    // The answer of a route of ours, whose type is taken on trust as those of values are.
    theirs: refusal?.reason === "stale" ? (refusal.current as SettingsView) : null,
    name,
    isSaving: saving.isPending,
    isSaved,
    change,
    moveTo: ({ kind, id }, target) => {
      setMoves({ ...moves, [kind]: { ...moves[kind], [id]: target } });
      setRefusal(null);
    },
    setName,
    errorOf: (field) => (refusal?.field === field ? refusal.sentence : undefined),
    save,
    startOver: (from = seen) => start(from, from.settings),
    insist: (over) => {
      setSeen(over);
      setRefusal(null);
    },
  };
}

async function attempt(work: () => Promise<void>): Promise<Refusal | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    return { ...error.refusal, sentence: error.message };
  }
}
