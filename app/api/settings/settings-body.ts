import { z } from "zod";
import { personName } from "@/app/api/person";

const FORM = "Send settings as GET /api/settings gives them, with moves and the version that you saw.";
const text = z.string(FORM).max(2000, FORM);
const colour = text.nullable();
const targets = z.record(text, text, FORM);

const settings = z.object(
  {
    title: text,
    rings: z.array(
      z.object({ id: text, name: text, description: text, colour, gateSources: z.number(FORM).nullable() }, FORM),
      FORM,
    ),
    quadrants: z.array(z.object({ id: text, name: text, description: text.default(""), colour }, FORM), FORM),
    voteSeconds: z.number(FORM).nullable(),
    votesNamed: z.boolean(FORM),
    votesMayAbstain: z.boolean(FORM),
  },
  FORM,
);

/** A `RadarSettings` with what becomes of the blips of what it does without. */
export const settingsBody = z.object(
  {
    settings,
    moves: z.object({ rings: targets, quadrants: targets }, FORM).default({ rings: {}, quadrants: {} }),
    takesBack: z.int(FORM).nullable().optional(),
    version: z.int(FORM).min(0, FORM),
    person: personName.optional(),
  },
  FORM,
);
