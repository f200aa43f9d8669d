import type { NoteInput } from "@/domain/extraction/read-note";
import type { NoteReading } from "@/domain/extraction/reading";
import type { Span } from "@/domain/notes/span";
import {
  moveToTalk,
  nameAnother,
  type PlacedChange,
  setRing,
  takeVerdictsAway,
  writeMention,
  writeVerdict,
} from "./correct-draft";
import type { Numbered, QuoteChange } from "./correction";
import { createDraft, type Draft, finishDraft } from "./draft";
import { findAnchor, findTalkAnchor } from "./find-anchor";
import type { TeamNames } from "./team-names";

export interface CorrectedReading {
  readonly reading: NoteReading;
  /** By the correction's number, where its sentence stands now; null where the note does not hold it any more. */
  readonly places: ReadonlyMap<number, Span | null>;
}

/**
 * Applies what people said about sentences of a note to what was read from it, one correction after the other. What a
 * correction made as it is carries its number. A correction whose sentence is gone changes nothing. Pure: the same
 * reading and corrections give the same result, and applying none gives the reading itself.
 */
export function applyCorrections(
  note: Pick<NoteInput, "text">,
  reading: NoteReading,
  corrections: readonly Numbered<QuoteChange>[],
  names: TeamNames,
): CorrectedReading {
  if (corrections.length === 0) return { reading, places: new Map() };
  const draft = createDraft(reading);
  const places = new Map<number, Span | null>();
  for (const { id, change } of corrections) {
    const sentence = findAnchor(note.text, change.anchor);
    places.set(id, sentence);
    if (sentence) correct(draft, { id, sentence, names, note, reading }, change);
  }
  return { reading: finishDraft(draft, reading), places };
}

function correct(draft: Draft, at: PlacedChange, change: QuoteChange): void {
  switch (change.kind) {
    case "not-this-technology":
    case "not-a-technology":
      nameAnother(draft, at, change);
      break;
    case "wrong-ring":
      setRing(draft, at, change);
      break;
    case "says-nothing":
      takeVerdictsAway(draft, at, change);
      break;
    case "other-talk":
      moveToTalk(draft, at, change, findTalkAnchor(at.note.text, at.reading.talks, change.talk));
      break;
    case "mark-mention":
      writeMention(draft, at, change);
      break;
    case "mark-verdict":
      writeVerdict(draft, at, change);
  }
}
