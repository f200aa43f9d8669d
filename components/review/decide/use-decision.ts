"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { queryKeys } from "@/components/queries/query-keys";
import type { Refusal } from "@/domain/refusal";
import type { AgendaItemView, ItemEvidenceView } from "@/domain/review/review-views";
import { useRoom } from "../room/room-context";
import { useAct } from "../room/use-act";
import { citableFor, keyOfCited } from "./citable-for";
import { firstRing } from "./majority-ring";

/** What a facilitator writes down of a decision, as far as it is their own; the rest follows from the ring. */
interface Written {
  readonly ring: string | null;
  /** Null for the draft that belongs to the ring. */
  readonly rationale: string | null;
  /** What was ticked or unticked by hand, by sentence. */
  readonly ticks: ReadonlyMap<string, boolean>;
  readonly owner: string;
  readonly revisitOn: string;
  readonly againstGate: string;
}

/** A decision while it is being written: what it says so far, and how it is sent. */
export function useDecision(item: AgendaItemView, evidence: ItemEvidenceView) {
  const { view } = useRoom();
  const { act, isActing } = useAct();
  const client = useQueryClient();
  const [written, setWritten] = useState<Written>(() => ({
    ring: firstRing(item, evidence),
    rationale: null,
    ticks: new Map(),
    owner: evidence.owner ?? "",
    revisitOn: stillToCome(evidence.revisitOn, view.now),
    againstGate: "",
  }));
  // What the person saw when the form was opened, whatever others decide behind it.
  const [seen, setSeen] = useState(evidence.version);
  const [{ responsibilityVersion }] = useState(evidence);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const draft = draftOf(written, evidence);
  const send = async (version: number): Promise<Refusal | null> => {
    const refused =
      findOmission(draft) ??
      (await act({ ...toAction(draft, written), technology: item.technology, version, responsibilityVersion }));
    if (refused?.reason === "stale") await client.invalidateQueries({ queryKey: queryKeys.items });
    setRefusal(refused);
    return refused;
  };
  return {
    written,
    draft,
    refusal,
    isActing,
    change: (change: Partial<Written>) => {
      setWritten({ ...written, ...change });
      // What was said of a field is over once something else is in it.
      setRefusal((known) => (known?.field !== undefined && known.field in change ? null : known));
    },
    tick: (key: string, isTicked: boolean) =>
      setWritten({ ...written, ticks: new Map(written.ticks).set(key, isTicked) }),
    send: () => send(seen),
    /** Decides on top of what somebody else decided meanwhile. */
    insist: () => {
      setSeen(evidence.version);
      return send(evidence.version);
    },
    errorOf: (field: string) => (refusal?.field === field ? refusal.sentence : undefined),
  };
}

export type DecisionInMaking = ReturnType<typeof useDecision>;

/** A day that was agreed on before and has not come yet stays; one that has come is what this decision is for. */
function stillToCome(day: string | null, now: string): string {
  return day !== null && day > now.slice(0, 10) ? day : "";
}

/** What the decision says now. */
function draftOf({ ring, rationale, ticks }: Written, evidence: ItemEvidenceView) {
  const { own, others } = ring === null ? { own: [], others: [] } : citableFor(ring, evidence);
  const ownKeys = new Set(own.map(keyOfCited));
  const isTicked = (key: string) => ticks.get(key) ?? ownKeys.has(key);
  const cited = [...own, ...others].filter((quote) => isTicked(keyOfCited(quote)));
  const gate = evidence.gates.find((each) => each.ring === ring);
  return {
    ring,
    rationale: rationale ?? evidence.drafts.find((each) => each.ring === ring)?.rationale ?? "",
    own,
    others,
    cited,
    ticked: new Set(cited.map(keyOfCited)),
    /** What the ring's gate misses; null where it is met or asks for nothing. */
    missing: gate && !gate.met ? gate.sentence : null,
  };
}

type Draft = ReturnType<typeof draftOf>;

function findOmission({ ring, rationale }: Draft): Refusal | null {
  if (ring === null) return { ok: false, reason: "invalid", field: "ring", sentence: "Please choose a ring." };
  if (rationale.trim() !== "") return null;
  return { ok: false, reason: "invalid", field: "rationale", sentence: "Please say why, in a sentence." };
}

function toAction({ ring, rationale, cited, missing }: Draft, { owner, revisitOn, againstGate }: Written) {
  return {
    kind: "decide",
    ring: ring ?? "",
    rationale: rationale.trim(),
    owner: owner.trim() || null,
    revisitOn: revisitOn || null,
    evidence: cited,
    againstGate: missing === null ? null : againstGate.trim() || null,
  } as const;
}
