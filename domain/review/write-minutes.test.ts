import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { DEFAULT_RINGS } from "@/domain/radar/vocabulary";
import { makeMinutes } from "./make-minutes";
import type { ReviewEvent } from "./review-event";
import { DECISION, reviewAfter } from "./testing-review";
import { writeMinutes } from "./write-minutes";

const HOSTILE =
  "# <img src=x onerror=alert(1)> **bold** [link](javascript:alert(1))\n- item\n1. one\n> quote https://evil.example www.evil.example a@evil.example `code` &amp; ~~gone~~ | cell";

const FACTS = {
  slug: "x",
  name: "March",
  radar: { slug: "radar", title: "Technology Radar", rings: DEFAULT_RINGS },
  named: true,
};

function course(said: string): ReviewEvent[] {
  const technology = "velero";
  const evidence = [{ noteId: "n", start: 0, end: 5, text: said, source: said }];
  return [
    { kind: "started" },
    { kind: "opened", technology },
    { kind: "vote-started", technology, seconds: null },
    { kind: "voted", technology, round: 1, ring: "adopt", comment: said },
    { kind: "revealed", technology },
    {
      kind: "decided",
      technology,
      decision: { ...DECISION, rationale: said, evidence, owner: "Bob", revisitOn: "2027-05-20", againstGate: said },
    },
    { kind: "opened", technology: "restic" },
    { kind: "parked", technology: "restic", why: said },
    { kind: "ended" },
  ];
}

describe("minutes", () => {
  it("tell what happened, in the order in which it was decided", () => {
    const minutes = makeMinutes(reviewAfter(...course("It works.")), FACTS);
    expect(writeMinutes(minutes)).toBe(`# March

Technology Radar, 1 March 2026. Led by Ada. There were: Ada, Bob.

## Decided

### Velero: Trial (new)

It works.

Against what the team asks of Trial: It works.

Decided by Ada. Looked after by Bob. To be looked at again on 20 May 2027.

Vote 1: 1 Adopt.

- Ada, Adopt: It works.

> It works. — It works.

## Parked

### Restic

It works.
`);
  });

  it("name what was skipped, what was left, and that it still goes on", () => {
    const minutes = makeMinutes(reviewAfter({ kind: "started" }, { kind: "skipped", technology: "velero" }), FACTS);
    expect(minutes).toMatchObject({ skipped: [{ name: "Velero" }], left: [{ name: "Restic" }], endedAt: null });
    expect(writeMinutes(minutes)).toContain(
      "It is still going on.\n\n## Skipped\n\n- Velero\n\n## Not taken up\n\n- Restic",
    );
  });

  it("are text and nothing else, whatever people and notes say", () => {
    const plain = writeMinutes(makeMinutes(reviewAfter(...course("word")), FACTS));
    const hostile = writeMinutes(makeMinutes(reviewAfter(...course(HOSTILE)), FACTS));
    const kinds = (text: string) => [...new Set(listKinds(parse(text)))].sort();
    // A line break of a rationale becomes one of the paragraph; nothing else may come of what was said.
    expect(kinds(hostile)).toEqual([...new Set([...kinds(plain), "break"])].sort());
    const said = textOf(parse(hostile)).replace(/\s+/g, " ");
    expect(said).toContain(HOSTILE.split("\n")[0]);
    expect(said).toContain("&amp; ~~gone~~ | cell");
  });
});

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** Without the parser's second look at the tree, which links what is escaped too, as no renderer of Markdown does. */
function parse(text: string): Node {
  const mdastExtensions = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions });
}

function listKinds({ type, children = [] }: Node): string[] {
  return [type, ...children.flatMap(listKinds)];
}

function textOf({ value = "", children = [] }: Node): string {
  return value + children.map(textOf).join(" ");
}
