import { type Fronted, splitFrontedName } from "@/domain/notes/people/fronted-names";
import { splitLoneName } from "@/domain/notes/people/lone-name";
import { type SmallNamed, splitSmallName } from "@/domain/notes/people/small-names";
import { splitTrailingName, type Trailed } from "@/domain/notes/talks/loose/trailed-talks";
import { type Candidate, hasPeople } from "./judge-candidate";
import { splitNobody, splitTitleLike, type TitleParts, type TitleShape } from "./split-title";

/** What a title is once its speakers are taken off. */
type Named = Pick<TitleParts, "title" | "speakers">;

/**
 * Reads all titles of a note in its author's one way: where speakers show by shape alone ("Testing - Golden Masters"),
 * they count only if other titles show theirs alike, and a way that known names show is tried on the titles without any.
 */
export function alignTitles(candidates: readonly Candidate[]): Candidate[] {
  const talks = nameHeadings(candidates);
  const usual = findUsualShape(talks);
  const below = nameBelow(talks);
  const lettered = isLettered(talks);
  const named = new Map([...findTrailingNames(talks), ...findSmallNames(talks), ...findFrontedNames(talks)]);
  const aligned = talks.map((talk) => {
    const own = named.get(talk);
    if (own !== undefined) {
      const parts = { ...talk.parts, ...own };
      return { ...talk, parts: withoutLetter(parts, lettered) };
    }
    const head =
      below && talk.head.speakers.length === 0 ? { ...talk.head, speakers: talk.head.maybeSpeakers } : talk.head;
    return { ...talk, head, parts: withoutLetter(alignParts(talk.parts, usual, head.speakers.length > 0), lettered) };
  });
  return usual === "leading" ? nameLone(aligned) : aligned;
}

/** "## Surya Sample" over a title in bold or linked, where two other headings of the note are known names over titles. */
function nameHeadings(talks: readonly Candidate[]): readonly Candidate[] {
  const known = talks.filter(({ isName }) => isName).length;
  if (known < 2 || known < talks.length * 0.3) return talks;
  return talks.map((talk) =>
    talk.named === undefined ? talk : { ...talk, parts: { ...talk.parts, ...talk.named, doubtful: false } },
  );
}

/** "Surya - Title" among titles that nearly all have their speakers in front. */
function nameLone(talks: readonly Candidate[]): Candidate[] {
  const led = talks.filter(({ parts }) => parts.shape === "leading").length;
  if (led < 3 || led < talks.length * 0.6) return [...talks];
  return talks.map((talk) => (hasPeople(talk) ? talk : { ...talk, parts: splitLoneName(talk.parts) }));
}

/** "A. Title", "B) Title", "A-1 Title", "B-2: Title" */
const LETTER = /^([A-Z])(?:-?\d{1,2})?(?:[.):：]\s+|(?<=-\d{1,2})\s+)(?=\S)/u;

/** Do most titles of the note open with letters that count them? One "C. elegans" is no such letter. */
function isLettered(talks: readonly Candidate[]): boolean {
  const marks = new Set(talks.map(({ parts }) => LETTER.exec(parts.title)?.[0]).filter((mark) => mark !== undefined));
  return [...marks].some((mark) => mark.startsWith("A")) && marks.size >= 2 && marks.size >= talks.length * 0.6;
}

function withoutLetter(parts: TitleParts, lettered: boolean): TitleParts {
  return lettered ? { ...parts, title: parts.title.replace(LETTER, "") } : parts;
}

function alignParts(parts: TitleParts, usual: TitleShape | null, isNamedBelow: boolean): TitleParts {
  if (parts.doubtful && (isNamedBelow || (parts.shape !== usual && parts.shape !== "by"))) {
    return splitNobody(parts);
  }
  return usual !== null && parts.speakers.length === 0 && !isNamedBelow ? splitTitleLike(parts, usual) : parts;
}

/** "Title Ada Example" with nothing between: only where most titles of the note end so, one of them with a known name. */
function findTrailingNames(talks: readonly Candidate[]): ReadonlyMap<Candidate, Named> {
  const found = new Map<Candidate, Trailed>();
  for (const talk of talks) {
    if (talk.parts.speakers.length > 0 || talk.head.speakers.length > 0) continue;
    const trailed = splitTrailingName(talk.parts.title);
    if (trailed !== null) found.set(talk, trailed);
  }
  const isHabit = found.size >= 3 && found.size >= talks.length * 0.6;
  const isKnown = [...found.values()].some(({ isSure, speaker }) => isSure || /^\p{Script=Han}/u.test(speaker));
  return isHabit && isKnown ? withSpeakers(found) : new Map();
}

/** "title (ada example)" in notes without capitals: only where most titles end so, one of them with a known name. */
function findSmallNames(talks: readonly Candidate[]): ReadonlyMap<Candidate, Named> {
  const found = new Map<Candidate, SmallNamed>();
  for (const talk of talks) {
    const named = hasPeople(talk) ? null : splitSmallName(talk.parts);
    if (named !== null) found.set(talk, named);
  }
  const isHabit = found.size >= 2 && found.size >= talks.length * 0.6;
  return isHabit && [...found.values()].some(({ isKnown }) => isKnown) ? withSpeakers(found) : new Map();
}

/** "Ada Example, Queues without tears": only where most titles of the note begin so, two of them with known names. */
function findFrontedNames(talks: readonly Candidate[]): ReadonlyMap<Candidate, Named> {
  const found = new Map<Candidate, Fronted>();
  for (const talk of talks) {
    const fronted = hasPeople(talk) ? null : splitFrontedName(talk.parts);
    if (fronted !== null) found.set(talk, fronted);
  }
  const isHabit = found.size >= 3 && found.size >= talks.length * 0.6;
  const known = [...found.values()].filter(({ isKnown }) => isKnown).length;
  return isHabit && known >= 2
    ? new Map([...found].map(([talk, { title, speakers }]) => [talk, { title, speakers }]))
    : new Map();
}

function withSpeakers(
  found: ReadonlyMap<Candidate, Pick<Trailed, "title" | "speaker">>,
): ReadonlyMap<Candidate, Named> {
  return new Map([...found].map(([talk, { title, speaker }]) => [talk, { title, speakers: [speaker] }]));
}

/** Do most talks of the note have people right below their titles? A known name among them is enough for two talks. */
function nameBelow(talks: readonly Candidate[]): boolean {
  const known = talks.filter(({ head }) => head.speakers.length > 0).length;
  const maybe = talks.filter(({ head }) => head.speakers.length === 0 && head.maybeSpeakers.length > 0).length;
  // In a schedule, where every title has a time and a name below it, two are enough.
  const scheduled = maybe >= 2 && maybe === talks.length && talks.every(({ parts }) => parts.time !== null);
  return (known >= 1 || maybe >= 3 || scheduled) && known + maybe >= talks.length * 0.6;
}

/** The shape in which at least two talks, and half of those with speakers in their titles, show them; one talk with a known name is enough for others. */
function findUsualShape(talks: readonly Candidate[]): TitleShape | null {
  const counts = new Map<TitleShape, number>();
  for (const { parts } of talks)
    if (parts.shape !== null) counts.set(parts.shape, (counts.get(parts.shape) ?? 0) + (parts.doubtful ? 1 : 2));
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] >= 2 && best[1] >= talks.length * 0.3 ? best[0] : null;
}
