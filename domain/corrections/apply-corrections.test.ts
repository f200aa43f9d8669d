import { describe, expect, it } from "vitest";
import { readNote } from "@/domain/extraction/read-note";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";
import { NO_TEAM_TERMS, type TeamTerms } from "@/domain/extraction/terms/team-terms";
import { type Span, sliceSpan } from "@/domain/notes/span";
import { applyCorrections, type CorrectedReading } from "./apply-corrections";
import type { NamedTechnology, QuoteChange } from "./correction";
import { makeAnchor } from "./find-anchor";
import { nameTechnologies } from "./team-names";

const CATALOGUE = [
  { name: "Velero", quadrant: "tools" },
  { name: "Restic", quadrant: "tools" },
] as const;

const NOTE = `# Backups

## Restoring with care - Ana Ruiz

We use Velero in production.
Restic was on a slide.

## Writing less code - Jo Park

Avoid Restic.
The tide kit looks promising.
`;

const TIDE_KIT: NamedTechnology = {
  name: "Tide Kit",
  quadrant: "platforms",
  quadrantAlso: null,
  home: null,
  source: "team",
};
const RESTIC: NamedTechnology = { ...TIDE_KIT, name: "Restic", quadrant: "tools", source: "catalogue" };

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the note.`);
  return { start, end: start + words.length };
}

function anchorOf(sentence: string, text = NOTE) {
  return makeAnchor(text, spanOf(text, sentence));
}

function correct(changes: readonly QuoteChange[], text = NOTE, team: TeamTerms = NO_TEAM_TERMS): CorrectedReading {
  const terms = compileTerms(CATALOGUE, team);
  const note = { name: "note.md", text };
  const numbered = changes.map((change, index) => ({ id: index + 1, change }));
  return applyCorrections(note, readNote(note, terms), numbered, nameTechnologies(team, terms));
}

/** "Velero adopt (1)": what is said of what, after which correction; the words that tell where a person chose them. */
function saidIn({ reading }: CorrectedReading, text = NOTE): string[] {
  return reading.verdicts.map(({ mention, ring, cue, correction }) => {
    const by = correction === undefined ? "" : ` (${correction}: ${sliceSpan(text, cue)})`;
    return `${reading.mentions[mention]?.technology} ${ring}${by}`;
  });
}

/** "Restic in Writing less code": each mention with its talk. */
function namedIn({ reading }: CorrectedReading): string[] {
  return reading.mentions.map(
    ({ technology, talk }) => `${technology} in ${reading.talks[talk ?? -1]?.title ?? "no talk"}`,
  );
}

const VELERO = "We use Velero in production.";
const AVOID = "Avoid Restic.";
const PROMISING = "The tide kit looks promising.";
const [FIRST, SECOND] = ["Restoring with care", "Writing less code"];

describe("corrections of a reading", () => {
  it("change nothing where there are none", () => {
    expect(namedIn(correct([]))).toEqual([`Velero in ${FIRST}`, `Restic in ${FIRST}`, `Restic in ${SECOND}`]);
    expect(saidIn(correct([]))).toEqual(["Velero adopt", "Restic hold"]);
  });

  it("take a technology out of a sentence, with what it says", () => {
    const changed = correct([{ kind: "not-a-technology", anchor: anchorOf(AVOID), technology: "Restic" }]);
    expect(namedIn(changed)).toEqual([`Velero in ${FIRST}`, `Restic in ${FIRST}`]);
    expect(saidIn(changed)).toEqual(["Velero adopt"]);
    expect(changed.places.get(1)).toEqual(spanOf(NOTE, AVOID));
  });

  it("drop a technology from the reading with its last mention", () => {
    const { reading } = correct([
      { kind: "not-this-technology", anchor: anchorOf(VELERO), technology: "Velero", instead: null },
    ]);
    expect(reading.technologies.map(({ name }) => name)).toEqual(["Restic"]);
  });

  it("name another technology, which what is said is about from then on", () => {
    const change = { kind: "not-this-technology", anchor: anchorOf(VELERO), technology: "Velero" } as const;
    const changed = correct([{ ...change, instead: TIDE_KIT }]);
    expect(namedIn(changed)[0]).toBe(`Tide Kit in ${FIRST}`);
    expect(saidIn(changed)[0]).toMatch(/^Tide Kit adopt \(1: /);
    expect(changed.reading.technologies[0]).toEqual({ ...TIDE_KIT, central: true });
    expect(changed.reading.mentions[0]).toMatchObject({ how: "person", correction: 1 });
  });

  it("set another ring, the last one said counting", () => {
    const cue = spanOf(AVOID, "Avoid");
    const change = { kind: "wrong-ring", anchor: anchorOf(AVOID), technology: "Restic", cue, by: "author" } as const;
    expect(saidIn(correct([{ ...change, ring: "assess" }]))).toContain("Restic assess (1: Avoid)");
    const twice = [
      { ...change, ring: "assess" },
      { ...change, ring: "trial" },
    ] as const;
    expect(saidIn(correct(twice))).toContain("Restic trial (2: Avoid)");
  });

  it("keep a ring that a person gave where reading finds no verdict any more", () => {
    const sentence = "Restic was on a slide.";
    const cue = spanOf(sentence, "on a slide");
    const change = { kind: "wrong-ring", anchor: anchorOf(sentence), technology: "Restic", cue } as const;
    expect(saidIn(correct([{ ...change, by: "speaker", ring: "assess" }]))).toContain("Restic assess (1: on a slide)");
  });

  it("take a verdict away and leave the mention", () => {
    const changed = correct([{ kind: "says-nothing", anchor: anchorOf(AVOID), technology: "Restic" }]);
    expect(namedIn(changed)).toHaveLength(3);
    expect(saidIn(changed)).toEqual(["Velero adopt"]);
  });

  it("move a sentence to another talk of the note", () => {
    const talk = { heading: "Writing less code - Jo Park", occurrence: 0 };
    const change = { kind: "other-talk", anchor: anchorOf(VELERO), technology: "Velero", title: SECOND } as const;
    const heading = sliceSpan(NOTE, correct([]).reading.talks[1]?.heading ?? { start: 0, end: 0 });
    expect(namedIn(correct([{ ...change, talk: { ...talk, heading } }]))[0]).toBe(`Velero in ${SECOND}`);
    expect(namedIn(correct([{ ...change, talk: { ...talk, heading: "No such talk" } }]))[0]).toBe(`Velero in ${FIRST}`);
  });

  it("mark a name and a verdict by hand", () => {
    const anchor = anchorOf(PROMISING);
    const named = { kind: "mark-mention", anchor, technology: TIDE_KIT, span: spanOf(PROMISING, "tide kit") } as const;
    const said = {
      kind: "mark-verdict",
      anchor,
      technology: TIDE_KIT,
      cue: spanOf(PROMISING, "looks promising"),
      ring: "assess",
      by: "speaker",
    } as const;
    const changed = correct([named, said]);
    expect(namedIn(changed)).toContain(`Tide Kit in ${SECOND}`);
    expect(saidIn(changed)).toContain("Tide Kit assess (2: looks promising)");
    expect(changed.reading.technologies).toContainEqual({ ...TIDE_KIT, central: true });
  });

  it("say nothing of a technology that the talk does not name", () => {
    const cue = spanOf(PROMISING, "promising");
    const said = { kind: "mark-verdict", anchor: anchorOf(PROMISING), cue, ring: "assess", by: "author" } as const;
    expect(saidIn(correct([{ ...said, technology: TIDE_KIT }]))).toEqual(saidIn(correct([])));
  });

  it("put a wider name over a narrower one, with what is said about it", () => {
    const text = "We use plain Velero in production.\n";
    const sentence = text.trim();
    const anchor = anchorOf(sentence, text);
    const span = spanOf(sentence, "plain Velero");
    const changed = correct([{ kind: "mark-mention", anchor, technology: TIDE_KIT, span }], text);
    expect(changed.reading.mentions.map(({ technology }) => technology)).toEqual(["Tide Kit"]);
    expect(saidIn(changed, text)).toEqual(["Tide Kit adopt"]);
  });

  it("count under the name that the team gave a technology since, and not at all where it ignores it", () => {
    const technology = { ...TIDE_KIT, name: "Harbour Kit" };
    const mark = {
      kind: "mark-mention",
      anchor: anchorOf(PROMISING),
      technology,
      span: spanOf(PROMISING, "tide kit"),
    } as const;
    const renamed: TeamTerms = {
      terms: [{ name: "Tide Kit", quadrant: "tools", replaces: ["Harbour Kit"] }],
      ignored: [],
    };
    expect(correct([mark], NOTE, renamed).reading.technologies).toContainEqual(
      expect.objectContaining({ name: "Tide Kit", quadrant: "tools" }),
    );
    expect(namedIn(correct([mark], NOTE, { terms: [], ignored: ["Harbour Kit"] }))).toHaveLength(3);
  });
});

describe("a note that has changed", () => {
  const avoided = { kind: "says-nothing", anchor: anchorOf(AVOID), technology: "Restic" } as const;

  it("is corrected where the sentence stands now", () => {
    const text = `A line more.\n\n${NOTE.replace("Writing less code", "Writing even less code")}`;
    const changed = correct([avoided], text);
    expect(changed.places.get(1)).toEqual(spanOf(text, AVOID));
    expect(saidIn(changed, text)).toEqual(["Velero adopt"]);
  });

  it("is left as it is where the sentence is gone, which is told", () => {
    const text = NOTE.replace(AVOID, "Avoid Restic at all cost!");
    const changed = correct([avoided], text);
    expect(changed.places.get(1)).toBeNull();
    expect(changed.reading.verdicts).toHaveLength(2);
  });

  it("is corrected at the place with the same surroundings where the words stand twice", () => {
    const text = `${AVOID}\nSaid the first.\n\n${AVOID}\nSaid the second.\n`;
    const second = { start: text.lastIndexOf(AVOID), end: text.lastIndexOf(AVOID) + AVOID.length };
    const change = { kind: "says-nothing", anchor: makeAnchor(text, second), technology: "Restic" } as const;
    const more = `${AVOID}\nSaid someone else.\n\n${text}`;
    expect(correct([change], more).places.get(1)?.start).toBe(more.lastIndexOf(AVOID));
    const same = `${AVOID}\n${AVOID}\n${AVOID}\n`;
    const middle = makeAnchor(same, { start: AVOID.length + 1, end: 2 * AVOID.length + 1 });
    expect(correct([{ ...change, anchor: middle }], same).places.get(1)?.start).toBe(AVOID.length + 1);
  });

  it("is anchored by whole characters, wherever emoji stand around it", () => {
    const text = `${"🎉".repeat(40)}x${AVOID}x${"🎉".repeat(40)}`;
    const { before, after } = anchorOf(AVOID, text);
    expect([before, after]).toEqual([`${"🎉".repeat(29)}x`, `x${"🎉".repeat(29)}`]);
  });
});

it("names another technology by one that the note names already", () => {
  const changed = correct([
    { kind: "not-this-technology", anchor: anchorOf(VELERO), technology: "Velero", instead: RESTIC },
  ]);
  expect(saidIn(changed)).toEqual([expect.stringMatching(/^Restic adopt \(1: /), "Restic hold"]);
});
