"use client";

import { useState } from "react";
import { RequestRefused } from "@/components/queries/request-json";
import { asPerson, useMe } from "@/components/queries/use-me";
import { useSaveResponsibility } from "@/components/queries/use-save-responsibility";
import type { TechnologyView } from "@/domain/radar/views";
import type { Refusal } from "@/domain/refusal";

/** What is filled in about who looks after a technology, by whom, and what came of sending it. */
export function useResponsibilityForm(technology: TechnologyView, onSaved: () => void) {
  const current = technology.responsibility;
  const [written, setWritten] = useState({ owner: current?.owner ?? "", revisitOn: current?.revisitOn ?? "" });
  const [seen, setSeen] = useState(current?.version ?? 0);
  const [name, setName] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const myName = useMe()?.name ?? null;
  const person = name ?? myName ?? "";
  const save = useSaveResponsibility(technology.slug);

  const send = async (version: number) => {
    setSeen(version);
    setRefusal(null);
    try {
      const { owner, revisitOn } = written;
      const said = { owner: owner.trim() || null, revisitOn: revisitOn || null, version };
      await save.mutateAsync({ ...said, ...asPerson(person.trim(), myName) });
      onSaved();
    } catch (error) {
      if (!(error instanceof RequestRefused)) throw error;
      setRefusal({ ...error.refusal, sentence: error.message });
    }
  };
  return {
    written,
    name: person,
    refusal,
    isSaving: save.isPending,
    errorOf: (field: string) => (refusal?.field === field ? refusal.sentence : undefined),
    change: (part: Partial<typeof written>) => setWritten((now) => ({ ...now, ...part })),
    setName,
    send: () => send(seen),
    /** Over what somebody else has said since. */
    insist: () => send(current?.version ?? 0),
  };
}
