import { isQuadrant, isRing, type Quadrant, type Ring } from "@/domain/radar/vocabulary";
import { foldSpelling } from "./fold-spelling";
import { type Mark, parseMarks } from "./parse-marks";

/** A talk that a careful reader finds in the note. */
export interface ExpectedTalk {
  readonly title: string;
  readonly speakers: readonly string[];
  /** 1-based. */
  readonly line: number;
  /** Reasonable readers differ on whether it counts. */
  readonly optional: boolean;
}

export interface ExpectedMention {
  /** Index into `talks`; null before the first and between talks. */
  readonly talk: number | null;
  readonly line: number;
}

/** What may be said of a technology, `none` for nothing. */
export type ExpectedRing = Ring | "none";

export interface ExpectedTechnology {
  readonly name: string;
  /** The name and others that are equally right. */
  readonly names: readonly string[];
  readonly surfaces: readonly string[];
  /** The quadrant, and a second that a reasonable reader could choose. */
  readonly quadrants: readonly Quadrant[];
  readonly optional: boolean;
  readonly mentions: readonly ExpectedMention[];
  /** Answers that a careful reader accepts, the likeliest first. */
  readonly verdicts: readonly ExpectedRing[];
  /** 1-based lines that carry the verdict; empty for none. */
  readonly verdictLines: readonly number[];
}

/** A note with what a careful reader marks in it. */
export interface AnnotatedNote {
  /** The note as its author wrote it, all marks taken out. */
  readonly text: string;
  readonly talks: readonly ExpectedTalk[];
  readonly technologies: readonly ExpectedTechnology[];
}

interface PlacedMark extends Mark {
  /** What the mark stands around. */
  readonly words: string;
  readonly talk: number | null;
  readonly line: number;
}

interface Verdict {
  readonly rings: readonly ExpectedRing[];
  readonly by: string;
  readonly technologies: readonly string[];
  readonly line: number;
}

/**
 * Reads an annotated note (README.md beside this file says how they are written): its text without marks, and what is
 * marked in it by line. Throws where a mark can't be understood: a fault of the fixture.
 */
export function readAnnotated(source: string): AnnotatedNote {
  const { text, marks } = parseMarks(source);
  const placed = placeMarks(text, marks);
  const verdicts = placed.filter((mark) => mark.kind === "verdict").map(readVerdict);
  const technologies = listTechnologies(placed.filter((mark) => mark.kind === "mention"));
  requireNamed(verdicts, technologies);
  return {
    text,
    talks: placed.flatMap((mark, index) => (mark.kind === "talk" ? [readTalk(mark, placed.slice(index + 1))] : [])),
    technologies: technologies.map((technology) => ({ ...technology, ...sumUp(technology.name, verdicts) })),
  };
}

/** Gives each mark its line and the talk whose section it lies in. */
function placeMarks(text: string, marks: readonly Mark[]): readonly PlacedMark[] {
  let talks = 0;
  let talk: number | null = null;
  return marks.map((mark) => {
    if (mark.kind === "break") talk = null;
    if (mark.kind === "talk") {
      talk = talks;
      talks += 1;
    }
    const words = text.slice(mark.start, mark.end);
    return { ...mark, words, talk, line: text.slice(0, mark.start).split("\n").length };
  });
}

function readTalk(mark: PlacedMark, later: readonly PlacedMark[]): ExpectedTalk {
  const speakers = later.filter(({ kind, talk }) => kind === "speaker" && talk === mark.talk);
  return {
    title: mark.words,
    speakers: speakers.map(({ words }) => words),
    line: mark.line,
    optional: mark.label === "?",
  };
}

type NamedTechnology = Omit<ExpectedTechnology, "verdicts" | "verdictLines">;

/** One technology for all mentions that share its name or a spelling; the first says what it is. */
function listTechnologies(mentions: readonly PlacedMark[]): readonly NamedTechnology[] {
  const found: NamedTechnology[] = [];
  for (const mention of mentions) {
    const described = describe(mention);
    const index = found.findIndex((known) => isSame(known, described));
    const known = found[index];
    if (known === undefined) {
      if (described.quadrants.length === 0) throw new Error(`${described.name} has no quadrant.`);
      found.push(described);
    } else {
      const surfaces = [...new Set([...known.surfaces, mention.words])];
      found[index] = { ...known, surfaces, mentions: [...known.mentions, ...described.mentions] };
    }
  }
  return found;
}

/** `=Kubernetes~K8s|platforms/tools?` beside the surface "k8s": a name, other names, quadrants, a doubt. */
function describe({ words, label, talk, line }: PlacedMark): NamedTechnology {
  const [, names = "", quadrants = ""] = /^(?:=([^|]+))?(?:\|(.+))?$/u.exec(label) ?? [];
  const [name = words, ...others] = names === "" ? [words] : names.split("~");
  return {
    name,
    names: [name, ...others],
    surfaces: [words],
    quadrants: quadrants === "" ? [] : quadrants.replace("?", "").split("/").map(readQuadrant),
    optional: quadrants.endsWith("?"),
    mentions: [{ talk, line }],
  };
}

function isSame(known: NamedTechnology, described: NamedTechnology): boolean {
  const spellings = new Set([...known.names, ...known.surfaces].map(foldSpelling));
  return spellings.has(foldSpelling(described.name));
}

function readQuadrant(word: string): Quadrant {
  const quadrant = word === "languages" ? "languages-and-frameworks" : word;
  if (!isQuadrant(quadrant)) throw new Error(`"${word}" is no quadrant.`);
  return quadrant;
}

/** `hold/assess speaker Helm, Kustomize` */
function readVerdict({ label, line }: PlacedMark): Verdict {
  const [, rings = "", by = "", technologies = ""] = /^(\S+) (author|speaker) (.+)$/u.exec(label) ?? [];
  return { rings: rings.split("/").map(readRing), by, technologies: technologies.split(", "), line };
}

function readRing(word: string): ExpectedRing {
  if (word !== "none" && !isRing(word)) throw new Error(`"${word}" is no ring.`);
  return word;
}

function requireNamed(verdicts: readonly Verdict[], technologies: readonly NamedTechnology[]): void {
  const names = new Set(technologies.map(({ name }) => name));
  const unnamed = verdicts.flatMap((verdict) => verdict.technologies).filter((name) => !names.has(name));
  if (unnamed.length > 0) throw new Error(`A verdict on what no mention names: ${unnamed.join(", ")}.`);
}

/** The note-taker's own verdicts outrank what a speaker said. Verdicts of one voice have to agree. */
function sumUp(name: string, verdicts: readonly Verdict[]): Pick<ExpectedTechnology, "verdicts" | "verdictLines"> {
  const all = verdicts.filter(({ technologies }) => technologies.includes(name));
  const own = all.filter(({ by }) => by === "author");
  const counted = own.length > 0 ? own : all;
  const rings = new Set(counted.map((verdict) => verdict.rings.join("/")));
  if (rings.size > 1) throw new Error(`${name} has verdicts that do not agree: ${[...rings].join(" and ")}.`);
  return { verdicts: counted[0]?.rings ?? ["none"], verdictLines: counted.map(({ line }) => line) };
}
