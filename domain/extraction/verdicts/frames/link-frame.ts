import type { Frame } from "@/domain/extraction/cues/cue";
import { countWeightyWords } from "@/domain/extraction/cues/light-words";
import { coordinateMentions } from "@/domain/extraction/verdicts/grammar/coordinate-mentions";
import {
  clauseOf,
  countWords,
  type FramePart,
  type PlacedMention,
  type SentenceView,
} from "@/domain/extraction/verdicts/grammar/sentence-view";
import { clauseSpan } from "@/domain/extraction/verdicts/grammar/split-clauses";
import { readTornVerb } from "@/domain/extraction/verdicts/grammar/torn-verb";
import type { PhraseTarget } from "@/domain/extraction/verdicts/phrases/compile-cues";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import { isHearsay } from "@/domain/extraction/verdicts/weights/is-hearsay";
import { endTest } from "@/domain/notes/text/end-test";
import type { Ring } from "@/domain/radar/vocabulary";

/** What a frame says of some technologies: "replace **MinIO** with Rook" -> MinIO: hold. */
export interface FrameLink {
  readonly mentions: readonly PlacedMention[];
  readonly ring: Ring;
  readonly hit: PhraseHit<FramePart>;
  readonly place: "first" | "second";
}

const MAX_FRAME_GAP = 4;
const MAX_REVERSED_GAP = 4;
const MAX_OPENING_DISTANCE = 14;
/** A negation with two words at most behind it: told by its words, since a cue may have taken them for its own. */
const NEGATED = endTest(
  /(?<![\p{L}])(?:not|\p{L}+n['’]t|never|no|without|nicht|nie|niemals|kein\p{L}*|pas|plus|jamais|non|mai|senza|nunca|jamás|sin|não|nem|sem|niet|nooit|geen)(?:\s+\p{L}+){0,2}\s*$/iu,
);
const DENIED_WITHIN = endTest(
  /(?<!\p{L})(?:not|\p{L}+n['’]?t|never|no one|noone|nobody|neither|none|hardly|nicht|nie|niemand|kein\p{L}*|niet|nooit|niemand|geen)(?!\p{L})[^,;]*$/iu,
);
/** Frames that set one against the other; what stands behind the joint must be the other itself. */
export const COMPARING = new Set(["instead-of", "prefer-over"]);
/** "A instead of **using** B" sets A against B, "A instead of **begging for** B" does not. */
const USING =
  /(?<![\p{L}])(?:using|used|plain|old|usar|utilizar|usando|utiliser|nutzen|verwenden|usare|utilizzare|utilizar|gebruiken|te|het gebruik van)(?![\p{L}])/giu;

/** "moved a tag into a worker **with** Partytown": what it was done with is not what it was moved to. */
const MEANS =
  /(?<!\p{L})(?:with|by|using|via|thanks to|mit|mittels|con|gracias a|avec|grâce à|par|com|usando|met|dankzij)(?!\p{L})/iu;

/** "went from **50** CSS properties to 550" moves between numbers. */
const COUNTED = /(?<![\p{L}\p{N}])\d[\d.,]*(?:\s+\p{L}+){0,2}\s*$/u;

/** "if they started today, **they would not** take Kafka" */
const SHUNNING =
  /(?<!\p{L})(?:no|non|ne|n['’]\p{L}+|não|nicht|kein\p{L}*|niet|geen|nunca|jamais|mai|nie|nooit|sin|sans|senza|sem|ohne|zonder|[eé]vit\p{L}+|vermeid\p{L}+|vermijd\p{L}+|dejar\p{L}*|deixar\p{L}*|lasc\p{L}+|laisser\p{L}*)(?!\p{L})/iu;

/** Most sentences name nothing; they share one list. */
const NO_LINKS: FrameLink[] = [];

/** Every frame of a sentence that has a technology in one of its places. Frames may reach over commas and brackets, not over stops. */
export function linkFrames(view: SentenceView): FrameLink[] {
  if (view.mentions.length === 0) return NO_LINKS;
  const parts = view.hits.filter(isFramePart);
  return parts.filter((part) => part.target.role === "joint").flatMap((joint) => linkJoint(view, joint, parts));
}

/** A quick look: many joints are small words ("to", "with"), which say nothing where their frame's opening is missing. */
export function mayLinkFrame(
  hits: readonly PhraseHit<PhraseTarget>[],
  { target, start }: PhraseHit<PhraseTarget>,
): boolean {
  if (target.role !== "joint") return false;
  const { frame } = target;
  if (frame.opening === undefined) return true;
  return hits.some((hit) => hit.end <= start && hit.target.role === "opening" && hit.target.frame === frame);
}

function isFramePart(hit: SentenceView["hits"][number]): hit is PhraseHit<FramePart> {
  return hit.target.role === "opening" || hit.target.role === "joint" || hit.target.role === "ending";
}

function linkJoint(
  view: SentenceView,
  joint: PhraseHit<FramePart>,
  parts: readonly PhraseHit<FramePart>[],
): FrameLink[] {
  const { frame } = joint.target;
  const opening = frame.opening === undefined ? null : findOpening(view, joint, parts);
  if (frame.opening !== undefined && opening === null) return [];
  const from = opening?.end ?? view.span.start;
  if (hasStop(view.text, from, joint.start) || isDenied(view, joint) || isHearsay(view, joint.start)) return [];
  if (COMPARING.has(frame.id) && opensClause(view, joint)) return linkReversed(view, joint);
  const near = findFirst(view, from, joint, opening !== null);
  const named = near.length === 0 && opening !== null ? findMeant(view, opening, joint) : near;
  const first = named.length === 0 && frame.labelled === true ? findLabel(view, joint) : named;
  const second = findSecond(view, joint);
  if (isNoChange(view, joint, first, second)) return [];
  const last = frame.ending === undefined ? joint : findEnding(view, second.at(-1)?.end ?? joint.end, joint, parts);
  if (last === undefined) return [];
  const meant = frame.torn === true ? readTornVerb(view, frame, opening ?? joint, last) : opposed(view, opening, frame);
  return meant === null ? [] : listLinks(meant, joint, opening, first, second);
}

/** "Typst **lets us** go back to Make": nobody left the first. */
const LETS_GO =
  /\s(?:lets?|allow(?:s|ed)?|help(?:s|ed)?|enable(?:s|d)?|makes?|made|takes?|took|brings?|brought)\s(?:us|you|me|them|people|everyone)\s(?:to\s)?(?:(?:go|get|move|come|return)\s)?$/iu;

function isNoChange(
  view: SentenceView,
  joint: PhraseHit<FramePart>,
  first: readonly PlacedMention[],
  second: readonly PlacedMention[],
): boolean {
  const { id } = joint.target.frame;
  if (id === "not-but") return isOnlyTurn(view, joint, first, second);
  if (id === "from-to") return isNewVersion(view.text, first, joint);
  if (id === "back-to") return LETS_GO.test(view.text.slice(first.at(-1)?.end ?? joint.start, joint.start));
  return COMPARING.has(id) && isDescription(view.text, second);
}

/** "moved from **Grails 2.5 to 3.1**" leaves an old version, and not Grails. */
function isNewVersion(text: string, first: readonly PlacedMention[], { end }: PhraseHit<FramePart>): boolean {
  const left = first.at(-1);
  return (
    left !== undefined &&
    /^\s?v?\d/.test(text.slice(left.end, left.end + 3)) &&
    /^\s?v?\d/.test(text.slice(end, end + 3))
  );
}

/** 「JIT ではなく AOT **なので**」, 「PaaS ではなく CaaS **です**」: what something is, not what is used. */
function isDescription(text: string, second: readonly PlacedMention[]): boolean {
  const end = second.at(-1)?.end;
  return (
    end !== undefined &&
    /^(?:[(（][^)）]{1,40}[)）])?\s?(?:なの|である|です|だ|のため|という)/u.test(text.slice(end, end + 48))
  );
}

/** "She is **no** iOS person, **but** she has sold an iOS app": somebody else goes on, or the same name does. */
function isOnlyTurn(
  view: SentenceView,
  joint: PhraseHit<FramePart>,
  first: readonly PlacedMention[],
  second: readonly PlacedMention[],
): boolean {
  const next = second[0];
  if (next === undefined) return false;
  if (first.some(({ technology }) => technology === next.technology)) return true;
  return /(?<!\p{L})(?:i|we|they|he|she|you|it)(?:['’]\p{L}+)?\s/iu.test(view.text.slice(joint.end, next.start));
}

/** "**Neither of them** would pick Stencil again" */
function opposed(view: SentenceView, opening: PhraseHit<FramePart> | null, frame: Frame): Frame {
  if (frame.denied === undefined || opening === null) return frame;
  const said = view.text.slice(Math.max(view.span.start, opening.start - 40), opening.end);
  return DENIED_WITHIN(said) ? { ...frame, first: frame.denied } : frame;
}

function listLinks(
  frame: Frame,
  joint: PhraseHit<FramePart>,
  opening: PhraseHit<FramePart> | null,
  first: readonly PlacedMention[],
  second: readonly PlacedMention[],
): FrameLink[] {
  // Many openings and joints are small words; with one name alone they prove nothing.
  if (frame.loose !== true && (first.length === 0 || second.length === 0)) return [];
  const links: FrameLink[] = [];
  if (frame.first !== null && first.length > 0)
    links.push({ mentions: first, ring: frame.first, hit: opening ?? joint, place: "first" });
  if (frame.second !== null && second.length > 0)
    links.push({ mentions: second, ring: frame.second, hit: joint, place: "second" });
  return links;
}

/** "They don't want to go back to Java" is no change; "not A but B" is one by its very negation. */
function isDenied(view: SentenceView, joint: PhraseHit<FramePart>): boolean {
  if (joint.target.frame.labelled !== true) return false;
  return NEGATED(view.text.slice(Math.max(view.span.start, joint.start - 40), joint.start));
}

/** "**the focus shifted away from** features to meshes": talk moves on, and nobody moves. */
const OF_TALK =
  /(?<!\p{L})(?:focus|attention|emphasis|conversations?|discussions?|interest|debates?|talks?|topics?|fokus|foco|attenzione|aandacht)\s(?:\p{L}+\s){0,2}$/iu;

function findOpening(
  view: SentenceView,
  joint: PhraseHit<FramePart>,
  parts: readonly PhraseHit<FramePart>[],
): PhraseHit<FramePart> | null {
  const openings = parts.filter(
    (part) => part.target.role === "opening" && part.target.frame === joint.target.frame && part.end <= joint.start,
  );
  const last = openings.at(-1);
  // "a remplacé" is one opening, and "remplacé" within it another.
  const nearest = openings.find((part) => part.end === last?.end);
  if (nearest === undefined || countWords(view.text, nearest.end, joint.start) > MAX_OPENING_DISTANCE) return null;
  const isOfTalk =
    nearest.target.frame.id === "from-to" && OF_TALK.test(view.text.slice(view.span.start, nearest.start));
  return isOfTalk ? null : nearest;
}

/** After an opening the first name, else the last name before the joint. */
function findFirst(view: SentenceView, from: number, joint: PhraseHit<FramePart>, opened: boolean): PlacedMention[] {
  const between = view.mentions.filter((mention) => mention.start >= from && mention.end <= joint.start);
  const seed = opened ? between[0] : between.at(-1);
  if (seed === undefined) return [];
  if (opened && COUNTED.test(view.text.slice(from, seed.start))) return [];
  const joined = coordinateMentions(view.text, seed, between);
  const gap = Math.max(
    opened ? countWords(view.text, from, seed.start) : 0,
    countWords(view.text, joined.at(-1)?.end ?? seed.end, joint.start),
  );
  return gap <= MAX_FRAME_GAP ? joined : [];
}

/** "scraping **RxJava** away and replacing it with Flow": the name before the opening that a pronoun behind it stands for. */
function findMeant(view: SentenceView, opening: PhraseHit<FramePart>, joint: PhraseHit<FramePart>): PlacedMention[] {
  if (!IT_ALONE.test(view.text.slice(opening.end, joint.start))) return [];
  const meant = view.mentions.findLast((mention) => mention.end <= opening.start);
  if (meant === undefined || hasStop(view.text, meant.end, opening.start)) return [];
  return countWords(view.text, meant.end, opening.start) <= MAX_MEANT_GAP ? [meant] : [];
}

const MAX_MEANT_GAP = 6;
const IT_ALONE = /^\s(?:it|them|this|that|ihn|sie|es|das|la|lo|le|les|los|las|li|ela|ele|o|a|het|hem)\s$/iu;

function findSecond(view: SentenceView, joint: PhraseHit<FramePart>): PlacedMention[] {
  const after = view.mentions.filter((mention) => mention.start >= joint.end);
  const seed = after[0];
  if (seed === undefined || hasStop(view.text, joint.end, seed.start)) return [];
  const between = view.text.slice(joint.end, seed.start);
  if (joint.target.frame.id === "from-to" && MEANS.test(between)) return [];
  if (joint.target.frame.id === "start-over" && SHUNNING.test(between)) return [];
  if (COMPARING.has(joint.target.frame.id) && countWeightyWords(between.replace(USING, ""), false) > 0) return [];
  return countWords(view.text, joint.end, seed.start) <= MAX_FRAME_GAP
    ? coordinateMentions(view.text, seed, after)
    : [];
}

/** The names that a line starts with: "**Pulumi**: tried it for a year, went back to Terraform". */
function findLabel(view: SentenceView, joint: PhraseHit<FramePart>): PlacedMention[] {
  const before = view.mentions.filter((mention) => mention.end <= joint.start);
  const lead = before[0];
  if (lead === undefined || countWords(view.text, view.span.start, lead.start) > 1) return [];
  return coordinateMentions(view.text, lead, before);
}

/** True where a comparison opens its clause and nothing was named before: "Instead of A, use B". */
function opensClause(view: SentenceView, joint: PhraseHit<FramePart>): boolean {
  const clause = view.clauses[clauseOf(view, joint)];
  if (clause === undefined || countWords(view.text, clauseSpan(clause).start, joint.start) > 0) return false;
  return !view.mentions.some((mention) => mention.end <= joint.start);
}

/** "Instead of **Mockito** use **Testcontainers**": the one to leave is named first. */
function linkReversed(view: SentenceView, joint: PhraseHit<FramePart>): FrameLink[] {
  const { frame } = joint.target;
  const left = findSecond(view, joint);
  const last = left.at(-1);
  if (last === undefined || frame.first === null || frame.second === null) return [];
  const rest = view.mentions.filter((mention) => mention.start >= last.end);
  const seed = rest[0];
  if (seed === undefined || hasStop(view.text, last.end, seed.start)) return [];
  if (countWords(view.text, last.end, seed.start) > MAX_REVERSED_GAP) return [];
  return [
    { mentions: left, ring: frame.second, hit: joint, place: "second" },
    { mentions: coordinateMentions(view.text, seed, rest), ring: frame.first, hit: joint, place: "first" },
  ];
}

/** "から" alone is any "from"; "AからB**に移行**" is a move. */
function findEnding(
  view: SentenceView,
  from: number,
  joint: PhraseHit<FramePart>,
  parts: readonly PhraseHit<FramePart>[],
): PhraseHit<FramePart> | undefined {
  return parts.find(
    (part) =>
      part.target.role === "ending" &&
      part.target.frame === joint.target.frame &&
      part.start >= from &&
      // 「AをBからCに移行」: B is where it was.
      !view.text.slice(from, part.start).includes("から") &&
      countWords(view.text, from, part.start) <= MAX_FRAME_GAP,
  );
}

function hasStop(text: string, start: number, end: number): boolean {
  return /[;。]|[.!?]\s/.test(text.slice(start, end));
}
