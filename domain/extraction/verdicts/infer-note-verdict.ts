import type { NoteReading, VerdictReading } from "@/domain/extraction/reading";
import { type Line, lineAt } from "@/domain/notes/lines/line";
import { RINGS, type Ring } from "@/domain/radar/vocabulary";
import { isInheritedRule } from "./inherited-rule";

/** What one note says of one technology, in the end. */
export interface NoteVerdict {
  readonly ring: Ring | "none";
  /** The ring that comes close to it, or null. */
  readonly also: Ring | null;
  readonly by: "author" | "speaker" | null;
  /** 1-based lines that carry the verdict, ascending; empty for none. */
  readonly lines: readonly number[];
  /** 0 to 1. */
  readonly score: number;
  /** The verdicts behind the ring, strongest first. */
  readonly evidence: readonly VerdictReading[];
  /** Verdicts that say something else and lost, strongest first. */
  readonly overruled: readonly VerdictReading[];
}

/** A ring with less behind it than this is no verdict. */
const LEAST_SCORE = 0.45;
/** Guesses alone, however many, do not add up to a verdict. */
const LEAST_WEIGHT = 0.42;
/** The note-taker's own words count in full, the speaker's claims less, and still less beside the note-taker's. */
const SPEAKER = 0.95;
const SPEAKER_BESIDE_AUTHOR = 0.55;
const CLEAR_OPINION = 0.5;
const OWN_OPINION = 0.45;
/** What a sentence without the name says counts for less where another with the name says otherwise. */
const INHERITED_BESIDE_OUTRIGHT = 0.8;
/** Two remarks this near to each other, in UTF-16 units, are parts of one story; its end counts. */
const STORY_LENGTH = 160;
const TAKEN_BACK = 0.6;
/** A runner-up within this share of the winner is named, too. */
const CLOSE = 0.8;
/** Rings whose scores differ by less are tied: the later one wins. */
const TIE = 0.03;

/**
 * Sums up what a note says of a technology: the note-taker outranks the speaker, what is said outright outranks what is
 * inherited, what is said last breaks a tie. `none` where nothing, or too little, is said.
 */
export function inferNoteVerdict(
  technology: string,
  reading: Pick<NoteReading, "mentions" | "verdicts">,
  lines: readonly Line[],
): NoteVerdict {
  const said = reading.verdicts.filter((verdict) => reading.mentions[verdict.mention]?.technology === technology);
  const verdicts = said.some(isUnripe) ? said.map(readUnripe) : said;
  const ranked = rankRings(verdicts);
  const best = ranked[0];
  const sorted = [...verdicts].sort((a, b) => b.strength - a.strength || a.sentence.start - b.sentence.start);
  if (best === undefined || best.score < LEAST_SCORE) {
    return { ring: "none", also: null, by: null, lines: [], score: best?.score ?? 0, evidence: [], overruled: sorted };
  }
  const evidence = sorted.filter((verdict) => verdict.ring === best.ring);
  const second = ranked[1];
  return {
    ring: best.ring,
    also: second !== undefined && second.score >= best.score * CLOSE ? second.ring : null,
    by: evidence.some((verdict) => verdict.by === "author") ? "author" : "speaker",
    lines: listLines(evidence, lines),
    score: best.score,
    evidence,
    overruled: sorted.filter((verdict) => verdict.ring !== best.ring),
  };
}

/** "still a research project" */
function isUnripe({ rule }: VerdictReading): boolean {
  return /\.assess\.(?:early|later|coming)\//.test(rule);
}

/** What looks promising is to be watched while it is not there yet. */
function readUnripe(verdict: VerdictReading): VerdictReading {
  return /\.trial\.(?:is-hopeful|promising)/.test(verdict.rule) ? { ...verdict, ring: "assess" } : verdict;
}

interface RankedRing {
  readonly ring: Ring;
  readonly score: number;
  readonly last: number;
}

function rankRings(verdicts: readonly VerdictReading[]): RankedRing[] {
  const authorIsClear = verdicts.some((verdict) => verdict.by === "author" && verdict.strength >= OWN_OPINION);
  const speaker = authorIsClear ? SPEAKER_BESIDE_AUTHOR : SPEAKER;
  const { takenBack, ends } = findStories(verdicts);
  const authorSpeaksOutright = verdicts.some((verdict) => verdict.by === "author" && isOutright(verdict));
  const outright = new Set(verdicts.filter(isOutright).map(({ ring }) => ring));
  const ranked = RINGS.flatMap((ring) => {
    const own = verdicts.filter((verdict) => verdict.ring === ring);
    if (own.length === 0) return [];
    const isOutdone = outright.size > 0 && !outright.has(ring);
    const isOwn = own.some(({ by }) => by === "author") && !authorSpeaksOutright;
    const weightOf = (verdict: VerdictReading) =>
      verdict.strength *
      (verdict.by === "author" || ends.has(verdict) ? 1 : speaker) *
      (isOutdone && !isOwn && isFarFetched(verdict) ? INHERITED_BESIDE_OUTRIGHT : 1) *
      (takenBack.has(verdict) ? TAKEN_BACK : 1);
    if (own.every((verdict) => isInherited(verdict) && weightOf(verdict) < LEAST_WEIGHT)) return [];
    const doubt = own.reduce((rest, verdict) => rest * (1 - weightOf(verdict)), 1);
    return [{ ring, score: 1 - doubt, last: own.reduce((last, verdict) => Math.max(last, verdict.sentence.start), 0) }];
  });
  return ranked.sort((a, b) => (Math.abs(a.score - b.score) < TIE ? b.last - a.last : b.score - a.score));
}

interface Stories {
  readonly takenBack: ReadonlySet<VerdictReading>;
  /** What the note-taker's own stories end with: told in the same voice. */
  readonly ends: ReadonlySet<VerdictReading>;
}

/** "They started with it and then dropped it": what a story tells last is how it ended. Looks no further than one story. */
function findStories(verdicts: readonly VerdictReading[]): Stories {
  const sorted = [...verdicts].sort((a, b) => a.cue.start - b.cue.start);
  const takenBack = new Set<VerdictReading>();
  const ends = new Set<VerdictReading>();
  sorted.forEach((verdict, index) => {
    for (let next = index + 1; next < sorted.length; next++) {
      const later = sorted[next];
      if (later === undefined || later.cue.start - verdict.cue.end > STORY_LENGTH) break;
      const isEnd = (later.ring === "hold" || later.ring === "adopt") && later.strength >= CLEAR_OPINION;
      if (!isEnd || later.ring === verdict.ring || later.cue.start < verdict.cue.end) continue;
      takenBack.add(verdict);
      if (verdict.by === "author") ends.add(later);
    }
  });
  return { takenBack, ends };
}

/** Said with the name beside it, and clearly. */
function isOutright(verdict: VerdictReading): boolean {
  return verdict.strength >= CLEAR_OPINION && !isInherited(verdict);
}

/** Said far from the name: of what a heading, a title or an item above speaks of. */
function isFarFetched(verdict: VerdictReading): boolean {
  return /\/(?:parent|heading|title)(?:\/|$)/.test(verdict.rule);
}

/** Said in a sentence that does not name it. */
function isInherited(verdict: VerdictReading): boolean {
  return isInheritedRule(verdict.rule);
}

function listLines(evidence: readonly VerdictReading[], lines: readonly Line[]): number[] {
  const numbers = evidence.map((verdict) => lines[lineAt(lines, verdict.cue.start)]?.number ?? 0);
  return [...new Set(numbers)].sort((a, b) => a - b);
}
