/** An expected "no": a value from a closed list, never an exception. Each reason has one sentence and one status here. */
export const REFUSALS = {
  invalid: { status: 400, sentence: "The request is not of the form that is asked for." },
  "not-allowed": { status: 403, sentence: "This request did not come from Talkradar's own pages." },
  "not-found": { status: 404, sentence: "There is nothing at this address." },
  stale: { status: 409, sentence: "Someone else changed this in the meantime." },
  blocked: { status: 409, sentence: "Something that was done later builds on this." },
  "too-large": { status: 413, sentence: "This is more than one request may bring." },
  unavailable: { status: 503, sentence: "The database does not answer. Please try again in a moment." },
} as const;

export type RefusalReason = keyof typeof REFUSALS;

export interface Refusal<Reason extends RefusalReason = RefusalReason, Current = unknown> {
  readonly ok: false;
  readonly reason: Reason;
  /** The input field that is off, where there is one. */
  readonly field?: string;
  /** A sentence for the person, where the reason's own is too general. */
  readonly sentence?: string;
  /** The value as it is now, for `stale`; what stands in the way, for `blocked`. */
  readonly current?: Current;
}

export type Outcome<Value, Reason extends RefusalReason = RefusalReason, Current = unknown> =
  | { readonly ok: true; readonly value: Value }
  | Refusal<Reason, Current>;
