import { z } from "zod";
import { CITED, citedQuote, MOST_CITED } from "@/app/api/cited-quote";
import { personName } from "@/app/api/person";
import { MAX_COMMENT_LENGTH } from "@/domain/review/judge-text";
import type { ReviewAction } from "@/domain/review/review-event";

/** Texts over this are refused unread; whether one is too long for a person to say is the domain's to judge. */
const MAX_SENT_LENGTH = 20 * MAX_COMMENT_LENGTH;
const MAX_NAMED = 1000;

const technology = z.string("Name a technology.").min(1, "Name a technology.").max(200, "There is no such technology.");
const ring = z.string("Choose a ring.").max(100, "Choose one of the radar's rings.");
const text = z.string("Send a text.").max(MAX_SENT_LENGTH, "Keep it under 1,000 characters.");
const why = text;
const versionSeen = z.int("Send the version that you saw.").min(0, "Send the version that you saw.");
const seconds = z.number("Send a number of seconds, or null.").nullable();

/** Each kind of action as it is sent: a `ReviewAction`. What it says is judged where it is done. */
export const actionBody = z.discriminatedUnion(
  "kind",
  [
    z.object({ kind: z.literal("join"), name: personName }),
    z.object({ kind: z.literal("start") }),
    z.object({ kind: z.literal("end") }),
    z.object({ kind: z.literal("hand-over"), to: z.string("Say to whom.").max(100, "Say to whom.") }),
    z.object({ kind: z.literal("open"), technology }),
    z.object({ kind: z.literal("start-vote"), technology, seconds }),
    z.object({
      kind: z.literal("vote"),
      technology,
      round: z.int("Send the round that the vote is for."),
      ring: ring.nullable(),
      comment: text,
    }),
    z.object({ kind: z.literal("reveal"), technology }),
    z.object({
      kind: z.literal("decide"),
      technology,
      ring,
      rationale: text,
      owner: text.nullable(),
      revisitOn: z.string("Write the date as 2027-05-20.").max(20, "Write the date as 2027-05-20.").nullable(),
      evidence: z.array(citedQuote, CITED).max(MOST_CITED, CITED),
      againstGate: text.nullable(),
      version: versionSeen,
      responsibilityVersion: versionSeen,
    }),
    z.object({ kind: z.literal("park"), technology, why }),
    z.object({ kind: z.literal("skip"), technology }),
    z.object({ kind: z.literal("add"), technology }),
    z.object({ kind: z.literal("nominate"), technology, ring, why }),
    z.object({ kind: z.literal("remove"), technology }),
    z.object({
      kind: z.literal("reorder"),
      technologies: z.array(technology).max(MAX_NAMED, "Name fewer technologies."),
    }),
    z.object({ kind: z.literal("set-timer"), seconds }),
  ],
  "Send an object whose kind says what to do.",
) satisfies z.ZodType<ReviewAction>;
