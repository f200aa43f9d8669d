import type { MoveDraft, MoveRefusal } from "./use-move";

const QUESTIONS: readonly (readonly [keyof MoveDraft, string])[] = [
  ["ring", "Please choose a ring."],
  ["rationale", "Please say why: those who come later will ask."],
  ["name", "Please give your name, so that others know whom to ask."],
];

/** The first thing that was left out, in the form a refusal has; null where nothing was. Off the radar there is no ring. */
export function findOmission(draft: MoveDraft): MoveRefusal | null {
  const isAsked = (field: keyof MoveDraft) => field !== "ring" || draft.retired === undefined;
  const question = QUESTIONS.find(([field]) => isAsked(field) && !draft[field]);
  return question ? { field: question[0], sentence: question[1], isStale: false } : null;
}
