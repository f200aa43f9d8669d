import { countWords } from "@/domain/count-words";
import { findRing } from "@/domain/radar/find-ring";
import type { AgendaFacts, AgendaTechnology } from "./agenda-facts";
import { findRingsApart } from "./agenda-rings";
import { dayInWords } from "./day-in-words";
import { nominationReason } from "./nomination-reason";
import type { AgendaReason, AgendaReasonKind } from "./review-state";
import type { AgendaCandidateView } from "./review-views";

/** So many items a meeting gets through: what a review starts with unless a person chooses. */
export const SUGGESTED_LENGTH = 20;

/** Somebody who decided knew what the notes said by then: what has been weighed already weighs less. */
const WEIGHED_ALREADY = 0.4;
const DAYS_OF_TRUST = 365;
const YEARS_OF_SILENCE = 2;
const DAY_MS = 24 * 60 * 60 * 1000;

/** How much each reason is worth talking about: disagreement above all, then what somebody asks for, then change. */
const WEIGHTS: Readonly<Record<AgendaReasonKind, number>> = {
  disagrees: 4,
  contested: 2,
  nominated: 2,
  due: 1.5,
  new: 1,
  silent: 0.5,
  added: 0,
};

interface WeighedReason extends AgendaReason {
  /** 0 to 1, before the kind's own weight. */
  readonly share: number;
}

type FindReason = (technology: AgendaTechnology, facts: AgendaFacts) => readonly WeighedReason[];

/** Each kind of reason, in the order in which they are told. */
const FINDERS: readonly FindReason[] = [findDisagreement, findContest, findNominations, findDue, findNew, findSilence];

/**
 * Everything that is worth talking about, each with its reasons in plain words, most worth it first. The same facts give the
 * same agenda.
 */
export function makeAgenda(facts: AgendaFacts): AgendaCandidateView[] {
  return facts.technologies
    .flatMap((technology) => toCandidate(technology, facts))
    .sort((a, b) => b.score - a.score || a.name.localeCompare(b.name, "en") || (a.technology < b.technology ? -1 : 1));
}

function toCandidate(technology: AgendaTechnology, facts: AgendaFacts): AgendaCandidateView[] {
  const found = FINDERS.flatMap((find) => find(technology, facts));
  if (found.length === 0) return [];
  const { slug, name, quadrant, placement } = technology;
  const score = found.reduce((sum, { kind, share }) => sum + WEIGHTS[kind] * share, 0);
  const reasons = found.map(({ kind, sentence, ring }) => ({ kind, sentence, ring }));
  return [
    { technology: slug, name, quadrant, ring: placement?.ring ?? null, reasons, score: Number(score.toFixed(6)) },
  ];
}

/** "Notes suggest Hold, the team has it in Adopt." The further apart and the surer the notes, the more it counts. */
function findDisagreement(technology: AgendaTechnology, { rings }: AgendaFacts): WeighedReason[] {
  const { placement, proposal } = technology;
  if (!placement || !proposal || placement.ring === proposal.ring) return [];
  const share = findRingsApart(rings, placement.ring, proposal.ring) * (0.25 + 0.75 * proposal.confidence);
  const said = `otes suggest ${findRing(rings, proposal.ring).name}, the team has it in ${findRing(rings, placement.ring).name}`;
  const isNews = cameAfter(technology, placement.at);
  const sentence = isNews ? `Newer n${said}.` : `N${said}; they did so when it was decided.`;
  return [{ kind: "disagrees", sentence, ring: proposal.ring, share: isNews ? share : share * WEIGHED_ALREADY }];
}

/** "Notes disagree: 3 sentences for Adopt, 2 for Hold." Most where they are evenly split and far apart. */
function findContest(technology: AgendaTechnology, { rings }: AgendaFacts): WeighedReason[] {
  const { proposal, placement, verdicts } = technology;
  if (!proposal?.contested) return [];
  const [first, second] = [...verdicts].sort(
    (a, b) => b.count - a.count || rankOf(rings, a.ring) - rankOf(rings, b.ring),
  );
  const isNews = placement === null || cameAfter(technology, placement.at);
  if (!first || !second) {
    return [{ kind: "contested", sentence: "Notes disagree about it.", ring: null, share: 0.5 }];
  }
  const apart = findRingsApart(rings, first.ring, second.ring);
  const share = 0.3 + 0.7 * (second.count / first.count) * apart;
  const most = `${countWords(first.count, "sentence")} for ${findRing(rings, first.ring).name}`;
  const sentence = `Notes disagree: ${most}, ${second.count} for ${findRing(rings, second.ring).name}.`;
  return [{ kind: "contested", sentence, ring: null, share: isNews ? share : share * WEIGHED_ALREADY }];
}

function findNominations({ nominations, placement }: AgendaTechnology, { rings }: AgendaFacts): WeighedReason[] {
  return nominations.map((nomination, index) => {
    const apart = placement === null ? 0 : findRingsApart(rings, placement.ring, nomination.ring);
    // A second voice for the same thing counts, and less.
    const share = (0.5 + 0.5 * apart) / (index + 1);
    return { ...nominationReason(nomination, findRing(rings, nomination.ring).name), share };
  });
}

/** "To be looked at again since 20 May 2027." */
function findDue({ revisitOn }: AgendaTechnology, { now }: AgendaFacts): WeighedReason[] {
  if (revisitOn === null || revisitOn > now.slice(0, 10)) return [];
  const lateDays = Math.round((Date.parse(now.slice(0, 10)) - Date.parse(revisitOn)) / DAY_MS);
  const sentence =
    lateDays === 0 ? "To be looked at again today." : `To be looked at again since ${dayInWords(revisitOn)}.`;
  return [{ kind: "due", sentence, ring: null, share: 0.7 + 0.3 * Math.min(1, lateDays / DAYS_OF_TRUST) }];
}

/** What notes suggest and the team has not decided, as far as it came after the last edition. */
function findNew(technology: AgendaTechnology, { rings, editionAt }: AgendaFacts): WeighedReason[] {
  const { proposal, placement, isOnLastEdition } = technology;
  if (placement || !proposal) return [];
  const suggested = findRing(rings, proposal.ring).name;
  const reason = { kind: "new", ring: proposal.ring, share: 0.25 + 0.75 * proposal.confidence } as const;
  if (editionAt === null) return [{ ...reason, sentence: `Notes suggest ${suggested}, and the team has not decided.` }];
  if (!isOnLastEdition) return [{ ...reason, sentence: `New since the last edition: notes suggest ${suggested}.` }];
  if (!cameAfter(technology, editionAt)) return [];
  const sentence = `Named again since the last edition: notes suggest ${suggested}, and the team has not decided.`;
  return [{ ...reason, sentence, share: reason.share / 2 }];
}

/** What was decided long ago and is not talked about any more may have had its day. */
function findSilence({ placement, newestYear, newestNoteAt }: AgendaTechnology, { now }: AgendaFacts): WeighedReason[] {
  if (!placement || Date.parse(now) - Date.parse(placement.at) < DAYS_OF_TRUST * DAY_MS) return [];
  const decided = `decided in ${placement.at.slice(0, 4)}`;
  if (newestNoteAt === null) {
    return [{ kind: "silent", sentence: `No note names it; it was ${decided}.`, ring: null, share: 1 }];
  }
  const years = newestYear === null ? 0 : Number(now.slice(0, 4)) - newestYear;
  if (years < YEARS_OF_SILENCE) return [];
  const sentence = `Not named at any event since ${newestYear}; it was ${decided}.`;
  return [{ kind: "silent", sentence, ring: null, share: Math.min(1, years / 5) }];
}

function cameAfter({ newestNoteAt }: AgendaTechnology, at: string): boolean {
  return newestNoteAt !== null && newestNoteAt > at;
}

function rankOf(rings: AgendaFacts["rings"], ring: string): number {
  return rings.findIndex(({ id }) => id === ring);
}
