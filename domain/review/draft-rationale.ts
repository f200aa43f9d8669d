import type { ProposalView, QuoteView } from "@/domain/radar/views";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import { citeQuote } from "./cite-quote";
import type { ItemEvidenceView, RevealedRound } from "./review-views";

/** A rationale is read in a meeting: the strongest is enough, and it fits in what a placement keeps. */
const MOST_QUOTES = 3;
const MOST_COMMENTS = 3;
const MOST_QUOTED_LENGTH = 240;

export interface DraftFacts {
  readonly rings: readonly RingDefinition[];
  readonly proposal: ProposalView | null;
  /** Those with a verdict, strongest first. */
  readonly quotes: readonly QuoteView[];
  /** The round that was revealed last; null before the first. */
  readonly round: RevealedRound | null;
}

/**
 * A first draft of why for each ring, centre first: what the notes suggest, the strongest sentences that speak for the ring,
 * how the vote went and what those who chose it said. The sentences are cited. A ring that nothing speaks for has an empty
 * rationale, for a person to write.
 */
export function draftRationales(facts: DraftFacts): ItemEvidenceView["drafts"] {
  return facts.rings.map((ring) => {
    const quotes = pickQuotes(facts.quotes, ring.id);
    const parts = [
      describeProposal(facts.proposal, ring),
      ...quotes.map(describeQuote),
      describeVote(facts.round, ring),
      ...pickComments(facts.round, ring.id),
    ];
    return {
      ring: ring.id,
      rationale: parts.filter((part) => part !== "").join("\n"),
      evidence: quotes.map(citeQuote),
    };
  });
}

/** The strongest, one a talk first: three sentences of one talk say less than one each of three. */
function pickQuotes(quotes: readonly QuoteView[], ring: string): QuoteView[] {
  const speaking = quotes.filter(({ verdict }) => verdict?.ring === ring);
  const placeOf = ({ talk, note }: QuoteView) => talk?.id ?? note.id;
  const once = speaking.filter((quote, index) => {
    return speaking.findIndex((other) => other.text === quote.text) === index;
  });
  const firsts = once.filter((quote, index) => once.findIndex((other) => placeOf(other) === placeOf(quote)) === index);
  return [...new Set([...firsts, ...once])].slice(0, MOST_QUOTES);
}

/** "Notes suggest Adopt. Two talks report it in production." */
function describeProposal(proposal: ProposalView | null, { id, name }: RingDefinition): string {
  if (proposal?.ring !== id) return "";
  // Behind the first there may be what speaks against it.
  return [`Notes suggest ${name}.`, ...proposal.reasons.slice(0, 1)].join(" ");
}

/** "“We restored it twice.” (Scaling Postgres (PGConf 2024))" would nest; a dash reads better. */
function describeQuote(quote: QuoteView): string {
  return `“${shorten(quote.text)}” — ${citeQuote(quote).source}`;
}

/** "Three of five chose it." */
function describeVote(round: RevealedRound | null, { id }: RingDefinition): string {
  if (round === null) return "";
  const cast = round.votes.filter(({ ring }) => ring !== null).length;
  const chose = round.votes.filter(({ ring }) => ring === id).length;
  return chose === 0 ? "" : `${chose} of ${cast} voted for it.`;
}

function pickComments(round: RevealedRound | null, ring: string): string[] {
  const said = round?.votes.filter((vote) => vote.ring === ring && vote.comment !== "") ?? [];
  return said
    .slice(0, MOST_COMMENTS)
    .map(({ name, comment }) => `${name === null ? "" : `${name}: `}${shorten(comment)}`);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = [...line];
  return characters.length <= MOST_QUOTED_LENGTH
    ? line
    : `${characters
        .slice(0, MOST_QUOTED_LENGTH - 1)
        .join("")
        .trimEnd()}…`;
}
