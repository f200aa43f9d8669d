import type { Refusal } from "@/domain/refusal";
import {
  FEWEST_PARTS,
  MOST_GATE_SOURCES,
  MOST_PARTS,
  type QuadrantSettings,
  type RadarSettings,
  VOTE_SECONDS,
} from "./radar-settings";

const MAX_TITLE_LENGTH = 80;
const MAX_NAME_LENGTH = 40;
const MAX_DESCRIPTION_LENGTH = 300;

type Invalid = Refusal<"invalid", never>;

/**
 * The first thing about a radar's settings that cannot be; null where there is none. Fields are named by their place:
 * "rings.2.name".
 */
export function judgeSettings(settings: RadarSettings): Invalid | null {
  const { title, rings, quadrants, voteSeconds } = settings;
  const length = title.trim().length;
  if (length === 0 || length > MAX_TITLE_LENGTH) {
    return invalid("title", `Give the radar a name of 1 to ${MAX_TITLE_LENGTH} characters.`);
  }
  const isOddTimer = voteSeconds !== null && !isWithin(voteSeconds, VOTE_SECONDS.least, VOTE_SECONDS.most);
  if (isOddTimer) {
    return invalid("voteSeconds", `A timer runs for ${VOTE_SECONDS.least} to ${VOTE_SECONDS.most} seconds.`);
  }
  return judgeParts("rings", rings) ?? judgeRings(rings) ?? judgeParts("quadrants", quadrants);
}

function judgeParts(field: "rings" | "quadrants", parts: readonly QuadrantSettings[]): Invalid | null {
  if (!isWithin(parts.length, FEWEST_PARTS, MOST_PARTS)) {
    return invalid(field, `A radar has ${FEWEST_PARTS} to ${MOST_PARTS} ${field}.`);
  }
  for (const [index, { id, name, description, colour }] of parts.entries()) {
    const at = `${field}.${index}`;
    const before = parts.slice(0, index);
    if (!/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.test(id) || before.some((other) => other.id === id)) {
      return invalid(`${at}.id`, "Each id is of letters, digits and hyphens, and used once.");
    }
    const length = name.trim().length;
    if (length === 0 || length > MAX_NAME_LENGTH) {
      return invalid(`${at}.name`, `Give it a name of 1 to ${MAX_NAME_LENGTH} characters.`);
    }
    if (before.some((other) => fold(other.name) === fold(name))) {
      return invalid(`${at}.name`, `There is a “${name.trim()}” already. Choose another name.`);
    }
    if (description.trim().length > MAX_DESCRIPTION_LENGTH) {
      return invalid(`${at}.description`, `Keep it under ${MAX_DESCRIPTION_LENGTH} characters.`);
    }
    if (colour !== null && !/^#[0-9a-f]{6}$/.test(colour)) {
      return invalid(`${at}.colour`, "Write the colour as # and six digits or letters from a to f.");
    }
  }
  return null;
}

function judgeRings(rings: RadarSettings["rings"]): Invalid | null {
  for (const [index, { gateSources }] of rings.entries()) {
    if (gateSources !== null && !isWithin(gateSources, 1, MOST_GATE_SOURCES)) {
      return invalid(`rings.${index}.gateSources`, `A ring may want 1 to ${MOST_GATE_SOURCES} sources, or none.`);
    }
  }
  return null;
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}

function invalid(field: string, sentence: string): Invalid {
  return { ok: false, reason: "invalid", field, sentence };
}
