import { findRing } from "@/domain/radar/find-ring";
import { dayInWords } from "./day-in-words";
import { block, escapeMarkdown, quote } from "./escape-markdown";
import type { DecidedView, MinutesView, RevealedRound } from "./review-views";
import { roundInWords, votedRingInWords } from "./round-in-words";

/**
 * A review's minutes as Markdown (CommonMark), for a team's wiki or repository. What people and notes say stands in it as
 * text, whatever signs it holds.
 */
export function writeMinutes(minutes: MinutesView): string {
  const { decided, parked, skipped, left } = minutes;
  const sections = [
    [`# ${escapeMarkdown(minutes.name)}`, describeMeeting(minutes)],
    section(
      "Decided",
      decided.map((each) => writeDecision(each, minutes)),
    ),
    section(
      "Parked",
      parked.map(({ name, why, rounds }) => [
        `### ${escapeMarkdown(name)}`,
        block(why),
        ...writeRounds(rounds, minutes),
      ]),
    ),
    section("Skipped", [listNames(skipped)]),
    section("Not taken up", [listNames(left)]),
  ];
  return `${sections.flat().join("\n\n")}\n`;
}

function section(title: string, parts: readonly (readonly string[])[]): string[] {
  const lines = parts.flat();
  return lines.length === 0 ? [] : [`## ${title}`, ...lines];
}

/** "Technology Radar, 20 May 2026. Led by Ada. There were: Ada, Bob." */
function describeMeeting({ radar, startedAt, endedAt, facilitator, participants }: MinutesView): string {
  const day = startedAt === null ? "not held" : dayInWords(startedAt.slice(0, 10));
  const going = startedAt !== null && endedAt === null ? " It is still going on." : "";
  const people = participants.map(escapeMarkdown).join(", ");
  return `${escapeMarkdown(radar.title)}, ${day}. Led by ${escapeMarkdown(facilitator)}. There were: ${people}.${going}`;
}

function writeDecision({ name, decision, person, reasons, rounds }: DecidedView, minutes: MinutesView): string[] {
  const { ring, from, rationale, owner, revisitOn, evidence, againstGate } = decision;
  const ringName = (id: string) => escapeMarkdown(findRing(minutes.rings, id).name);
  const way = from === null ? "new" : from === ring ? "as before" : `from ${ringName(from)}`;
  const duties = [
    owner === null ? "" : `Looked after by ${escapeMarkdown(owner)}.`,
    revisitOn === null ? "" : `To be looked at again on ${dayInWords(revisitOn)}.`,
  ];
  return [
    `### ${escapeMarkdown(name)}: ${ringName(ring)} (${way})`,
    block(rationale),
    ...(againstGate === null
      ? []
      : [`Against what the team asks of ${ringName(ring)}: ${escapeMarkdown(againstGate)}`]),
    [`Decided by ${escapeMarkdown(person)}.`, ...duties].filter((part) => part !== "").join(" "),
    ...(reasons.length === 0
      ? []
      : [reasons.map(({ sentence }) => `- On the agenda: ${escapeMarkdown(sentence)}`).join("\n")]),
    ...writeRounds(rounds, minutes),
    ...evidence.map(({ text, source }) => quote(`${escapeMarkdown(text)} — ${escapeMarkdown(source)}`)),
  ];
}

/** One paragraph a round: how many chose which ring, how far apart they were; then what was said. */
function writeRounds(rounds: readonly RevealedRound[], { rings }: MinutesView): string[] {
  return rounds.flatMap((each) => {
    const said = each.votes.flatMap(({ name, ring, comment }) => {
      if (name === null && comment === "") return [];
      const choice = ring === null ? "abstained" : escapeMarkdown(votedRingInWords(ring, rings));
      const words = comment === "" ? "" : `: ${escapeMarkdown(comment)}`;
      return [`- ${name === null ? choice : `${escapeMarkdown(name)}, ${choice}`}${words}`];
    });
    const line = escapeMarkdown(roundInWords(each, rings));
    return [`Vote ${each.round}: ${line}.`, ...(said.length === 0 ? [] : [said.join("\n")])];
  });
}

function listNames(items: readonly { readonly name: string }[]): string[] {
  return items.length === 0 ? [] : [items.map(({ name }) => `- ${escapeMarkdown(name)}`).join("\n")];
}
