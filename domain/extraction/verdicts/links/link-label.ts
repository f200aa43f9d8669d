import { coordinateMentions } from "@/domain/extraction/verdicts/grammar/coordinate-mentions";
import type { CueLink } from "@/domain/extraction/verdicts/grammar/cue-link";
import { isLabelRest } from "@/domain/extraction/verdicts/grammar/label-rest";
import {
  type CueTarget,
  countWords,
  hasBetween,
  mentionsOfClause,
  type PlacedMention,
  type SentenceView,
} from "@/domain/extraction/verdicts/grammar/sentence-view";
import { clauseSpan } from "@/domain/extraction/verdicts/grammar/split-clauses";
import { tellsPurpose } from "@/domain/extraction/verdicts/grammar/tells-purpose";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";

const MAX_LABELLED_GAP = 3;
const MAX_LABEL_STEPS = 3;
const MAX_LABEL_WORDS = 5;

/** What a list is of, where its label says so: "looking into **new capabilities**: chaos engineering, zero trust". */
const KIND =
  /^[\s*_]*(?:\p{L}+\s+){0,2}(?:tools?|tooling|technologies|tech|techniques|capabilities|options|alternatives|libraries|libs|frameworks|languages|projects|products|services|databases|platforms|approaches|solutions|patterns|practices|methods|features|topics|things|stuff|stack|standards|protocols|formats)[\s*_]*$/iu;

/** "Their advice: **don't bother with** Kubeflow": what stands behind the label says otherwise. */
function isTurned(view: SentenceView, { end, target }: PhraseHit<CueTarget>, nameStart: number): boolean {
  return view.hits.some(
    (other) =>
      other.target.role === "cue" &&
      other.target.ring === "hold" &&
      target.ring !== "hold" &&
      other.start >= end &&
      other.end <= nameStart,
  );
}

/** How a condition starts: "**if** we grow a platform team, …". */
export const CONDITION = /^\W*(?:if|once|when|should|si|cuando|falls|wenn|sobald|quand|se|quando|als|zodra)\s/iu;

export function linkLabelled(view: SentenceView, hit: PhraseHit<CueTarget>, clause: number): CueLink | null {
  const { end } = clauseSpan(view.clauses[clause] ?? { opener: "start", before: -1, parts: [] });
  const isOfList =
    KIND.test(view.text.slice(hit.end, end)) ||
    (hit.target.cue.labels === true && isLabelRest(view.text, hit.end, end));
  if (countWords(view.text, hit.end, end) > 1 && !isOfList) return null;
  const next = view.clauses.findIndex(
    (other) => other.before === clause && (other.opener === "colon" || other.opener === "dash"),
  );
  if (next < 0) return null;
  const own = mentionsOfClause(view, next);
  const first = own[0];
  if (first === undefined || countWords(view.text, end, first.start) > MAX_LABELLED_GAP) return null;
  if (hasBetween(view, "about-talk", hit.end, first.start)) return null;
  // "Best practice: **if on AWS**, keep them in one zone"
  if (CONDITION.test(view.text.slice(end, first.start)) || isTurned(view, hit, first.start)) return null;
  return { mentions: coordinateMentions(view.text, first, own), how: "label", trust: 1 };
}

/** "**SOAP**: legacy, don't touch" */
export function linkUnderLabel(view: SentenceView, hit: PhraseHit<CueTarget>, clause: number): CueLink | null {
  const { start, end } = clauseSpan(view.clauses[clause] ?? { opener: "start", before: -1, parts: [] });
  if (countWords(view.text, hit.end, end) > 0 || tellsPurpose(view.text.slice(start, hit.start))) return null;
  const mentions = labelOf(view, clause);
  return mentions.length === 0 ? null : { mentions, how: "label-subject", trust: 0.95 };
}

/** "**CodeChecker** - set up a pilot on the bootloader": the label is tried, on what follows. */
export function linkTriedOn(view: SentenceView, hit: PhraseHit<CueTarget>, clause: number): CueLink | null {
  if (hit.target.ring !== "trial" || !/\s(?:on|for|in|at|over)$/iu.test(view.text.slice(hit.start, hit.end)))
    return null;
  const own = view.clauses[clause];
  const label = view.clauses[own?.before ?? -1];
  if (own === undefined || label === undefined || (own.opener !== "colon" && own.opener !== "dash")) return null;
  if (countWords(view.text, clauseSpan(own).start, hit.start) > 0) return null;
  const names = mentionsOfClause(view, own.before);
  const { start, end } = clauseSpan(label);
  const first = names[0];
  const last = names.at(-1);
  if (first === undefined || last === undefined) return null;
  const isBare = countWords(view.text, start, first.start) === 0 && countWords(view.text, last.end, end) === 0;
  return isBare ? { mentions: names, how: "label-subject", trust: 0.95 } : null;
}

/** The names of the label that a clause stands under: Perses for the last clause of "Perses: dashboards as code - new". */
export function labelOf(view: SentenceView, clause: number): PlacedMention[] {
  let own = view.clauses[clause];
  for (let steps = 0; own !== undefined && own.before >= 0 && steps < MAX_LABEL_STEPS; steps++) {
    const label = view.clauses[own.before];
    if (own.opener === "colon" && label !== undefined) {
      const names = mentionsOfClause(view, own.before);
      const { start, end } = clauseSpan(label);
      const isShort = countWords(view.text, start, end) <= MAX_LABEL_WORDS;
      return names[0] === undefined || !isShort ? [] : coordinateMentions(view.text, names[0], names);
    }
    own = label;
  }
  return [];
}
