import { z } from "zod";
import { personName } from "@/app/api/person";
import type { CorrectionRequest } from "@/db/commands/correction-request";
import { QUADRANTS, RINGS } from "@/domain/radar/vocabulary";

/** Longer than any sentence that is kept, and any selection that is taken. */
const MAX_TEXT = 8000;

const name = z.string("Give a name.").trim().min(1, "Give a name.").max(120, "Keep the name under 120 characters.");
const ring = z.enum(RINGS, "Choose a ring.");
const quadrant = z.enum(QUADRANTS, "Choose a quadrant.");
const slug = z.string("Choose a technology.").min(1, "Choose a technology.");
const by = z.enum(["author", "speaker"], "Say whose view it is.");
const offset = z.int("Send where the sentence stands.").min(0, "Send where the sentence stands.");
const wanted = z.object({ name, quadrant: quadrant.optional() }, "Choose a technology.");

const span = z.object({ start: offset, end: offset }, "Send where the sentence stands.");
const sentence = {
  noteId: z.string("Send the note's id."),
  text: z.string("Send the words.").min(1, "Select some words in the note first.").max(MAX_TEXT, "Select fewer words."),
  person: personName.optional(),
};
const quote = { ...sentence, span, technology: slug, seen: z.int("Send the correction that you saw.").nullable() };
const occurrence = z.coerce.number("Say which one you mean.").int().min(1, "Count from 1.").optional();
const selection = { ...sentence, span: span.nullable(), occurrence, technology: wanted };
const seen = z.int("Send the number that you saw.").min(0, "Send the number that you saw.");
const technology = { technology: slug, seen, person: personName.optional() };
const spelling = { spelling: name, person: personName.optional() };

/** A correction as it is asked for; `kind` says what it is about. */
export const correctionBody = z.discriminatedUnion(
  "kind",
  [
    z.object({ kind: z.literal("not-this-technology"), ...quote, instead: wanted.nullable().optional() }),
    z.object({ kind: z.literal("not-a-technology"), ...quote }),
    z.object({ kind: z.literal("wrong-ring"), ...quote, ring }),
    z.object({ kind: z.literal("says-nothing"), ...quote }),
    z.object({ kind: z.literal("other-talk"), ...quote, talk: z.string("Choose a talk.").min(1, "Choose a talk.") }),
    z.object({ kind: z.literal("mark-mention"), ...selection }),
    z.object({ kind: z.literal("mark-verdict"), ...selection, ring, by }),
    z.object({ kind: z.literal("rename"), ...technology, name }),
    z.object({ kind: z.literal("merge"), ...technology, into: slug }),
    z.object({ kind: z.literal("split"), ...technology, spelling: name, to: wanted }),
    z.object({ kind: z.literal("quadrant"), ...technology, quadrant }),
    z.object({ kind: z.literal("ignore"), ...technology }),
    z.object({ kind: z.literal("confirm-name"), ...spelling, name: name.optional(), quadrant }),
    z.object({ kind: z.literal("merge-name"), ...spelling, into: slug }),
    z.object({ kind: z.literal("ignore-name"), ...spelling }),
  ],
  "Choose what is to be put right.",
) satisfies z.ZodType<CorrectionRequest>;
